import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `access` requires. */
export const access = {
  /** Centre of the help bell at the foot of steps, within reach of someone seated. */
  helpBellHeight: {clause: 'HW-ACC-003', min: 850, max: 1100, unit: 'mm', basis: {own: true}},
  /** Rise of a ramp for each metre of its length. */
  rampSlope: {clause: 'HW-ACC-006', max: 80, unit: 'mm/m', basis: {own: true, why: '1:12.5; GB 55019-2021 governs, its text was not seen'}},
  /** Ramp between its handrails, and its level landings. */
  rampWidth: {clause: 'HW-ACC-007', min: 1200, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  rampLanding: {clause: 'HW-ACC-007', min: 1500, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Rise of a ramp up to which it has no handrails. */
  handrailRise: {clause: 'HW-ACC-008', max: 300, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Top of a handrail above the ramp, and its level ends. */
  handrailHeight: {clause: 'HW-ACC-008', min: 850, max: 900, unit: 'mm', basis: {own: true}},
  handrailExtension: {clause: 'HW-ACC-008', min: 300, unit: 'mm', basis: {own: true}},
  /** Kerb along the open side of a ramp. */
  rampKerb: {clause: 'HW-ACC-008', min: 50, unit: 'mm', basis: {own: true}},
  /** Opening of a door from the face of its leaf to the opposite jamb. */
  doorClearWidth: {clause: 'HW-ACC-009', min: 900, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Thresholds and changes of level on the step-free route. */
  thresholdHeight: {clause: 'HW-ACC-010', max: 15, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Corridors and lobbies on the step-free route at their narrowest. */
  passageWidth: {clause: 'HW-ACC-012', min: 1200, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Diameter of the circle in which a wheelchair turns. */
  turningCircle: {clause: 'HW-ACC-013', min: 1500, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
  /** Centres of the two bands of marking on glass above the floor. */
  glassMarkLow: {clause: 'HW-ACC-014', min: 850, max: 1000, unit: 'mm', basis: {own: true}},
  glassMarkHigh: {clause: 'HW-ACC-014', min: 1400, max: 1600, unit: 'mm', basis: {own: true}},
  /** Width of the strip along the edge of a step. */
  nosingWidth: {clause: 'HW-ACC-015', min: 40, max: 60, unit: 'mm', basis: {own: true}},
  /** Place for a wheelchair in the waiting area. */
  wheelchairBayWidth: {clause: 'HW-ACC-018', min: 900, unit: 'mm', basis: {own: true}},
  wheelchairBayLength: {clause: 'HW-ACC-018', min: 1300, unit: 'mm', basis: {own: true}},
  /** Lowest part of the call for help in a toilet, within reach of someone on the floor. */
  toiletCallHeight: {clause: 'HW-ACC-020', min: 300, max: 500, unit: 'mm', basis: {own: true}},
  /** Aisle beside the accessible parking space. */
  transferAisle: {clause: 'HW-ACC-021', min: 1200, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 governs, its text was not seen'}},
} as const satisfies Record<string, Limit>
