import {limits} from '../../handbooks/clause/limits.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {Before, Fault} from './before.ts'
import {known} from './checkReplies.ts'
import {decidedOn, workedOutBy} from './decided.ts'
import {dueAfter, earliestOf} from './due.ts'
import {pleaEnd, unanswered} from './duties.ts'
import {isHigher} from './rank.ts'
import {type Round, replyTo, standingType} from './rounds.ts'
import {type DecidedType, isStep, type StepOf} from './step.ts'

/**
 * Yields what is wrong with a public notice: it follows the opinion, is long enough, and proposes what was found.
 *
 * @clause SW-RATE-010 public notice
 */
export function* checkNotice(step: StepOf<'notice'>, before: Before): Generator<Fault> {
  const {on, until} = step
  const {round, calendar} = before
  if (!round || round.decision) {
    yield ['step', 'proposes a type while no procedure is open; record the review first']
    return
  }
  if (!round.steps.some(isStep('opinion'))) yield ['step', 'comes before the opinion of the review reached the point; record that first']
  const least = earliestOf(dueAfter(calendar, on, limits.publicNoticeWorkingDays.min))
  if (until < least)
    yield [
      'until',
      `${until} leaves less than the ${limits.publicNoticeWorkingDays.min} working days for which a notice stands; the earliest is ${least}`,
    ]
  yield* follows('proposed', step, round, before)
}

/**
 * Yields what is wrong with a decision: every time is over, every plea and objection answered, and the type follows from what was found.
 *
 * @clause SW-RATE-013 when it is decided
 * @clause SW-RATE-014 what it is decided by
 */
export function* checkDecision(step: StepOf<'decision'>, before: Before): Generator<Fault> {
  const {on, edition: id} = step
  const {round, edition, calendar} = before
  if (!round || round.decision) {
    yield ['step', 'decides a type while no procedure is open; record the review first']
    return
  }
  if (edition && id !== edition.id) yield ['edition', `"${id}" is not the edition of the review, ${edition.id}; correct it`]
  const notice = round.steps.filter(isStep('notice')).at(-1)
  if (!notice) yield ['step', 'comes without a public notice; post the proposed type first']
  else if (on <= notice.until) yield ['on', `${on} is not after the notice, which stands to the end of ${notice.until}; decide after it`]
  const pleas = pleaEnd(round, calendar)
  if (pleas && on <= earliestOf(pleas))
    yield ['on', `${on} is not after ${earliestOf(pleas)}, to the end of which the point may plead; decide after it`]
  for (const open of unanswered(round.steps))
    yield ['on', `comes before the reply to the ${open.step} of step ${open.no} (${open.on}); answer it first`]
  yield* follows('decided', step, round, before)
}

/** Yields that a type is not what was found, or that what was found settles none yet. */
function* follows(
  how: 'proposed' | 'decided',
  {type, on}: {readonly type: DecidedType; readonly on: string},
  round: Round,
  {record, edition}: Pick<Before, 'record' | 'edition'>,
): Generator<Fault> {
  const comes = edition && comesTo(record, round, edition, on)
  if (!comes) return
  if (how === 'decided' && comes.possible)
    yield [
      'type',
      `cannot be settled: ${comes.possible} is still possible while clauses are unchecked or to be re-checked; record a recheck first`,
    ]
  else if (type !== comes.type)
    yield ['type', `"${type}" is ${how}, and what was found by ${on} comes to ${comes.type}; correct the type or record what changes it`]
}

function comesTo(record: Before['record'], round: Round, edition: Edition, on: string) {
  const decided = decidedOn(record, round, on)
  if (!decided) return undefined
  const {type = 'none', possible} = workedOutBy(edition, decided)
  return {type, possible} as const
}

/**
 * Yields what is wrong with an order to put right: there is a type to lose, and time enough.
 *
 * @clause SW-RATE-019 time of an order
 */
export function* checkOrder({on, until, clauses}: StepOf<'rectification'>, {round, edition, calendar}: Before): Generator<Fault> {
  if (!round?.decision) yield ['step', 'orders a point without a decided type; what a review finds goes into its opinion']
  yield* known(
    clauses.map((id, i) => [`clauses/${i}`, id] as const),
    edition,
  )
  const least = earliestOf(dueAfter(calendar, on, limits.rectificationWorkingDays.min))
  if (until < least)
    yield ['until', `${until} leaves less than ${limits.rectificationWorkingDays.min} working days; the earliest is ${least}`]
}

/**
 * Yields what is wrong with a downgrade: an order whose time is over, a second look, every plea answered, and the type that comes of it.
 *
 * @clause SW-RATE-020 downgrading
 */
export function* checkDowngrade(step: StepOf<'downgrade'>, {record, steps, round, edition}: Before): Generator<Fault> {
  const {to, from, type, on} = step
  const order = steps.filter(isStep('rectification')).find(({no}) => no === to)
  if (!order || !round?.steps.includes(order)) {
    yield ['to', `${to} is no order to put right since the decision; a point is downgraded only after one`]
    return
  }
  const standing = standingType(steps)
  if (from !== standing) yield ['from', `"${from}" is not the type that holds, ${standing}; correct it`]
  if (!isHigher(from, type)) yield ['type', `"${type}" is not lower than ${from}; a higher type needs a new assessment`]
  if (on <= order.until) yield ['on', `${on} is not after ${order.until}, to the end of which the point may put things right`]
  const look = steps.filter(isStep('recheck')).findLast((one) => one.to === to)
  if (!look) yield ['to', `${to} has no second look; record what was found after the order first`]
  for (const plea of steps.filter(isStep('plea')))
    if (plea.to === to && !replyTo(steps, plea.no))
      yield ['on', `comes before the reply to the plea of step ${plea.no} (${plea.on}); answer it first`]
  const comes = edition && look && comesTo(record, round, edition, on)
  if (comes && comes.type !== type)
    yield ['type', `"${type}" is decided, and what was found by ${on} comes to ${comes.type}; correct the type`]
}
