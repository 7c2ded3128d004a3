import {type Locale, otherThan, type Written, written} from '../../handbooks/language/locale.ts'
import {afterItself, alike, withNewStep, withoutStep, withStep} from '../../handbooks/processes/edit.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import {schedule, stepsFor, withinCalendar} from '../../handbooks/processes/schedule.ts'
import {calendarOf, type WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {begun, changed, type History, redone, undone} from '../shell/history.ts'
import {changedStep} from './changedStep.ts'
import {filled, told} from './planHtml.ts'
import type {SaidFault} from './processFile.ts'
import {askBoxes, type Blanks, type Filling, settleFields, stepFields} from './stepFields.ts'

/**
 * Holds an editable copy of a process and works its plan out again with each change. What was changed stays on the page until it is downloaded:
 * nothing is stored, sent or put into the address. What reads and writes YAML is loaded when it is first asked for.
 */
class Planner {
  private readonly root: HTMLElement
  private readonly words: Filling['words']
  private readonly calendar: WorkingCalendar
  private readonly locale: Locale
  private readonly language: Written
  private history: History<Process>
  /** Questions answered with no; whatever else is asked is answered with yes. */
  private readonly no = new Set<string>()
  private sayLater = 0

  constructor(root: HTMLElement, form: HTMLFormElement) {
    const {process = '{}', words = '{}', years = '[]', locale = 'zh-Hans'} = root.dataset
    this.root = root
    this.words = JSON.parse(words)
    this.calendar = calendarOf(JSON.parse(years), 'calendar')
    this.locale = locale as Locale
    this.language = written(this.locale)
    this.history = begun(JSON.parse(process))
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', ({target}) => this.input(target))
    form.addEventListener('change', ({target}) => {
      if (target instanceof HTMLInputElement && target.name === 'body') this.edit(target)
      if (target instanceof HTMLInputElement && target.name === 'file') void this.takeIn(target.files?.[0])
    })
    form.addEventListener('click', ({target}) => {
      if (target instanceof HTMLButtonElement) this.press(target)
    })
    form.addEventListener('keydown', (event) => this.key(event))
    this.render(new Set())
  }

  private get process() {
    return this.history.present
  }

  private get filling(): Filling {
    const other = otherThan(this.locale)
    return {process: this.process, said: (text) => text[this.language], other: (text) => text[other], words: this.words}
  }

  private input(target: EventTarget | null) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement)) return
    if (target.name === 'yes' && target instanceof HTMLInputElement) {
      if (target.checked) this.no.delete(target.value)
      else this.no.add(target.value)
    } else if (target.closest('[data-step]')) {
      if (target.name !== 'body') this.edit(target)
      return
    } else if (target.name !== 'from') return
    this.workOut()
  }

  /** Takes over what was written into a field of a step, once it is something. */
  private edit(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) {
    const part = field.closest<HTMLElement>('[data-step]')
    const step = part?.dataset.step
    if (!part || step === undefined || !field.reportValidity()) return
    const wait = [...part.querySelectorAll('[data-wait]')].findIndex((row) => row.contains(field))
    const {name, value} = field
    const process = changedStep(this.process, {step, field: name, value, wait, language: this.language})
    this.history = changed(this.history, process, `${step} ${name} ${wait}`)
    const now = process.steps.find(({id}) => id === step)
    // What follows from this field in the others of the step.
    for (const [other, text] of now
      ? ([
          ['n', String(now.days.n)],
          ['in', now.days.in === 'sample' ? '' : this.filling.said(now.days.in)],
          ['other', this.filling.other(now.what)],
        ] as const)
      : []) {
      const input = part.querySelector<HTMLInputElement>(`[name="${other}"]`)
      if (input && other !== name) input.value = text
    }
    if (name === 'wait') {
      const because = field.closest('[data-wait]')?.querySelector<HTMLInputElement>('[name="because"]')
      if (because) because.value = ''
    }
    this.workOut()
  }

  private press(button: HTMLButtonElement) {
    const {edit} = this.words
    const step = button.closest<HTMLElement>('[data-step]')?.dataset.step ?? this.process.steps.at(-1)?.id ?? ''
    const rows = [...(button.closest('[data-step]')?.querySelectorAll('[data-wait]') ?? [])]
    const nameOf = (id: string) => this.filling.said(this.process.steps.find((one) => one.id === id)?.what ?? alike(id))
    if (button.name === 'undo' || button.name === 'redo') this.turn(button.name)
    else if (button.name === 'original') {
      this.become(JSON.parse(this.root.dataset.process ?? '{}'), edit.original)
    } else if (button.name === 'add') {
      const {process, id} = withNewStep(this.process, step, alike(edit.newStep))
      this.become(process, edit.added, {step: id, name: 'what'})
    } else if (button.name === 'remove') {
      const at = this.process.steps.findIndex(({id}) => id === step)
      const process = withoutStep(this.process, step)
      const next = process.steps[Math.min(at, process.steps.length - 1)]?.id
      this.become(process, filled(edit.removed, {step: nameOf(step)}), next === undefined ? undefined : {step: next})
    } else if (button.name === 'wait-add') this.addWait(step)
    else if (button.name === 'wait-remove') {
      const at = rows.findIndex((row) => row.contains(button))
      this.become(
        withStep(this.process, step, (one) => ({...one, after: one.after.toSpliced(at, 1)})),
        '',
        {step, name: 'wait-add'},
      )
    } else if (button.name === 'take-in') {
      const text = this.root.querySelector('textarea')?.value ?? ''
      void this.takeIn(text)
    } else if (button.name === 'download') void this.download()
    else if (button.name === 'ics') void this.downloadDays()
  }

  private addWait(step: string) {
    const closed = afterItself(this.process, step)
    const waits = this.process.steps.find(({id}) => id === step)?.after ?? []
    const free = this.process.steps.find(({id}) => !closed.has(id) && waits.every((wait) => wait.step !== id))
    if (!free) return
    const process = withStep(this.process, step, (one) => ({...one, after: [...one.after, {step: free.id}]}))
    this.become(process, '', {step, name: 'wait', last: true})
  }

  private turn(way: 'undo' | 'redo') {
    const before = this.history
    this.history = way === 'undo' ? undone(before) : redone(before)
    if (this.history === before) return
    this.render(this.unfolded())
    this.workOut(way === 'undo' ? this.words.edit.undone : this.words.edit.redone)
  }

  /** Undo and redo by their usual keys; within a field that is being written in the browser has its own. */
  private key(event: KeyboardEvent) {
    const {target} = event
    const writing = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')
    if (writing || !(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    this.turn(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  }

  /** Goes on with `process`, its fields anew, and with the reader at one of them. */
  private become(process: Process, said: string, focus?: {readonly step: string; readonly name?: string; readonly last?: boolean}) {
    this.history = changed(this.history, process)
    const open = this.unfolded()
    if (focus?.name) open.add(focus.step)
    this.render(open)
    this.workOut(said)
    if (!focus) return
    const part = [...this.root.querySelectorAll<HTMLElement>('[data-step]')].find(({dataset}) => dataset.step === focus.step)
    const found = [...(part?.querySelectorAll<HTMLElement>(focus.name ? `[name="${focus.name}"]` : 'summary') ?? [])]
    const field = focus.last ? found.at(-1) : found[0]
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }

  private unfolded(): Set<string> {
    return new Set([...this.root.querySelectorAll<HTMLElement>('[data-step][open]')].map(({dataset}) => dataset.step ?? ''))
  }

  private render(open: ReadonlySet<string>) {
    const blank = (name: string) => {
      const found = this.root.querySelector(`template[data-blank="${name}"]`)
      if (found instanceof HTMLTemplateElement) return found
      throw new Error(`the planner lacks the template ${name}`)
    }
    const blanks: Blanks = {step: blank('step'), wait: blank('wait'), ask: blank('ask')}
    const {filling} = this
    this.root.querySelector('[data-steps]')?.replaceChildren(...stepFields(filling, blanks, open))
    const asks = this.root.querySelector<HTMLElement>('[data-asks]')
    for (const label of asks?.querySelectorAll('label') ?? []) label.remove()
    asks?.append(...askBoxes(filling, blanks, this.asked.yes))
    if (asks) asks.hidden = this.process.asks.length === 0
    this.settle()
  }

  private settle() {
    settleFields(this.root, this.filling)
    for (const button of this.root.querySelectorAll<HTMLButtonElement>('button[name="undo"], button[name="redo"], button[name="original"]'))
      button.disabled = (button.name === 'redo' ? this.history.future : this.history.past).length === 0
  }

  /** The day of acceptance and the questions answered with yes. */
  private get asked() {
    return {
      from: this.root.querySelector<HTMLInputElement>('[name="from"]')?.value ?? '',
      yes: new Set(this.process.asks.flatMap(({id}) => (this.no.has(id) ? [] : [id]))),
    }
  }

  private workOut(first = '') {
    const from = this.root.querySelector<HTMLInputElement>('[name="from"]')
    const shown = this.root.querySelector('[data-plan]')
    this.settle()
    if (!from || !shown || !from.reportValidity()) return
    this.root.querySelector('[data-example]')?.remove()
    const {html, short} = told({
      ...this.asked,
      process: this.process,
      calendar: this.calendar,
      words: this.words.plan,
      said: this.filling.said,
    })
    shown.innerHTML = html
    const heading = this.root.querySelector('[data-name]')
    if (heading && this.history.past.length > 0)
      heading.textContent = filled(this.words.edit.copy, {name: this.filling.said(this.process.name)})
    this.say(`${first} ${short}`.trim())
  }

  /** Says the last of several changes that follow each other fast. */
  private say(text: string) {
    clearTimeout(this.sayLater)
    this.sayLater = window.setTimeout(() => {
      const status = this.root.querySelector('[role="status"]')
      if (status) status.textContent = text
    }, 300)
  }

  private async takeIn(given: File | string | undefined) {
    if (given === undefined) return
    const {takeIn} = await reading()
    const taken = await takeIn(given, this.locale)
    this.list('faults' in taken ? taken.faults : [])
    if ('faults' in taken) this.say(filled(this.words.edit.faults, {n: taken.faults.length}))
    else {
      const {process} = taken
      this.no.clear()
      this.become(process, filled(this.words.edit.takenIn, {name: this.filling.said(process.name), n: process.steps.length}))
    }
  }

  private async download() {
    const {handOut} = await reading()
    const taken = await handOut(this.process, this.locale)
    this.list('faults' in taken ? taken.faults : [])
    if ('faults' in taken) return
    this.save(`${taken.process.id}.yaml`, taken.yaml, 'application/yaml')
  }

  private async downloadDays() {
    const {from} = this.asked
    const plan = withinCalendar(() => schedule(stepsFor(this.process, this.asked.yes), from, this.calendar))
    if (!plan) return this.say(this.words.plan.uncovered)
    const [{toIcs}, {planEvents}] = await Promise.all([
      import('../../handbooks/register/ics.ts'),
      import('../../handbooks/processes/planEvents.ts'),
    ])
    this.save(`${this.process.id}-${from}.ics`, toIcs('plan', from, planEvents(this.process, plan)), 'text/calendar')
  }

  private save(name: string, text: string, type: string) {
    const url = URL.createObjectURL(new Blob([text], {type}))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    this.say(filled(this.words.edit.handedOut, {name}))
  }

  private list(faults: readonly SaidFault[]) {
    const table = this.root.querySelector<HTMLElement>('[data-faults]')
    if (!table) return
    table.hidden = faults.length === 0
    table.querySelector('tbody')?.replaceChildren(
      ...faults.map(({where, what}) => {
        const row = document.createElement('tr')
        for (const text of [where, what]) row.insertCell().textContent = text
        return row
      }),
    )
    if (faults.length > 0) table.focus()
  }
}

const reading = () => import('./processFile.ts')

class JointPlan extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (form) new Planner(this, form)
  }
}

customElements.define('joint-plan', JointPlan)
