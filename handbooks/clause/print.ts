import type {Written} from '../language/locale.ts'
import {isOwn} from '../limit/basis.ts'
import {printLimit} from '../limit/limit.ts'
import type {Reference, Term} from '../register/register.ts'
import {mapChapter} from './chapter.ts'
import {findLimit} from './limits.ts'
import type {ChapterPair} from './pair.ts'
import {byType, type Piece, type Run} from './provision.ts'

/** What the pieces of a chapter stand for: the registers, and the printed number of each clause. */
export interface Known {
  readonly references: ReadonlyMap<string, Reference>
  readonly terms: ReadonlyMap<string, Term>
  readonly numbers: ReadonlyMap<string, string>
}

/** How each sort of piece reads. What the books do not know reads as its name; `loadCatalogue` reports it. */
const textOf = byType<Piece, string, [Known, Written]>({
  text: ({text}) => text,
  emphasis: ({text}) => text,
  foreign: ({text}) => text,
  limit: ({name, bound}, _, locale) => {
    const limit = findLimit(name)
    return limit ? printLimit(limit, locale, bound) : name
  },
  ref: ({id}, {numbers}) => numbers.get(id) ?? id,
  std: ({number}) => number,
  term: ({id, words}, {terms}, locale) => words ?? terms.get(id)?.[locale] ?? id,
})

/**
 * Returns `piece` with its words: a limit as it is printed, and whether its number is our own; a clause and a standard by its number, a term by its name.
 *
 * @throws Error if it is a limit that has not the one bound that it names.
 */
export const print = (piece: Piece, known: Known, locale: Written): Run => {
  const limit = piece.type === 'limit' ? findLimit(piece.name) : undefined
  return {...piece, text: textOf(piece, known, locale), ...(limit && isOwn(limit) ? {own: true} : {})}
}

/** Returns a chapter in both languages as this edition prints it. @throws Error as `print` does. */
export const printPair = ({source, translation, ...pair}: ChapterPair, known: Known): ChapterPair<Run> => ({
  ...pair,
  source: mapChapter(source, ({piece}) => print(piece, known, 'zh')),
  translation: mapChapter(translation, ({piece}) => print(piece, known, 'en')),
})
