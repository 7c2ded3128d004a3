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
} as const satisfies Record<string, Limit>
