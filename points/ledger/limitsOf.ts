import {limits} from '../../handbooks/clause/limits.ts'

/** The time limits of the handbooks by which a ledger is looked at, in working days. */
export interface LedgerLimits {
  /** Answers to questions that were written down. */
  readonly question: number
  readonly complaint: number
  /** By which the time for a complaint may be extended, once. */
  readonly extension: number
  /** From the answer to a complaint to asking whether it helped. */
  readonly asked: number
  readonly followUp: number
  /** Before the last day, when the post is reminded. */
  readonly reminder: number
  /** Items that are named as the most frequent. */
  readonly frequent: number
  /** Of one cause in a quarter, from which its root is sought. */
  readonly repeated: number
  /** Cases from which a percentage says something. */
  readonly percentFrom: number
}

/**
 * The limits of the books, handed to a page as data.
 *
 * @clause SW-COMP-008 working days to the answer
 * @clause SW-COMP-009 one extension
 * @clause SW-COMP-012 working days to the follow-up
 * @clause SW-RULE-005 working days to the answer of a question
 * @clause SW-RULE-011 reminder before the promised day
 */
export const ledgerLimits: LedgerLimits = {
  question: limits.firstAskedReplyWorkingDays.max,
  complaint: limits.complaintWorkingDays.max,
  extension: limits.complaintExtensionWorkingDays.max,
  asked: limits.complaintFollowUpWorkingDays.max,
  followUp: limits.followUpWorkingDays.max,
  reminder: limits.dueReminderWorkingDays.min,
  frequent: limits.frequentItems.min,
  repeated: limits.repeatedCases.min,
  percentFrom: limits.rankedCases.min,
}
