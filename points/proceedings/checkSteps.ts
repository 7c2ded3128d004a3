import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {Before, Fault} from './before.ts'
import {checkDecision, checkDowngrade, checkNotice, checkOrder} from './checkDecisions.ts'
import {checkObjection, checkPlea, checkRecheck, checkReply} from './checkReplies.ts'
import {checkReview} from './checkReview.ts'
import {checkBadReview, checkWaiver} from './checkWaiver.ts'
import {type Proceeded, roundsOf} from './rounds.ts'
import type {Step} from './step.ts'

/**
 * Returns what is wrong with the procedures of a record whose form is right: the order of the steps, what they answer to, the times that
 * protect the point and the public, and that a type follows from what was found. Each step is checked against those before it. Nothing
 * happened after `now`.
 *
 * A duty done late is a fact, and no fault of the record: see `dutiesOf`.
 */
export function proceedingsProblems(record: Proceeded, editions: KnownEditions, calendar: WorkingCalendar, now: string): Problem[] {
  const all = record.proceedings ?? []
  return all.flatMap((step, i) => {
    const steps = all.slice(0, i)
    const round = roundsOf(step.step === 'review' ? all.slice(0, i + 1) : steps).at(-1)
    const of = round?.reviews[0]
    const made = of && record.assessments.find(({on, by}) => on === of.on && by === of.by)
    const before = {record, steps, round, edition: made && editions.find(made.edition), editions, calendar}
    return [...inOrder(step, i, steps.at(-1), now), ...stepFaults(step, before)].map(([at, message]) => ({
      at: `proceedings/${i}${at === '' ? '' : `/${at}`}`,
      message,
    }))
  })
}

function* inOrder(step: Step, i: number, previous: Step | undefined, now: string): Generator<Fault> {
  if (step.no !== i + 1)
    yield [
      'no',
      `${step.no} is not the number of the step in this place, ${i + 1}; steps are numbered from 1 and none is taken out or moved`,
    ]
  if (step.on > now) yield ['on', `${step.on} is to come, today is ${now}; give the day of the step`]
  if (previous && step.on < previous.on)
    yield [
      'on',
      `${step.on} is before step ${previous.no} of ${previous.on}; steps are only added, in the order of their days, so correct the day`,
    ]
}

function stepFaults(step: Step, before: Before): Iterable<Fault> {
  switch (step.step) {
    case 'review':
      return checkReview(step, before)
    case 'opinion': {
      const known = before.round && !before.round.decision && before.round.reviews.some(({no}) => no === step.to)
      return known
        ? []
        : [['to', `${step.to} is no review of the procedure that is open; give the number of the review whose opinion this is`]]
    }
    case 'notice':
      return checkNotice(step, before)
    case 'objection':
      return checkObjection(step, before)
    case 'plea':
      return checkPlea(step, before)
    case 'reply':
      return checkReply(step, before)
    case 'recheck':
      return checkRecheck(step, before)
    case 'waiver':
      return checkWaiver(step, before)
    case 'decision':
      return checkDecision(step, before)
    case 'rectification':
      return checkOrder(step, before)
    case 'downgrade':
      return checkDowngrade(step, before)
    case 'request':
      return before.round?.decision
        ? []
        : [['step', 'asks for another assessment before any was decided; record the self-assessment instead, which opens the first']]
    case 'bad-review':
      return checkBadReview(step, before)
    default:
      return step satisfies never
  }
}
