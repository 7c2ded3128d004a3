import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `safety` requires. */
export const safety = {
  /** Minutes for which emergency lights stay on. */
  emergencyLight: {clause: 'HW-SAFE-004', min: 30, unit: 'min', basis: {own: true, why: 'the fire standards in force prevail'}},
  /** Fire extinguishers on each floor. */
  extinguishersPerFloor: {clause: 'HW-SAFE-006', min: 2, unit: '', basis: {own: true, why: 'the fire standards in force prevail'}},
  /** Walk to the nearest fire extinguisher. */
  extinguisherDistance: {clause: 'HW-SAFE-007', max: 20, unit: 'm', basis: {own: true, why: 'the fire standards in force prevail'}},
  /** Top of a fire extinguisher above the floor. */
  extinguisherTop: {clause: 'HW-SAFE-008', max: 1500, unit: 'mm', basis: {own: true, why: 'the fire standards in force prevail'}},
  /** Checks of each fire extinguisher in a month. */
  extinguisherChecksPerMonth: {clause: 'HW-SAFE-009', min: 1, unit: '', basis: {own: true}},
  /** Distance of an electric heater from what burns. */
  heaterClearance: {clause: 'HW-SAFE-013', min: 500, unit: 'mm', basis: {own: true}},
  /** Height up to which furniture stands without being fixed. */
  freeStandingHeight: {clause: 'HW-SAFE-015', max: 1500, unit: 'mm', basis: {own: true}},
  /** Wiring and files above the highest known water line. */
  floodMargin: {clause: 'HW-SAFE-016', min: 300, unit: 'mm', basis: {own: true}},
  /** Days for which recordings of video surveillance are kept. */
  videoDays: {
    clause: 'HW-SAFE-019',
    min: 30,
    unit: '',
    basis: {own: true, why: 'State Council Decree No. 799 governs, its article on this was not seen'},
  },
} as const satisfies Record<string, Limit>
