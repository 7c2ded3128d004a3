import type {Clause, PointType} from '../clause/clause.ts'
import type {Edition} from './edition.ts'

/** What an edition asks of a point of one type. */
export interface Asks {
  /** Clauses that are required of the type and are the point's own duty. */
  readonly required: number
  /** Those of them of which each one alone bars the type: the gate; before 2027-1 all. */
  readonly barring: number
  /** What the others are worth together, if all apply. Before 2027-1 none was counted so. */
  readonly points: number | undefined
  /** Hours a year that its records and periodic duties take; undefined in editions that did not say. */
  readonly hours: number | undefined
}

/** Returns what `edition` asks of a point of `type`. */
export function asksOf({decision, clauses}: Pick<Edition, 'decision' | 'clauses'>, type: PointType): Asks {
  const required = clauses.filter(({applies, bearer}) => applies[type] === 'required' && bearer === 'village')
  if (decision === 'every-requirement') return {required: required.length, barring: required.length, points: undefined, hours: undefined}
  const gate = required.filter((clause) => clause.gate !== undefined)
  const sum = (of: readonly Clause[], each: (clause: Clause) => number) => of.reduce((all, clause) => all + each(clause), 0)
  return {
    required: required.length,
    barring: gate.length,
    points: sum(required, ({weight, gate}) => (gate === undefined ? weight : 0)),
    hours: Math.round(sum(required, ({minutes}) => minutes[type]) / 6) / 10,
  }
}

/** Returns the clauses that were the duty of the point before and are another's now. */
export const movedAway = (from: Pick<Edition, 'clauses'>, to: Pick<Edition, 'clauses'>): readonly Clause[] => {
  const before = new Map(from.clauses.map((clause) => [clause.id, clause.bearer]))
  return to.clauses.filter(({id, bearer}) => bearer !== 'village' && before.get(id) === 'village')
}
