import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `equipment` requires. */
export const equipment = {
  /** Parts of a machine that residents handle, above the floor. */
  terminalReach: {
    clause: 'HW-EQP-005',
    min: 750,
    max: 1200,
    unit: 'mm',
    basis: {own: true, why: 'within reach standing and from a wheelchair'},
  },
  /** Time without use after which a terminal logs out. */
  terminalIdle: {clause: 'HW-EQP-006', max: 2, unit: 'min', basis: {own: true}},
  /** Download rate at a window's computer. */
  downlink: {clause: 'HW-EQP-011', min: 20, unit: 'Mbit/s', basis: {own: true}},
  /** Rated residual operating current of the protection of socket circuits. */
  residualCurrent: {clause: 'HW-EQP-015', max: 30, unit: 'mA', basis: {own: true, why: 'the usual rating for the protection of persons'}},
  /** Plugs for which a window has fixed outlets. */
  windowSockets: {clause: 'HW-EQP-017', min: 6, unit: '', basis: {own: true, why: 'one for each device of an equipped window'}},
  /** Minutes for which backup power keeps a window running. */
  backupPower: {clause: 'HW-EQP-019', min: 15, unit: 'min', basis: {own: true}},
} as const satisfies Record<string, Limit>
