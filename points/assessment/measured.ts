import type {Limit} from '../../handbooks/limit/limit.ts'
import type {FindingRecord, Status} from './schema.ts'

/** What a limit allows, without its clause and unit. */
export type Bounds = Pick<Limit, 'min' | 'max'>

/** Where a value lies in relation to a limit. A value equal to a bound is within. */
export function compare(measured: number, {min, max}: Bounds): 'below' | 'within' | 'above' {
  if (min !== undefined && measured < min) return 'below'
  return max !== undefined && measured > max ? 'above' : 'within'
}

/** A value that contradicts the rest of its finding. */
export interface Contradiction {
  /**
   * `incomparable`: there is nothing to compare it with. `unjudged`: no result goes with it. `below`, `above`: it lies outside the limit of a
   * clause that is met. `within`: it lies within the limit of a clause that is not met.
   */
  readonly how: 'incomparable' | 'unjudged' | 'below' | 'above' | 'within'
  readonly measured: number
  readonly status: Status
}

/**
 * Returns what contradicts itself in a finding with a measured value; undefined if nothing does. `limit` is the one that the clause rests on,
 * undefined if there is none, or several: a bare number would not say which was read.
 *
 * `measured` is the value furthest from what the clause asks among all that were read. So a clause is met only with a value within its
 * limit, and is not met only with one outside; partly met and to be re-checked go with either, and a clause that is unchecked
 * or does not apply has no value. A value within the limit proves nothing by itself: the status stays the assessor's.
 */
export function contradiction(limit: Bounds | undefined, {status, measured}: FindingRecord): Contradiction | undefined {
  if (measured === undefined) return undefined
  const how = howContradicting(limit, status, measured)
  return how && {how, measured, status}
}

function howContradicting(limit: Bounds | undefined, status: Status, measured: number): Contradiction['how'] | undefined {
  if (!limit) return 'incomparable'
  if (status === 'unchecked' || status === 'not-applicable') return 'unjudged'
  const place = compare(measured, limit)
  if (status === 'met') return place === 'within' ? undefined : place
  return status === 'not-met' && place === 'within' ? place : undefined
}
