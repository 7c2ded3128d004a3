import type {InBoth} from '../language/both.ts'
import type {Reference} from './register.ts'

/** How a clause stands to a document that it names: it `rests` on one whose text was seen; to any other it only `refers`. */
export const bases = ['rests', 'refers'] as const
export type BasisOf = (typeof bases)[number]

/** What is printed before the documents: 依据 only where the text was seen, else 参照. */
export const basisNames: InBoth<Readonly<Record<BasisOf, string>>> = {
  zh: {rests: '依据', refers: '参照'},
  en: {rests: 'Rests on', refers: 'Refers to'},
}

/** Returns how a clause stands to `reference`; one that the register lacks was not seen. */
export const basisOf = (reference: Pick<Reference, 'seen'> | undefined): BasisOf => (reference?.seen === 'text' ? 'rests' : 'refers')

/**
 * Returns the documents that a clause names, those on which it rests before those to which it refers, each in its own order; without what
 * is empty. Whatever prints a clause's documents prints them by this.
 */
export function byBasis(
  numbers: readonly string[],
  register: ReadonlyMap<string, Pick<Reference, 'seen'>>,
): {readonly basis: BasisOf; readonly numbers: readonly string[]}[] {
  return bases
    .map((basis) => ({basis, numbers: numbers.filter((number) => basisOf(register.get(number)) === basis)}))
    .filter((group) => group.numbers.length > 0)
}
