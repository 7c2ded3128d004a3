import {show} from './problem.ts'

/** What a schema is told of a problem, as far as these words need it. */
interface Given {
  readonly input?: unknown
}

/**
 * Returns how a schema words a value that is none of `values`; a wrong value is told what `what` may be.
 *
 * Words stand apart from the schemas that say them, because those of a page are made with `zod/mini`.
 */
export const choiceWords = (what: string, values: readonly string[]) => ({
  error: ({input}: Given) => (input === undefined ? 'is missing' : `${show(input)} is not ${what}; use one of ${values.join(', ')}`),
})

/** How a schema words a text of nothing but blanks. */
export const emptyWords = {error: () => 'is empty; write something, or remove the field'}

/** How a schema words a value that is no calendar date. */
export const dateWords = {
  error: ({input}: Given) => (input === undefined ? 'is missing' : `${show(input)} is not a date; write it as 2026-03-31`),
}

/**
 * The years of which records are: another one is a slip of the hand, which would stand first or last in every list.
 * It holds of whatever begins with no year, which is told as no date.
 */
export const yearOfRecords = /^(19|20|21|(?!\d{4}-))/

/** How a schema words a date of another year than those. */
export const yearWords = {error: ({input}: Given) => `${show(input)} is not of the years 1900 to 2199; correct the year`}
