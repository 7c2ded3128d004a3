import type {Applicability, Bearer, Book, GateGround} from '../../handbooks/clause/clause.ts'
import type {Rules} from '../../points/assessment/assess.ts'
import type {Bounds} from '../../points/assessment/measured.ts'
import type {JudgedClause} from '../../points/assessment/result.ts'

/** What of a clause decides the type of a point. */
export type ClauseFacts = JudgedClause

/** What a page carries of today's edition so that a phone works a record out without a network. */
export interface PageRules {
  readonly clauses: PackedFacts
  readonly decision: Rules['decision']
  /** The limits that draw the lines between types, and no others. */
  readonly limits: Rules['limits']
}

/** A clause with the limit that a value read for it is compared with; undefined if there is none, or several. */
export interface KnownClause {
  readonly clause: ClauseFacts
  readonly limit: Bounds | undefined
}

/** By book and chapter: id, number, what is asked of each type, weight, ground of the gate, whether conditional, bearer, and the bounds. */
export type PackedFacts = Readonly<
  Record<string, readonly (readonly [string, string, string, 1 | 2 | 3, GateGround | '', 0 | 1, Bearer, ...(number | null)[]])[]>
>

const letters: Readonly<Record<Applicability, string>> = {required: 'r', recommended: 's', optional: 'o', 'not-applicable': 'n'}
const meant = Object.fromEntries(Object.entries(letters).map(([use, letter]) => [letter, use])) as Readonly<Record<string, Applicability>>

/** Returns `known` in few characters: a page carries every clause of both books. */
export function packFacts(known: readonly KnownClause[]): PackedFacts {
  const packed: Record<string, PackedFacts[string][number][]> = {}
  for (const {clause, limit} of known) {
    const {id, book, chapter, number, applies, weight, gate = '', conditional, bearer} = clause
    const uses = [applies.model, applies.standard, applies['catch-up']].map((use) => letters[use]).join('')
    const bounds = limit ? [limit.min ?? null, limit.max ?? null] : []
    const key = `${book}/${chapter}`
    packed[key] = [...(packed[key] ?? []), [id, number, uses, weight, gate, conditional ? 1 : 0, bearer, ...bounds]]
  }
  return packed
}

/** Returns what `packFacts` packed. */
export const unpackFacts = (packed: PackedFacts): KnownClause[] =>
  Object.entries(packed).flatMap(([key, clauses]) => {
    const [book = '', chapter = ''] = key.split('/')
    return clauses.map(([id, number, uses, weight, gate, conditional, bearer, ...bounds]): KnownClause => {
      const [min, max] = bounds
      const [model, standard, catchUp] = [...uses].map((letter) => meant[letter] ?? 'not-applicable')
      return {
        clause: {
          ...{id, book: book as Book, chapter, number, weight, bearer},
          applies: {model: model ?? 'not-applicable', standard: standard ?? 'not-applicable', 'catch-up': catchUp ?? 'not-applicable'},
          ...(gate !== '' && {gate}),
          conditional: conditional === 1,
        },
        limit: bounds.length === 0 ? undefined : {...(typeof min === 'number' && {min}), ...(typeof max === 'number' && {max})},
      }
    })
  })
