import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `site` requires. */
export const site = {
  /** Places compared before a point is built or moved. */
  siteCandidates: {clause: 'HW-SITE-001', min: 2, unit: '', basis: {own: true}},
  /** Walk from the main entrance to the nearest main village road or bus stop. */
  walkFromRoad: {clause: 'HW-SITE-002', max: 200, unit: 'm', basis: {own: true, why: 'about three minutes for an older person'}},
  /** Years left to run of an agreement on the rooms. */
  tenureYears: {clause: 'HW-SITE-006', min: 3, unit: '', basis: {own: true}},
  /** Minutes after rain in which the ground before the entrance drains. */
  drainMinutes: {clause: 'HW-SITE-009', max: 30, unit: 'min', basis: {own: true}},
  /** Clear width of the way from the gate to the main entrance. */
  forecourtPath: {
    clause: 'HW-SITE-010',
    min: 1500,
    unit: 'mm',
    basis: {own: true, why: 'a wheelchair and a person on foot pass each other'},
  },
  /** Car parking spaces for residents. */
  modelParking: {clause: 'HW-SITE-011', min: 6, unit: '', basis: {own: true}},
  standardParking: {clause: 'HW-SITE-011', min: 3, unit: '', basis: {own: true}},
  /** Projection of the canopy from the face of the door. */
  canopyDepth: {clause: 'HW-SITE-012', min: 1000, unit: 'mm', basis: {own: true}},
  /** Usable floor area of all rooms that serve residents. */
  modelFloorArea: {clause: 'HW-SITE-014', min: 150, unit: 'm2', basis: {own: true}},
  standardFloorArea: {clause: 'HW-SITE-014', min: 80, unit: 'm2', basis: {own: true}},
  catchUpFloorArea: {clause: 'HW-SITE-014', min: 30, unit: 'm2', basis: {own: true}},
  /** Clear height of the hall; leaves room for suspended signs. */
  hallHeight: {clause: 'HW-SITE-016', min: 2800, unit: 'mm', basis: {own: true}},
  /** Area through which air passes, in percent of the floor of the hall. */
  ventilationShare: {clause: 'HW-SITE-018', min: 5, unit: '%', basis: {own: true}},
} as const satisfies Record<string, Limit>
