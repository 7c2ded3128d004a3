import type {Locale} from '../../handbooks/language/locale.ts'

/** Kinds of page that have a picture of their own on the cards which chats and search engines show. */
export const pageKinds = ['home', 'handbook', 'clause', 'sign', 'point'] as const
export type PageKind = (typeof pageKinds)[number]

/** In pixels: the shape that readers of OpenGraph cut to. */
export const cardSize = {width: 1200, height: 630} as const

const kinds: Readonly<Record<string, PageKind>> = {
  handbooks: 'handbook',
  editions: 'handbook',
  clauses: 'clause',
  signs: 'sign',
  fittings: 'sign',
  points: 'point',
  offices: 'point',
}

/** Returns the kind of the page at `path`, an address without its locale. */
export const kindOfPage = (path: string): PageKind => kinds[path.split('/')[1] ?? ''] ?? 'home'

/** Returns the address of the picture of `kind` with words in `locale`. */
export const cardAddress = (kind: PageKind, locale: Locale): string => `/cards/${cardName(kind, locale)}.png`

/** Returns the name of that picture, without its ending. */
export const cardName = (kind: PageKind, locale: Locale): string => `${kind}-${locale}`
