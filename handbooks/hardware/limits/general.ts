import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `general` requires. */
export const general = {
  /** Least points of each type, in percent of the points due. */
  modelScore: {clause: 'HW-GEN-004', min: 90, unit: '%', basis: {own: true}},
  standardScore: {clause: 'HW-GEN-004', min: 80, unit: '%', basis: {own: true}},
  catchUpScore: {clause: 'HW-GEN-004', min: 60, unit: '%', basis: {own: true}},
  /** The most that recommended clauses earn beyond what is due, in percent of it. */
  bonusShare: {clause: 'HW-GEN-012', max: 5, unit: '%', basis: {own: true}},
  /** How much may fall short where half the points are earned, in percent: of the places looked at, of the records sampled. */
  halfPlaces: {clause: 'HW-GEN-012', max: 33, unit: '%', basis: {own: true}},
  halfRecords: {clause: 'HW-GEN-012', max: 20, unit: '%', basis: {own: true}},
  /** Hours a year that the records and periodic duties of a point of each type take at most. */
  recordHoursModel: {clause: 'HW-GEN-013', max: 210, unit: 'h', basis: {own: true}},
  recordHoursStandard: {clause: 'HW-GEN-013', max: 130, unit: 'h', basis: {own: true}},
  recordHoursCatchUp: {clause: 'HW-GEN-013', max: 80, unit: 'h', basis: {own: true}},
  /** Assessments of each point in a year. */
  assessmentsPerYear: {clause: 'HW-GEN-006', min: 1, unit: '', basis: {own: true}},
  /** Working days from an assessment to its posting at the point. */
  postingWorkingDays: {clause: 'HW-GEN-005', max: 5, unit: 'd', basis: {own: true}},
  /** Division of the tape or rule with which lengths are checked. */
  lengthReading: {clause: 'HW-GEN-009', max: 1, unit: 'mm', basis: {own: true, why: 'the finest division of a common steel tape'}},
  /** Division of the calipers or depth gauge for what a tape cannot read: panels, relief, braille. */
  fineReading: {clause: 'HW-GEN-009', max: 0.05, unit: 'mm', basis: {own: true, why: 'the usual division of vernier calipers'}},
  /** Division of the instrument with which viewing distances are checked. */
  distanceReading: {
    clause: 'HW-GEN-009',
    max: 100,
    unit: 'mm',
    basis: {own: true, why: '100 mm of distance changes a letter height by less than 1 mm'},
  },
} as const satisfies Record<string, Limit>
