import {askIn} from '../../design-system/ui/askIn.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {today} from '../../handbooks/input/today.ts'
import type {Rules} from '../../points/assessment/assess.ts'
import type {Bounds} from '../../points/assessment/measured.ts'
import type {FindingRecord} from '../../points/assessment/schema.ts'
import type {Sheet} from '../../points/assessment/sheet.ts'
import {joinFindings} from '../../points/intake/join.ts'
import {namedPart} from '../shell/namedPart.ts'
import {partOf} from '../shell/partOf.ts'
import {CheckGroups} from './CheckGroups.ts'
import {CheckPhotos} from './CheckPhotos.ts'
import {type CheckFault, type CheckFile, type CheckSetting, faultLines, faultsOf, readCheckFile, refusedFile} from './checkFile.ts'
import {CheckItem, type Say} from './checkItem.ts'
import {countStatuses, emptyRecord, exportName, patrolPrefix, recordCommand, settledIn, toCheckJson, withFinding} from './checkRecord.ts'
import {
  type KeptAt,
  keptAs,
  keptPoints,
  lastPoint,
  loadRecord,
  markSent,
  markUnsent,
  removeRecord,
  saveRecord,
  unsentSince,
} from './checkStore.ts'
import {Differing} from './Differing.ts'
import {type NamedPoint, namedPoints, offered, optionOf} from './namedPoints.ts'
import type {ListedClause, OutgoingFormat} from './outgoing.ts'
import {type ClauseFacts, type PageRules, unpackFacts} from './packedFacts.ts'
import {type AskedPatrol, mostClauses, patrolIn} from './patrolAddress.ts'
import {keepOnly} from './patrolSheet.ts'
import {standingOf} from './standing.ts'

/**
 * Turns the checklist on paper into one that is filled in on a phone. Results are kept on the device under the name of the point, as one
 * assessment for all checklists; they go out as YAML for its record, as JSON, CSV or a workbook, or as an archive with photos, and whatever
 * went out comes back in beside what is there. Whenever something cannot be kept, the page says so and goes on holding it. Without this script the page is the paper form.
 */
class CheckSheet extends HTMLElement {
  private record: Sheet | undefined
  private saved = true
  private readonly items = new Map<string, CheckItem>()
  private words = new Map<string, string>()
  private rules: Rules<ClauseFacts> | undefined
  private judged: ReadonlyMap<string, ClauseFacts> = new Map()
  private clauses: ReadonlyMap<string, Bounds | undefined> = new Map()
  private groups: CheckGroups | undefined
  private differing: Differing | undefined
  private readonly photos = new CheckPhotos({
    say: (word, first, second) => this.say(word, first, second),
    look: () => this.dataset.photos ?? '',
    part: (name) => partOf(this, name),
    alert: (text) => this.alert(text),
    changed: () => {
      if (this.record) markUnsent(this.keptAt(this.record.point).name)
      this.unsent()
    },
  })
  /** The points of the directory; none before they came, or where they cannot come. */
  private points: readonly NamedPoint[] = []
  /** The patrol that the address asks for; undefined where the page is a checklist. */
  private patrol: AskedPatrol | undefined

