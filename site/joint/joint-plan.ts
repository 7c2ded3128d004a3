import type {Process} from '../../handbooks/processes/process.ts'
import {calendarOf} from '../../handbooks/register/calendarOf.ts'
import {planHtml} from './planHtml.ts'

/** Works a plan out again as day, case or times are changed. What was changed stays on the page until it is downloaded. */
class JointPlan extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.workOut(form))
    form.querySelector('button[name="download"]')?.addEventListener('click', () => this.download(form))
  }

  private workOut(form: HTMLFormElement) {
    const from = form.elements.namedItem('from')
    const shown = this.querySelector('[data-plan]')
    if (!(from instanceof HTMLInputElement) || !shown || !form.reportValidity()) return
    const locale = this.dataset.locale
    this.querySelector('[data-example]')?.remove()
    shown.innerHTML = planHtml({
      process: this.changed(form),
      from: from.value,
      yes: new Set(new FormData(form).getAll('yes').map(String)),
      calendar: calendarOf(JSON.parse(this.dataset.years ?? '[]'), 'calendar'),
      words: JSON.parse(this.dataset.words ?? '{}'),
      said: (text) => (locale === 'en' ? text.en : text.zh),
    })
  }

  /** The process with the times of the form. */
  private changed(form: HTMLFormElement): Process {
    const process: Process = JSON.parse(this.dataset.process ?? '{}')
    const times = new Map(
      [...form.querySelectorAll<HTMLInputElement>('[data-step]')].map((input) => [input.dataset.step, input.valueAsNumber]),
    )
    return {...process, steps: process.steps.map((step) => ({...step, days: {...step.days, n: times.get(step.id) ?? step.days.n}}))}
  }

  private download(form: HTMLFormElement) {
    if (!form.reportValidity()) return
    const process = this.changed(form)
    // JSON is YAML too: whoever opens it finds every field, and the command reads it.
    const url = URL.createObjectURL(new Blob([`${JSON.stringify(process, null, 2)}\n`], {type: 'application/yaml'}))
    const link = document.createElement('a')
    link.href = url
    link.download = `${process.id}.yaml`
    link.click()
    URL.revokeObjectURL(url)
  }
}

customElements.define('joint-plan', JointPlan)
