import {limits} from '../../handbooks/clause/limits.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {LimitEnd, WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {decidedOn, workedOutBy} from './decided.ts'
import {dayOf, dueAfter, earliestOf, monthsAfter} from './due.ts'
import {isHigher} from './rank.ts'
import {type Proceeded, type Round, replyTo, reviewed, roundsOf, standingType} from './rounds.ts'
import {isStep, type Step} from './step.ts'

/** What somebody owes in a procedure, with its clause. */
export const duties = {
  review: 'SW-RATE-002',
  opinion: 'SW-RATE-009',
  settle: 'SW-RATE-008',
  notice: 'SW-RATE-010',
  reply: 'SW-RATE-012',
  decision: 'SW-RATE-013',
  rectify: 'SW-RATE-019',
  recheck: 'SW-SUP-007',
  downgrade: 'SW-RATE-020',
  'request-reply': 'SW-RATE-022',
  'bad-review-reply': 'SW-RATE-024',
  again: 'HW-GEN-006',
} as const
export type DutyKind = keyof typeof duties

/** One thing that is due, or was. */
export interface Duty {
  readonly kind: DutyKind
  readonly who: 'village' | 'town' | 'county'
  /** What it answers to: the number of a step, or the day of a self-assessment that was not reviewed. */
  readonly of: number | string
  readonly due: LimitEnd
  /** The day on which it was done; undefined while it is open. */
  readonly done: string | undefined
}

/** Whether a duty was done after its day, or is open after it on `today`. */
export function isLate({due, done}: Duty, today: string): boolean {
  const day = dayOf(due)
  return day !== undefined && (done ?? today) > day
}

/** Returns the last day on which a point may plead against the reviews of a round; undefined before their opinion reached it. */
export function pleaEnd({steps}: Round, calendar: WorkingCalendar): LimitEnd | undefined {
  const opinion = steps.filter(isStep('opinion')).at(-1)
  return opinion && dueAfter(calendar, opinion.on, limits.pleaWorkingDays.max)
}

/** Returns the pleas and objections among `steps` that have no reply yet. */
export const unanswered = (steps: readonly Step[]) =>
  steps.filter(isStep('plea', 'objection')).filter(({no}) => replyTo(steps, no) === undefined)

/**
 * Returns everything that is due in the procedures of a point or was, the earliest first. A duty that is done late stays late: what was
 * entered is told as it was, never refused for its day.
 */
export function dutiesOf(record: Proceeded, editionOf: (id: string) => Edition | undefined, calendar: WorkingCalendar): Duty[] {
  const steps = record.proceedings ?? []
  const rounds = roundsOf(steps)
  const after = (from: string, days: number) => dueAfter(calendar, from, days)
  const found: Duty[] = []
  for (const [i, round] of rounds.entries()) {
    const own = round.steps
    const next = rounds[i + 1]?.reviews[0]?.on
    const [first] = round.reviews
    const last = round.reviews.at(-1)
    if (!first || !last) continue
    found.push({kind: 'review', who: 'county', of: first.self, due: after(first.self, limits.reviewWorkingDays.max), done: first.on})
    const opinion = own.find(isStep('opinion'))
    found.push({kind: 'opinion', who: 'county', of: last.no, due: after(last.on, limits.opinionWorkingDays.max), done: opinion?.on})
    for (const review of round.reviews) found.push(...settling(record, round, review, after))
    const notice = own.find(isStep('notice'))
    if (opinion)
      found.push({
        kind: 'notice',
        who: 'county',
        of: opinion.no,
        due: after(opinion.on, limits.noticeStartWorkingDays.max),
        done: notice?.on,
      })
    for (const one of own.filter(isStep('plea', 'objection')))
      found.push({
        kind: 'reply',
        who: 'county',
        of: one.no,
        due: after(one.on, limits.pleaReplyWorkingDays.max),
        done: replyTo(own, one.no)?.on,
      })
    found.push(...deciding(round, calendar, after))
    if (round.decision) {
      found.push({kind: 'again', who: 'county', of: round.decision.no, due: {day: monthsAfter(round.decision.on, 12)}, done: next})
      found.push(...rectifying(record, round, editionOf, after))
    }
  }
  for (const one of steps.filter(isStep('request', 'bad-review'))) {
    const request = one.step === 'request'
    found.push({
      kind: request ? 'request-reply' : 'bad-review-reply',
      who: request ? 'county' : 'town',
      of: one.no,
      due: after(one.on, request ? limits.reassessmentReplyWorkingDays.max : limits.badReviewReplyWorkingDays.max),
      done: replyTo(steps, one.no)?.on,
    })
  }
  const waiting = selfUnreviewed(record)
  if (waiting !== undefined)
    found.push({kind: 'review', who: 'county', of: waiting, due: after(waiting, limits.reviewWorkingDays.max), done: undefined})
  return found.sort((a, b) => earliestOf(a.due).localeCompare(earliestOf(b.due)))
}

