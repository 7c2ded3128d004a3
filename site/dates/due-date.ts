import {calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'
import {type Count, type CountedDay, countDays, type DayUnit, longestLimit} from '../../handbooks/register/count.ts'
import {here} from '../address/here.ts'
import type {DueWords} from './due-date.words.ts'

/** A last day that is certain, and how it was counted. */
interface Due {
  readonly from: string
  readonly days: number
  readonly unit: DayUnit
  readonly day: string
}

/** Works out a due date as it is asked for, on this device only: nothing is kept, sent or put into the address. */
class DueDate extends HTMLElement {
  private due: Due | undefined

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    const {from, count, preset} = this.fields(form)
    from.value = new Intl.DateTimeFormat('sv', {dateStyle: 'short'}).format(new Date())
    this.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    this.querySelector('[name="ics"]')?.addEventListener('click', () => void this.download())
    form.addEventListener('input', ({target}) => {
      const days = preset.selectedOptions[0]?.dataset.days
      if (target === preset && days !== undefined) {
        count.value = days
        this.choose(form, 'working')
      } else if (target !== from) preset.value = ''
      this.answer(form)
    })
  }

  private fields(form: HTMLFormElement) {
    const [from, count, preset] = ['from', 'count', 'preset'].map((name) => form.elements.namedItem(name))
    if (!(from instanceof HTMLInputElement && count instanceof HTMLInputElement && preset instanceof HTMLSelectElement))
      throw new Error('the form of due dates lacks a field')
    return {from, count, preset}
  }

  private choose(form: HTMLFormElement, unit: DayUnit) {
    for (const input of form.querySelectorAll<HTMLInputElement>('input[name="unit"]')) input.checked = input.value === unit
  }

  private get words(): DueWords {
    return JSON.parse(this.dataset.words ?? '{}')
  }

  private answer(form: HTMLFormElement) {
    const {from, count, preset} = this.fields(form)
    const unit: DayUnit = new FormData(form).get('unit') === 'calendar' ? 'calendar' : 'working'
    if (count.value === '') return this.show()
    const days = Number(count.value)
    if (from.value === '' || !Number.isInteger(days) || days < 1 || days > longestLimit)
      return this.show(paragraph(filled(this.words.invalid, {most: longestLimit})))
    const years: readonly YearOfDays[] = JSON.parse(this.dataset.years ?? '[]')
    try {
      const count = countDays(calendarOf(years, 'calendar'), from.value, days, unit)
      this.show(...this.told(count, preset.value))
      // What may still move is put into nobody's calendar.
      if ('day' in count.end) this.offer({from: from.value, days, unit, day: count.end.day})
    } catch {
      this.show(paragraph(filled(this.words.uncovered, {year: from.value.slice(0, 4)})))
    }
  }

  private told({end, days, movedFrom, mistakes}: Count, clause: string): Node[] {
    const t = this.words
    const wrong = Object.entries(mistakes).map(([kind, date]) =>
      element('li', filled(t.mistakes[kind as keyof typeof mistakes], {day: this.date(date)})),
    )
    return [
      paragraph(
        'day' in end
          ? filled(t.due, {day: this.date(end.day)})
          : filled(t.notBefore, {day: this.date(end.notBefore), year: end.unknownYear}),
      ),
      ...(movedFrom === undefined ? [] : [paragraph(filled(t.movedFrom, {day: this.date(movedFrom)}))]),
      ...(clause === '' ? [] : [this.clauseLine(clause)]),
      ...(wrong.length > 0 ? [element('h2', t.mistakesTitle), element('ul', ...wrong)] : []),
      element('h2', t.stripTitle),
      this.strip(days),
    ]
  }

  private clauseLine(id: string) {
    const link = element('a', filled(this.words.clause, {id}))
    const prefix = this.dataset.locale === 'zh-Hans' ? '' : `/${this.dataset.locale}`
    link.setAttribute('href', here(`${prefix}/clauses/${id}/`))
    return element('p', link)
  }

  private strip(days: readonly CountedDay[]) {
    const t = this.words
    const head = element('tr', ...t.head.map((text) => headCell(text)))
    const rows = days.map(({date, day, nth}, i) => {
      const sort = day?.sort === 'holiday' ? (this.dataset.locale === 'en' ? day.name.en : day.name.zh) : t.sorts[day?.sort ?? 'unknown']
      const row = element(
        'tr',
        ...[this.date(date, {month: 'long', day: 'numeric', weekday: 'short'}), sort, nth === undefined ? '' : String(nth)].map((text) =>
          element('td', text),
        ),
      )
      row.toggleAttribute('data-off', nth === undefined)
      row.toggleAttribute('data-last', i === days.length - 1)
      return row
    })
    return element('table', element('thead', head), element('tbody', ...rows))
  }

  private date(iso: string, form: Intl.DateTimeFormatOptions = {dateStyle: 'full'}) {
    const language = this.dataset.locale === 'en' ? 'en-GB' : (this.dataset.locale ?? 'zh-Hans')
    return new Intl.DateTimeFormat(language, {...form, timeZone: 'UTC'}).format(new Date(iso))
  }

  private show(...nodes: readonly Node[]) {
    this.due = undefined
    this.querySelector('[role="status"]')?.replaceChildren(...nodes)
    this.querySelector('[data-ics]')?.toggleAttribute('hidden', true)
  }

  private offer(due: Due) {
    this.due = due
    this.querySelector('[data-ics]')?.toggleAttribute('hidden', false)
  }

  /** Hands the last day out for a calendar: it names the days, and neither a person nor a matter. */
  private async download() {
    if (!this.due) return
    const {from, days, unit, day} = this.due
    const {toIcs} = await import('../../handbooks/register/ics.ts')
    const summary = filled(this.words.event[unit], {from, n: days})
    const ics = toIcs('due', from, [{uid: `due-${unit}-${days}-${from.replaceAll('-', '')}`, on: day, summary}])
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([ics], {type: 'text/calendar'}))
    link.download = `cunbiao-due-${day}.ics`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
}

const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).reduce((all, [key, value]) => all.replace(`{${key}}`, () => String(value)), text)

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

const paragraph = (text: string) => element('p', text)

function headCell(text: string) {
  const cell = element('th', text)
  cell.setAttribute('scope', 'col')
  return cell
}

customElements.define('due-date', DueDate)
