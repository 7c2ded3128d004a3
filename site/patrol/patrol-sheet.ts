import {escaped} from '../../handbooks/input/escape.ts'
import {calendarOf, type YearOfDays} from '../../handbooks/register/calendarOf.ts'
import type {Assessor, PatrolParty} from '../../points/assessment/schema.ts'
import {filled} from '../../points/supervision/filled.ts'
import {phonePath} from '../../points/supervision/phonePath.ts'
import {daysOf, planRota, type Turn} from '../../points/supervision/rota.ts'
import {type RotaPen, rotaEvents, turnTable} from '../../points/supervision/rotaHtml.ts'
import {drawSheet, type PatrolPoint} from '../../points/supervision/sheet.ts'
import {sheetHtml} from '../../points/supervision/sheetHtml.ts'
import {isTheme} from '../../points/supervision/theme.ts'
import {here} from '../address/here.ts'
import {siteFile} from '../address/siteFile.ts'
import {type NamedPoint, namedPoints, offered, optionOf} from '../checklist/namedPoints.ts'
import type {PatrolData, PatrolSentences} from './patrolData.ts'

type Part = 'draw' | 'lay'

/** Draws patrol sheets and lays out rotas on this device: the same lines and days as the commands. Nothing is kept or sent. */
class PatrolSheet extends HTMLElement {
  private points: readonly NamedPoint[] = []
  private laid: {readonly month: string; readonly turns: readonly Turn[]; readonly pen: RotaPen} | undefined

  connectedCallback() {
    const [draw, lay] = [this.find<HTMLFormElement>('[data-draw]'), this.find<HTMLFormElement>('[data-lay]')]
    const now = new Intl.DateTimeFormat('sv', {dateStyle: 'short'}).format(new Date())
    this.input(draw, 'on').value = now
    this.input(lay, 'month').value = now.slice(0, 7)
    this.hidden = false
    const list = this.find('datalist')
    const listed = namedPoints(this.dataset.points ?? '').then((points) => {
      this.points = points
      this.offer(list, '')
    })
    this.input(draw, 'point').addEventListener('input', ({target}) => this.offer(list, (target as HTMLInputElement).value))
    draw.addEventListener('submit', (event) => {
      event.preventDefault()
      void listed.then(() => this.draw(draw))
    })
    lay.addEventListener('submit', (event) => {
      event.preventDefault()
      void listed.then(() => this.layOut(draw, lay))
    })
    this.addEventListener('click', ({target}) => this.pressed(target instanceof Element ? target.closest('button') : null))
    addEventListener('afterprint', () => delete this.dataset.printing)
    this.asked(draw, listed)
  }

  /** The page of a point leads here with its id; day and theme may stand in the address too. */
  private asked(draw: HTMLFormElement, listed: Promise<void>) {
    const query = new URLSearchParams(location.search)
    const [point, theme, on] = ['point', 'theme', 'on'].map((name) => query.get(name)?.slice(0, 60))
    const t = this.words.page
    if (theme && !isTheme(theme)) return this.tell('draw', filled(t.noTheme, {text: theme}))
    if (on && !isDay(on)) return this.tell('draw', filled(t.noDate, {text: on}))
    if (theme) this.input(draw, 'theme').value = theme
    if (on) this.input(draw, 'on').value = on
    if (!point) return
    this.input(draw, 'point').value = point
    void listed.then(() => this.draw(draw))
  }

  private offer(list: HTMLElement, typed: string) {
    list.replaceChildren(...offered(this.points, [], typed).map((point) => optionOf(point, list.dataset.hint ?? '')))
  }

  /** The point of this id, name or place; says so where there is none, or several. */
  private chosen(draw: HTMLFormElement, part: Part): NamedPoint | undefined {
    const typed = this.input(draw, 'point').value.trim()
    const found = this.points.filter(({id, name, place}) => [id, name, place].includes(typed))
    const [only] = found
    if (only && found.length === 1) return only
    this.tell(part, filled(this.words.page.unlisted, {text: typed}))
    return undefined
  }

