/** The languages of the site. `zh-Hans` is written, `en` is written, `zh-Hant` is converted from `zh-Hans` when a page is built. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Locale = (typeof locales)[number]

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = {'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English'}

/** The language in which the words of a page are written: the two Chinese locales share one. */
export type Written = 'zh' | 'en'
export const written = (locale: Locale): Written => (locale === 'en' ? 'en' : 'zh')

/** The key under which the handbooks keep the words for `locale`. */
export const sourceLocale = (locale: Locale) => (locale === 'en' ? 'en' : 'zh-Hans')

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
