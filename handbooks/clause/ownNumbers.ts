import type {Written} from '../language/locale.ts'
import {basisWords, isOwn} from '../limit/basis.ts'
import {type Limit, ownMark} from '../limit/limit.ts'
import type {Clause} from './clause.ts'
import {limits} from './limits.ts'
import {type ClauseBlock, judgedOf, piecesIn, provisionOf, type Run, type Words, wordsIn} from './provision.ts'

/**
 * Returns the provision of a clause in plain text with 自定 behind every number of our own, for tables that people read. The text by which
 * editions are kept and compared is `clause.text`, which has no marks.
 */
export const markedText = ({content}: Pick<Clause, 'content'>, w: Written): string => linesOf(provisionOf(content[w]), w)

/** Returns how a clause is judged in plain text with the same marks, empty if it does not say. */
export const markedJudged = ({content}: Pick<Clause, 'content'>, w: Written): string => linesOf(judgedOf(content[w]), w)

const linesOf = (blocks: readonly ClauseBlock[], w: Written) =>
  blocks.flatMap((block) => wordsIn(block).map((line) => markedLine(line, w))).join('\n')

/** Returns one line of a clause in plain text with the same marks. */
export const markedLine = ({runs}: Pick<Words, 'runs'>, w: Written): string => runs.map((run) => marked(run, w)).join('')

const marked = ({text, own}: Run, w: Written) => (own ? text + ownMark[w] : text)

/** Returns the numbers of our own that a clause prints, as it prints them: `5个工作日`. */
export const ownNumbersOf = ({content}: Pick<Clause, 'content'>, w: Written): string[] =>
  piecesIn(content[w]).flatMap(({own, text}) => (own ? [text] : []))

/** Returns every limit as published data has it: its bounds, its clause, its basis in words, and whether it is our own choice. */
export const publishedLimits = (): Record<string, Omit<Limit, 'basis'> & {readonly basis: string; readonly own: boolean}> =>
  Object.fromEntries(
    Object.entries<Limit>(limits).map(([name, limit]) => [name, {...limit, basis: basisWords(limit.basis), own: isOwn(limit)}]),
  )
