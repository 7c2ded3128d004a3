import type {tagOf, Written} from '../language/locale.ts'

/** A piece of a line as its author writes it: words, or the name of something whose words the books know. */
export type Piece =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'emphasis'; readonly text: string}
  /** Words in the other language, such as the English of a phrase that staff say. The rules of this one do not reach them. */
  | {readonly type: 'foreign'; readonly lang: (typeof tagOf)[Written]; readonly text: string}
  /** A number of the books. `bound` says which, where the limit has two. */
  | {readonly type: 'limit'; readonly name: string; readonly bound?: Bound}
  /** Another clause, by its permanent id. */
  | {readonly type: 'ref'; readonly id: string}
  | {readonly type: 'std'; readonly number: string}
  /** A term of the glossary, in `words` of its own where the sentence bends it. */
  | {readonly type: 'term'; readonly id: string; readonly words?: string}
export type Bound = 'min' | 'max'

/**
 * A piece with its `text` as this edition prints it: what it is, and how it reads. `own`: it is a number of this toolkit's own choice, which
 * pages and papers mark 自定; it is no part of the text.
 */
export type Run = Piece & {readonly text: string; readonly own?: true}

/** Words that are read as one: a paragraph, a list item, a note, a cell. */
export interface Words<P = Run> {
  /** Line in the file. */
  readonly line: number
  readonly runs: readonly P[]
}

interface Paragraph<P> extends Words<P> {
  readonly type: 'paragraph'
}
interface List<P> {
  readonly type: 'list'
  readonly items: readonly Words<P>[]
}
/** It explains a clause and requires nothing. */
interface Note<P> extends Words<P> {
  readonly type: 'note'
}
/** How a clause is judged: what counts as met, what as half, what is sampled. It asks for nothing that the provision does not. */
interface Judged<P> extends Words<P> {
  readonly type: 'judged'
}
interface Table<P> {
  readonly type: 'table'
  readonly head: readonly Words<P>[]
  readonly rows: readonly (readonly Words<P>[])[]
}
interface SignFigure {
  readonly type: 'sign-figure'
  readonly line: number
  readonly example: string
}
interface FittingFigure {
  readonly type: 'fitting-figure'
  readonly line: number
  readonly id: string
}
/** Terms with their definitions. */
interface Terms {
  readonly type: 'terms'
  readonly line: number
  readonly ids: readonly string[]
}
interface PlacedClause<P> {
  readonly type: 'clause'
  readonly id: string
  readonly content: readonly ClauseBlock<P>[]
}

/** What stands in a clause. */
export type ClauseBlock<P = Run> = Paragraph<P> | List<P> | Judged<P> | Note<P>
/** What stands in a section beside its clauses. */
export type ProseBlock<P = Run> = Paragraph<P> | List<P> | Table<P> | SignFigure | FittingFigure | Terms
/** What stands in a section, in the order of the text. */
export type Block<P = Run> = ProseBlock<P> | PlacedClause<P>

/** A table that says for every sort of element what to make of it. A sort that it lacks does not compile. */
export type ByType<Element extends {readonly type: string}, Made, Rest extends readonly unknown[] = []> = {
  readonly [Type in Element['type']]: (element: Extract<Element, {readonly type: Type}>, ...rest: Rest) => Made
}

/** Returns the function that makes of an element what `table` says for its sort. */
export const byType =
  <Element extends {readonly type: string}, Made, Rest extends readonly unknown[] = []>(table: ByType<Element, Made, Rest>) =>
  (element: Element, ...rest: Rest): Made => {
    // The compiler cannot see that entry and element are of one sort; the type of the table says so.
    const make = table[element.type as Element['type']] as (element: Element, ...rest: Rest) => Made
    return make(element, ...rest)
  }

/** Returns `block` with each of its pieces made into what `change` makes of it. */
export function mapPieces<From, To>(block: ClauseBlock<From>, change: (piece: From) => To): ClauseBlock<To>
export function mapPieces<From, To>(block: ProseBlock<From>, change: (piece: From) => To): ProseBlock<To>
export function mapPieces<From, To>(
  block: ClauseBlock<From> | ProseBlock<From>,
  change: (piece: From) => To,
): ClauseBlock<To> | ProseBlock<To> {
  const each = (words: Words<From>): Words<To> => ({line: words.line, runs: words.runs.map(change)})
  switch (block.type) {
    case 'paragraph':
    case 'judged':
    case 'note':
      return {type: block.type, ...each(block)}
    case 'list':
      return {type: block.type, items: block.items.map(each)}
    case 'table':
      return {type: block.type, head: block.head.map(each), rows: block.rows.map((row) => row.map(each))}
    case 'sign-figure':
    case 'fitting-figure':
    case 'terms':
      return block
  }
}

/** Returns all that is read in `block`, in the order of the text. */
export function wordsIn<P>(block: Block<P> | ClauseBlock<P>): readonly Words<P>[] {
  switch (block.type) {
    case 'paragraph':
    case 'judged':
    case 'note':
      return [block]
    case 'list':
      return block.items
    case 'table':
      return [block.head, ...block.rows].flat()
    case 'clause':
      return block.content.flatMap((inner) => wordsIn(inner))
    case 'sign-figure':
    case 'fitting-figure':
    case 'terms':
      return []
  }
}

/** Returns every piece of `blocks`, in the order of the text. */
export const piecesIn = <P>(blocks: readonly (Block<P> | ClauseBlock<P>)[]): P[] =>
  blocks.flatMap((block) => wordsIn(block).flatMap(({runs}) => runs))

/** Returns the ids of the terms that `blocks` list with their definitions, or only mark. */
export const termsListed = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.type === 'terms' ? block.ids : []))
export const termsMarked = (blocks: readonly (Block | ClauseBlock)[]): string[] =>
  piecesIn(blocks).flatMap((run) => (run.type === 'term' ? [run.id] : []))

/** Returns what binds in a clause, without what is said of it; or only how it is judged; or only its notes. */
export const provisionOf = <P>(content: readonly ClauseBlock<P>[]): ClauseBlock<P>[] =>
  content.filter(({type}) => type !== 'note' && type !== 'judged')
export const judgedOf = <P>(content: readonly ClauseBlock<P>[]): ClauseBlock<P>[] => content.filter(({type}) => type === 'judged')
export const notesOf = <P>(content: readonly ClauseBlock<P>[]): ClauseBlock<P>[] => content.filter(({type}) => type === 'note')

/** Returns `runs` in plain text. */
export const plain = ({runs}: Pick<Words, 'runs'>): string => runs.map(({text}) => text).join('')

/** Returns `blocks` in plain text, one line a paragraph, list item or note. */
export const plainText = (blocks: readonly ClauseBlock[]): string => blocks.flatMap((block) => wordsIn(block).map(plain)).join('\n')