type After = (from: string, days: number) => LimitEnd

function settling(record: Proceeded, {steps}: Round, review: Round['reviews'][number], after: After): Duty[] {
  const open = Object.entries(reviewed(record, review)?.findings ?? {}).flatMap(([id, {status}]) => (status === 'recheck' ? [id] : []))
  if (open.length === 0) return []
  const looks = steps.filter(isStep('recheck')).filter(({to}) => to === review.no)
  const settled = new Set(looks.flatMap(({found}) => Object.keys(found)))
  const done = open.every((id) => settled.has(id)) ? looks.at(-1)?.on : undefined
  return [{kind: 'settle', who: 'county', of: review.no, due: after(review.on, limits.settleWorkingDays.max), done}]
}

/** The decision is due once the notice and the time for pleas are over and everything is answered; until then no day can be set. */
function deciding({steps, decision}: Round, calendar: WorkingCalendar, after: After): Duty[] {
  const before = decision ? steps.slice(0, steps.indexOf(decision)) : steps
  const notice = before.filter(isStep('notice')).at(-1)
  const pleas = pleaEnd({steps: before, reviews: [], decision: undefined}, calendar)
  if (!notice || !pleas || unanswered(before).length > 0) return []
  const replies = before.filter(isStep('reply', 'recheck')).map(({on}) => on)
  const pleaDay = dayOf(pleas)
  const due: LimitEnd =
    pleaDay === undefined ? pleas : after([notice.until, pleaDay, ...replies].sort().at(-1) ?? notice.until, limits.decisionWorkingDays.max)
  return [{kind: 'decision', who: 'county', of: notice.no, due, done: decision?.on}]
}

function rectifying(record: Proceeded, round: Round, editionOf: (id: string) => Edition | undefined, after: After): Duty[] {
  return round.steps.filter(isStep('rectification')).flatMap((order): Duty[] => {
    const look = round.steps.filter(isStep('recheck')).findLast(({to}) => to === order.no)
    const edition = round.decision && editionOf(round.decision.edition)
    const decided = look && decidedOn(record, round, look.on)
    const standing = look && standingType((record.proceedings ?? []).filter(({no}) => no < look.no))
    const comes = edition && decided && (workedOutBy(edition, decided).type ?? 'none')
    const down = round.steps.filter(isStep('downgrade')).find(({to}) => to === order.no)
    return [
      // Whether it was put right is only known when somebody has looked.
      ...(look ? [] : [{kind: 'rectify', who: 'village', of: order.no, due: {day: order.until}, done: undefined} as const]),
      {kind: 'recheck', who: 'town', of: order.no, due: after(order.until, limits.recheckWorkingDays.max), done: look?.on},
      ...(look && comes && standing && isHigher(standing, comes)
        ? [{kind: 'downgrade', who: 'county', of: look.no, due: after(look.on, limits.downgradeWorkingDays.max), done: down?.on} as const]
        : []),
    ]
  })
}

/** Returns the day of the latest self-assessment if nothing of the town or the county has come since. */
export function selfUnreviewed({assessments, proceedings = []}: Proceeded): string | undefined {
  const own = assessments
    .filter(({by}) => by === 'self')
    .map(({on}) => on)
    .sort()
    .at(-1)
  if (own === undefined) return undefined
  const later =
    assessments.some(({by, on}) => by !== 'self' && on >= own) || proceedings.some((one) => one.step === 'review' && one.self >= own)
  return later ? undefined : own
}