  private readonly say: Say = (word, first = '', second = '') =>
    (this.words.get(word) ?? word).replace(/[%#]/g, (sign) => String(sign === '%' ? first : second))

  connectedCallback() {
    this.words = new Map([...this.querySelectorAll<HTMLElement>('[data-word]')].map((li) => [li.dataset.word ?? '', li.textContent ?? '']))
    const listed = namedPoints(this.querySelector<HTMLElement>('datalist')?.dataset.list ?? '').then((points) => {
      this.points = points
      this.listKept()
    })
    const {clauses, ...given} = JSON.parse(this.find('[data-facts]').textContent ?? '{}') as PageRules
    const known = unpackFacts(clauses)
    this.clauses = new Map(known.map(({clause, limit}) => [clause.id, limit]))
    this.judged = new Map(known.map(({clause}) => [clause.id, clause]))
    this.rules = {...given, clauses: known.map(({clause}) => clause)}
    this.find('[data-tools]').hidden = false
    this.dataset.live = ''
    const listedHere = [...this.querySelectorAll<HTMLElement>('[data-clause]')].map(({dataset}) => dataset.clause ?? '')
    const asked = patrolIn(location.search, new Set(listedHere))
    const wrong = Array.isArray(asked) ? asked.map(({word, found}) => this.say(word, found, mostClauses)) : []
    if (asked && 'clauses' in asked) {
      this.patrol = asked
      keepOnly(this, asked.clauses, this.say('patrolTitle', asked.clauses.length), this.say('patrolKept'))
    }
    this.groups = new CheckGroups(this)
    this.differing = new Differing(this, this.find('[data-differing]'), this.say, (id, finding) => this.settle(id, finding))
    this.find<HTMLFormElement>('[data-open]').addEventListener('submit', (event) => {
      event.preventDefault()
      const name = this.find<HTMLInputElement>('input[name="point"]').value.trim()
      if (name !== '') void listed.then(() => this.open(this.listed(name) ?? name))
    })
    this.find('input[name="point"]').addEventListener('input', () => this.listKept())
    this.find('[data-about]').addEventListener('submit', (event) => event.preventDefault())
    this.addEventListener('input', ({target}) => this.changed(target))
    this.addEventListener('click', ({target}) => this.pressed(target))
    this.find<HTMLInputElement>('[name="import"]').addEventListener('change', ({target}) => void this.import(target as HTMLInputElement))
    addEventListener('storage', ({key}) => this.changedElsewhere(key))
    addEventListener('beforeunload', (event) => {
      if (!this.saved) event.preventDefault()
    })
    addEventListener('hashchange', () => {
      const named = this.named()
      if (named) this.groups?.lead(named)
    })
    this.listKept()
    if (keptPoints() === undefined) this.alert(this.say('unavailable'))
    if (wrong.length > 0) this.alert([this.say('patrolWrong'), ...wrong].join('\n'))
    this.chooseChapter()
    // The page of a point leads here with its id.
    const wanted = new URLSearchParams(location.search).get('point')?.trim()
    void listed.then(() => {
      const point = (wanted ? (this.listed(wanted) ?? wanted) : undefined) ?? (this.patrol ? undefined : lastPoint())
      if (point !== undefined && !this.record && wrong.length === 0) this.open(point)
    })
  }

  /** What a record is held against: today, and the clauses of the edition, which stand in the page. */
  private setting(): CheckSetting {
    return {edition: this.dataset.edition ?? '', clauses: this.clauses, judged: this.judged, today: today()}
  }

  /** Where what is filled in of a point is kept: of a patrol by its clauses too, for the next one asks others. */
  private keptAt(point: string): KeptAt {
    return this.patrol ? {prefix: patrolPrefix, name: `${point} ${this.patrol.clauses.join()}`} : keptAs(point)
  }

  private begun(point: string): Sheet {
    const record = emptyRecord(point, this.dataset.edition ?? '', today())
    if (!this.patrol) return record
    const {by, party} = this.patrol
    return {...record, kind: 'observation', ...(party && {party}), assessment: {...record.assessment, by}}
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
    const kept = loadRecord(this.keptAt(point))
    if (kept === 'broken') {
      this.alert(this.say('broken', this.called(point)))
      return
    }
    this.show(kept ?? this.begun(point), this.say(kept ? 'opened' : 'begun', this.called(point)))
  }

  /** Shows a record in the form and keeps it. */
  private show(record: Sheet, message: string) {
    this.find<HTMLInputElement>('input[name="point"]').value = record.point
    this.find('[data-opened]').hidden = false
    if (this.items.size === 0)
      for (const article of this.querySelectorAll<HTMLElement>('[data-clause]')) {
        const id = article.dataset.clause ?? ''
        const item = new CheckItem(article, this, this.say, this.clauses.get(id), this.judged.get(id)?.conditional === false)
        this.items.set(item.id, item)
        item.folded.addEventListener('toggle', () => {
          if (item.folded.open) this.photos.show(item.id, item.folded)
        })
      }
    if (this.record?.point !== record.point) {
      this.differing?.clear()
      void this.photos.open(this.keptAt(record.point).name)
    }
    for (const [id, item] of this.items) item.fill(record.assessment.findings[id])
    const {on, by, edition} = record.assessment
    this.find<HTMLInputElement>('[name="on"]').value = on
    this.find<HTMLSelectElement>('[name="by"]').value = by
    this.find<HTMLSelectElement>('[name="party"]').value = record.party ?? ''
    const ours = this.dataset.edition ?? ''
    this.tell([message, edition === ours ? '' : this.say('otherEdition', edition, ours)].join(' ').trim())
    const begun = this.record?.point !== record.point
    this.keep(record)
    this.listKept()
    if (begun) this.startWhereItStopped()
    // Once loaded they are there without a network; a failure shows when they are used.
    if (begun) void Promise.allSettled([outgoing(), incoming()])
  }

  /** Opens the place and the chapter in which the first unchecked clause stands. */
  private startWhereItStopped() {
    const next = this.named() ?? this.unchecked()[0]
    if (next && !this.querySelector<HTMLSelectElement>('[name="chapter"]')?.value) this.groups?.reveal(next)
  }

  /** The clause that the address names, as `#HW-ACC-009`. */
  private named(): HTMLElement | undefined {
    const id = namedPart()
    return [...this.querySelectorAll<HTMLElement>('[data-clause]')].find(({dataset}) => dataset.clause === id)
  }

  private unchecked(): HTMLElement[] {
    const {findings} = this.record?.assessment ?? {findings: {}}
    return (this.groups?.walk() ?? []).filter(({dataset}) => !settledIn(findings, dataset.clause ?? ''))
  }

  /** A person chose which of two findings holds. */
  private settle(id: string, finding: FindingRecord) {
    if (!this.record) return
    this.items.get(id)?.fill(finding)
    this.keep(withFinding(this.record, id, finding))
  }

  /** Holds `record` and writes it to the device; if that fails, says so until it works again. */
  private keep(record: Sheet) {
    this.record = record
    this.saved = saveRecord(record, this.keptAt(record.point))
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
    const text = progress.querySelector('[data-progress-text]')
    this.groups?.count((clauses) =>
      this.say('done', clauses.filter((id) => settledIn(record.assessment.findings, id)).length, clauses.length),
    )
    this.unsent()
    progress.hidden = false
    if (bar) {
      bar.max = this.items.size
      bar.value = settled
    }
    const words = [...(this.querySelector('[data-clause] fieldset')?.querySelectorAll('label') ?? [])].flatMap((l) => {
      const n = counts[l.querySelector('input')?.value as keyof typeof counts]
      return n > 0 ? [`${l.textContent} ${n}`] : []
    })
    if (text) text.textContent = this.say('progress', settled, this.items.size)
    this.stand(record, words.join(' · '))
    this.unsent()
  }

  /** Says what the record comes to, as far as this page knows the rules: those of its own edition. */
  private stand(record: Sheet, counts: string) {
    const place = this.find<HTMLDetailsElement>('[data-standing]')
    // What a patrol saw decides no type.
    place.hidden = !this.rules || this.patrol !== undefined || record.assessment.edition !== this.dataset.edition
    if (!this.rules || place.hidden) return
    const {summary, types, gap} = standingOf(record, this.rules, this.say)
    const line = (...words: readonly (string | Node)[]) => {
      const li = document.createElement('li')
      li.append(...words)
      return li
    }
    const link = (clause: string) => {
      const article = this.querySelector<HTMLElement>(`[data-clause="${clause}"]`)
      if (!article) return clause
      const a = document.createElement('a')
      a.href = `#${clause}`
      a.textContent = article.querySelector('h4')?.textContent?.trim() ?? clause
      a.addEventListener('click', (event) => {
        event.preventDefault()
        this.groups?.lead(article)
      })
      return a
    }
    const [head, list] = [place.querySelector('summary'), place.querySelector('ul')]
    if (head && head.textContent !== summary) head.textContent = summary
    list?.replaceChildren(
      ...[...types, counts, this.say('idle')].map((text) => line(text)),
      ...gap.map(({clause, why}) => line(link(clause), ` ${why}`)),
    )
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
      const {party: _, ...record} = this.record
      const party = this.find<HTMLSelectElement>('[name="party"]').value as NonNullable<Sheet['party']> | ''
      this.keep({...record, ...(party !== '' && {party}), assessment: {...record.assessment, on, by}})
    }
  }

  private pressed(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.name === 'print') print()
    if (button?.name === 'next') this.next()
    if (!button || !this.record) return
    if (button.name === 'export') void this.export(this.record, button.value)
    if (button.name === 'clear') void this.clearAsked(this.record.point)
  }

