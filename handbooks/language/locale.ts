/** The languages of all that is published. `zh-Hans` and `en` are written, `zh-Hant` is converted from `zh-Hans` at the end. */
export const locales = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Locale = (typeof locales)[number]

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = {'zh-Hans': '简体', 'zh-Hant': '繁體', en: 'English'}

/** The languages that are written by hand, by the keys of `InBoth`. */
export const writtenIn = ['zh', 'en'] as const
export type Written = (typeof writtenIn)[number]

/** Returns the language in which the words of `locale` are written: the two Chinese locales share one. */
export const written = (locale: Locale): Written => (locale === 'en' ? 'en' : 'zh')

/** Returns the written language that `locale` is not in. */
export const otherThan = (locale: Locale): Written => (written(locale) === 'en' ? 'zh' : 'en')

/** The tag (BCP 47) of each written language: in `lang` attributes, names of folders and keys of published data. */
export const tagOf = {zh: 'zh-Hans', en: 'en'} as const satisfies Readonly<Record<Written, Locale>>

/** Returns the tag of the Chinese that stands in a text in `locale`: in an English one it is Simplified. */
export const chineseIn = (locale: Locale): Exclude<Locale, 'en'> => (locale === 'en' ? tagOf.zh : locale)

/** Whether `text` holds a Chinese character. */
export const isChinese = (text: string) => /\p{Script=Han}/u.test(text)

/** Returns the `lang` of words that may be Chinese in a text in `locale`: none where that is Chinese itself. */
export const langOf = (text: string, locale: Locale): Locale | undefined =>
  written(locale) === 'en' && isChinese(text) ? tagOf.zh : undefined
