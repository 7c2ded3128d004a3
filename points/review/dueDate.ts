import {limits} from '../../handbooks/clause/limits.ts'
import type {LimitEnd, WorkingCalendar} from '../../handbooks/register/calendarOf.ts'

/** Time limits of complaints and bad reviews, in working days, each by its clause: what a page of due dates offers to choose from. */
export const complaintLimits = {
  answer: limits.complaintWorkingDays,
  extension: limits.complaintExtensionWorkingDays,
  followUp: limits.complaintFollowUpWorkingDays,
  forward: limits.complaintForwardWorkingDays,
  townReview: limits.complaintReviewWorkingDays,
  badReviewContact: limits.badReviewContactWorkingDays,
  badReviewAnswer: limits.badReviewWorkingDays,
} as const

/** What happened to a complaint, or to a bad review, which has the same limits; days as `2026-09-24`. */
export interface ComplaintDays {
  /** A complaint from the feedback box is received on the day on which it is opened. */
  readonly received: string
  readonly kind?: 'complaint' | 'bad-review'
  /** The day on which the complainant was told why it takes longer. */
  readonly extensionTold?: string
  readonly answered?: string
}

/** When each thing is due, and what was missed. */
export interface ComplaintDue {
  /** The last day of the answer, with the extension where there is one. */
  readonly answerBy: LimitEnd
  /** The last day on which the one extension can be told: the end of the first limit. */
  readonly extendBy: LimitEnd
  /** Whether the extension counts: `too-late` if it was told after the first limit had ended. */
  readonly extension: 'none' | 'granted' | 'too-late'
  /** The last day on which it is asked whether the matter is settled; once it is answered. */
  readonly followUpBy?: LimitEnd
  /** Whether it was answered after `answerBy`; undefined as long as it is not answered, or no certain day is known. */
  readonly late?: boolean
}

/**
 * Returns when a complaint is to be answered and followed up, by the working calendar. It can be extended once, and only before its limit
 * ends. Past the years that the calendar knows a day is `notBefore`, never a certain one.
 *
 * @throws InputError for a year of which not even the regulation is known.
 * @clause SW-COMP-008 answered within 5 working days
 * @clause SW-COMP-009 extended once by at most 10
 * @clause SW-COMP-012 followed up within 5
 * @clause SW-WIN-042 bad reviews
 */
export function complaintDue(
  calendar: WorkingCalendar,
  {received, kind = 'complaint', extensionTold, answered}: ComplaintDays,
): ComplaintDue {
  const first = kind === 'complaint' ? complaintLimits.answer.max : complaintLimits.badReviewAnswer.max
  const extendBy = calendar.end(received, first)
  const extension = extensionTold === undefined ? 'none' : extensionTold <= dayOf(extendBy) ? 'granted' : 'too-late'
  const answerBy = extension === 'granted' ? calendar.end(received, first + complaintLimits.extension.max) : extendBy
  return {
    answerBy,
    extendBy,
    extension,
    ...(answered !== undefined &&
      kind === 'complaint' && {
        followUpBy: calendar.end(answered, complaintLimits.followUp.max),
      }),
    ...(answered !== undefined && 'day' in answerBy && {late: answered > answerBy.day}),
  }
}

const dayOf = (end: LimitEnd) => ('day' in end ? end.day : end.notBefore)
