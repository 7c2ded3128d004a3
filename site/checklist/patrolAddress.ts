import {clauseId} from '../../handbooks/clause/clauseId.ts'
import {type Assessor, assessors, type PatrolParty, patrolParties} from '../../points/assessment/schema.ts'

/** The most clauses that an address may name, and the longest address that is read: several times what a sheet has. Our own choice. */
export const mostClauses = 40
export const longestAddress = 1000

/** A patrol that an address asks for. */
export interface AskedPatrol {
  readonly clauses: readonly string[]
  readonly by: Assessor
  readonly party: PatrolParty | undefined
}

/** What is wrong with an address: the sentence of the page for it, and what was found. */
export interface AddressFault {
  readonly word: 'patrolLong' | 'patrolMany' | 'patrolClause' | 'patrolTwice' | 'patrolBy' | 'patrolParty'
  readonly found: string
}

/**
 * Returns the patrol that the query of an address asks for, as `?clauses=HW-ACC-009,SW-WIN-035&by=town&party=head`; undefined if it asks for
 * none. Whatever in it is no clause of `known` and no word of ours is named and goes nowhere; then nothing of it is taken.
 */
export function patrolIn(search: string, known: ReadonlySet<string>): AskedPatrol | readonly AddressFault[] | undefined {
  const query = new URLSearchParams(search)
  const given = query.get('clauses')
  if (given === null) return undefined
  if (search.length > longestAddress) return [{word: 'patrolLong', found: String(search.length)}]
  const clauses = given.split(',').map((id) => id.trim())
  const [by, party] = [query.get('by') ?? 'town', query.get('party')]
  const doubled = [...new Set(clauses.filter((id, i) => clauses.indexOf(id) !== i))]
  const faults: AddressFault[] = [
    ...(clauses.length > mostClauses ? [{word: 'patrolMany', found: String(clauses.length)} as const] : []),
    ...[...new Set(clauses)]
      .filter((id) => !clauseId.safeParse(id).success || !known.has(id))
      .map((id) => ({word: 'patrolClause', found: shown(id)}) as const),
    ...doubled.filter((id) => known.has(id)).map((id) => ({word: 'patrolTwice', found: id}) as const),
    ...(isOne(by, assessors) ? [] : [{word: 'patrolBy', found: shown(by)} as const]),
    ...(party === null || isOne(party, patrolParties) ? [] : [{word: 'patrolParty', found: shown(party)} as const]),
  ]
  if (faults.length > 0 || !isOne(by, assessors)) return faults
  return {clauses, by, party: party !== null && isOne(party, patrolParties) ? party : undefined}
}

const isOne = <Word extends string>(text: string, words: readonly Word[]): text is Word => (words as readonly string[]).includes(text)

/** A text of anybody's as it is named: its beginning, with what nobody sees made visible. */
const shown = (text: string) => `“${text.slice(0, 30).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '�')}${text.length > 30 ? '…' : ''}”`
