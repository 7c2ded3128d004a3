import type {Assessment} from '../../points/assessment/assess.ts'
import {credit} from '../../points/assessment/credit.ts'
import {type Effort, effortOf} from '../../points/assessment/effort.ts'
import {gapOf} from '../../points/assessment/gap.ts'
import type {Finding} from '../../points/assessment/result.ts'

/** Something to do next about one clause. */
export interface NextAction {
  readonly finding: Finding
  /** What it takes; undefined where the clause has to be looked at first. */
  readonly effort: Effort | undefined
  /** Points that it would earn; undefined for one that bars the type by itself, or by editions without points. */
  readonly gain: number | undefined
}

/** How many things a point is told to do next. Our own choice: what one person can keep in mind. */
const most = 3

/**
 * Returns the first things to do after `assessment`: on the way to the next type with the least effort, else what is not met, the gate first;
 * of a point where nothing is missing what is still to be looked at. None where all is met.
 */
export function nextActions(assessment: Assessment): NextAction[] {
  const {way, missing, open} = gapOf(assessment)
  const withPoints = assessment.next?.points !== undefined
  const gainOf = ({clause, status}: Finding) => (clause.gate || !withPoints ? undefined : clause.weight * (1 - (credit[status] ?? 1)))
  const toMend = way.length > 0 ? way.map(({finding}) => finding) : missing
  return [
    ...toMend.map((finding) => ({finding, effort: effortOf(finding.clause), gain: gainOf(finding)})),
    ...open.map((finding) => ({finding, effort: undefined, gain: undefined})),
  ].slice(0, most)
}
