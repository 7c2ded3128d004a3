import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {Assessment} from '../assessment/assess.ts'
import {decidedOn, workedOutBy} from './decided.ts'
import {type Proceeded, type Round, roundsOf} from './rounds.ts'

/**
 * Returns what the last decision on a point rests on, worked out as of the last step of its procedure: the findings after replies and second
 * looks, without the clauses that were waived then. Undefined if nothing was decided, or if the point was looked at again since the
 * procedure ended: then that look says more.
 *
 * It does not hang on the day of reading, so that the same record gives the same bytes on any day; until when a waiver holds stands on the
 * page of the point and in what `assess` says.
 *
 * @clause SW-RATE-014 what a type is decided by
 */
export function standing(record: Proceeded, {find}: KnownEditions): Assessment | undefined {
  const round = roundStood(record)
  const [review, last] = [round?.reviews.at(-1), round?.steps.at(-1)]
  if (!round || !review || !last) return undefined
  const decided = decidedOn(record, round, last.on)
  const edition = decided && find(decided.assessment.edition)
  return edition && workedOutBy(edition, {...decided, assessment: {...decided.assessment, on: review.on}})
}

/** Returns the procedure whose decision a point stands on; undefined if nothing was decided, or if it was looked at again since. */
export function roundStood(record: Proceeded): Round | undefined {
  const round = roundsOf(record.proceedings ?? []).findLast(({decision}) => decision !== undefined)
  const last = round?.steps.at(-1)
  return last && !record.assessments.some((one) => one.on > last.on) ? round : undefined
}
