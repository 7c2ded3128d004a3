import {z} from 'zod'
import {type Locale, written} from './locale.ts'

/** The same in both languages that are written by hand: a text or, as `InBoth<Words>`, anything that is said in words. */
export interface InBoth<Said = string> {
  readonly zh: Said
  readonly en: Said
}

/** The schema of a text that an author gives in both languages. */
export const inBoth = z.strictObject({zh: z.string().min(1), en: z.string().min(1)})

/**
 * Returns the one way to speak in `locale`: a function from what is there in both languages to what a page in that locale says.
 *
 * Traditional Chinese is written as Simplified and converted when a page or a paper is finished.
 */
export const say =
  (locale: Locale) =>
  <Said>(both: InBoth<Said>): Said =>
    both[written(locale)]

/** Returns what `text` makes of each language. */
export const inEach = <Said>(text: (in_: keyof InBoth) => Said): InBoth<Said> => ({zh: text('zh'), en: text('en')})
