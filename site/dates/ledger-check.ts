import {budgets} from '../../handbooks/input/budget.ts'
import {today} from '../../handbooks/input/today.ts'
import {calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'
import {
  type LedgerFault,
  type LedgerLook,
  type LookSetting,
  lookAtComplaints,
  lookAtLedger,
  type Pending,
  uncountable,
} from '../../points/ledger/checkLedger.ts'
import type {LedgerHeads} from '../../points/ledger/heads.ts'
import {filled, type LedgerWords} from '../../points/ledger/ledger.words.ts'
import {lookAtReviews} from '../../points/ledger/lookAtReviews.ts'
import {inQuarter, type Quarter, quarterCode, quarterOf, readQuarter} from '../../points/ledger/quarter.ts'
import type {ComplaintRow, LedgerRow} from '../../points/ledger/readLedger.ts'
import type {Grades, ReviewRow} from '../../points/ledger/reviewRows.ts'
import {isSample} from '../../points/ledger/sampleMark.ts'
import {sumHtml} from '../../points/ledger/sumHtml.ts'
import {type NamedItem, namer, sumLedger} from '../../points/ledger/sumLedger.ts'
import {Turns} from '../shell/turns.ts'
import type {LookWords} from './ledger-check.words.ts'
import type {Dropped} from './readDropped.ts'

/** A register in the memory of the page, and nowhere else. */
type Register =
  | {readonly kind: 'ledger'; readonly file: string; readonly rows: readonly LedgerRow[]}
  | {readonly kind: 'complaints'; readonly file: string; readonly rows: readonly ComplaintRow[]}
  | {readonly kind: 'reviews'; readonly file: string; readonly rows: readonly ReviewRow[]}

/** Lines that a list shows; who has more has them in the ledger. */
const mostShown = 200

/**
 * Looks through a ledger that is chosen or dropped, on this device only: nothing is kept, sent or put into the address, and it goes when the
 * page is left. Without this script the page says how to look without it.
 */
class LedgerCheck extends HTMLElement {
  private registers: readonly Register[] = []
  private words: LedgerWords & {readonly look: LookWords} = JSON.parse(this.dataset.words ?? '{}')
  private heads: LedgerHeads = JSON.parse(this.dataset.heads ?? '{}')
  private items: readonly NamedItem[] = []
  private readonly turns = new Turns()

  connectedCallback() {
    const drop = this.querySelector<HTMLFormElement>('form[data-drop]')
    const sum = this.querySelector<HTMLFormElement>('form[data-sum]')
    if (!drop || !sum) return
    const lists: readonly (readonly string[])[] = JSON.parse(this.dataset.items ?? '[]')
    this.items = lists.map(([shown = '', ...names]) => ({shown, names}))
    this.field('on').value = today()
    this.hidden = false
    for (const form of [drop, sum]) form.addEventListener('submit', (event) => event.preventDefault())
    this.field('files').addEventListener('change', ({target}) => {
      if (target instanceof HTMLInputElement) this.take([...(target.files ?? [])])
    })
    this.field('on').addEventListener('input', () => this.show())
    sum.addEventListener('input', () => this.showSum())
    this.button('clear', () => this.clear())
    this.button('print', () => {
      this.dataset.print = ''
      print()
    })
    addEventListener('afterprint', () => delete this.dataset.print)
    // A browser that goes back may bring a page with a ledger in it.
    addEventListener('pageshow', ({persisted}) => persisted && this.clear())
    this.takeDrops(drop)
  }

  private takeDrops(box: HTMLElement) {
    for (const event of ['dragover', 'dragleave', 'drop'] as const)
      box.addEventListener(event, (moved) => {
        moved.preventDefault()
        box.toggleAttribute('data-over', event === 'dragover')
        if (event === 'drop') this.take([...(moved.dataTransfer?.files ?? [])])
      })
  }

  private field(name: string): HTMLInputElement {
    const found = this.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    if (!found) throw new Error(`the page of the ledger lacks ${name}`)
    return found
  }

  private button(name: string, act: () => void) {
    this.querySelector(`button[name="${name}"]`)?.addEventListener('click', act)
  }

  private clear() {
    // What is still being read does not come back.
    this.turns.begin()
    this.registers = []
    for (const form of this.querySelectorAll('form')) form.reset()
    this.field('on').value = today()
    this.show(this.words.look.cleared)
  }

  private async take(files: readonly File[]) {
    if (files.length === 0) return
    const t = this.words.look
    const counts = this.turns.begin()
    this.tell(t.reading)
    const read = await Promise.all(files.map(async (file) => ({file: file.name, dropped: await this.read(file)})))
    if (!counts()) return
    this.registers = read.flatMap(({file, dropped}): Register[] => (dropped.kind === 'refused' ? [] : [{...dropped, file}]))
    this.field('files').value = ''
    this.show(...read.map(({file, dropped}) => this.said(file, dropped)))
  }

  /** What comes of a file; also where what reads it does not arrive. */
  private async read(file: File): Promise<Dropped> {
    try {
      const {readDropped} = await import('./readDropped.ts')
      return await readDropped(file, this.heads)
    } catch {
      return {kind: 'refused', word: 'unreadable'}
    }
  }

  private said(file: string, dropped: Dropped): string {
    const t = this.words.look
    if (dropped.kind !== 'refused') return filled(t.read[dropped.kind], {file, n: dropped.rows.length})
    const {word, kind: _, ...values} = {missing: '', size: '', cells: [], ...dropped}
    return filled(t[word], {file, ...values, rows: budgets.table.rows, cells: values.cells.join(this.words.sheet.list)})
  }

  private get setting(): LookSetting {
    const years: readonly YearOfDays[] = JSON.parse(this.dataset.years ?? '[]')
    return {
      on: this.field('on').value || today(),
      calendar: calendarOf(years, 'calendar'),
      limits: JSON.parse(this.dataset.limits ?? '{}'),
    }
  }

  private looks(): {readonly register: Register; readonly look: LedgerLook}[] {
    const {setting} = this
    return this.registers.map((register) => ({
      register,
      look:
        register.kind === 'ledger'
          ? lookAtLedger(register.rows, setting)
          : register.kind === 'complaints'
            ? lookAtComplaints(register.rows, setting)
            : lookAtReviews(register.rows, setting),
    }))
  }

  private show(...said: readonly string[]) {
    const t = this.words.look
    const {limits} = this.setting
    const looks = this.looks()
    const all = (name: 'overdue' | 'today' | 'soon') => looks.flatMap(({look}) => look[name])
    const faults = looks.flatMap(({register, look}) => look.faults.map((fault) => ({register, fault})))
    const nothing =
      looks.length > 0 && faults.length === 0 && looks.every(({look}) => look.overdue.length + look.today.length + look.soon.length === 0)
    this.tell(
      ...said,
      ...(nothing ? [t.nothing] : []),
      ...(['overdue', 'today', 'soon'] as const).flatMap((name) =>
        this.pendingTable(filled(t.lists[name], {n: limits.reminder}), all(name)),
      ),
      ...this.faultTable(faults),
    )
    this.offerQuarters()
    this.showSum()
  }

  private tell(...nodes: readonly (Node | string)[]) {
    this.querySelector('[data-found]')?.replaceChildren(...nodes.map((node) => (typeof node === 'string' ? element('p', node) : node)))
  }

  private pendingTable(title: string, lines: readonly Pending[]): Node[] {
    const t = this.words.look
    const rows = lines.map(({row, number, sort, what, item, post, due, lateDays}) => [
      String(row),
      number,
      what === 'ask-again' ? t.askAgain : this.words.sorts[sort],
      item,
      post,
      due,
      lateDays > 0 ? filled(t.late, {n: lateDays}) : '',
    ])
    return this.table(title, t.head, rows)
  }

  private faultTable(faults: readonly {readonly register: Register; readonly fault: LedgerFault}[]): Node[] {
    const t = this.words.look
    return this.table(
      t.lists.faults,
      t.faultHead,
      faults.map(({register, fault: {row, column, code, found, wanted = ''}}) => [
        this.registers.length > 1 ? `${register.file} ${row}` : String(row),
        this.headOf(register.kind, column),
        filled(this.words.faults[code], {found, wanted}),
      ]),
    )
  }

  private headOf(kind: Register['kind'], column: string): string {
    const heads: Readonly<Record<string, readonly string[]>> = this.heads[kind]
    return (document.documentElement.lang === 'en' ? heads[column]?.at(-1) : heads[column]?.[0]) ?? column
  }

  private table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): Node[] {
    if (rows.length === 0) return []
    const line = (tag: 'th' | 'td') => (cells: readonly string[]) => element('tr', ...cells.map((cell) => element(tag, cell)))
    const table = element(
      'table',
      element('caption', `${title} (${rows.length})`),
      element('thead', line('th')(head)),
      element('tbody', ...rows.slice(0, mostShown).map(line('td'))),
    )
    for (const cell of table.querySelectorAll('th')) cell.setAttribute('scope', 'col')
    const more = rows.length - mostShown
    return more > 0 ? [table, element('p', filled(this.words.look.more, {n: more}))] : [table]
  }

  private get ledgerRows(): readonly LedgerRow[] {
    return this.registers.flatMap((one) => (one.kind === 'ledger' ? one.rows : []))
  }

  /** The quarters of the ledger, the latest first. */
  private offerQuarters() {
    const select = this.querySelector<HTMLSelectElement>('select[name="quarter"]')
    const form = this.querySelector<HTMLElement>('form[data-sum]')
    if (!select || !form) return
    form.hidden = this.registers.length === 0
    const {on} = this.setting
    const dates = this.ledgerRows.flatMap(({start}) => (start.date !== undefined && start.date <= on ? [start.date] : []))
    const codes = [...new Set(dates.map((date) => quarterCode(quarterOf(date))))].sort().toReversed()
    const chosen = select.value
    select.replaceChildren(
      ...codes.map((code) => {
        const {year, quarter} = readQuarter(code) ?? quarterOf(on)
        const option = new Option(filled(this.words.look.quarter, {year, quarter}), code)
        option.selected = code === chosen
        return option
      }),
    )
  }

  private showSum() {
    const t = this.words.look
    const sheet = this.querySelector<HTMLElement>('[data-sheet-of-quarter]')
    const told = this.querySelector('[data-told]')
    const printed = this.querySelector<HTMLButtonElement>('button[name="print"]')
    if (!sheet || !told || !printed) return
    const quarter = readQuarter(this.querySelector<HTMLSelectElement>('select[name="quarter"]')?.value ?? '')
    const wrong = new Set(
      this.looks().flatMap(({register, look}) =>
        look.faults.filter(({code}) => uncountable.has(code)).map(({row}) => `${register.file} ${row}`),
      ),
    )
    const ready = quarter !== undefined && wrong.size === 0
    sheet.hidden = !ready
    printed.disabled = !ready
    const reason = this.registers.length === 0 ? '' : wrong.size > 0 ? filled(t.notYet, {n: wrong.size}) : ready ? '' : t.noLedger
    told.replaceChildren(...(reason === '' ? (ready ? this.unnamed(quarter) : []) : [element('p', reason)]))
    if (ready) this.fillSheet(sheet, quarter)
    else sheet.replaceChildren()
  }

  private fillSheet(sheet: HTMLElement, quarter: Quarter) {
    const {setting} = this
    const complaints = this.registers.flatMap((one) => (one.kind === 'complaints' ? one.rows : []))
    const reviews = this.registers.flatMap((one) => (one.kind === 'reviews' ? one.rows : []))
    const sum = sumLedger({
      rows: this.ledgerRows,
      complaints: this.registers.some(({kind}) => kind === 'complaints') ? complaints : undefined,
      quarter,
      items: this.items,
      reviews: this.registers.some(({kind}) => kind === 'reviews') ? reviews : undefined,
      grades: this.grades(),
      setting,
    })
    const {words, dataset} = this
    const sample = isSample([...this.ledgerRows, ...complaints])
    sheet.innerHTML = sumHtml(sum, {words, limits: setting.limits, sample, emblem: dataset.emblem})
  }

  /** How the ledger calls cases that no list of items has: for whoever keeps it, and never on the sheet. */
  private unnamed(quarter: Quarter): Node[] {
    const nameOf = namer(this.items)
    const texts = this.ledgerRows
      .filter(({sort, start, item}) => sort === 'case' && inQuarter(start.date, quarter) && nameOf(item) === undefined)
      .map(({row, item}) => `${row} ${item}`)
    if (texts.length === 0) return []
    return [element('p', filled(this.words.look.otherNames, {list: texts.slice(0, mostShown).join(this.words.sheet.list)}))]
  }

  private grades(): Grades | undefined {
    const typed = [...this.querySelectorAll<HTMLInputElement>('input[name="grade"]')]
    if (typed.every(({value}) => value === '')) return undefined
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = typed.map(({value}) => Math.max(0, Math.floor(Number(value))))
    return [a, b, c, d, e]
  }
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

customElements.define('ledger-check', LedgerCheck)
