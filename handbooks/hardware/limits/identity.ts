import type {Limit} from '../../limit/limit.ts'

/** The numbers that the chapter `identity` requires. */
export const identity = {
  /** Space free around the identity mark in percent of its height. */
  emblemClearSpace: {
    clause: 'HW-IDEN-003',
    min: 22,
    unit: '%',
    basis: {own: true, why: 'own drawing: the width of the channel in the mark'},
  },
  /** Height at which the shapes of the identity mark stay apart. */
  emblemHeight: {clause: 'HW-IDEN-004', min: 12, unit: 'mm', basis: {own: true, why: 'own drawing'}},
  /** Share of the accent colour on a panel or a wall. */
  accentShare: {clause: 'HW-IDEN-010', max: 10, unit: '%', basis: {own: true}},
  /** Years for which a swatch is used after it was measured. */
  swatchYears: {clause: 'HW-IDEN-012', max: 3, unit: '', basis: {own: true}},
  /** Working days from the first sign of a new identity to the last. */
  changeoverWorkingDays: {clause: 'HW-IDEN-020', max: 20, unit: 'd', basis: {own: true}},
} as const satisfies Record<string, Limit>
