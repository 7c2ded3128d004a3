import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `areas` requires. */
export const areas = {
  /** Floor area of the hall, the space behind the counter counted. */
  modelHallArea: {clause: 'HW-AREA-005', min: 80, unit: 'm2', basis: {own: true}},
  standardHallArea: {clause: 'HW-AREA-005', min: 40, unit: 'm2', basis: {own: true}},
  catchUpHallArea: {clause: 'HW-AREA-005', min: 20, unit: 'm2', basis: {own: true}},
  /** Waiting seats for each window open at the same time. */
  seatsPerWindow: {clause: 'HW-AREA-006', min: 4, unit: '', basis: {own: true}},
  /** Seats at tables in the reading area. */
  readingSeats: {clause: 'HW-AREA-007', min: 6, unit: '', basis: {own: true}},
  /** Clear space from the counter to whatever stands opposite. */
  counterForeground: {clause: 'HW-AREA-011', min: 2000, unit: 'mm', basis: {own: true, why: 'one person seated, one passing behind'}},
  /** Clear width of the main aisles of the hall. */
  mainAisle: {clause: 'HW-AREA-012', min: 1500, unit: 'mm', basis: {own: true, why: 'a wheelchair and a person on foot pass each other'}},
  /** Depth of the standing room before a notice board. */
  boardForeground: {clause: 'HW-AREA-013', min: 1500, unit: 'mm', basis: {own: true}},
  /** Distance from the counter's edge to the waiting line. */
  waitingLine: {clause: 'HW-AREA-015', min: 1000, unit: 'mm', basis: {own: true, why: 'the one-metre line customary at Chinese counters'}},
  /** Between the centres of residents' seats at neighbouring windows. */
  windowSpacing: {clause: 'HW-AREA-016', min: 1500, unit: 'mm', basis: {own: true}},
} as const satisfies Record<string, Limit>
