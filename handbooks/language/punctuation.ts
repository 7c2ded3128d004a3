import {bilingual, say} from './both.ts'
import type {Locale} from './locale.ts'

/** The marks between words: in Chinese those of GB/T 15834, which hold their own blanks, in English with the blank that they need. */
export const marks = bilingual({
  zh: {
    /** Between the items of a list within a sentence. */
    list: '、',
    comma: '，',
    semicolon: '；',
    colon: '：',
    /** Ends a sentence before another. */
    stop: '。',
    /** Between two sentences, or two words that belong together. */
    blank: '',
    bracketed: (text: string | number) => `（${text}）`,
  },
  en: {list: ', ', comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', blank: ' ', bracketed: (text) => ` (${text})`},
})

/** Returns `items` as a list within a sentence. */
export const listed = (locale: Locale, items: readonly string[]): string => items.join(say(locale)(marks).list)
