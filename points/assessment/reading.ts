import {limits} from '../../handbooks/clause/limits.ts'
import type {Written} from '../../handbooks/language/locale.ts'
import {type Limit, printBounds, printLimit, printValue} from '../../handbooks/limit/limit.ts'
import {type Contradiction, contradiction} from './measured.ts'
import type {FindingRecord} from './schema.ts'

/** Limits by their names, as an edition has them. */
type Limits = Readonly<Record<string, Limit>>

/**
 * Returns the limit of an edition that a measured value of each clause is compared with, by clause id.
 *
 * Only clauses that rest on exactly one limit are here: where a clause sets several, a bare number would not say which was read.
 */
export function limitsByClause(of: Limits): ReadonlyMap<string, Limit> {
  const found = byClause.get(of)
  if (found) return found
  const made = new Map(
    Map.groupBy(Object.values(of), (limit) => limit.clause)
      .entries()
      .flatMap(([clause, [limit, ...more]]) => (limit && more.length === 0 ? [[clause, limit] as const] : [])),
  )
  byClause.set(of, made)
  return made
}
const byClause = new WeakMap<Limits, ReadonlyMap<string, Limit>>()

/** The same of today's books. */
export const limitByClause: ReadonlyMap<string, Limit> = limitsByClause(limits)

/** Returns a value read for `clause` with the unit of its limit; the bare number where no one limit gives it a unit. */
export function printMeasured(clause: string, measured: number, locale: Written): string {
  const limit = limitByClause.get(clause)
  return limit ? printValue(measured, limit, locale) : String(measured)
}

/**
 * Returns what contradicts itself in the finding on `clause`, as whoever writes the record reads it; undefined if nothing does. `of` are the
 * limits of the edition by which it was found.
 */
export function contradictionIn(clause: string, finding: FindingRecord, of: Limits = limits): string | undefined {
  const found = contradiction(limitsByClause(of).get(clause), finding)
  return found && contradictionWords(clause, found, of)
}

/** Returns what is said of a value that contradicts the rest of the finding on `clause`. */
export function contradictionWords(clause: string, {how, measured, status}: Contradiction, of: Limits = limits): string {
  const limit = limitsByClause(of).get(clause)
  if (!limit || how === 'incomparable')
    return `${measured} has nothing to be compared with: ${clause} does not rest on exactly one limit; move the value to the note`
  return words[how](reading(measured, limit), printBounds(limit, 'en'), status)
}

const words: Readonly<Record<Exclude<Contradiction['how'], 'incomparable'>, (read: string, allowed: string, status: string) => string>> = {
  unjudged: (read, _, status) => `${read} was read, but the status is ${status}; remove the value or correct the status`,
  below: (read, allowed) => `${read} is below the limit of ${allowed}, but the status is met; correct the value or the status`,
  above: (read, allowed) => `${read} is above the limit of ${allowed}, but the status is met; correct the value or the status`,
  within: (read, allowed) =>
    `${read} is within the limit of ${allowed}, but the status is not-met; correct the value, or say partly-met and why in the note`,
}

/** Returns a value with the unit of its limit, as `2500 mm`. */
export const reading = (measured: number, limit: Limit): string => printLimit({...limit, min: measured}, 'en', 'min')
