import {z} from 'zod'
import {oneOf, slug} from '../input/yaml.ts'
import {inBoth, namesInBoth} from '../language/both.ts'
import {bounds} from './bounds.ts'
import {crossFaults} from './crossFaults.ts'
import {words} from './process.words.ts'

const body = z.strictObject({
  /** What the body was called when the source was written, where that differs. */
  formerly: namesInBoth.optional(),
  name: namesInBoth,
})

/** Where a time is printed, or that it is made up. */
const printedIn = z.union([z.literal('sample'), inBoth], {
  error: () => words.en.printedIn,
})

const step = z.strictObject({
  /** Unique in the process. */
  id: slug,
  /** Who does it: an id in `bodies`. */
  body: slug,
  what: namesInBoth,
  /** How long it takes: working days in quarters, or whole calendar days; `in` says where that is printed, `sample` that it is made up. */
  days: z.strictObject({n: z.number(), unit: oneOf('a unit of days', ['working', 'calendar']), in: printedIn}),
  /** The steps that it waits for, with the ground on which it does; without one the page says so. */
  after: z.array(z.strictObject({step: slug, because: inBoth.optional()})).default([]),
  /** The question that brings the step in when it is answered with yes; without one it always is. */
  when: slug.optional(),
})

/** A joint approval as data: who does what, how long each step may take, what it waits for and why. */
export const processSchema = z
  .strictObject({
    id: slug,
    name: namesInBoth,
    /** The body that leads: an id in `bodies`. */
    lead: slug,
    /** Where the steps and their times come from, as the page prints it. */
    source: inBoth,
    /** Whether any time or order is made up to show how planning works. */
    sample: z.boolean().default(false),
    bodies: z.record(slug, body),
    /** Questions answered with yes or no, at most four. */
    asks: z
      .array(z.strictObject({id: slug, ask: inBoth}))
      .max(4)
      .default([]),
    /** The time that was promised in public, in working days, and where. */
    promised: z.strictObject({days: z.number().positive(), in: inBoth}).optional(),
    steps: z.array(step).min(1).max(bounds.steps),
  })
  .superRefine(
    (value, context) => {
      for (const {path, message} of crossFaults(value))
        context.addIssue({code: 'custom', path: [...path], message: message.en, params: {said: message}})
    },
    // A step without a name must not hide that it waits for one that is not there.
    {when: () => true},
  )

export type Process = z.output<typeof processSchema>
export type ProcessStep = Process['steps'][number]
