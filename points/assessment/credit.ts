import type {Status} from './schema.ts'

/**
 * What a clause earns of its weight by its status; one whose status is absent counts neither way.
 *
 * @clause HW-GEN-012 half the weight for partly met
 */
export const credit: Readonly<Partial<Record<Status, number>>> = {met: 1, 'partly-met': 0.5, 'not-met': 0}

/** Whether a status says something about the point; unchecked and to be re-checked say nothing. */
export const isSettled = (status: Status): boolean => credit[status] !== undefined || status === 'not-applicable'

/** Whether a clause was looked at and found met only in part or not at all. */
export const fallsShort = (status: Status): boolean => (credit[status] ?? 1) < 1
