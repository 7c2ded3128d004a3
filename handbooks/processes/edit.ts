import type {InBoth} from '../language/both.ts'
import {bounds} from './bounds.ts'
import type {Process, ProcessStep} from './process.ts'

/** Where a time that somebody changed is printed: nowhere, until somebody says where. */
export const changedHere: InBoth = {zh: '在副本里改的，没有注明出处', en: 'changed in a copy, no source given'}

const copied: InBoth = {zh: '改过的副本，不是任何地方公布的流程。', en: 'A changed copy, no process that any place published. '}

/** Returns whether `process` has room for one more step. */
export const hasRoom = ({steps}: Process): boolean => steps.length < bounds.steps

/** Returns `process` with a step of one working day after the step `before`, for which it waits without a ground; and the new step's id. */
export function withNewStep(process: Process, before: string, what: InBoth): {readonly process: Process; readonly id: string} {
  const id = newId(
    'step',
    process.steps.map((step) => step.id),
  )
  const at = process.steps.findIndex((step) => step.id === before)
  const body = process.steps[at]?.body ?? process.lead
  const step: ProcessStep = {
    id,
    body,
    what,
    days: {n: 1, unit: 'working', in: 'sample'},
    after: at < 0 ? [] : [{step: before}],
  }
  return {process: {...process, steps: process.steps.toSpliced(at < 0 ? process.steps.length : at + 1, 0, step)}, id}
}

/**
 * Returns `process` without the step `id`. What waited for it waits for what it waited for, without a ground: the ground was that of another
 * wait.
 */
export function withoutStep(process: Process, id: string): Process {
  const gone = process.steps.find((step) => step.id === id)
  const inherited = (gone?.after ?? []).map(({step}) => ({step}))
  return {
    ...process,
    steps: process.steps
      .filter((step) => step.id !== id)
      .map((step) => {
        if (!step.after.some((wait) => wait.step === id)) return step
        const kept = step.after.filter((wait) => wait.step !== id)
        return {...step, after: [...kept, ...inherited.filter((wait) => kept.every((other) => other.step !== wait.step))]}
      }),
  }
}

/** Returns `process` with its step `id` as `change` makes it. */
export const withStep = (process: Process, id: string, change: (step: ProcessStep) => ProcessStep): Process => ({
  ...process,
  steps: process.steps.map((step) => (step.id === id ? change(step) : step)),
})

/** Returns `process` with its step `id` done by the body of that name, which is added if there is none. */
export function doneBy(process: Process, id: string, name: string): Process {
  const known = Object.entries(process.bodies).find(([, body]) => body.name.zh === name || body.name.en === name)?.[0]
  const body = known ?? newId('body', Object.keys(process.bodies))
  const bodies = known === undefined ? {...process.bodies, [body]: {name: alike(name)}} : process.bodies
  return withStep({...process, bodies}, id, (step) => ({...step, body}))
}

/** Returns `step` with another time. Where the old time was printed says nothing of the new one. */
export function lasting(step: ProcessStep, days: Pick<ProcessStep['days'], 'n' | 'unit'>): ProcessStep {
  const unit = days.unit
  const n = unit === 'calendar' ? Math.ceil(days.n) : days.n
  if (n === step.days.n && unit === step.days.unit) return step
  return {...step, days: {n, unit, in: step.days.in === 'sample' ? 'sample' : changedHere}}
}

/** Returns the steps for which the step `id` may not wait: itself, and those that wait for it, near or far. */
export function afterItself({steps}: Process, id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const step of steps) if (step.after.some((wait) => found.has(wait.step))) found.add(step.id)
  }
  return found
}

/**
 * Returns `process` as it is handed out: without bodies that do nothing and questions on which nothing depends, called a sample where a time
 * is made up, and with a source that says that it is a copy.
 */
export function handedOut(process: Process): Process {
  const {asks, bodies, lead, sample, source, steps} = process
  const used = new Set([lead, ...steps.map(({body}) => body)])
  const isCopy = source.zh.startsWith(copied.zh)
  return {
    ...process,
    source: isCopy ? source : {zh: copied.zh + source.zh, en: copied.en + source.en},
    sample: sample || steps.some(({days}) => days.in === 'sample'),
    bodies: Object.fromEntries(Object.entries(bodies).filter(([id]) => used.has(id))),
    asks: asks.filter(({id}) => steps.some(({when}) => when === id)),
  }
}

/** Returns a text that is written in one language only. */
export const alike = (text: string): InBoth => ({zh: text, en: text})

function newId(word: string, taken: readonly string[]): string {
  let n = taken.length + 1
  while (taken.includes(`${word}-${n}`)) n++
  return `${word}-${n}`
}
