import type {ChapterSource, ClauseSource} from '../clause/chapter.ts'
import {type Block, byType, type ClauseBlock, type Run, type Words} from '../clause/provision.ts'
import type {Written} from '../language/locale.ts'

/** A run of words of a chapter that is read as one, in plain text with every number filled in. */
export interface Passage {
  readonly line: number
  readonly text: string
  /** Place in its list, from 0, and the length of that list; undefined for a paragraph outside lists. */
  readonly item: {readonly index: number; readonly of: number} | undefined
  readonly locale: Written
  /** `provision`: the words that bind. `judged`: says how one is judged. `note`: explains one. `title`: of a chapter, section or clause. `prose`: text outside clauses. */
  readonly role: 'title' | 'provision' | 'judged' | 'note' | 'prose' | 'cell'
  /** What messages name: the clause's id, or the words "section" or "text". */
  readonly at: string
}

/** Stands in a passage for words of another language, which the rules of this one do not reach. */
export const foreign = '\uFFFC'

const itself = ({text}: Run) => text
/** How each sort of run reads to the lint. */
const readRun = byType<Run, string>({
  text: itself,
  emphasis: itself,
  foreign: () => foreign,
  limit: itself,
  ref: itself,
  std: itself,
  term: itself,
})

type Said = Pick<Passage, 'role' | 'at'>
type Read = Omit<Passage, 'locale'>
const readWords = ({line, runs}: Words, said: Said, item?: Passage['item']): Read => ({
  line,
  text: runs.map(readRun).join(''),
  item,
  ...said,
})

/** What is read in each sort of block, which binds or tells as `said`. */
const readBlock = byType<Exclude<Block, {type: 'clause'}> | ClauseBlock, readonly Read[], [Said]>({
  paragraph: (words, said) => [readWords(words, said)],
  list: ({items}, said) => items.map((words, index, {length: of}) => readWords(words, said, {index, of})),
  judged: (words, {at}) => [readWords(words, {role: 'judged', at})],
  note: (words, {at}) => [readWords(words, {role: 'note', at})],
  table: ({head, rows}) => [head, ...rows].flat().map((words) => readWords(words, {role: 'cell', at: 'table'})),
  // What these show is read where it is kept: in the examples, the fittings and the glossary.
  'sign-figure': () => [],
  'fitting-figure': () => [],
  terms: () => [],
})

const readClause = ({id, line, attributes, content}: ClauseSource<Run>): readonly Read[] => [
  title(line, attributes.title ?? '', id),
  ...content.flatMap((block) => readBlock(block, {role: 'provision', at: id})),
]

const title = (line: number, text: string, at: string): Read => ({line, text, item: undefined, role: 'title', at})

/** Returns what is read in a chapter, in the order of the file. Words of another language are left out. */
export function passages({title: name, description, sections}: ChapterSource<Run>, locale: Written): Passage[] {
  const body = sections.flatMap((section) => [
    title(section.line, section.title, 'section'),
    ...section.content.flatMap((block) => (block.type === 'clause' ? readClause(block) : readBlock(block, {role: 'prose', at: 'text'}))),
  ])
  return [title(1, name, 'text'), title(1, description, 'text'), ...body].map((read) => ({...read, locale}))
}

/** Returns a few words around `index` of `text`, as a message quotes them. */
export function around(text: string, index: number, length = 1): string {
  const from = Math.max(0, index - 8)
  const to = Math.min(text.length, index + length + 8)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

/** Returns `text` with what stands between quotation marks blanked, so that words only mentioned are not taken as used. */
export const unquoted = (text: string) => text.replace(/“[^”]*”|‘[^’]*’|《[^》]*》/g, (quote) => foreign.repeat(quote.length))