  private next() {
    const [next] = this.unchecked()
    if (next) this.groups?.lead(next)
    else this.tell(this.say('allSettled'))
  }

  private async export(record: Sheet, format: string): Promise<void> {
    const id = this.listed(record.point) ?? 'POINT'
    const named = exportName(record, format)
    let blob: Blob
    try {
      blob =
        format === 'json'
          ? new Blob([toCheckJson(record)], {type: 'application/json'})
          : await (await outgoing()).fileOf({record, id, list: this.list(), photos: this.photos.named}, format as OutgoingFormat)
    } catch {
      this.alert(this.say('notExported'))
      return
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = named
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    const left = format === 'zip' ? 0 : this.photos.named.length
    // Photos go out in an archive only, so without one something is still on this device alone.
    if (left === 0) markSent(this.keptAt(record.point).name)
    else this.tell(this.say('photosLeft', left))
    this.unsent()
    const contradicting = new Set([
      ...faultsOf(record, this.setting()).flatMap((fault) => (fault.what === 'contradiction' ? [fault.clause] : [])),
      ...[...this.items.values()].flatMap((item) => (item.judge() ? [item.id] : [])),
    ])
    if (contradicting.size > 0) this.tell(this.say('contradictions', contradicting.size))
  }

  /** The clauses of this list, as a spreadsheet names them. */
  private list(): ListedClause[] {
    return [...this.querySelectorAll<HTMLElement>('[data-clause]')].map((article) => {
      const [number = '', title = ''] = [...(article.querySelector('h4')?.childNodes ?? [])].flatMap(
        (n) => (n.textContent ?? '').trim() || [],
      )
      const place = article.closest('section[data-place]')?.querySelector('h2')?.textContent?.trim() ?? ''
      return {id: article.dataset.clause ?? '', number, place, title}
    })
  }

  private async import(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? []
    if (!file) return
    input.value = ''
    if (file.size > budgets.bytes.workbook) {
      this.alert(this.say('tooLarge'))
      return
    }
    // The file may be gone since it was chosen, or belong to somebody else.
    const {record, refused, toCorrect} = await this.read(file).catch(() => refusedFile({at: '', word: 'goneFile'}))
    if (!record) {
      this.alert(this.faults('refused', [...refused, ...toCorrect]))
      return
    }
    if ((record.kind === 'observation') !== (this.patrol !== undefined)) {
      this.alert(this.say(this.patrol ? 'notPatrol' : 'isPatrol', file.name))
      return
    }
    this.takeIn({...record, point: this.listed(record.point) ?? record.point}, toCorrect, file.name)
  }

  private async read(file: File): Promise<CheckFile> {
    if (/\.json$/i.test(file.name)) return readCheckFile(await file.text(), this.setting())
    const {readGiven} = await incoming()
    return readGiven(file.name, new Uint8Array(await file.arrayBuffer()), this.setting())
  }

  /** Takes a record in beside what is there: nothing that this device holds is replaced. */
  private takeIn(record: Sheet, toCorrect: readonly CheckFault[], name: string) {
    const there = this.record?.point === record.point ? this.record : loadRecord(this.keptAt(record.point))
    const called = this.called(record.point)
    if (there === 'broken') {
      this.alert(this.say('broken', called))
      return
    }
    const corrections = toCorrect.length === 0 ? '' : `\n${this.faults('toCorrect', toCorrect)}`
    if (!there || Object.keys(there.assessment.findings).length === 0) {
      this.show(record, this.say('imported', called, Object.keys(record.assessment.findings).length) + corrections)
      return
    }
    const [ours, theirs] = [there.assessment, record.assessment]
    if (ours.edition !== theirs.edition) {
      this.alert(this.say('editionsDiffer', theirs.edition, ours.edition))
      return
    }
    const {findings, differences} = joinFindings([
      {name: this.say('here'), findings: ours.findings},
      {name, findings: theirs.findings},
    ])
    const tooLong = Object.entries(findings).flatMap(([id, {note}]) => ((note ?? '').length > budgets.text.prose ? [id] : []))
    if (tooLong.length > 0) {
      this.alert(this.say('notesTooLong', tooLong.join(', '), budgets.text.prose))
      return
    }
    const facts = [
      ours.on === theirs.on ? '' : this.say('onDiffers', theirs.on, ours.on),
      ours.by === theirs.by ? '' : this.say('byDiffers'),
    ].join('')
    this.show({...there, assessment: {...ours, findings}}, this.say('joined', called, differences.length) + facts + corrections)
    this.differing?.show(differences, (id) => this.querySelector(`[data-clause="${id}"] h4`)?.textContent?.trim() ?? '')
  }

  private faults(lead: 'refused' | 'toCorrect', faults: readonly CheckFault[]): string {
    return faultLines(lead, faults, this.say)
  }

  private async clearAsked(point: string): Promise<void> {
    if (await askIn('clear-check', this.say('confirmClear', this.called(point)))) this.clear(point)
  }

  private clear(point: string) {
    removeRecord(this.keptAt(point))
    void this.photos.clear()
    this.differing?.clear()
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
    if (!this.record || !this.saved) return
    const place = this.keptAt(this.record.point)
    if (key !== place.prefix + place.name) return
    const kept = loadRecord(place)
    if (kept && kept !== 'broken' && JSON.stringify(kept) !== JSON.stringify(this.record)) this.show(kept, this.say('elsewhere'))
  }

  private listKept() {
    const list = this.querySelector('datalist')
    const kept = keptPoints() ?? []
    const typed = this.find<HTMLInputElement>('input[name="point"]').value
    list?.replaceChildren(...offered(this.points, kept, typed).map((point) => optionOf(point, list.dataset.hint ?? '')))
  }

  /** The chapter may stand in the address, as `?chapter=` or as the anchor that a chapter of the book links to. */
  private chooseChapter() {
    const choice = this.querySelector<HTMLSelectElement>('[name="chapter"]')
    this.addEventListener('place', () => {
      if (choice) choice.value = ''
      if (!this.patrol) history.replaceState(null, '', location.pathname)
    })
    if (!choice) return
    const wanted = new URLSearchParams(location.search).get('chapter') ?? namedPart()
    if (wanted === '' || ![...choice.options].some((o) => o.value === wanted)) return
    choice.value = wanted
    this.showChapter(wanted)
  }

  private showChapter(name: string) {
    this.groups?.showChapter(name)
    history.replaceState(null, '', name === '' ? location.pathname : `?chapter=${name}`)
  }

  /** Says since when something is on this device alone. Browsers clear what lies idle: Safari after seven days without a visit. */
  private unsent() {
    const {point} = this.record ?? {}
    if (point === undefined) return
    const since = unsentSince(this.keptAt(point).name)
    const day =
      since === undefined ? '' : new Date(since).toLocaleDateString(document.documentElement.lang, {month: 'long', day: 'numeric'})
    const place = this.find('[data-unsent]')
    const text = since === undefined ? '' : this.say('unsent', day)
    if (place.textContent !== text) place.textContent = text
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

const outgoing = () => import('./outgoing.ts')
const incoming = () => import('./readGiven.ts')

customElements.define('check-sheet', CheckSheet)
