import type {Limit} from '../limit.ts'

/** Every number that the software handbook requires, written once; same shape and use as the hardware handbook's. */
export const limits = {
  /** Minutes from taking a number to being called, at most, on an ordinary day. */
  waitingMinutes: {clause: 'SW-WIN-008', max: 20, unit: 'min', basis: 'own choice'},
} as const satisfies Record<string, Limit>
