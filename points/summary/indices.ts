import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {fallsShort} from '../assessment/credit.ts'
import {fromMarks, type Marked, marks} from './marks.ts'
import type {Row} from './row.ts'

/** How assessed points stand to one clause. */
export interface ClauseRows {
  /** Points of each status. */
  readonly counts: Readonly<Record<Marked, number>>
  /** Points found to meet it in part or not at all, in the order of the rows. */
  readonly short: readonly Row[]
}

/** What a result comes to in a count: the type reached, `open` if one is still possible, `none` if not, `unassessed` without a result. */
export const outcomes = [...pointTypes, 'open', 'none', 'unassessed'] as const
export type Outcome = (typeof outcomes)[number]

/** The points of one town. */
export interface TownRows {
  readonly town: InBoth
  readonly district: InBoth
  readonly sample: boolean
  readonly rows: readonly Row[]
  readonly counts: Readonly<Record<Outcome, number>>
  /** Points of which a source says as which type they were built. */
  readonly built: Readonly<Record<PointType, number>>
}

/** What many pages ask of all rows. */
export interface Indices {
  /** By a clause's id; a clause by which no point was ever judged is not there. */
  readonly byClause: ReadonlyMap<string, ClauseRows>
  /** By `townKey`, in the order of the rows. */
  readonly byTown: ReadonlyMap<string, TownRows>
}

/** Returns the key of a row's town: towns of two districts may have one name. */
export const townKey = ({district, town}: Pick<Row, 'district' | 'town'>): string => `${district.zh} ${town.zh}`

/** Returns what a row counts as. An open type above a reached one does not hide the reached one. */
export function outcomeOf({result}: Pick<Row, 'result'>): Outcome {
  if (!result) return 'unassessed'
  return result.type ?? (result.possible ? 'open' : 'none')
}

/** Returns the indices of `rows`, in one walk over them and their marks. */
export const indices = (rows: readonly Row[], editions: KnownEditions): Indices => ({
  byClause: clausesOf(rows, editions),
  byTown: new Map([...Map.groupBy(rows, townKey)].map(([key, own]) => [key, townOf(own)])),
})

function clausesOf(rows: readonly Row[], editions: KnownEditions): ReadonlyMap<string, ClauseRows> {
  const found = new Map<string, {readonly counts: Record<Marked, number>; readonly short: Row[]}>()
  for (const row of rows)
    for (const [id, status] of row.marks ? fromMarks(row.marks, editions) : []) {
      const of = found.get(id) ?? {counts: counted(Object.keys(marks) as Marked[]), short: []}
      found.set(id, of)
      of.counts[status]++
      if (status !== 'waived' && fallsShort(status)) of.short.push(row)
    }
  return found
}

function townOf(rows: readonly Row[]): TownRows {
  const [first] = rows
  if (!first) throw new Error('a town has a row')
  const counts = counted(outcomes)
  const built = counted(pointTypes)
  for (const row of rows) {
    counts[outcomeOf(row)]++
    if (row.built) built[row.built.type]++
  }
  return {town: first.town, district: first.district, sample: first.sample, rows, counts, built}
}

const counted = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>
