import {type Locale, locales} from '../../handbooks/language/locale.ts'

/** Static paths of a page that exists in every language: `params.locale` is undefined for the unprefixed one. */
export const localePaths = () => locales.map((locale) => ({params: {locale: prefixOf(locale)}, props: {locale}}))

const prefixOf = (locale: Locale) => (locale === 'zh-Hans' ? undefined : locale)

/** Crosses every locale with `items`, for `getStaticPaths` of a page per item. */
export const localeItemPaths = <Item, Params extends Record<string, string>>(items: readonly Item[], paramsOf: (item: Item) => Params) =>
  locales.flatMap((locale) => items.map((item) => ({params: {locale: prefixOf(locale), ...paramsOf(item)}, props: {locale, item}})))

/** Returns the address of `path` (with slashes at both ends) in `locale`. */
export const href = (locale: Locale, path: string) => (locale === 'zh-Hans' ? path : `/${locale}${path}`)

/** Returns the path without its locale, the reverse of `href`. */
export function bare(pathname: string): {locale: Locale; path: string} {
  const [, first = '', ...rest] = pathname.split('/')
  const locale = locales.find((l) => l === first)
  return locale ? {locale, path: `/${rest.join('/')}`} : {locale: 'zh-Hans', path: pathname}
}

/** The languages as OpenGraph writes them: language and country. */
export const inOpenGraph: Readonly<Record<Locale, string>> = {'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en_US'}
