import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `acceptance` requires. */
export const acceptance = {
  /** Working days for which a scheme is posted for comment. */
  planPostingWorkingDays: {clause: 'HW-ACPT-002', min: 5, unit: 'd', basis: {own: true}},
  /** Number made at a time from which a sample comes first. */
  sampleBatch: {clause: 'HW-ACPT-004', min: 5, unit: '', basis: {own: true}},
  /** Difference between a finished sign and its artwork. */
  signTolerance: {clause: 'HW-ACPT-006', max: 2, unit: 'mm', basis: {own: true}},
  /** Residents who take part in acceptance. */
  acceptanceResidents: {clause: 'HW-ACPT-010', min: 2, unit: '', basis: {own: true}},
  /** Working days of trial operation. */
  trialWorkingDays: {clause: 'HW-ACPT-011', min: 5, unit: 'd', basis: {own: true}},
  /** Working days from finding a defect at acceptance to putting it right. */
  defectWorkingDays: {clause: 'HW-ACPT-013', max: 10, unit: 'd', basis: {own: true}},
  /** Years of guarantee on signs, furniture and interior work. */
  guaranteeYears: {clause: 'HW-ACPT-017', min: 2, unit: '', basis: {own: true}},
} as const satisfies Record<string, Limit>
