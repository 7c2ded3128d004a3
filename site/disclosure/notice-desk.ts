import type {NoticeFault} from '../../points/disclosure/noticeFault.ts'
import {here} from '../address/here.ts'
import {Turns} from '../shell/turns.ts'
import type {DeskWords} from './notice-desk.words.ts'
import type {Read, SheetWords} from './readTableFile.ts'

/**
 * Reads a table of notices that a clerk chose or dropped, on this device only, and shows what is wrong in it, else each notice as it will be printed.
 * Nothing is stored, sent or put into the address.
 */
class NoticeDesk extends HTMLElement {
  private readonly turns = new Turns()

  connectedCallback() {
    const form = this.querySelector('form')
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')
    if (!form || !input) return
    this.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    input.addEventListener('change', () => this.take(input.files?.[0]))
    form.addEventListener('input', () => this.name())
    this.addEventListener('dragover', (event) => event.preventDefault())
    this.addEventListener('drop', (event) => {
      event.preventDefault()
      this.take(event.dataTransfer?.files[0])
    })
    this.querySelector('button[name="print"]')?.addEventListener('click', () => print())
    this.querySelector('button[name="clear"]')?.addEventListener('click', () => {
      this.turns.begin()
      form.reset()
      this.show([], [])
      this.tell('')
    })
    // A browser that goes back may bring a page with a file still chosen.
    addEventListener('pageshow', () => form.reset())
  }

  private get words(): DeskWords {
    return JSON.parse(this.dataset.words ?? '{}')
  }

  private async take(file: File | undefined) {
    if (!file) return
    const t = this.words
    const counts = this.turns.begin()
    this.show([], [])
    const read = await this.read(file, t.stays)
    if (!counts()) return
    if ('word' in read) return this.tell(t[read.word])
    if ('cells' in read) {
      this.list(read.cells.map((at) => tableRow([at], [t.cell])))
      return this.tell(filled(t.refused, {n: read.cells.length}))
    }
    this.show(read.faults, read.sheets)
    const n = read.faults.length === 0 ? read.sheets.length : read.faults.length
    this.tell(filled(read.faults.length === 0 ? t.ready : t.refused, {n}))
  }

  /** What comes of a file; also of one that is gone or a folder by now, and where what reads it does not arrive. */
  private async read(file: File, stays: string): Promise<Read> {
    const {years = '[]', locale = 'zh-Hans'} = this.dataset
    try {
      const {readTableFile} = await import('./readTableFile.ts')
      return await readTableFile(file, JSON.parse(years), locale, stays)
    } catch {
      return {word: 'unreadable'}
    }
  }

  private tell(text: string) {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = text
  }

  private show(faults: readonly NoticeFault[], sheets: readonly SheetWords[]) {
    this.list(faults.map((fault) => this.line(fault)))
    const blank = this.querySelector('template')?.content.firstElementChild
    this.querySelector('[data-sheets]')?.replaceChildren(...(blank ? sheets.map((words) => sheetOf(blank, words)) : []))
    for (const part of this.querySelectorAll<HTMLElement>('[data-tools]')) part.hidden = sheets.length === 0
    this.name()
  }

  private list(rows: readonly HTMLElement[]) {
    const table = this.querySelector<HTMLElement>('[data-faults]')
    if (table) table.hidden = rows.length === 0
    this.querySelector('tbody')?.replaceChildren(...rows)
  }

  /** Puts the name of the point at the head of each sheet. */
  private name() {
    const name = this.querySelector<HTMLInputElement>('input[name="point"]')?.value ?? ''
    for (const head of this.querySelectorAll('[data-sheets] [data-fill="point"]')) head.textContent = name
  }

  private line({row, heading, what, found, allowed, clause}: NoticeFault): HTMLElement {
    const t = this.words
    const [days = '', day = ''] = allowed.split(' ')
    const said = filled(t.faults[what], {found, allowed, days, day})
    const link = document.createElement('a')
    if (clause !== undefined) {
      const prefix = this.dataset.locale === 'zh-Hans' ? '' : `/${this.dataset.locale}`
      link.href = here(`${prefix}/clauses/${clause}/`)
      link.textContent = filled(t.clause, {id: clause})
    }
    return tableRow([filled(t.place, {row, heading: heading || '—'})], clause === undefined ? [said] : [`${said} `, link])
  }
}

function tableRow(...cells: readonly (readonly (string | Node)[])[]): HTMLElement {
  const line = document.createElement('tr')
  for (const words of cells) {
    const cell = document.createElement('td')
    cell.append(...words)
    line.append(cell)
  }
  return line
}

function sheetOf(blank: Element, {lines, few, ...words}: SheetWords): Node {
  const sheet = blank.cloneNode(true)
  if (!(sheet instanceof HTMLElement)) return sheet
  for (const [name, value] of Object.entries(words)) {
    const place = sheet.querySelector(`[data-fill="${name}"]`)
    if (place) place.textContent = value
  }
  const text = sheet.querySelector<HTMLElement>('[data-fill="text"]')
  text?.toggleAttribute('data-few', few)
  text?.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    }),
  )
  return sheet
}

const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).reduce((all, [key, value]) => all.replaceAll(`{${key}}`, () => String(value)), text)

customElements.define('notice-desk', NoticeDesk)
