import type {InBoth} from './both.ts'
import {type Locale, written} from './locale.ts'

interface Marks {
  /** Between the items of a list within a sentence. */
  readonly list: string
  readonly comma: string
  readonly semicolon: string
  readonly colon: string
  /** Ends a sentence before another. */
  readonly stop: string
  /** Between two sentences, or two words that belong together. */
  readonly blank: string
  /** Between two short labels of one thing. */
  readonly dot: string
  readonly bracketed: (text: string | number) => string
}

/** The marks between words: in Chinese those of GB/T 15834, which hold their own blanks, in English with the blank that they need. */
export const marks: InBoth<Marks> = {
  zh: {list: '、', comma: '，', semicolon: '；', colon: '：', stop: '。', blank: '', dot: ' · ', bracketed: (text) => `（${text}）`},
  en: {list: ', ', comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', blank: ' ', dot: ' · ', bracketed: (text) => ` (${text})`},
}

/** Returns `items` as a list within a sentence. */
export const listed = (locale: Locale, items: readonly string[]): string => items.join(marks[written(locale)].list)
