import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {Assessment} from '../assessment/assess.ts'
import {decidedOn, workedOutBy} from './decided.ts'
import {type Proceeded, roundsOf} from './rounds.ts'

/**
 * Returns what the last decision on a point up to the day `on` rests on, worked out: the findings after replies and second looks, without
 * the clauses that are waived on that day. Undefined if nothing was decided, or if the point was looked at again since the procedure ended:
 * then that look says more.
 *
 * @clause SW-RATE-014 what a type is decided by
 */
export function standing(record: Proceeded, {find}: KnownEditions, on: string): Assessment | undefined {
  const round = roundsOf(record.proceedings ?? []).findLast(({decision}) => decision !== undefined && decision.on <= on)
  const review = round?.reviews.at(-1)
  if (!round || !review) return undefined
  const last = round.steps.filter((step) => step.on <= on).at(-1)
  if (record.assessments.some((one) => one.on > (last?.on ?? review.on))) return undefined
  const decided = decidedOn(record, round, on)
  const edition = decided && find(decided.assessment.edition)
  return edition && workedOutBy(edition, {...decided, assessment: {...decided.assessment, on: review.on}})
}