  private async draw(form: HTMLFormElement): Promise<void> {
    const t = this.words
    const named = this.chosen(form, 'draw')
    const on = this.input(form, 'on').value
    if (!named || !form.reportValidity()) return
    const data = await this.json<PatrolData>(this.dataset.clauses ?? '')
    const point: PatrolPoint | undefined = data?.known.includes(named.id)
      ? await this.json(`/data/patrol/${named.id}.json`)
      : {id: named.id, type: 'catch-up', status: {}, seen: {}, assessed: undefined}
    if (!data || !point) return this.tell('draw', t.page.unread)
    if (data.shut.includes(named.id)) return this.tell('draw', filled(t.page.notOpen, {point: named.name}))
    const theme = this.input(form, 'theme').value
    const asked = isTheme(theme) ? theme : undefined
    const lines = drawSheet(data.clauses, point, {on, theme: asked})
    const sheet = sheetHtml({
      ...{lines, on},
      clauses: new Map(data.clauses.map((clause) => [clause.id, clause])),
      edition: data.edition,
      point: named.name,
      town: named.town,
      sample: named.sample,
      type: t.types[point.type],
      assessed: point.assessed !== undefined,
      theme: asked && t.themes[asked],
      words: t.sheet,
      names: t,
      judged: false,
    })
    const party = this.input(form, 'party').value
    const by: Assessor = party === 'county' ? 'county' : party === 'town' || party === 'commissioner' ? 'town' : 'self'
    const prefix = this.dataset.locale === 'zh-Hans' ? '' : `/${this.dataset.locale}`
    const own = party === 'town' || party === 'county' ? undefined : (party as PatrolParty)
    this.find('[data-phone]').setAttribute('href', here(`${prefix}${phonePath(named.id, lines, by, own)}`))
    this.show('draw', t.sheet.title, sheet)
    this.tell('draw', filled(t.page.drawn, {point: named.name, on, n: lines.length}))
  }

  private layOut(draw: HTMLFormElement, form: HTMLFormElement) {
    const t = this.words
    const named = this.chosen(draw, 'lay')
    if (!named) return
    const month = this.input(form, 'month').value
    const aways = (Object.keys(t.parties) as PatrolParty[]).map((id) => ({
      id,
      perMonth: 1,
      away: this.input(form, `away-${id}`)
        .value.split(/[\s,，、]+/)
        .filter(Boolean),
    }))
    const all = daysOf(month)
    const wrong = aways.flatMap(({away}) => away).find((day) => !all.includes(day))
    if (wrong !== undefined) return this.tell('lay', filled(t.page.badDay, {text: wrong, month}))
    const years: readonly YearOfDays[] = JSON.parse(this.dataset.years ?? '[]')
    const calendar = calendarOf(years, 'calendar')
    const before = this.input(form, 'before').value as PatrolParty | ''
    const seed = this.input(form, 'seed').value.trim() || `${named.id} ${month}`
    const days = all.filter((on) => calendar.dayOf(on).working)
    const planned = planRota({month, seed, days, parties: aways, points: [{id: named.id, ...(before && {before})}]})
    if ('fails' in planned) {
      const lead = planned.alone ? t.page.fails : t.page.failTogether
      this.find('[data-made="lay"]').hidden = true
      return this.tell('lay', `${lead}${planned.fails.map((rule) => t.page.rules[rule]).join(t.rota.list)}`)
    }
    const pen: RotaPen = {words: t.rota, names: {...t, point: (id) => (id === named.id ? named.name : id)}}
    this.laid = {month, turns: planned.turns, pen}
    const sample = named.sample ? `<p class="sample">${escaped(t.rota.sample)}</p>` : ''
    const rules = `<p>${escaped(filled(t.rota.rules, {seed}))}</p>`
    this.show('lay', `${named.name} ${t.rota.title} ${month}`, `${sample}${turnTable(planned.turns, pen)}${rules}`)
    this.tell('lay', filled(t.page.laid, {point: named.name, month, n: planned.turns.length}))
  }

  private pressed(button: HTMLButtonElement | null) {
    if (button?.name === 'print') {
      this.dataset.printing = button.value
      print()
    }
    if (button?.name === 'ics') void this.download()
  }

  private async download() {
    if (!this.laid) return
    const {month, turns, pen} = this.laid
    const {toIcs} = await import('../../handbooks/register/ics.ts')
    const ics = toIcs('patrol', `${month}-01`, rotaEvents(turns, [], pen))
    const url = URL.createObjectURL(new Blob([ics], {type: 'text/calendar'}))
    const link = document.createElement('a')
    link.href = url
    link.download = `cunbiao-rota-${turns[0]?.point}-${month}.ics`
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }

  /** Shows what was made, which its maker escaped. */
  private show(part: Part, title: string, html: string) {
    const shown = this.find(`[data-shown="${part}"]`)
    shown.innerHTML = html
    const head = document.createElement('h3')
    head.textContent = title
    shown.prepend(head)
    // Where it is wider than the page it is moved by the keyboard too.
    shown.tabIndex = 0
    shown.setAttribute('role', 'region')
    shown.setAttribute('aria-label', title)
    this.find(`[data-made="${part}"]`).hidden = false
  }

  private get words(): PatrolSentences {
    return JSON.parse(this.dataset.words ?? '{}')
  }

  private async json<Value>(address: string): Promise<Value | undefined> {
    try {
      const response = await siteFile(address)
      return response.ok ? await response.json() : undefined
    } catch {
      return undefined
    }
  }

  private tell(part: Part, text: string) {
    this.find(`[data-say="${part}"]`).textContent = text
  }

  private input(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
    const found = form.elements.namedItem(name)
    if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement)) throw new Error(`the form of patrols lacks ${name}`)
    return found
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector)
    if (!found) throw new Error(`the page of patrols has no ${selector}`)
    return found
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

customElements.define('patrol-sheet', PatrolSheet)
