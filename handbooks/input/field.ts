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
