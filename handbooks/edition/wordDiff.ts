import {diffArrays} from 'diff'
import type {Written} from '../language/locale.ts'

/** A run of words that stands in both texts, or only in the earlier or later one. */
export interface Run {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
}

/** Returns how `before` became `after`, word by word: Chinese by the words of a dictionary, English by spaces and marks. */
export const wordDiff = (before: string, after: string, locale: Written): Run[] =>
  diffArrays(words(before, locale), words(after, locale), {comparator: (a, b) => a.trimEnd() === b.trimEnd()}).map(
    ({value, added, removed}) => ({kind: added ? 'inserted' : removed ? 'deleted' : 'same', text: value.join('')}),
  )

const chinese = new Intl.Segmenter('zh-Hans', {granularity: 'word'})
/** Numbers of standards, clauses and measures are one word: a reader wants the whole number exchanged, not its year. */
const whole = /(\d+(?:\.\d+){2,}|(?:GB|DB\d*|ISO|WCAG|DIN)(?:\/[TZ])? ?\d[\d.:-]*\d|\d+(?:\.\d+)? ?(?:mm\/m|mm|m²|m|lx|mA|℃|°C|Mbit\/s|%))/

/** Returns `text` cut into words; a space belongs to the word before it. */
function words(text: string, locale: Written): string[] {
  const cut = text.split(whole).flatMap((part, i) => {
    if (i % 2 === 1) return [part]
    return locale === 'en' ? (part.match(/\s+|[\p{L}\p{N}’-]+|[^\p{L}\p{N}\s]/gu) ?? []) : [...chinese.segment(part)].map((s) => s.segment)
  })
  const joined: string[] = []
  for (const word of cut)
    if (word.trim() === '' && joined.length > 0) joined.push(`${joined.pop()}${word}`)
    else joined.push(word)
  return joined
}
