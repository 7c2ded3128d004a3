import {show} from '../input/problem.ts'
import {type InBoth, inEach} from '../language/both.ts'
import {bounds} from './bounds.ts'
import {cycleIn} from './order.ts'
import {words} from './process.words.ts'

/** What is wrong at one place of a process. */
export interface PlacedFault {
  readonly path: readonly (string | number)[]
  readonly message: InBoth
}

type Words = (typeof words)['zh']

/**
 * Returns what is wrong across the fields of a process, as far as each of them could be read: so a slip in one field hides nothing of another.
 * `value` is the process as it was written, right or wrong.
 */
export function crossFaults(value: unknown): readonly PlacedFault[] {
  const faults: PlacedFault[] = []
  const report = (path: PlacedFault['path'], said: (words: Words) => string) => {
    faults.push({path, message: inEach((lang) => said(words[lang]))})
  }
  const process = partsOf(value)
  const bodies = Object.keys(partsOf(process.bodies))
  const asks = listOf(process.asks).map(partsOf)
  const steps = listOf(process.steps).map(partsOf)
  const ids = new Map<string, number>()
  const isBody = (id: unknown) => typeof id !== 'string' || bodies.includes(id)
  if (!isBody(process.lead)) report(['lead'], (t) => t.body(show(process.lead), bodies.join(', ')))
  for (const [a, {id}] of asks.entries()) {
    if (typeof id !== 'string') continue
    if (asks.findIndex((other) => other.id === id) < a) report(['asks', a, 'id'], (t) => t.askedTwice(show(id)))
    if (!steps.some(({when}) => when === id)) report(['asks', a, 'id'], (t) => t.askUnused(show(id), id))
  }
  for (const [s, {id}] of steps.entries()) {
    if (typeof id !== 'string') continue
    if (ids.has(id)) report(['steps', s, 'id'], (t) => t.idTwice(show(id)))
    else ids.set(id, s)
  }
  for (const [s, {id, body, days, after, when}] of steps.entries()) {
    const at = ['steps', s] as const
    if (!isBody(body)) report([...at, 'body'], (t) => t.body(show(body), bodies.join(', ')))
    if (typeof when === 'string' && !asks.some((ask) => ask.id === when)) report([...at, 'when'], (t) => t.notAsked(show(when)))
    const {n, unit} = partsOf(days)
    if (typeof n === 'number') {
      if (n < 0 || n > bounds.days) report([...at, 'days', 'n'], (t) => t.days(n, bounds.days))
      else if (unit === 'working' && !Number.isInteger(n * 4)) report([...at, 'days', 'n'], (t) => t.fineWorking(n))
      else if (unit === 'calendar' && !Number.isInteger(n)) report([...at, 'days', 'n'], (t) => t.fineCalendar(n))
    }
    const waits = waitsIn(after)
    for (const [a, other] of waits.entries()) {
      if (other === undefined) continue
      const field = [...at, 'after', a, 'step']
      if (other === id) report(field, (t) => t.self)
      else if (!ids.has(other)) report(field, (t) => t.noStep(show(other), [...ids.keys()].join(', ')))
      if (waits.indexOf(other) < a) report(field, (t) => t.waitTwice(show(other)))
    }
  }
  const cycle = cycleIn(
    [...ids].flatMap(([id, s]) => {
      const waits = waitsIn(steps[s]?.after).flatMap((step) => (step === undefined ? [] : [{step}]))
      return waits.some(({step}) => step === id) ? [] : [{id, after: waits}]
    }),
  )
  if (cycle) report(['steps', ids.get(cycle[0] ?? '') ?? 0, 'after'], (t) => t.circle(cycle.join(' → ')))
  return faults
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const waitsIn = (after: unknown): readonly (string | undefined)[] =>
  listOf(after).map((wait) => {
    const {step} = partsOf(wait)
    return typeof step === 'string' ? step : undefined
  })
