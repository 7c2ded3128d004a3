import {limits} from '../../handbooks/clause/limits.ts'
import {type Limit, printLimit} from '../../handbooks/limit/limit.ts'
import type {Status} from './schema.ts'

/**
 * The limit that a measured value of each clause is compared with, by clause id.
 *
 * Only clauses that rest on exactly one limit are here: where a clause sets several, a bare number would not say which was read.
 */
export const limitByClause: ReadonlyMap<string, Limit> = new Map(
  Map.groupBy(Object.values(limits), (limit) => limit.clause)
    .entries()
    .flatMap(([clause, [limit, ...more]]) => (limit && more.length === 0 ? [[clause, limit] as const] : [])),
)

/** Where a value lies in relation to a limit. A value equal to a bound is within. */
export function compare(measured: number, {min, max}: Limit): 'below' | 'within' | 'above' {
  if (min !== undefined && measured < min) return 'below'
  return max !== undefined && measured > max ? 'above' : 'within'
}

/**
 * Returns what contradicts itself in a finding with a measured value, as an author reads it; undefined if nothing does.
 *
 * `measured` is the value furthest from what the clause asks among all that were read. So a clause is met only with a value within its
 * limit, and is not met only with one outside; partly met and to be re-checked go with either, and a clause that is unchecked
 * or does not apply has no value. A value within the limit proves nothing by itself: the status stays the assessor's.
 */
export function contradiction(clause: string, {status, measured}: {status: Status; measured?: number | undefined}): string | undefined {
  if (measured === undefined) return undefined
  const limit = limitByClause.get(clause)
  if (!limit) return `${measured} has nothing to be compared with: ${clause} does not rest on exactly one limit; move the value to the note`
  if (status === 'unchecked' || status === 'not-applicable')
    return `${reading(measured, limit)} was read, but the status is ${status}; remove the value or correct the status`
  const place = compare(measured, limit)
  if (status === 'met' && place !== 'within')
    return `${reading(measured, limit)} is ${place} the limit of ${bounds(limit)}, but the status is met; correct the value or the status`
  if (status === 'not-met' && place === 'within')
    return `${reading(measured, limit)} is within the limit of ${bounds(limit)}, but the status is not-met; correct the value, or say partly-met and why in the note`
  return undefined
}

/** Returns a value with the unit of its limit, as `2500 mm`. */
export const reading = (measured: number, limit: Limit): string => printLimit({...limit, min: measured}, 'en', 'min')

/** Returns words for what a limit allows: `at least 2500 mm`, `1400 mm to 1600 mm`. */
export function bounds(limit: Limit): string {
  const both = limit.min !== undefined && limit.max !== undefined
  return both
    ? `${printLimit(limit, 'en', 'min')} to ${printLimit(limit, 'en', 'max')}`
    : `at ${limit.min === undefined ? 'most' : 'least'} ${printLimit(limit, 'en')}`
}
