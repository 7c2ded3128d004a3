import Papa from 'papaparse'
import {budgets} from '../../handbooks/input/budget.ts'
import {today} from '../../handbooks/input/today.ts'
import type {Bounds} from '../../points/assessment/measured.ts'
import type {Sheet} from '../../points/assessment/sheet.ts'
import {csvConfig, inertRow} from '../../points/exchange/cell.ts'
import {type CheckFault, type CheckSetting, faultsOf, readCheckFile} from './checkFile.ts'
import {CheckItem, type Say} from './checkItem.ts'
import {countStatuses, emptyRecord, exportName, recordCommand, toCheckJson, toCheckYaml, withFinding} from './checkRecord.ts'
import {keptPoints, lastPoint, loadRecord, removeRecord, saveRecord} from './checkStore.ts'

/**
 * Turns the checklist on paper into one that is filled in on a phone. Results are kept on the device under the name of the point, as one
 * assessment for all checklists; they go out as YAML for its record, CSV or JSON, and the JSON comes back in. Whenever something cannot be
 * kept, the page says so and goes on holding it. Without this script the page is the paper form.
 */
class CheckSheet extends HTMLElement {
  private record: Sheet | undefined
  private saved = true
  private readonly items = new Map<string, CheckItem>()
  private words = new Map<string, string>()
  private clauses: ReadonlyMap<string, Bounds | undefined> | undefined
  /** The points of the directory. */
  private points: readonly {readonly id: string; readonly name: string; readonly place: string; readonly option: HTMLOptionElement}[] = []

