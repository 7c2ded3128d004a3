import type {Limit} from '../limit.ts'

/** Every number that the software handbook requires, written once; same shape and use as the hardware handbook's. */
export const limits = {
  /** Years for which the records of service are kept. */
  recordYears: {clause: 'SW-GEN-004', min: 2, unit: '', basis: 'own choice; archive rules that ask for longer stand'},
  /** Self-reviews against this handbook in a year. */
  selfReviewsPerYear: {clause: 'SW-GEN-007', min: 1, unit: '', basis: 'own choice'},
  /** Windows open to residents during service hours, for each type. */
  modelWindows: {clause: 'SW-WIN-001', min: 3, unit: '', basis: 'own choice'},
  standardWindows: {clause: 'SW-WIN-001', min: 2, unit: '', basis: 'own choice'},
  catchUpWindows: {clause: 'SW-WIN-001', min: 1, unit: '', basis: 'own choice'},
  /** Working days between the notice of changed hours and the change. */
  hoursNoticeWorkingDays: {clause: 'SW-WIN-006', min: 3, unit: 'd', basis: 'own choice'},
  /** Minutes from taking a number to being called, at most, on an ordinary day. */
  waitingMinutes: {clause: 'SW-WIN-008', max: 20, unit: 'min', basis: 'own choice'},
  /** Working days from taking an application to handing it to the town or county. */
  forwardWorkingDays: {clause: 'SW-WIN-023', max: 1, unit: 'd', basis: 'own choice'},
  /** Working days from the result to telling the resident. */
  resultNoticeWorkingDays: {clause: 'SW-WIN-025', max: 1, unit: 'd', basis: 'own choice'},
  /** Working days from the end of an errand done for a resident to the return of result and originals. */
  returnWorkingDays: {clause: 'SW-WIN-031', max: 2, unit: 'd', basis: 'own choice'},
  /** Rounds that the duty manager makes in a day. */
  dutyRoundsPerDay: {clause: 'SW-WIN-037', min: 2, unit: '', basis: 'own choice'},
  /** Grades of a service review, from very satisfied to very dissatisfied. */
  reviewGrades: {
    clause: 'SW-WIN-040',
    min: 5,
    max: 5,
    unit: '',
    basis: 'five grades, as a local text on service reviews gives them; not seen in the standard',
  },
  /** Working days from a bad review to the answer. */
  badReviewWorkingDays: {clause: 'SW-WIN-042', max: 5, unit: 'd', basis: 'own choice'},
  /** Least share of the catalogue's items that are done on the spot, at model and standard points. */
  onTheSpotShare: {clause: 'SW-ITEM-008', min: 30, unit: '%', basis: 'own choice'},
  /** Items with the most cases in a year that a point puts on display. */
  frequentItems: {clause: 'SW-ITEM-010', min: 10, unit: '', basis: 'own choice'},
  /** Clear-outs of the catalogue in a year. */
  itemCleanUpsPerYear: {clause: 'SW-ITEM-011', min: 1, unit: '', basis: 'own choice'},
  /** Working days from a change of the county's catalogue to the point's own. */
  catalogueUpdateWorkingDays: {clause: 'SW-ITEM-014', max: 5, unit: 'd', basis: 'own choice'},
  /** Months for which a new item runs as a trial, at most. */
  itemTrialMonths: {clause: 'SW-ITEM-018', max: 3, unit: '', basis: 'own choice'},
  /** Chinese characters in a sentence of a service guide, at most. */
  guideSentenceCharacters: {clause: 'SW-GUIDE-007', max: 40, unit: '', basis: 'own choice'},
  /** Height of the frame of 国 in a guide in large print. */
  largePrintHeight: {
    clause: 'SW-GUIDE-009',
    min: 5.5,
    unit: 'mm',
    basis: 'own choice; close to the Chinese type size 三号, 16 point or 5.6 mm',
  },
  /** Residents who read a new guide before it is published. */
  guideTrialReaders: {clause: 'SW-GUIDE-017', min: 3, unit: '', basis: 'own choice'},
  /** Checks of every guide against rules and practice in a year. */
  guideReviewsPerYear: {clause: 'SW-GUIDE-019', min: 2, unit: '', basis: 'own choice'},
  /** Working days from a question on the register to the answer. */
  firstAskedReplyWorkingDays: {clause: 'SW-RULE-005', max: 2, unit: 'd', basis: 'own choice'},
  /** Working days from taking papers to the one list of what is still needed. */
  supplementWorkingDays: {clause: 'SW-RULE-008', max: 2, unit: 'd', basis: 'own choice'},
  /** Working days before a promised date at which an open case is recalled to its post. */
  dueReminderWorkingDays: {clause: 'SW-RULE-011', min: 2, unit: 'd', basis: 'own choice'},
  /** Working days from a missed date to the explanation. */
  overdueExplanationWorkingDays: {clause: 'SW-RULE-012', max: 1, unit: 'd', basis: 'own choice'},
  /** Working days from finding a leak of residents' data to reporting it. */
  leakReportWorkingDays: {clause: 'SW-RULE-018', max: 1, unit: 'd', basis: 'own choice'},
  /** Minutes from a call for help at a terminal to the arrival of staff. */
  selfServiceHelpMinutes: {clause: 'SW-ASSIST-007', max: 2, unit: 'min', basis: 'own choice'},
  /** Bodies from which a matter on is led by a member of staff. */
  leadBodies: {clause: 'SW-ASSIST-008', min: 2, unit: '', basis: 'own choice'},
  /** Working days from the request for a home visit to the visit. */
  homeVisitWorkingDays: {clause: 'SW-ASSIST-011', max: 3, unit: 'd', basis: 'own choice'},
  /** Working days between two reports on an errand, at most. */
  actingProgressWorkingDays: {clause: 'SW-ASSIST-014', max: 5, unit: 'd', basis: 'own choice'},
  /** Working days from a follow-up slip to the reply. */
  followUpWorkingDays: {clause: 'SW-ASSIST-017', max: 3, unit: 'd', basis: 'own choice'},
  /** Bodies deciding on one matter from which it is a joint approval. */
  jointBodies: {clause: 'SW-JOINT-002', min: 2, unit: '', basis: 'own choice'},
  /** Working days of notice before a joint site visit. */
  siteVisitNoticeWorkingDays: {clause: 'SW-JOINT-015', min: 1, unit: 'd', basis: 'own choice'},
  /** Working days from a body's refusal to telling the resident. */
  jointRefusalWorkingDays: {clause: 'SW-JOINT-017', max: 1, unit: 'd', basis: 'own choice'},
  /** Reviews of promised against actual times of joint approvals in a year. */
  jointReviewsPerYear: {clause: 'SW-JOINT-020', min: 2, unit: '', basis: 'own choice'},
} as const satisfies Record<string, Limit>
