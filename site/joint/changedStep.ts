import type {InBoth} from '../../handbooks/language/both.ts'
import {alike, doneBy, lasting, withStep} from '../../handbooks/processes/edit.ts'
import type {Process} from '../../handbooks/processes/process.ts'

/** What was changed of a step: the name of the field, its new value, and for a wait which one of the step. */
export interface StepChange {
  readonly step: string
  readonly field: string
  readonly value: string
  readonly wait: number
  /** The language of the page, in which names are shown and written. */
  readonly language: keyof InBoth
}

/** Returns `process` with one field of a step changed. A field that no step has changes nothing. */
export function changedStep(process: Process, {step: id, field, value, wait, language}: StepChange): Process {
  const text = value.trim()
  const set = (change: Parameters<typeof withStep>[2]) => withStep(process, id, change)
  switch (field) {
    case 'what':
      return set((step) => {
        // A name that was the same in both languages is written in one only, and stays the same in both.
        const same = step.what.zh === step.what.en
        return {...step, what: same ? alike(text) : {...step.what, [language]: text}}
      })
    case 'other':
      return set((step) => ({...step, what: {...step.what, [language === 'zh' ? 'en' : 'zh']: text}}))
    case 'body':
      return doneBy(process, id, text)
    case 'n':
      return set((step) => lasting(step, {n: Number(value), unit: step.days.unit}))
    case 'unit':
      return set((step) => lasting(step, {n: step.days.n, unit: value === 'calendar' ? 'calendar' : 'working'}))
    case 'in':
      return set((step) => ({...step, days: {...step.days, in: text === '' ? 'sample' : alike(text)}}))
    case 'when':
      return set(({when: _, ...step}) => (value === '' ? step : {...step, when: value}))
    case 'wait':
      return set((step) => ({...step, after: step.after.with(wait, {step: value})}))
    case 'because':
      return set((step) => {
        const {step: other} = step.after[wait] ?? {step: ''}
        return {...step, after: step.after.with(wait, text === '' ? {step: other} : {step: other, because: alike(text)})}
      })
    default:
      return process
  }
}
