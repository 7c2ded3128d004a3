import type {ChapterSource} from '../clause/chapter.ts'
import type {Placed} from '../clause/elements.ts'
import {findLimit} from '../clause/limits.ts'
import type {Known} from '../clause/print.ts'
import {type Block, byType, type Piece, piecesIn} from '../clause/provision.ts'
import {isFitting} from '../hardware/parts.ts'
import type {ProblemList} from '../input/problem.ts'
import {printLimit} from '../limit/limit.ts'

const none = () => []
const quoted = (name: string) => JSON.stringify(name)

/** What is wrong with the names that each sort of piece gives. */
const inPiece = byType<Piece, readonly string[], [Known]>({
  text: none,
  emphasis: none,
  foreign: none,
  limit: ({name, bound}) => {
    const limit = findLimit(name)
    if (!limit) return [`${quoted(name)} is not in limits.ts; correct the name or add the limit`]
    try {
      printLimit(limit, 'en', bound)
      return []
    } catch (error) {
      return [`${name} ${error instanceof Error ? error.message : error}`]
    }
  },
  ref: ({id}, {numbers}) => (numbers.has(id) ? [] : [`${quoted(id)} is not the id of a clause`]),
  std: ({number}, {references}) =>
    references.has(number) ? [] : [`${quoted(number)} is not in references.yaml; add it with its status and the date seen`],
  term: ({id}, {terms}) => (terms.has(id) ? [] : [`${quoted(id)} is not in glossary.yaml`]),
})

/** The same for the names that each sort of block gives itself. Examples of signs are checked where they are drawn. */
const inBlock = byType<Block<Placed>, readonly string[], [Known]>({
  paragraph: none,
  list: none,
  table: none,
  clause: none,
  'sign-figure': none,
  'fitting-figure': ({id}) => (isFitting(id) ? [] : [`${quoted(id)} is not a fitting; see fittings in hardware/parts.ts`]),
  terms: ({ids}, {terms}) =>
    ids.flatMap((id) => {
      const term = terms.get(id)
      if (!term) return [`${quoted(id)} is not in glossary.yaml`]
      return term.definition ? [] : [`${quoted(id)} has no definition in glossary.yaml`]
    }),
})

/** How messages call an element. */
const elements: Partial<Record<(Piece | Block)['type'], string>> = {
  limit: '<Limit>',
  ref: '<Ref>',
  std: '<Std>',
  term: '<Term>',
  'fitting-figure': '<FittingFigure>',
  terms: '<Terms>',
}

/** Adds to `problems` each name of a chapter that the books do not know: of a limit, clause, standard, term or fitting. */
export function checkNames({file, sections}: ChapterSource, known: Known, problems: ProblemList): void {
  const report = (line: number, type: (Piece | Block)['type'], messages: readonly string[]) => {
    for (const message of messages) problems.add(file, {line, at: elements[type] ?? type, message})
  }
  for (const block of sections.flatMap(({content}) => content)) {
    if ('line' in block) report(block.line, block.type, inBlock(block, known))
    for (const {line, piece} of piecesIn([block])) report(line, piece.type, inPiece(piece, known))
  }
}
