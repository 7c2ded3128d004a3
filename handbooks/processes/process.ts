import {z} from 'zod'
import {show} from '../input/problem.ts'
import {oneOf, slug} from '../input/yaml.ts'
import {inBoth, namesInBoth} from '../language/both.ts'
import {cycleIn} from './order.ts'

/** Bounds of one process: what is longer or larger is no joint approval but a slip of the hand. */
export const bounds = {steps: 60, days: 365} as const

const body = z.strictObject({
  /** What the body was called when the source was written, where that differs. */
  formerly: namesInBoth.optional(),
  name: namesInBoth,
})

/** Where a time is printed, or that it is made up. */
const printedIn = z.union([z.literal('sample'), inBoth], {
  error: () => 'is neither sample nor {zh: …, en: …}; say where the time is printed',
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
  .superRefine(({lead, bodies, asks, steps}, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    const ids = new Map<string, number>()
    const bodyFault = (id: string) => `${show(id)} is not in bodies; use one of ${Object.keys(bodies).join(', ')}`
    if (!Object.hasOwn(bodies, lead)) report(['lead'], bodyFault(lead))
    for (const [a, {id}] of asks.entries()) {
      if (asks.findIndex((other) => other.id === id) < a) report(['asks', a, 'id'], `${show(id)} is asked twice; remove one`)
      if (!steps.some(({when}) => when === id))
        report(['asks', a, 'id'], `no step depends on ${show(id)}; give a step when: ${id}, or remove the question`)
    }
    for (const [s, {id}] of steps.entries()) {
      if (ids.has(id)) report(['steps', s, 'id'], `${show(id)} is the id of two steps; rename one`)
      else ids.set(id, s)
    }
    for (const [s, {id, body: by, days, after, when}] of steps.entries()) {
      const at = ['steps', s] as const
      if (!Object.hasOwn(bodies, by)) report([...at, 'body'], bodyFault(by))
      if (when !== undefined && !asks.some((ask) => ask.id === when))
        report([...at, 'when'], `${show(when)} is not asked; add it to asks, or remove the field`)
      const grain = days.unit === 'working' ? 0.25 : 1
      if (days.n < 0 || days.n > bounds.days)
        report([...at, 'days', 'n'], `${days.n} is not a time of 0 to ${bounds.days} days; correct it`)
      else if (!Number.isInteger(days.n / grain))
        report(
          [...at, 'days', 'n'],
          `${days.n} is finer than ${grain === 1 ? 'a calendar day' : 'a quarter of a working day'}; round it up`,
        )
      for (const [a, {step: other}] of after.entries()) {
        const field = [...at, 'after', a, 'step']
        if (other === id) report(field, 'is the step itself; remove it')
        else if (!ids.has(other)) report(field, `${show(other)} is not the id of a step; use one of ${[...ids.keys()].join(', ')}`)
        if (after.findIndex((twin) => twin.step === other) < a) report(field, `${show(other)} stands twice; remove one`)
      }
    }
    const cycle = cycleIn(steps.filter(({id, after}) => after.every(({step: other}) => other !== id)))
    if (cycle) report(['steps', ids.get(cycle[0] ?? '') ?? 0, 'after'], `goes in a circle, ${cycle.join(' → ')}; remove one of these waits`)
  })

export type Process = z.output<typeof processSchema>
export type ProcessStep = Process['steps'][number]
