import {limits} from '../../handbooks/clause/limits.ts'
import type {Before, Fault} from './before.ts'
import {waivedOn} from './decided.ts'
import {dueAfter, monthsAfter} from './due.ts'
import type {StepOf} from './step.ts'

/**
 * Yields what is wrong with a waiver.
 *
 * @clause SW-RATE-017 bounds of a waiver
 */
export function* checkWaiver({clause: id, on, until}: StepOf<'waiver'>, {steps, edition, editions}: Before): Generator<Fault> {
  const of = edition ?? editions.find(editions.ids.at(-1) ?? '')
  const clause = of?.clauses.find((one) => one.id === id)
  if (!clause) yield ['clause', `"${id}" is not a clause of edition ${of?.id}; correct the id`]
  else if (clause.gate !== undefined)
    yield ['clause', `${id} is of the gate (${clause.gate}), which is never waived; put it right, or decide that no type is reached`]
  else if (clause.bearer !== 'village')
    yield ['clause', `${id} is a duty of the ${clause.bearer} and judges no point, so there is nothing to waive`]
  const last = monthsAfter(on, limits.waiverMonths.max)
  if (until <= on) yield ['until', `${until} is not after ${on}; give the last day on which the waiver holds`]
  else if (until > last)
    yield ['until', `${until} is more than ${limits.waiverMonths.max} months after ${on}; the last day allowed is ${last}`]
  const held = waivedOn(steps, on)
  const twin = held.get(id)
  if (twin) yield ['clause', `${id} is waived already by step ${twin.no}, until ${twin.until}; look at it again after that day`]
  else if (held.size >= limits.waivedClauses.max)
    yield [
      'clause',
      `${held.size} clauses are waived on ${on} (${[...held.keys()].join(', ')}), the most that one point may have at a time`,
    ]
}

/**
 * Yields what is wrong with a request to look at a bad rating again: the resident was answered first, and not long ago.
 *
 * @clause SW-RATE-023 time for the request
 */
export function* checkBadReview({on, answered}: StepOf<'bad-review'>, {calendar}: Before): Generator<Fault> {
  if (answered > on) {
    yield ['answered', `${answered} is after the request of ${on}; the resident is answered first`]
    return
  }
  const due = dueAfter(calendar, answered, limits.badReviewRequestWorkingDays.max)
  // In a year whose notice is not out nothing can be called late.
  if ('day' in due && on > due.day)
    yield [
      'on',
      `${on} is after ${due.day}, the last of the ${limits.badReviewRequestWorkingDays.max} working days from the answer of ${answered}; the rating stands`,
    ]
}
