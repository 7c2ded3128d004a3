import {diffArrays} from 'diff'
import type {Clause} from '../clause/clause.ts'
import {byType, judgedOf, notesOf, provisionOf, type Run, wordsIn} from '../clause/provision.ts'
import {isChinese, type Written} from '../language/locale.ts'

/** Words that stand in both texts, or only in the earlier or the later one. */
export interface Change {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
}

/** The parts of a clause that are words. */
export type Part = 'title' | 'text' | 'judged' | 'notes'

const partOf = {text: provisionOf, judged: judgedOf, notes: notesOf}

/** The runs of a part, with a line break between its lines. */
function runsOf(clause: Clause, part: Part, locale: Written): readonly Run[] {
  if (part === 'title') return [{type: 'text', text: clause.title[locale]}]
  const lines = partOf[part](clause.content[locale]).flatMap((block) => wordsIn(block))
  return lines.flatMap(({runs}, i): readonly Run[] => (i === 0 ? runs : [{type: 'text', text: '\n'}, ...runs]))
}

/**
 * Returns how a part of a clause became what it is, word by word: Chinese by the words of a dictionary, English by spaces and marks. A
 * limit, a standard and a clause are one word each: a reader wants the whole number exchanged, not its year.
 */
export function wordDiff(before: Clause, after: Clause, part: Part, locale: Written): Change[] {
  const [was, is] = [before, after].map((clause) => words(runsOf(clause, part, locale), locale))
  return diffArrays(was ?? [], is ?? [], {comparator: (a, b) => a.trimEnd() === b.trimEnd()}).map(({value, added, removed}) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }))
}

const chinese = new Intl.Segmenter('zh-Hans', {granularity: 'word'})
const split = ({text}: Run, locale: Written): readonly string[] =>
  locale === 'en' ? (text.match(/\s+|[\p{L}\p{N}’-]+|[^\p{L}\p{N}\s]/gu) ?? []) : [...chinese.segment(text)].map((s) => s.segment)
const whole = ({text}: Run) => [text]

/** How each sort of run is cut into words. */
const cut = byType<Run, readonly string[], [Written]>({
  text: split,
  emphasis: split,
  foreign: split,
  term: split,
  limit: whole,
  ref: whole,
  // A document that has a title in place of a number is read word by word.
  std: (run, locale) => (isChinese(run.number) ? split(run, locale) : whole(run)),
})

/** Returns the words of `runs`; a space belongs to the word before it. */
function words(runs: readonly Run[], locale: Written): string[] {
  const joined: string[] = []
  for (const word of runs.flatMap((run) => cut(run, locale)))
    if (word.trim() === '' && joined.length > 0) joined.push(`${joined.pop()}${word}`)
    else joined.push(word)
  return joined
}
