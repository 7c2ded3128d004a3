import * as z from 'zod'
import {nameWords, prose, signWords} from '../input/words.ts'
import {type Locale, written} from './locale.ts'

/** The same in both languages that are written by hand: a text or, as `InBoth<Words>`, anything that is said in words. */
export interface InBoth<Said = string> {
  readonly zh: Said
  readonly en: Said
}

/**
 * Returns what a page or a paper says, in both languages: texts, and functions for sentences with something to fill in. The Chinese sets the
 * shape; English that lacks a key, adds one or takes something else fails to compile.
 *
 * The words of the site lie beside the view that says them: `words` in `PointView.words.ts` is what `PointView.tsx` says, with
 * `const t = say(locale)(words)`. No view asks which language it is in; what differs in more than words is a function there, and the marks
 * between words are in `punctuation.ts`.
 */
export const bilingual = <Words>(words: {readonly zh: Words; readonly en: NoInfer<Words>}): InBoth<Words> => words

// Marked as pure, so that a page that only speaks does not carry the schemas of those who write.
/** The schema of a text that an author gives in both languages: lines of words. */
export const inBoth = /* @__PURE__ */ z.strictObject({zh: prose, en: prose})

/** The schema of a name or a title in both languages. */
export const namesInBoth = /* @__PURE__ */ z.strictObject({zh: nameWords, en: nameWords})

/** The schema of the words of one message on a sign in both languages. */
export const signInBoth = /* @__PURE__ */ z.strictObject({zh: signWords, en: signWords})

/**
 * Returns the one way to speak in `locale`: a function from what is there in both languages to what a page in that locale says.
 *
 * Traditional Chinese is written as Simplified and converted when a page or a paper is finished, see `traditional.ts`.
 */
export const say =
  (locale: Locale) =>
  <Said>(both: InBoth<Said>): Said =>
    both[written(locale)]

/** Returns what `text` makes of each language. */
export const inEach = <Said>(text: (in_: keyof InBoth) => Said): InBoth<Said> => ({zh: text('zh'), en: text('en')})
