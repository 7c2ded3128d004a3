import {atStep} from '../../design-system/ui/atStep.ts'
import {type Answers, divided, openQuestions, papersFor, situationsFor, type Tick, usesOf} from '../../handbooks/items/counter.ts'
import type {Days, PaperUse, Question, Situation} from '../../handbooks/items/offer.ts'
import {addDays, calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'

/** What the page says of the item, by ids alone: all words stand in its rows. */
interface Skeleton {
  readonly papers?: readonly PaperUse[]
  readonly questions: readonly Question[]
  readonly situations: readonly Situation[]
  readonly promised?: Days
}

/** Missing papers of which a sheet of A4 holds every hint; beyond them it is left out how a good one looks. In large print it holds fewer. */
const mostWithAll = 6
const mostWithAllLarge = 3

/** Seconds for which it is said that the page will be cleared. */
const warnS = 30

/**
 * Settles the papers of an item by the answers, and by the ticks the sheet that comes out. Whatever is filled in is in memory only: nothing is
 * stored, sent or put into the address, and it goes after printing and when nobody uses the page. Without this script the page is a guide.
 *
 * @clause SW-ONLINE-013 cleared when idle
 */
class CounterHelper extends HTMLElement {
  private offer: Skeleton = {questions: [], situations: []}
  private rows = new Map<PaperUse, HTMLElement>()
  private asRequest = false
  private lastUse = 0
  private at = ''

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    this.offer = JSON.parse(this.dataset.offer ?? '{}')
    const rows = [...this.querySelectorAll<HTMLElement>('[data-use]')]
    this.rows = new Map(usesOf(this.offer).flatMap((use, i) => (rows[i] ? [[use, rows[i]] as const] : [])))
    this.dataset.live = ''
    const tools = this.querySelector<HTMLElement>('[data-tools]')
    if (tools) tools.hidden = false
    const steps = this.querySelector<HTMLElement>('[data-steps]')
    if (steps) steps.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.show(form))
    this.on('print', () => print())
    this.on('request', () => {
      this.asRequest = !this.asRequest
      this.show(form)
    })
    this.on('clear', () => this.clear(form))
    this.on('stay', () => this.used())
    addEventListener('afterprint', () => this.clear(form))
    // A browser that goes back may bring a page with what was ticked in it.
    addEventListener('pageshow', () => this.clear(form))
    for (const event of ['input', 'keydown', 'pointerdown'] as const) this.addEventListener(event, () => this.used())
    setInterval(() => this.watch(form), 1000)
    this.at = this.ownPoint()
    this.clear(form)
  }

  /** The name of the point that was chosen on the page before; its id is all that stands in the address. */
  private ownPoint(): string {
    const id = new URLSearchParams(location.search).get('point') ?? ''
    const points: Readonly<Record<string, string>> = JSON.parse(this.dataset.points ?? '{}')
    const name = Object.hasOwn(points, id) ? (points[id] ?? '') : ''
    const line = this.querySelector<HTMLElement>('[data-at]')
    if (line && name !== '') {
      line.textContent = (line.dataset.at ?? '').replace('%', () => name)
      line.hidden = false
    }
    return name
  }

  private on(name: string, act: () => void) {
    this.querySelector(`button[name="${name}"]`)?.addEventListener('click', act)
  }

  private used() {
    this.lastUse = Date.now()
    const warn = this.querySelector<HTMLElement>('[data-warn]')
    if (warn) warn.hidden = true
  }

  /** Clears what lies unused, after saying so; where nothing was ticked there is nothing to clear. */
  private watch(form: HTMLFormElement) {
    if (!form.querySelector(':checked')) return
    const left = Number(this.dataset.idle) - Math.floor((Date.now() - this.lastUse) / 1000)
    const warn = this.querySelector<HTMLElement>('[data-warn]')
    if (left <= 0) this.clear(form)
    else if (warn && left <= warnS) {
      const words = warn.querySelector('span')
      // Said once aloud, and counted for the eye.
      if (words) words.textContent = (this.dataset.left ?? '').replace('%', String(left))
      warn.hidden = false
    }
  }

  private clear(form: HTMLFormElement) {
    form.reset()
    this.asRequest = false
    this.used()
    this.show(form)
  }

  private show(form: HTMLFormElement) {
    const data = new FormData(form)
    this.toggleAttribute('data-large', data.get('large') !== null)
    const answers: Answers = Object.fromEntries(
      this.offer.questions.flatMap(({id}) => {
        const answer = data.get(`ask-${id}`)
        return typeof answer === 'string' ? [[id, answer]] : []
      }),
    )
    const list = papersFor(this.offer, answers)
    for (const [use, row] of this.rows) row.hidden = list?.includes(use) === false
    const marks = Object.fromEntries(
      (list ?? []).flatMap((use): [string, Tick][] => {
        const tick = data.get(`tick-${this.rows.get(use)?.dataset.use}`)
        return tick === 'have' || tick === 'missing' || tick === 'waived' ? [[use.id, tick]] : []
      }),
    )
    const parts = divided(list ?? [], marks)
    const told = new Set(situationsFor(this.offer, answers).map(({id}) => id))
    const tells = [...this.querySelectorAll<HTMLElement>('[data-tell]')].filter((line) => {
      line.hidden = !told.has(line.dataset.tell ?? '')
      return !line.hidden
    })
    const ready = list !== undefined && openQuestions(this.offer, answers).length === 0 && parts.open.length === 0
    const sort = this.asRequest ? 'request' : parts.missing.length > 0 ? 'notice' : 'receipt'
    for (const sheet of this.querySelectorAll<HTMLElement>('[data-sheet]')) {
      sheet.hidden = !ready || sheet.dataset.sheet !== sort
      if (!sheet.hidden) this.fill(sheet, parts, tells)
      else this.fill(sheet, {have: [], missing: [], waived: []}, [])
    }
    this.tell(ready, sort)
    this.step(openQuestions(this.offer, answers).length > 0, ready)
  }

  /** Where one is: at the questions while one is open, at the papers until each has its tick, then at the sheet. */
  private step(asking: boolean, ready: boolean) {
    const stepper = this.querySelector('[data-stepper]')
    if (!stepper) return
    const last = stepper.children.length - 1
    atStep(stepper, ready ? last : asking ? 0 : last - 1)
  }

  private tell(ready: boolean, sort: 'request' | 'notice' | 'receipt') {
    const {notYet = '', notice = '', receipt = '', request = '', back = ''} = this.dataset
    const output = this.querySelector('output')
    const text = !ready ? notYet : sort === 'request' ? '' : sort === 'notice' ? notice : receipt
    if (output && output.textContent !== text) output.textContent = text
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name="print"], button[name="request"]')) button.disabled = !ready
    const other = this.querySelector('button[name="request"]')
    if (other) other.textContent = this.asRequest ? back : request
  }

  /** Puts the papers into the lists of a sheet, by the words of their rows. */
  private fill(sheet: HTMLElement, parts: Readonly<Record<Tick, readonly PaperUse[]>>, tells: readonly HTMLElement[]) {
    const words = (use: PaperUse, what: string) => this.rows.get(use)?.querySelector(`[data-${what}]`)?.textContent?.trim() ?? ''
    for (const box of sheet.querySelectorAll<HTMLElement>('[data-papers]')) {
      const papers = parts[(box.dataset.papers ?? 'have') as Tick]
      const short = box.dataset.short !== undefined
      const long = papers.length > (this.dataset.large === undefined ? mostWithAll : mostWithAllLarge)
      const hints = long ? '[data-hint]:not([data-hint="good"])' : '[data-hint]'
      const lines = papers.map((use) => {
        const details = words(use, 'details')
        const line = item(details === '' ? words(use, 'name') : `${words(use, 'name')} ${details}`)
        if (!short)
          for (const hint of this.rows.get(use)?.querySelectorAll(hints) ?? []) {
            const small = document.createElement('small')
            small.textContent = hint.textContent
            line.append(small)
          }
        return line
      })
      const none = box.dataset.none
      box.hidden = papers.length === 0 && none === undefined
      box.querySelector('ol')?.replaceChildren(...(papers.length === 0 && none !== undefined ? [item(none)] : lines))
    }
    for (const names of sheet.querySelectorAll<HTMLElement>('[data-names]'))
      names.textContent = parts[(names.dataset.names ?? 'have') as Tick].map((use) => words(use, 'name')).join('；')
    const box = sheet.querySelector<HTMLElement>('[data-tells]')
    if (box) {
      box.hidden = tells.length === 0
      box.querySelector('ul')?.replaceChildren(...tells.map((line) => item(line.querySelector('span')?.textContent ?? '')))
    }
    for (const line of sheet.querySelectorAll<HTMLElement>('[data-line="point"]')) line.textContent = this.at
    for (const line of sheet.querySelectorAll<HTMLElement>('[data-line="taken"]')) line.textContent = today()
    for (const line of sheet.querySelectorAll<HTMLElement>('[data-line="due"]')) line.textContent = this.due()
  }

  /** The last day of the promise by the working calendar, never firm where the holidays of a year are not published; blank without one. */
  private due(): string {
    const {promised} = this.offer
    const {firm = '', notBefore = '', byHand = '', years = '[]'} = this.dataset
    if (!promised) return byHand
    if (promised.unit === 'calendar') return firm.replace('{date}', addDays(today(), promised.n))
    const known: readonly YearOfDays[] = JSON.parse(years)
    const end = calendarOf(known, 'calendar').end(today(), promised.n)
    if ('day' in end) return firm.replace('{date}', end.day)
    return notBefore.replace('{date}', end.notBefore).replace('{year}', String(end.unknownYear))
  }
}

function item(text: string): HTMLLIElement {
  const line = document.createElement('li')
  line.textContent = text
  return line
}

/** The day of the device’s clock, as its calendar shows it. */
const today = () => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

customElements.define('counter-helper', CounterHelper)
