import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `fittings` requires. */
export const fittings = {
  /** Radius in plan of furniture corners within reach. */
  furnitureCorner: {clause: 'HW-FIT-002', min: 10, unit: 'mm', basis: {own: true}},
  /** Step in which the widths of furniture grow. */
  furnitureModule: {clause: 'HW-FIT-006', min: 300, max: 300, unit: 'mm', basis: {own: true, why: 'a common step of fitted furniture'}},
  /** Top of a window counter above the floor, where residents write. */
  counterTop: {clause: 'HW-FIT-008', min: 720, max: 800, unit: 'mm', basis: {own: true, why: 'the range of writing tables'}},
  /** The low counter: top, and the clear space below it. */
  lowCounterTop: {clause: 'HW-FIT-009', max: 800, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 stands where it asks for more'}},
  lowCounterKneeHeight: {
    clause: 'HW-FIT-009',
    min: 650,
    unit: 'mm',
    basis: {own: true, why: 'GB 55019-2021 stands where it asks for more'},
  },
  lowCounterKneeDepth: {clause: 'HW-FIT-009', min: 450, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 stands where it asks for more'}},
  lowCounterWidth: {clause: 'HW-FIT-009', min: 900, unit: 'mm', basis: {own: true, why: 'GB 55019-2021 stands where it asks for more'}},
  /** Chairs for residents at each window. */
  chairsPerWindow: {clause: 'HW-FIT-010', min: 2, unit: '', basis: {own: true}},
  /** Drawers or small cupboards with a lock at each workplace. */
  lockedDrawers: {clause: 'HW-FIT-011', min: 1, unit: '', basis: {own: true}},
  /** Share of waiting seats that have a back and armrests. */
  armrestShare: {clause: 'HW-FIT-012', min: 30, unit: '%', basis: {own: true}},
  /** Seated places for filling in forms. */
  modelFormPlaces: {clause: 'HW-FIT-013', min: 4, unit: '', basis: {own: true}},
  standardFormPlaces: {clause: 'HW-FIT-013', min: 2, unit: '', basis: {own: true}},
  catchUpFormPlaces: {clause: 'HW-FIT-013', min: 1, unit: '', basis: {own: true}},
  /** Posting area of a notice board above the floor. */
  boardBottom: {clause: 'HW-FIT-014', min: 800, unit: 'mm', basis: {own: true}},
  boardTop: {clause: 'HW-FIT-014', max: 1800, unit: 'mm', basis: {own: true}},
  /** Upright A4 sheets that the notice boards of a point hold. */
  modelBoardSheets: {clause: 'HW-FIT-015', min: 24, unit: '', basis: {own: true}},
  standardBoardSheets: {clause: 'HW-FIT-015', min: 16, unit: '', basis: {own: true}},
  catchUpBoardSheets: {clause: 'HW-FIT-015', min: 8, unit: '', basis: {own: true}},
  /** Slot of the feedback box above the floor. */
  feedbackSlot: {clause: 'HW-FIT-016', min: 900, max: 1200, unit: 'mm', basis: {own: true, why: 'within reach from a wheelchair'}},
  /** Shelves of the guide rack above the floor. */
  rackShelf: {clause: 'HW-FIT-018', min: 500, max: 1400, unit: 'mm', basis: {own: true}},
  /** Floor of a filing cabinet above the ground. */
  cabinetFoot: {clause: 'HW-FIT-020', min: 100, unit: 'mm', basis: {own: true}},
} as const satisfies Record<string, Limit>
