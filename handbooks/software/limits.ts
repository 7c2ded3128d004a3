import type {Limit} from '../limit/limit.ts'

/** Every number that the software handbook requires, written once; same shape and use as the hardware handbook's. */
export const limits = {
  /** Years for which the records of service are kept. */
  recordYears: {clause: 'SW-GEN-004', min: 2, unit: '', basis: {own: true, why: 'archive rules that ask for longer stand'}},
  /** Self-reviews against this handbook in a year. */
  selfReviewsPerYear: {clause: 'SW-GEN-007', min: 1, unit: '', basis: {own: true}},
  /** Windows open to residents during service hours, for each type. */
  modelWindows: {clause: 'SW-WIN-001', min: 3, unit: '', basis: {own: true}},
  standardWindows: {clause: 'SW-WIN-001', min: 2, unit: '', basis: {own: true}},
  catchUpWindows: {clause: 'SW-WIN-001', min: 1, unit: '', basis: {own: true}},
  /** Working days between the notice of changed hours and the change. */
  hoursNoticeWorkingDays: {clause: 'SW-WIN-006', min: 3, unit: 'd', basis: {own: true}},
  /** Minutes from taking a number to being called, at most, on an ordinary day. */
  waitingMinutes: {clause: 'SW-WIN-008', max: 20, unit: 'min', basis: {own: true}},
  /** Working days from taking an application to handing it to the town or county. */
  forwardWorkingDays: {clause: 'SW-WIN-023', max: 1, unit: 'd', basis: {own: true}},
  /** Working days from the result to telling the resident. */
  resultNoticeWorkingDays: {clause: 'SW-WIN-025', max: 1, unit: 'd', basis: {own: true}},
  /** Working days from the end of an errand done for a resident to the return of result and originals. */
  returnWorkingDays: {clause: 'SW-WIN-031', max: 2, unit: 'd', basis: {own: true}},
  /** Rounds that the duty manager makes in a day. */
  dutyRoundsPerDay: {clause: 'SW-WIN-037', min: 2, unit: '', basis: {own: true}},
  /** Grades of a service review, from very satisfied to very dissatisfied. */
  reviewGrades: {
    clause: 'SW-WIN-040',
    min: 5,
    max: 5,
    unit: '',
    basis: {of: 'five grades, as a local text on service reviews gives them; not seen in the standard'},
  },
  /** Working days from a bad review to the answer. */
  badReviewWorkingDays: {clause: 'SW-WIN-042', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from a pre-declaration to the opinion on it. */
  preCheckWorkingDays: {clause: 'SW-ONLINE-005', max: 1, unit: 'd', basis: {own: true}},
  /** Minutes from coming to the window to the receipt, once the pre-check has passed. */
  preCheckedVisitMinutes: {clause: 'SW-ONLINE-007', max: 15, unit: 'min', basis: {own: true}},
  /** Comparisons, in a year, of what the network says about the point with the facts. */
  listingChecksPerYear: {clause: 'SW-ONLINE-009', min: 2, unit: '', basis: {own: true}},
  /** Lessons in using services on a smartphone in a year. */
  onlineLessonsPerYear: {clause: 'SW-ONLINE-012', min: 4, unit: '', basis: {own: true}},
  /** Minutes without use after which a shared computer logs out; terminals are of the hardware handbook. */
  idleLogoutMinutes: {clause: 'SW-ONLINE-013', max: 2, unit: 'min', basis: {own: true}},
  /** Working days for which a list of recipients is posted. */
  listPostingWorkingDays: {clause: 'SW-DISC-003', min: 5, unit: 'd', basis: {own: true, why: 'rules that ask for longer stand'}},
  /** Working days from a change to the updated notice board. */
  disclosureUpdateWorkingDays: {clause: 'SW-DISC-006', max: 2, unit: 'd', basis: {own: true}},
  /** Working days from the date of removal to taking a piece down. */
  disclosureRemovalWorkingDays: {clause: 'SW-DISC-007', max: 1, unit: 'd', basis: {own: true}},
  /** Working days by which the notice board and the public page online may differ. */
  onlineDisclosureWorkingDays: {clause: 'SW-DISC-010', max: 1, unit: 'd', basis: {own: true}},
  /** Working days from a resident's request to the record of the resident's own case. */
  ownRecordWorkingDays: {clause: 'SW-DISC-013', max: 3, unit: 'd', basis: {own: true}},
  /** Working days from a reported error to its correction. */
  correctionWorkingDays: {clause: 'SW-DISC-014', max: 2, unit: 'd', basis: {own: true}},
  /** Channels for complaints. */
  complaintChannels: {clause: 'SW-COMP-001', min: 3, unit: '', basis: {own: true}},
  /** Openings of the feedback box in a week. */
  feedbackBoxOpeningsPerWeek: {clause: 'SW-COMP-002', min: 1, unit: '', basis: {own: true}},
  /** Minutes from a complaint on the spot to someone coming to hear it. */
  complaintAttendMinutes: {clause: 'SW-COMP-005', max: 15, unit: 'min', basis: {own: true}},
  /** Working days from receiving a complaint that belongs elsewhere to passing it on. */
  complaintForwardWorkingDays: {clause: 'SW-COMP-007', max: 1, unit: 'd', basis: {own: true}},
  /** Working days from receiving a complaint to the answer. */
  complaintWorkingDays: {clause: 'SW-COMP-008', max: 5, unit: 'd', basis: {own: true}},
  /** Working days by which the time for a complaint is extended, once. */
  complaintExtensionWorkingDays: {clause: 'SW-COMP-009', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from the answer to a complaint to the follow-up. */
  complaintFollowUpWorkingDays: {clause: 'SW-COMP-012', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from a complaint sent to the town for a second look to the answer. */
  complaintReviewWorkingDays: {clause: 'SW-COMP-018', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from a bad review to the first contact with the reviewer. */
  badReviewContactWorkingDays: {clause: 'SW-COMP-013', max: 1, unit: 'd', basis: {own: true}},
  /** Patrols of each of the four parties in a month. */
  patrolsPerPartyPerMonth: {clause: 'SW-SUP-001', min: 1, unit: '', basis: {own: true}},
  /** Patrols of the town in a quarter at a point without four parties. */
  townPatrolsPerQuarter: {clause: 'SW-SUP-002', min: 1, unit: '', basis: {own: true}},
  /** Working days from the date set for a correction to the second visit. */
  recheckWorkingDays: {clause: 'SW-SUP-007', max: 5, unit: 'd', basis: {own: true}},
  /** Unannounced visits to a point in a year. */
  unannouncedVisitsPerYear: {clause: 'SW-SUP-008', min: 1, unit: '', basis: {own: true}},
  /** Residents invited as supervisors. */
  residentSupervisors: {clause: 'SW-SUP-010', min: 3, unit: '', basis: {own: true}},
  /** Cases in the period from which a window is ranked. */
  rankedCases: {clause: 'SW-SUP-014', min: 30, unit: '', basis: {own: true}},
  /** Working days for the reply of a window placed last, before anything is circulated. */
  replyWorkingDays: {clause: 'SW-SUP-016', min: 5, unit: 'd', basis: {own: true}},
  /** Working days from the circular to help on the spot. */
  supportWorkingDays: {clause: 'SW-SUP-018', max: 10, unit: 'd', basis: {own: true}},
  /** Staff of a point, stand-ins included, for each type. */
  modelStaff: {
    clause: 'SW-STAFF-001',
    min: 5,
    unit: '',
    basis: {own: true, why: 'the windows of the type, a duty manager and a stand-in'},
  },
  standardStaff: {clause: 'SW-STAFF-001', min: 3, unit: '', basis: {own: true, why: 'one more than the windows of the type'}},
  catchUpStaff: {clause: 'SW-STAFF-001', min: 2, unit: '', basis: {own: true, why: 'one more than the windows of the type'}},
  /** Working days of induction beside a colleague. */
  inductionWorkingDays: {clause: 'SW-STAFF-004', min: 5, unit: 'd', basis: {own: true}},
  /** Common service items handled without fault before serving alone. */
  inductionItems: {clause: 'SW-STAFF-004', min: 3, unit: '', basis: {own: true}},
  /** Rings after which a call is answered, at most. */
  ringsBeforeAnswer: {clause: 'SW-STAFF-008', max: 3, unit: '', basis: {own: true}},
  /** Minutes of receiving residents without a break. */
  continuousServiceMinutes: {clause: 'SW-STAFF-011', max: 120, unit: 'min', basis: {own: true}},
  /** Hours of training (45 minutes each) of one person in a year, for each type. */
  modelTrainingHours: {clause: 'SW-STAFF-012', min: 10, unit: '', basis: {own: true}},
  standardTrainingHours: {clause: 'SW-STAFF-012', min: 8, unit: '', basis: {own: true}},
  catchUpTrainingHours: {clause: 'SW-STAFF-012', min: 6, unit: '', basis: {own: true}},
  /** Study sessions of a point in a quarter. */
  studySessionsPerQuarter: {clause: 'SW-STAFF-016', min: 1, unit: '', basis: {own: true}},
  /** Working days from completion to filing. */
  filingWorkingDays: {clause: 'SW-REC-006', max: 10, unit: 'd', basis: {own: true}},
  /** Counts of the files in a year. */
  fileCountsPerYear: {clause: 'SW-REC-008', min: 1, unit: '', basis: {own: true}},
  /** Backups of electronic ledgers in a week. */
  backupsPerWeek: {clause: 'SW-REC-010', min: 1, unit: '', basis: {own: true}},
  /** Working days from a move or merger to the handover of files. */
  recordTransferWorkingDays: {clause: 'SW-REC-015', max: 20, unit: 'd', basis: {own: true}},
  /** Verifications of the emergency numbers in a year. */
  numberChecksPerYear: {clause: 'SW-EMER-019', min: 2, unit: '', basis: {own: true}},
  /** Years after which first-aid training is renewed. */
  firstAidRenewalYears: {clause: 'SW-EMER-007', max: 2, unit: '', basis: {own: true}},
  /** Copies of each form and of the receipt in the offline kit. */
  offlineForms: {clause: 'SW-EMER-013', min: 20, unit: '', basis: {own: true}},
  /** Working days from the return of the system to entering paper applications. */
  backEntryWorkingDays: {clause: 'SW-EMER-014', max: 1, unit: 'd', basis: {own: true}},
  /** Minutes of interruption from which it is reported. */
  interruptionMinutes: {clause: 'SW-EMER-015', max: 30, unit: 'min', basis: {own: true}},
  /** Working days from finding that a resident's paper is lost to telling the resident. */
  lossNoticeWorkingDays: {clause: 'SW-EMER-016', max: 1, unit: 'd', basis: {own: true}},
  /** Emergency drills in a year, for each type. */
  modelDrills: {clause: 'SW-EMER-017', min: 4, unit: '', basis: {own: true}},
  standardDrills: {clause: 'SW-EMER-017', min: 2, unit: '', basis: {own: true}},
  catchUpDrills: {clause: 'SW-EMER-017', min: 1, unit: '', basis: {own: true}},
  /** Working days from an emergency or a drill to looking back in writing. */
  debriefWorkingDays: {clause: 'SW-EMER-018', max: 5, unit: 'd', basis: {own: true}},
  /** Like cases in a quarter from which the root is sought. */
  repeatedCases: {clause: 'SW-IMP-004', min: 3, unit: '', basis: {own: true}},
  /** Residents who try out a service item. */
  residentTesters: {clause: 'SW-IMP-005', min: 5, unit: '', basis: {own: true}},
  /** Working days from a missed date to the explanation. */
  overdueReportWorkingDays: {clause: 'SW-IMP-008', max: 2, unit: 'd', basis: {own: true}},
  /** Working days from finding a fault in a rule to reporting it. */
  ruleFeedbackWorkingDays: {clause: 'SW-IMP-009', max: 5, unit: 'd', basis: {own: true}},
  /** Clauses of the model type that a standard point comes to meet in a year. */
  yearlyStepUps: {clause: 'SW-IMP-010', min: 3, unit: '', basis: {own: true}},
  /** Visits between paired points in a year. */
  pairedVisitsPerYear: {clause: 'SW-IMP-011', min: 2, unit: '', basis: {own: true}},
  /** Working days from a new edition of the handbooks to the check against it. */
  newEditionWorkingDays: {clause: 'SW-IMP-014', max: 20, unit: 'd', basis: {own: true}},
  /** Least share of the catalogue's items that are done on the spot, at model and standard points. */
  onTheSpotShare: {clause: 'SW-ITEM-008', min: 30, unit: '%', basis: {own: true}},
  /** Items with the most cases in a year that a point puts on display. */
  frequentItems: {clause: 'SW-ITEM-010', min: 10, unit: '', basis: {own: true}},
  /** Clean-ups of the catalogue in a year. */
  itemCleanUpsPerYear: {clause: 'SW-ITEM-011', min: 1, unit: '', basis: {own: true}},
  /** Working days from a change of the county's catalogue to the point's own. */
  catalogueUpdateWorkingDays: {clause: 'SW-ITEM-014', max: 5, unit: 'd', basis: {own: true}},
  /** Months for which a new item runs as a trial, at most. */
  itemTrialMonths: {clause: 'SW-ITEM-018', max: 3, unit: '', basis: {own: true}},
  /** Chinese characters in a sentence of a service guide, at most. */
  guideSentenceCharacters: {clause: 'SW-GUIDE-007', max: 40, unit: '', basis: {own: true}},
  /** Height of the frame of 国 in a guide in large print. */
  largePrintHeight: {
    clause: 'SW-GUIDE-009',
    min: 5.5,
    unit: 'mm',
    basis: {own: true, why: 'close to the Chinese type size 三号, 16 point or 5.6 mm'},
  },
  /** Residents who read a new guide before it is published. */
  guideTrialReaders: {clause: 'SW-GUIDE-017', min: 3, unit: '', basis: {own: true}},
  /** Checks of every guide against rules and practice in a year. */
  guideReviewsPerYear: {clause: 'SW-GUIDE-019', min: 1, unit: '', basis: {own: true}},
  /** Working days from a question on the register to the answer. */
  firstAskedReplyWorkingDays: {clause: 'SW-RULE-005', max: 2, unit: 'd', basis: {own: true}},
  /** Working days from taking papers to the one list of what is still needed. */
  supplementWorkingDays: {clause: 'SW-RULE-008', max: 2, unit: 'd', basis: {own: true}},
  /** Working days before a promised date at which an open case is recalled to its post. */
  dueReminderWorkingDays: {clause: 'SW-RULE-011', min: 2, unit: 'd', basis: {own: true}},
  /** Working days from a missed date to the explanation. */
  overdueExplanationWorkingDays: {clause: 'SW-RULE-012', max: 1, unit: 'd', basis: {own: true}},
  /** Working days from finding a leak of residents' data to reporting it. */
  leakReportWorkingDays: {clause: 'SW-RULE-018', max: 1, unit: 'd', basis: {own: true}},
  /** Minutes from a call for help at a terminal to the arrival of staff. */
  selfServiceHelpMinutes: {clause: 'SW-ASSIST-007', max: 2, unit: 'min', basis: {own: true}},
  /** Bodies from which a matter on is led by a member of staff. */
  leadBodies: {clause: 'SW-ASSIST-008', min: 2, unit: '', basis: {own: true}},
  /** Working days from the request for a home visit to the visit. */
  homeVisitWorkingDays: {clause: 'SW-ASSIST-011', max: 3, unit: 'd', basis: {own: true}},
  /** Working days between two reports on an errand, at most. */
  actingProgressWorkingDays: {clause: 'SW-ASSIST-014', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from a follow-up slip to the reply. */
  followUpWorkingDays: {clause: 'SW-ASSIST-017', max: 3, unit: 'd', basis: {own: true}},
  /** Bodies deciding on one matter from which it is a joint approval. */
  jointBodies: {clause: 'SW-JOINT-002', min: 2, unit: '', basis: {own: true}},
  /** Working days of notice before a joint site visit. */
  siteVisitNoticeWorkingDays: {clause: 'SW-JOINT-015', min: 1, unit: 'd', basis: {own: true}},
  /** Working days from a body's refusal to telling the resident. */
  jointRefusalWorkingDays: {clause: 'SW-JOINT-017', max: 1, unit: 'd', basis: {own: true}},
  /** Reviews of promised against actual times of joint approvals in a year. */
  jointReviewsPerYear: {clause: 'SW-JOINT-020', min: 2, unit: '', basis: {own: true}},
  // Procedure of assessment.
  /** Working days from the call for an assessment to the point's own. */
  selfAssessmentWorkingDays: {clause: 'SW-RATE-001', max: 15, unit: 'd', basis: {own: true}},
  /** Working days from the self-assessment to the review. */
  reviewWorkingDays: {clause: 'SW-RATE-002', max: 20, unit: 'd', basis: {own: true}},
  /** Posts that review a point together. */
  reviewPosts: {clause: 'SW-RATE-003', min: 2, unit: '', basis: {own: true}},
  /** Least share of the clauses outside the gate that a review looks at. */
  reviewShare: {clause: 'SW-RATE-005', min: 30, unit: '%', basis: {own: true}},
  /** Share of the clauses looked at that may be found otherwise than the point did, before all are looked at. */
  reviewDifference: {clause: 'SW-RATE-006', max: 10, unit: '%', basis: {own: true}},
  /** Working days from the review to the settling of what it left to be re-checked. */
  settleWorkingDays: {clause: 'SW-RATE-008', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from the review to its opinion reaching the point. */
  opinionWorkingDays: {clause: 'SW-RATE-009', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from the opinion reaching the point to the public notice. */
  noticeStartWorkingDays: {clause: 'SW-RATE-010', max: 2, unit: 'd', basis: {own: true}},
  /** Working days for which a proposed type is public. */
  publicNoticeWorkingDays: {clause: 'SW-RATE-010', min: 5, unit: 'd', basis: {own: true}},
  /** Working days from the opinion, within which a point may plead. */
  pleaWorkingDays: {clause: 'SW-RATE-011', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from a plea or an objection to the reply. */
  pleaReplyWorkingDays: {clause: 'SW-RATE-012', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from the end of the last time limit, and the last reply, to the decision. */
  decisionWorkingDays: {clause: 'SW-RATE-013', max: 5, unit: 'd', basis: {own: true}},
  /** Clauses waived for one point at a time. */
  waivedClauses: {clause: 'SW-RATE-017', max: 5, unit: '', basis: {own: true}},
  /** Months for which a waiver holds. */
  waiverMonths: {clause: 'SW-RATE-017', max: 12, unit: '', basis: {own: true}},
  /** Working days that a notice leaves to put right what costs the point its type. */
  rectificationWorkingDays: {clause: 'SW-RATE-019', min: 10, unit: 'd', basis: {own: true}},
  /** Working days from a second visit that found nothing put right to the lower type. */
  downgradeWorkingDays: {clause: 'SW-RATE-020', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from a request for another assessment to the answer. */
  reassessmentReplyWorkingDays: {clause: 'SW-RATE-022', max: 10, unit: 'd', basis: {own: true}},
  /** Working days from the answer to the reviewer, within which a bad review may be taken to the town. */
  badReviewRequestWorkingDays: {clause: 'SW-RATE-023', max: 5, unit: 'd', basis: {own: true}},
  /** Working days from that request to the answer. */
  badReviewReplyWorkingDays: {clause: 'SW-RATE-024', max: 5, unit: 'd', basis: {own: true}},
} as const satisfies Record<string, Limit>