  private readonly say: Say = (word, first = '', second = '') =>
    (this.words.get(word) ?? word).replace(/[%#]/g, (sign) => String(sign === '%' ? first : second))

  connectedCallback() {
    this.words = new Map([...this.querySelectorAll<HTMLElement>('[data-word]')].map((li) => [li.dataset.word ?? '', li.textContent ?? '']))
    this.points = [...this.querySelectorAll<HTMLOptionElement>('datalist option')].map((option) => ({
      id: option.value,
      name: option.label.split(' · ')[0] ?? '',
      place: option.dataset.place ?? '',
      option,
    }))
    this.find('[data-tools]').hidden = false
    this.dataset.live = ''
    this.find<HTMLFormElement>('[data-open]').addEventListener('submit', (event) => {
      event.preventDefault()
      const name = this.find<HTMLInputElement>('input[name="point"]').value.trim()
      if (name !== '') this.open(this.listed(name) ?? name)
    })
    this.find('[data-about]').addEventListener('submit', (event) => event.preventDefault())
    this.addEventListener('input', ({target}) => this.changed(target))
    this.addEventListener('click', ({target}) => this.pressed(target))
    this.find<HTMLInputElement>('[name="import"]').addEventListener('change', ({target}) => void this.import(target as HTMLInputElement))
    addEventListener('storage', ({key}) => this.changedElsewhere(key))
    addEventListener('beforeunload', (event) => {
      if (!this.saved) event.preventDefault()
    })
    this.listKept()
    if (keptPoints() === undefined) this.alert(this.say('unavailable'))
    this.chooseChapter()
    // The page of a point leads here with its id.
    const wanted = new URLSearchParams(location.search).get('point')?.trim()
    const point = (wanted ? (this.listed(wanted) ?? wanted) : undefined) ?? lastPoint()
    if (point !== undefined) this.open(point)
  }

  /** What a record is held against: today, and the clauses of the edition, which stand in the page with the bounds of their limits. */
  private setting(): CheckSetting {
    if (!this.clauses) {
      const given = JSON.parse(this.dataset.clauses ?? '{}') as Record<string, Bounds | null>
      this.clauses = new Map(Object.entries(given).map(([id, bounds]) => [id, bounds ?? undefined]))
    }
    return {edition: this.dataset.edition ?? '', clauses: this.clauses, today: today()}
  }

  /** Returns the id of the point in the directory with this id, name or place; undefined if there is none, or several. */
  private listed(typed: string): string | undefined {
    const found = this.points.filter(({id, name, place}) => [id, name, place].includes(typed))
    return found.length === 1 ? found[0]?.id : undefined
  }

  /** How the page calls a point: by its name in the directory, else as it was typed. */
  private called(point: string): string {
    const found = this.points.find(({id}) => id === point)
    return found ? this.say('called', found.name, point) : point
  }

  private open(point: string) {
    const kept = loadRecord(point)
    if (kept === 'broken') {
      this.alert(this.say('broken', this.called(point)))
      return
    }
    this.show(kept ?? emptyRecord(point, this.dataset.edition ?? '', today()), this.say(kept ? 'opened' : 'begun', this.called(point)))
  }

  /** Shows a record in the form and keeps it. */
  private show(record: Sheet, message: string) {
    this.find<HTMLInputElement>('input[name="point"]').value = record.point
    this.find('[data-opened]').hidden = false
    if (this.items.size === 0)
      for (const article of this.querySelectorAll<HTMLElement>('[data-clause]')) {
        const item = new CheckItem(article, this.say, this.setting().clauses?.get(article.dataset.clause ?? ''))
        this.items.set(item.id, item)
      }
    for (const [id, item] of this.items) item.fill(record.assessment.findings[id])
    const {on, by, edition} = record.assessment
    this.find<HTMLInputElement>('[name="on"]').value = on
    this.find<HTMLSelectElement>('[name="by"]').value = by
    const ours = this.dataset.edition ?? ''
    this.tell([message, edition === ours ? '' : this.say('otherEdition', edition, ours)].join(' ').trim())
    this.keep(record)
    this.listKept()
  }

  /** Holds `record` and writes it to the device; if that fails, says so until it works again. */
  private keep(record: Sheet) {
    this.record = record
    this.saved = saveRecord(record)
    this.alert(this.saved ? '' : this.say(keptPoints() === undefined ? 'unavailable' : 'unsaved'))
    const {point, assessment} = record
    for (const fact of this.querySelectorAll<HTMLElement>('[data-fill]'))
      fact.textContent = fact.dataset.fill === 'on' ? assessment.on : this.called(point)
    for (const li of this.querySelectorAll<HTMLElement>('li[data-by]')) li.toggleAttribute('data-ticked', li.dataset.by === assessment.by)
    const known = this.listed(point)
    this.find('[data-unlisted]').hidden = known !== undefined
    this.find('[data-command]').textContent = recordCommand(record, known ?? 'POINT')
    this.count(record)
  }

  private count(record: Sheet) {
    const counts = countStatuses(record, [...this.items.keys()])
    const settled = counts.met + counts['partly-met'] + counts['not-met'] + counts['not-applicable']
    const progress = this.find('[data-progress]')
    const bar = progress.querySelector('progress')
    const text = progress.querySelector('span')
    progress.hidden = false
    if (bar) {
      bar.max = this.items.size
      bar.value = settled
    }
    const words = [...(this.querySelector('[data-clause] fieldset')?.querySelectorAll('label') ?? [])].flatMap((l) => {
      const n = counts[l.dataset.status as keyof typeof counts]
      return n > 0 ? [`${l.textContent} ${n}`] : []
    })
    if (text) text.textContent = `${this.say('progress', settled, this.items.size)} · ${words.join(' · ')}`
  }

  private changed(target: EventTarget | null) {
    if (!(target instanceof Element)) return
    if (target instanceof HTMLSelectElement && target.name === 'chapter') this.showChapter(target.value)
    if (!this.record) return
    const item = this.items.get(target.closest<HTMLElement>('[data-clause]')?.dataset.clause ?? '')
    if (item) {
      item.judge()
      this.keep(withFinding(this.record, item.id, item.read()))
    } else if (target.closest('[data-about]')) {
      const by = this.find<HTMLSelectElement>('[name="by"]').value as Sheet['assessment']['by']
      const on = this.find<HTMLInputElement>('[name="on"]').value || this.record.assessment.on
      this.keep({...this.record, assessment: {...this.record.assessment, on, by}})
    }
  }

  private pressed(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.name === 'print') print()
    if (!button || !this.record) return
    if (button.name === 'export') this.export(this.record, button.value)
    if (button.name === 'clear' && confirm(this.say('confirmClear', this.called(this.record.point)))) this.clear(this.record.point)
  }

  private export(record: Sheet, format: string) {
    const yaml = (r: Sheet) => toCheckYaml(r, this.listed(r.point) ?? 'POINT')
    const text = {yaml, json: toCheckJson, csv: (r: Sheet) => this.toCsv(r)}[format as 'yaml' | 'json' | 'csv'](record)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain'}))
    link.download = exportName(record, format)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    const contradicting = new Set([
      ...faultsOf(record, this.setting()).flatMap((fault) => (fault.what === 'contradiction' ? [fault.clause] : [])),
      ...[...this.items.values()].flatMap((item) => (item.judge() ? [item.id] : [])),
    ])
    if (contradicting.size > 0) this.tell(this.say('contradictions', contradicting.size))
  }

  /** Returns this checklist as CSV, one row for each of its clauses, the unchecked too. */
  private toCsv({point, assessment: {on, by, edition, findings}}: Sheet): string {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-clause]')].map((article) => {
      const id = article.dataset.clause ?? ''
      const [number, title] = [...(article.querySelector('h3')?.childNodes ?? [])].map((n) => (n.textContent ?? '').trim()).filter(Boolean)
      const {status = 'unchecked', measured = '', note = ''} = findings[id] ?? {}
      return {point, on, by, edition, id, number, title, status, measured, note}
    })
    return `\uFEFF${Papa.unparse(rows.map(inertRow), csvConfig)}\r\n`
  }

  private async import(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (!file) return
    input.value = ''
    if (file.size > budgets.bytes.yaml) {
      this.alert(this.say('tooLarge'))
      return
    }
    // The file may be gone since it was chosen, or belong to somebody else.
    const text = await file.text().catch(() => undefined)
    if (text === undefined) {
      this.alert(this.say('unreadable'))
      return
    }
    const {record, refused, toCorrect} = readCheckFile(text, this.setting())
    if (!record) {
      this.alert(this.list('refused', [...refused, ...toCorrect]))
      return
    }
    const there = loadRecord(record.point)
    const differs = there !== undefined && JSON.stringify(there) !== JSON.stringify(record)
    if (differs && !confirm(this.say('confirmReplace', this.called(record.point)))) return
    const imported = this.say('imported', this.called(record.point), Object.keys(record.assessment.findings).length)
    this.show(record, toCorrect.length === 0 ? imported : `${imported}\n${this.list('toCorrect', toCorrect)}`)
  }

  /** The faults, each on its line, under the sentence that leads them in. */
  private list(lead: 'refused' | 'toCorrect', faults: readonly CheckFault[]): string {
    const lines = faults.map(({at, word, found, allowed}) => {
      const fault = this.say(word, found, allowed)
      return at === '' ? fault : this.say('fault', at, fault)
    })
    return [this.say(lead), ...lines].join('\n')
  }

  private clear(point: string) {
    removeRecord(point)
    this.record = undefined
    this.saved = true
    for (const item of this.items.values()) item.restore()
    this.items.clear()
    for (const fact of this.querySelectorAll<HTMLElement>('[data-fill]')) fact.textContent = ''
    for (const li of this.querySelectorAll('li[data-by]')) li.removeAttribute('data-ticked')
    for (const part of ['[data-opened]', '[data-progress]']) this.find(part).hidden = true
    this.find<HTMLInputElement>('input[name="point"]').value = ''
    this.listKept()
    this.alert('')
    this.tell(this.say('cleared', this.called(point)))
  }

  /** Another window of this browser wrote: what it says is newer, unless this page holds something that could not be kept. */
  private changedElsewhere(key: string | null) {
    this.listKept()
    if (!this.record || !this.saved || !key?.endsWith(`:${this.record.point}`)) return
    const kept = loadRecord(this.record.point)
    if (kept && kept !== 'broken' && JSON.stringify(kept) !== JSON.stringify(this.record)) this.show(kept, this.say('elsewhere'))
  }

  private listKept() {
    const list = this.querySelector('datalist')
    const kept = keptPoints() ?? []
    const rank = (id: string) => (kept.includes(id) ? 0 : 1)
    list?.replaceChildren(
      ...kept
        .filter((point) => !this.points.some(({id}) => id === point))
        .map((point) => {
          const option = document.createElement('option')
          option.value = point
          return option
        }),
      ...this.points.toSorted((a, b) => rank(a.id) - rank(b.id)).map(({option}) => option),
    )
  }

  /** The chapter may stand in the address, as `?chapter=` or as the anchor that a chapter of the book links to. */
  private chooseChapter() {
    const choice = this.find<HTMLSelectElement>('[name="chapter"]')
    const wanted = new URLSearchParams(location.search).get('chapter') ?? location.hash.slice(1)
    if (wanted === '' || ![...choice.options].some((o) => o.value === wanted)) return
    choice.value = wanted
    this.showChapter(wanted)
  }

  private showChapter(name: string) {
    for (const part of this.querySelectorAll<HTMLElement>('[data-chapter]')) part.hidden = name !== '' && part.dataset.chapter !== name
    history.replaceState(null, '', name === '' ? location.pathname : `?chapter=${name}`)
  }

  private tell(text: string) {
    this.find('[data-say]').textContent = text
  }

  private alert(text: string) {
    const place = this.find('[data-alert]')
    if (place.textContent !== text) place.textContent = text
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector)
    if (!found) throw new Error(`the checklist has no ${selector}`)
    return found
  }
}

customElements.define('check-sheet', CheckSheet)
