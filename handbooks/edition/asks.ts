import {dutiesOfPoint, minutesOf} from '../catalogue/burden.ts'
import type {Clause, PointType} from '../clause/clause.ts'
import type {Edition} from './edition.ts'

/** What an edition asks of a point of one type. */
export interface Asks {
  /** Clauses that are required of the type and are the point's own duty. */
  readonly required: number
  /** Those of them of which each one alone bars the type: the gate; before 2027-1 all. */
  readonly barring: number
  /** What the others are worth together, if all apply; undefined before 2027-1, when none was counted so. */
  readonly points: number | undefined
  /** Hours a year that its records and periodic duties take, to a tenth; undefined in editions that did not say. */
  readonly hours: number | undefined
}

/** Returns what `edition` asks of a point of `type`. */
export function asksOf({decision, clauses}: Pick<Edition, 'decision' | 'clauses'>, type: PointType): Asks {
  const required = dutiesOfPoint(clauses, type)
  if (decision === 'every-requirement') return {required: required.length, barring: required.length, points: undefined, hours: undefined}
  const rows = required.filter(({gate}) => gate === undefined)
  return {
    required: required.length,
    barring: required.length - rows.length,
    points: rows.reduce((sum, {weight}) => sum + weight, 0),
    hours: Math.round(minutesOf(clauses, type) / 6) / 10,
  }
}

/** Returns the clauses that were the duty of the point before and are the town's or the county's now. */
export function movedAway(from: Pick<Edition, 'clauses'>, to: Pick<Edition, 'clauses'>): readonly Clause[] {
  const before = new Map(from.clauses.map(({id, bearer}) => [id, bearer]))
  return to.clauses.filter(({id, bearer}) => bearer !== 'village' && before.get(id) === 'village')
}
