import {type Clause, worded} from '../clause/clause.ts'
import {type ClauseBlock, type Run, wordsIn} from '../clause/provision.ts'
import {type Judging, type PublishedClause, publishedClause, untagged} from '../clause/published.ts'
import {type InBoth, inEach} from '../language/both.ts'
import {tagOf} from '../language/locale.ts'

/**
 * A block as an edition's file holds it: its lines, each as its runs. A paragraph and a note have one. Whether a number is the toolkit's own
 * follows from the edition's limits, so it is not held.
 */
interface StoredBlock {
  readonly type: ClauseBlock['type']
  readonly lines: readonly (readonly Run[])[]
}

/** A clause as an edition's file of format 3 holds it: its content, of which the plain text is worked out. */
export type StoredClause = Omit<PublishedClause, 'text' | 'judged' | 'notes'> & {
  readonly content: {readonly [tag in (typeof tagOf)[keyof InBoth]]: readonly StoredBlock[]}
}

const toBlocks = (blocks: readonly ClauseBlock[]) =>
  blocks.map((block): StoredBlock => ({type: block.type, lines: wordsIn(block).map(({runs}) => runs.map(({own: _, ...run}) => run))}))

/** The same in format 2, which knew no gate. */
export type StoredBeforeTheGate = Omit<StoredClause, keyof Judging>

/** Returns `clause` as a file of format 3 holds it, every key in a fixed order. */
export function toStored(clause: Clause): StoredClause {
  const {text: _, judged: __, notes: ___, ...facts} = publishedClause(clause)
  return {...facts, content: {[tagOf.zh]: toBlocks(clause.content.zh), [tagOf.en]: toBlocks(clause.content.en)}}
}

/** Returns the clause that a file holds as `stored`, whose line is `source`. */
export const fromStored = ({content, title, ...facts}: StoredClause, source: Clause['source']): Clause => ({
  ...facts,
  title: untagged(title),
  ...worded(inEach((w) => content[tagOf[w]].flatMap((block) => fromBlock(block, source.line)))),
  source,
})

function fromBlock({type, lines}: StoredBlock, line: number): ClauseBlock[] {
  const words = lines.map((runs) => ({line, runs}))
  return type === 'list' ? [{type, items: words}] : words.map((one) => ({type, ...one}))
}
