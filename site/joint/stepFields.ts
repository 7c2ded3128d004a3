import type {InBoth} from '../../handbooks/language/both.ts'
import {afterItself, hasRoom} from '../../handbooks/processes/edit.ts'
import type {Process, ProcessStep} from '../../handbooks/processes/process.ts'
import type {EditWords} from './edit.words.ts'
import type {PlanWords} from './plan.words.ts'
import {filled, timeOf} from './planHtml.ts'

/** What the fields of steps are filled from. */
export interface Filling {
  readonly process: Process
  readonly said: (text: InBoth) => string
  /** The language that a page in `said`'s language does not show. */
  readonly other: (text: InBoth) => string
  readonly words: {readonly plan: PlanWords; readonly edit: EditWords}
}

/** The blank parts of the form, as the page has them. */
export interface Blanks {
  readonly step: HTMLTemplateElement
  readonly wait: HTMLTemplateElement
  readonly ask: HTMLTemplateElement
}

let clones = 0

/** Returns a copy of what a template holds, whose ids are its own. */
function copyOf({content}: HTMLTemplateElement): HTMLElement {
  const first = content.firstElementChild?.cloneNode(true)
  if (!(first instanceof HTMLElement)) throw new Error('a template of the planner is empty')
  const mark = `-${++clones}`
  for (const part of first.querySelectorAll('[id], [for], [aria-describedby]'))
    for (const name of ['id', 'for', 'aria-describedby']) {
      const value = part.getAttribute(name)
      if (value) part.setAttribute(name, value + mark)
    }
  return first
}

type Control = HTMLInputElement | HTMLSelectElement

const control = (within: Element, name: string): Control => {
  const found = within.querySelector(`[name="${name}"]`)
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found
  throw new Error(`a step of the planner lacks ${name}`)
}

/** Returns the fields of every step; those of the steps in `open` are unfolded. */
export const stepFields = (filling: Filling, blanks: Blanks, open: ReadonlySet<string>): HTMLElement[] =>
  filling.process.steps.map((step) => {
    const part = copyOf(blanks.step)
    part.dataset.step = step.id
    part.toggleAttribute('open', open.has(step.id))
    const {said, other} = filling
    const values = {
      what: said(step.what),
      other: other(step.what),
      body: said(filling.process.bodies[step.body]?.name ?? {zh: step.body, en: step.body}),
      n: String(step.days.n),
      unit: step.days.unit,
      in: step.days.in === 'sample' ? '' : said(step.days.in),
    }
    for (const [name, value] of Object.entries(values)) control(part, name).value = value
    const when = control(part, 'when')
    when.append(option('', filling.words.edit.always), ...filling.process.asks.map(({id, ask}) => option(id, said(ask))))
    when.value = step.when ?? ''
    part.querySelector('[data-waits]')?.append(...step.after.map((wait) => waitFields(wait, filling, blanks)))
    return part
  })

function waitFields({step, because}: ProcessStep['after'][number], {process, said}: Filling, blanks: Blanks): HTMLElement {
  const row = copyOf(blanks.wait)
  const wait = control(row, 'wait')
  wait.append(...process.steps.map(({id, what}) => option(id, said(what))))
  wait.value = step
  control(row, 'because').value = because ? said(because) : ''
  return row
}

/** Returns the questions of a process as boxes; those in `yes` are ticked. */
export const askBoxes = ({process, said}: Filling, blanks: Blanks, yes: ReadonlySet<string>): HTMLElement[] =>
  process.asks.map(({id, ask}) => {
    const label = copyOf(blanks.ask)
    const box = control(label, 'yes')
    box.value = id
    if (box instanceof HTMLInputElement) box.checked = yes.has(id)
    label.append(said(ask))
    return label
  })

/** Brings in line what follows from other fields: the line over each step, names in lists, which waits would go in a circle, names of buttons. */
export function settleFields(within: Element, filling: Filling) {
  const {process, said, words} = filling
  const nameOf = new Map(process.steps.map(({id, what}) => [id, said(what)]))
  for (const part of within.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = process.steps.find(({id}) => id === part.dataset.step)
    if (!step) continue
    const name = said(step.what)
    const line = part.querySelector('[data-line]')
    if (line) line.textContent = lineOf(step, filling)
    const n = control(part, 'n')
    if (n instanceof HTMLInputElement) n.step = step.days.unit === 'working' ? '0.25' : '1'
    const closed = afterItself(process, step.id)
    for (const [i, list] of [...part.querySelectorAll<HTMLSelectElement>('[name="wait"]')].entries())
      for (const one of list.options) {
        one.textContent = nameOf.get(one.value) ?? ''
        one.disabled = closed.has(one.value) || step.after.some((wait, at) => at !== i && wait.step === one.value)
      }
    for (const button of part.querySelectorAll('button')) {
      button.dataset.said ??= button.textContent ?? ''
      const wait = button.closest('[data-wait]')?.querySelector('select')?.selectedOptions[0]?.textContent
      button.setAttribute('aria-label', [button.dataset.said, name, ...(wait ? [wait] : [])].join(words.plan.colon))
      if (button.name === 'remove') button.disabled = process.steps.length === 1
      if (button.name === 'add') button.disabled = !hasRoom(process)
      if (button.name === 'wait-add')
        button.disabled = process.steps.every(({id}) => closed.has(id) || step.after.some((wait) => wait.step === id))
    }
  }
  within.querySelector('datalist')?.replaceChildren(...Object.values(process.bodies).map(({name}) => option(said(name), '')))
}

function lineOf({what, body, days, after}: ProcessStep, {process, said, words}: Filling): string {
  const names = after.flatMap(({step}) => process.steps.find(({id}) => id === step) ?? []).map((step) => said(step.what))
  return filled(words.edit.summary, {
    step: said(what),
    body: said(process.bodies[body]?.name ?? {zh: body, en: body}),
    time: timeOf(days.n, days.unit, words.plan),
    waits: names.length === 0 ? words.edit.startsAtOnce : filled(words.edit.waitsFor, {steps: names.join(words.plan.list)}),
  })
}

function option(value: string, text: string): HTMLOptionElement {
  const one = document.createElement('option')
  one.value = value
  one.textContent = text
  return one
}
