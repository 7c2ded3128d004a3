import {z} from 'zod'
import {show} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {isoDate, oneOf, slug} from '../../handbooks/input/yaml.ts'

/** What may be said of the life of a point: decided on and not open yet, open, closed for good, or gone into another. */
export const lifecycleStatuses = ['planned', 'open', 'closed', 'merged'] as const
export type LifecycleStatus = (typeof lifecycleStatuses)[number]

/** A year or a day, for sources often give no more than the year. */
export const yearOrDay = z.union([z.string().regex(/^(19|2[01])\d{2}$/), isoDate], {
  error: ({input}) =>
    input === undefined ? 'is missing' : `${show(input)} is not a year or date of 1900 to 2199; write "2013" or "2023-06-30"`,
})

/** The life of a point, with the dates that a source gives. A record without it is of an open point. */
export const lifecycleSchema = z.strictObject({
  status: oneOf('a status of a point', lifecycleStatuses),
  /** When it was decided to open the point. */
  planned: yearOrDay.optional(),
  /** When a planned point is to open; it may lie ahead. */
  opens: yearOrDay.optional(),
  /** When it opened. */
  opened: yearOrDay.optional(),
  /** When it closed, or went into another; of a closed or merged point. */
  closed: yearOrDay.optional(),
  /** The point that serves its residents since, by its public id, such as zhanqi or dayi-zhanqi; of a merged point. */
  mergedInto: slug.optional(),
  source: nameWords,
})
export type RecordedLifecycle = z.output<typeof lifecycleSchema>

/** The life of a point as pages show it; of a point of which no record tells it is `open` and nothing more. */
export type Lifecycle = Omit<RecordedLifecycle, 'source'> & {readonly source?: string}

/** What is said of a point of which no record tells more. */
export const simplyOpen: Lifecycle = {status: 'open'}

/** Returns whether a point is there today, so that it is counted and compared; a planned, closed or merged one keeps its page only. */
export const isOpen = ({lifecycle}: {readonly lifecycle: Lifecycle}): boolean => lifecycle.status === 'open'

/** Returns whether a point is there or to come, so that signs, rules and prices concern it; one that has closed or merged is past them. */
export const isStanding = ({lifecycle: {status}}: {readonly lifecycle: Lifecycle}): boolean => status === 'open' || status === 'planned'

/**
 * Returns whether `a` is before `b` for certain. Each is a year or a day; a year and a day in it are not told apart.
 */
export function surelyBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
