import type {APIRoute} from 'astro'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {settings} from '../../address/settings.ts'
import {drawCard} from '../../publishing/card.ts'
import {cardName, type PageKind, pageKinds} from '../../shell/cards.ts'

/** A picture for each kind of page and language. Cards name them by whole addresses, so there are none while the host is not known. */
export const getStaticPaths = () =>
  settings.site === undefined
    ? []
    : pageKinds.flatMap((kind) => locales.map((locale) => ({params: {name: cardName(kind, locale)}, props: {kind, locale}})))

export const GET: APIRoute<{kind: PageKind; locale: Locale}> = async ({props: {kind, locale}}) =>
  new Response((await drawCard(kind, locale)).slice(), {headers: {'Content-Type': 'image/png'}})
