import type {Edition} from '../../handbooks/edition/edition.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import {judging} from '../assessment/assess.ts'
import type {Finding} from '../assessment/result.ts'
import type {Status} from '../assessment/schema.ts'

/** What a clause is in a row: the status that was found, or waived, which is neither due nor earned. */
export type Marked = Status | 'waived'

/** The character of each status, of which a row has one for each clause. */
export const marks: Readonly<Record<Marked, string>> = {
  met: 'm',
  'partly-met': 'p',
  'not-met': 'n',
  'not-applicable': 'x',
  unchecked: 'u',
  recheck: 'r',
  waived: 'w',
}
const markedBy: ReadonlyMap<string, Marked> = new Map((Object.keys(marks) as Marked[]).map((status) => [marks[status], status] as const))

/** The statuses of one assessment, a character for each clause by which its edition judges a point, in printed order. */
export interface Marks {
  readonly edition: string
  readonly of: string
}

const orders = new WeakMap<Edition, readonly string[]>()

/**
 * Returns the ids of the clauses by which the edition `id` judges a point, in the order of `Marks`.
 *
 * @throws Error if there is no such edition: rows are made of records that were checked.
 */
export function clauseOrder({find}: KnownEditions, id: string): readonly string[] {
  const edition = find(id)
  if (!edition) throw new Error(`"${id}" is no edition of the handbooks`)
  const found = orders.get(edition) ?? judging(edition).map((clause) => clause.id)
  orders.set(edition, found)
  return found
}

/** Returns `findings` as marks; a clause of the edition on which there is none was waived. */
export function toMarks(findings: readonly Pick<Finding, 'clause' | 'status'>[], edition: string, editions: KnownEditions): Marks {
  const statusOf = new Map(findings.map(({clause, status}) => [clause.id, status]))
  return {edition, of: clauseOrder(editions, edition).reduce((all, id) => all + marks[statusOf.get(id) ?? 'waived'], '')}
}

/** Returns each clause of `marks` with its status, in printed order. */
export const fromMarks = ({edition, of}: Marks, editions: KnownEditions): [clause: string, status: Marked][] =>
  clauseOrder(editions, edition).map((id, i) => [id, markedBy.get(of.charAt(i)) ?? 'unchecked'])
