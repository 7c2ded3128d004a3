import {askIn} from '../../design-system/ui/askIn.ts'
import {normal} from '../../handbooks/input/text.ts'
import {askToStay} from '../shell/askToStay.ts'
import {partOf} from '../shell/partOf.ts'
import {type DutyAnswer, type DutyRecord, dutyFileName, lacksOf, readKept, toDutyJson} from './dutyRecord.ts'

/**
 * Keeps what is filled into the check form of an office on this device, says how much of it is done, and gives it out as a file for the
 * office's record. Without this script the page is the same form, which can be ticked and printed.
 */
class DutySheet extends HTMLElement {
  private get key() {
    return `cunbiao:duties:${this.dataset.level}:${this.dataset.edition}`
  }

  connectedCallback() {
    const form = this.querySelector('form')
    const tools = this.querySelector<HTMLElement>('[data-tools]')
    if (!form || !tools) return
    let text: string | null = null
    try {
      text = localStorage.getItem(this.key)
    } catch {
      // Nothing can be kept, which is said once something is filled in.
    }
    const kept = readKept(text)
    if (kept) this.fill(form, kept)
    tools.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.keep(form))
    this.button('export', () => this.export(form))
    this.button('print', () => print())
    this.button('clear', async () => {
      if (!(await askIn('clear-duties'))) return
      form.reset()
      this.tellLacks(form, [])
      try {
        localStorage.removeItem(this.key)
      } catch {
        // Nothing was kept, so nothing is left.
      }
      this.tell(form, '')
    })
    this.tell(form, '')
  }

  private button(name: string, act: () => void) {
    this.querySelector(`button[name="${name}"]`)?.addEventListener('click', act)
  }

  private fill(form: HTMLFormElement, {office, on, by, findings}: DutyRecord) {
    const set = (name: string, value: string) => {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof RadioNodeList) field.value = value
    }
    set('office', office)
    set('on', on)
    set('by', by)
    for (const [id, {status, note = ''}] of Object.entries(findings)) {
      set(id, status)
      set(`${id} note`, note)
    }
  }

  private read(form: HTMLFormElement): DutyRecord {
    const data = new FormData(form)
    const of = (name: string) => normal(String(data.get(name) ?? ''))
    const ids = [...form.querySelectorAll<HTMLElement>('article[data-clause]')].map(({dataset}) => dataset.clause ?? '')
    const findings = ids.flatMap((id): [string, DutyAnswer][] => {
      const [status, note] = [of(id) || 'unchecked', of(`${id} note`).trim()]
      return status === 'unchecked' && note === '' ? [] : [[id, {status, ...(note !== '' && {note})}]]
    })
    return {office: of('office'), on: of('on'), by: of('by'), findings: Object.fromEntries(findings)}
  }

  private keep(form: HTMLFormElement) {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.read(form)))
      void askToStay()
      this.tell(form, '')
    } catch {
      this.tell(form, this.dataset.unkept ?? '')
    }
  }

  private export(form: HTMLFormElement) {
    const record = this.read(form)
    const lacks = lacksOf(record)
    this.tellLacks(form, lacks)
    if (lacks.length > 0) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([toDutyJson(record, this.dataset.edition ?? '')], {type: 'application/json'}))
    link.download = dutyFileName(this.dataset.level ?? '', record.on)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    this.tell(form, `${this.dataset.sent ?? ''}${link.download}`)
  }

  /** Lists above the form what keeps it from going out, each leading to its field, and moves the focus there; takes the list away if nothing does. */
  private tellLacks(form: HTMLFormElement, lacks: ReturnType<typeof lacksOf>) {
    const place = this.querySelector('[data-lacks]')
    if (!place || lacks.length === 0) return place?.replaceChildren()
    const summary = partOf(this, 'lacks')
    const list = summary.querySelector('ul')
    const model = list?.firstElementChild
    const lines = lacks.flatMap(({lack, field}) => {
      const line = model?.cloneNode(true)
      if (!(line instanceof HTMLElement)) return []
      const link = line.querySelector('a')
      if (!link) return []
      // Where no result is filled in, the first clause is where one begins.
      link.href = `#${field || form.querySelector('article input')?.id}`
      link.textContent = this.dataset[lack] ?? ''
      return [line]
    })
    list?.replaceChildren(...lines)
    place.replaceChildren(summary)
    summary.focus()
  }

  /** Says how many clauses have a result, and `more` if there is more to say. */
  private tell(form: HTMLFormElement, more: string) {
    const output = this.querySelector('output')
    const bar = this.querySelector('progress')
    const counted = this.querySelector('[data-progress-text]')
    const all = form.querySelectorAll('article[data-clause]').length
    const done = Object.values(this.read(form).findings).filter(({status}) => status !== 'unchecked').length
    if (bar) {
      bar.max = all
      bar.value = done
    }
    if (counted) counted.textContent = (this.dataset.done ?? '').replace('%', String(done)).replace('#', String(all))
    if (output && output.textContent !== more) output.textContent = more
  }
}

customElements.define('duty-sheet', DutySheet)
