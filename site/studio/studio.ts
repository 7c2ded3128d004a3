import type {DrawnSign} from '../../design-system/browser/engine.ts'
import {GlyphsError} from '../../design-system/drawing/type/packedFonts.ts'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {here} from '../address/here.ts'
import {keepDraft, keptDraft, type TrayItem} from './drafts.ts'
import {el, filled} from './element.ts'
import {countsOf, findingsView, type Judged, judged} from './findingsView.ts'
import {beginningOf, type Field, formOf} from './formFields.ts'
import {type FormHost, formView} from './formView.ts'
import {begun, changed, type History, redone, undone} from './history.ts'
import {leastWidth} from './leastWidth.ts'
import {PreviewView} from './previewView.ts'
import {showProblems, toldOf} from './problemsView.ts'
import {type KindOfFile, kindsOfFile} from './save.ts'
import {askedBy, isGroup, type Json, longestAddress, packSpec} from './specAddress.ts'
import {withValue} from './specValue.ts'
import type {StudioWords} from './studio.words.ts'
import {jsonAt, type Opened, openStudioEngine} from './studioEngine.ts'

/** What is being made: the spec as it is written, and the name of its files. */
interface State {
  readonly spec: Json
  readonly name: string
}

/** What is known of a kind: its form, and an example to begin with. */
interface KindPage {
  readonly form: Field
  readonly example: Json
}

/** Opens the studio in `root`, whose parts the page has. @throws Error if what draws does not arrive. */
export async function openStudio(root: HTMLElement): Promise<void> {
  const locale = root.dataset.locale ?? 'zh-Hans'
  const opened = await openStudioEngine(locale)
  const studio = new Studio(root, locale, JSON.parse(root.dataset.words ?? '{}') as StudioWords, opened)
  await studio.begin()
}

class Studio {
  private readonly root: HTMLElement
  private readonly locale: string
  private readonly t: StudioWords
  private readonly opened: Opened
  private history: History<State> = begun({spec: {}, name: 'sign'})
  private page: KindPage | undefined
  private readonly pages = new Map<SignKind, Promise<KindPage>>()
  /** What was last made of each kind, so that going to another and back loses nothing. */
  private readonly lastOf = new Map<string, State>()
  private drawn: DrawnSign | undefined
  private judged: Judged = {findings: [], open: []}
  private readonly folds = new Set<string>()
  private readonly preview: PreviewView
  private readonly host: FormHost
  private drawing = false
  /** Whether anything was changed here: an example that was only looked at is no draft, and no other address. */
  private touched = false
  private checked: Promise<void> = Promise.resolve()
  private again = false
  private frame = 0
  private quiet: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, locale: string, t: StudioWords, opened: Opened) {
    this.root = root
    this.locale = locale
    this.t = t
    this.opened = opened
    this.preview = new PreviewView(t, opened.engine, {room: this.part('picture'), note: this.part('note'), tools: this.part('views')})
    this.host = {
      t,
      said: this.said,
      choiceName: (key, value) =>
        t.choices[`${key}.${value}`] ?? (key === 'pictogram' ? opened.data.concepts[value] : t.choices[value]) ?? value,
      termName: (id) => [opened.write(opened.data.glossary[id]?.zh ?? id), opened.data.glossary[id]?.en].filter(Boolean).join(' · '),
      clauseLink: this.clauseLink,
      spec: () => this.spec,
      typed: (spec, touched) => this.take({...this.state, spec}, touched),
      rebuilt: (spec, focus) => {
        this.take({...this.state, spec})
        this.build()
        document.getElementById(focus)?.focus()
      },
    }
  }

  private get state(): State {
    return this.history.present
  }

  private get spec(): Json {
    return this.state.spec
  }

  private get kind(): SignKind | undefined {
    const kind = isGroup(this.spec) ? this.spec.kind : undefined
    return typeof kind === 'string' && isSignKind(kind) ? kind : undefined
  }

  private readonly said = (text: InBoth): string => (this.locale === 'en' ? text.en : this.opened.write(text.zh))

  private readonly clauseName = (id: string): string => {
    const [number, title] = this.opened.data.clauses[id] ?? [id, '']
    return `${number} ${title}`.trim()
  }

  private readonly clauseLink = (id: string): HTMLElement => {
    const prefix = this.locale === 'zh-Hans' ? '' : `/${this.locale}`
    return el('a', {href: here(`${prefix}/clauses/${id}/`), target: '_blank', rel: 'noopener'}, this.clauseName(id))
  }

  private part<Name extends keyof HTMLElementTagNameMap = 'div'>(name: string): HTMLElementTagNameMap[Name] {
    const found = this.root.querySelector<HTMLElementTagNameMap[Name]>(`[data-part="${name}"]`)
    if (!found) throw new Error(`the page of the studio lacks its part ${name}`)
    return found
  }

  private pageOf(kind: SignKind): Promise<KindPage> {
    const known =
      this.pages.get(kind) ??
      jsonAt(`/schema/${kind}.json`).then((schema) => {
        const form = formOf(schema)
        const [example] = isGroup(schema) && Array.isArray(schema.examples) ? (schema.examples as readonly Json[]) : []
        return {form, example: example ?? beginningOf(form)}
      })
    known.catch(() => this.pages.delete(kind))
    this.pages.set(kind, known)
    return known
  }

  async begin(): Promise<void> {
    this.tools()
    this.files()
    this.part<'select'>('kinds').addEventListener('change', ({target}) => void this.choose((target as HTMLSelectElement).value))
    this.root.addEventListener('keydown', (event) => this.key(event))
    this.root.addEventListener('click', (event) => this.follow(event))
    this.root.addEventListener('toggle', ({target}) => this.folded(target), true)
    addEventListener('hashchange', () => void this.openAddress())
    addEventListener('beforeprint', () => this.sheet())
    document.addEventListener('studio-open', (event) => {
      const {name, spec} = (event as CustomEvent<State>).detail
      void this.open({name, spec}).then(() => this.part('title').focus())
    })
    document.addEventListener('studio-added', (event) => {
      this.say((event as CustomEvent<string>).detail, 'info', el('a', {href: '#studio-tray', 'data-to': 'studio-tray'}, this.t.tray.title))
    })
    await this.openAddress(true)
    cancelAnimationFrame(this.frame)
    await this.refresh()
    await this.checked
    this.root.dataset.ready = ''
    const otherwise = await this.opened.loadWriter().catch(() => false)
    if (!otherwise || this.root.contains(document.activeElement)) return
    this.build()
    this.showFindings()
  }

  /** Opens what the address asks for; what it cannot be taken for is told, and an example stands in its place. */
  private async openAddress(first = false): Promise<void> {
    const a = this.t.address
    const asked = askedBy(location)
    if (asked.ask === 'nothing') {
      if (!first) return
      await this.choose('fascia')
      this.offerDraft()
    } else if (asked.ask === 'fault') await this.refuse(a[asked.fault], first)
    else if (asked.ask === 'kind') {
      if (isSignKind(asked.kind)) await this.choose(asked.kind)
      else await this.refuse(filled(a.kind, {kind: asked.kind}), first)
    } else if (asked.ask === 'point') {
      const spec = await jsonAt(`/data/point-signs/${encodeURIComponent(asked.point)}.json`)
        .then((signs) => (isGroup(signs) && Object.hasOwn(signs, asked.sign) ? signs[asked.sign] : undefined))
        .catch(() => undefined)
      if (spec === undefined) await this.refuse(filled(a.point, asked), first)
      else await this.open({spec, name: asked.sign})
    } else {
      const {spec} = asked
      const kind = isGroup(spec) ? spec.kind : undefined
      if (typeof kind !== 'string' || !isSignKind(kind)) return this.refuse(filled(a.kind, {kind: String(kind).slice(0, 40)}), first)
      await this.open({spec, name: kind})
      this.say(a.opened)
    }
  }

  /** Says why an address was not opened; a page that has just come shows an example in its place. */
  private async refuse(words: string, first: boolean): Promise<void> {
    if (first) await this.choose('fascia')
    this.say(first ? `${words} ${this.t.address.instead}` : words, 'danger')
  }

  /** Offers what was being made when the page was last left: what one sees first stays the same for everybody. */
  private offerDraft(): void {
    const draft = keptDraft()
    if (!draft) return
    const button = el('button', {type: 'button', 'data-quiet': true, onclick: () => void this.open(draft)}, this.t.tools.draftOffered)
    this.part('notice').replaceChildren(button)
  }

  /** Says something above the picture, where it is read out. */
  private say(words: string, tone: 'info' | 'danger' = 'info', ...more: readonly Node[]): void {
    this.part('notice').replaceChildren(el('p', {'data-tone': tone}, words), ...more)
  }

  private async choose(kind: string): Promise<void> {
    if (!isSignKind(kind)) return
    const last = this.lastOf.get(kind)
    await this.open(last ?? {spec: (await this.pageOf(kind)).example, name: kind})
  }

  /** Takes a whole sign as one step. */
  private async open(state: State): Promise<void> {
    const kind = isGroup(state.spec) && typeof state.spec.kind === 'string' ? state.spec.kind : ''
    if (!isSignKind(kind)) return this.say(filled(this.t.address.kind, {kind}), 'danger')
    this.page = await this.pageOf(kind)
    const empty = isGroup(this.spec) && Object.keys(this.spec).length === 0
    this.history = empty ? begun(state) : changed(this.history, state)
    this.part('notice').replaceChildren()
    await this.showState()
  }

  /** Shows the state that is, after steps were taken back or a sign was opened. */
  private async showState(): Promise<void> {
    const {kind} = this
    if (!kind) return
    this.page = await this.pageOf(kind)
    this.part<'select'>('kinds').value = kind
    this.nameInput().value = this.state.name
    this.build()
    this.changedState()
  }

  private take(state: State, touched?: string): void {
    this.touched = true
    this.history = changed(this.history, state, touched)
    this.changedState()
  }

  private changedState(): void {
    if (this.kind) this.lastOf.set(this.kind, this.state)
    for (const [which, steps] of [
      ['undo', this.history.past],
      ['redo', this.history.future],
    ] as const)
      this.root.querySelector(`[data-act="${which}"]`)?.setAttribute('aria-disabled', String(steps.length === 0))
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => void this.refresh())
  }

  private build(): void {
    if (this.page) this.part('fields').replaceChildren(...formView(this.page.form, this.host, this.folds))
  }

  /** Draws what is written: one sign at a time, and the last that was written last. */
  private async refresh(): Promise<void> {
    if (this.drawing) {
      this.again = true
      return
    }
    this.drawing = true
    try {
      do {
        this.again = false
        await this.drawOnce()
      } while (this.again)
    } finally {
      this.drawing = false
    }
  }

  private async drawOnce(): Promise<void> {
    const {state, page} = this
    if (!page) return
    let read = false
    try {
      const asked = await this.opened.engine.read(state.spec)
      read = true
      const sign = await asked.draw(this.opened.data.identity)
      this.drawn = sign
      await this.preview.show(sign)
      this.problems([])
      this.facts(sign)
      this.checked = this.check(sign)
    } catch (error) {
      this.trouble(error, page, state.spec, read)
    }
    this.keep(state)
  }

  /** Shows what the clauses say of `sign`, unless another was drawn meanwhile: what it is checked with comes after the picture. */
  private async check(sign: DrawnSign): Promise<void> {
    try {
      const found = judged(await sign.check(), this.opened.data.kinds[sign.spec.kind].clauses)
      if (this.drawn !== sign) return
      this.judged = found
      this.showFindings()
    } catch (error) {
      console.error(error)
      if (this.drawn === sign) this.say(this.t.faults.glyphs, 'danger')
    }
  }

  private trouble(error: unknown, page: KindPage, spec: Json, read: boolean): void {
    const {faults} = this.t
    if (error instanceof InputError) {
      const told = toldOf(error.problems, page.form, spec, this.host, read)
      this.problems(showProblems(this.part('fields'), told, this.host, read), true)
      return
    }
    const retry = el('button', {type: 'button', 'data-quiet': true, onclick: () => void this.refresh()}, faults.retry)
    this.problems(error instanceof GlyphsError ? [el('p', {}, faults.glyphs), retry] : [el('p', {}, faults.rest)], true)
    if (!(error instanceof GlyphsError)) console.error(error)
  }

  private problems(summary: readonly Node[], told = false): void {
    if (!told) showProblems(this.part('fields'), [], this.host)
    const part = this.part('problems')
    part.hidden = summary.length === 0
    part.replaceChildren(...summary)
    this.part('figure').toggleAttribute('data-stale', summary.length > 0)
  }

  private facts(sign: DrawnSign): void {
    const p = this.t.preview
    const {width, height} = sign.drawing
    const round = (mm: number) => Math.round(mm * 10) / 10
    this.part('facts').textContent = [
      filled(p.size, {width: round(width), height: round(height)}),
      filled(p.revision, {revision: sign.revision}),
      ...(sign.proof ? [p.proof] : []),
    ].join(' · ')
    const dxf = this.root.querySelector('[data-file="dxf"]')
    dxf?.setAttribute('aria-disabled', String(sign.proof))
  }

  private showFindings(): void {
    const counts = filled(this.t.findings.counts, {...countsOf(this.judged)})
    this.part('counts').textContent = counts
    this.part('findings').replaceChildren(...findingsView(this.judged, this.host, this.folds))
    // Said once who types has paused, not letter by letter.
    clearTimeout(this.quiet)
    const live = this.part('live')
    this.quiet = setTimeout(() => {
      if (live.textContent !== counts) live.textContent = counts
    }, 800)
  }

  /** Keeps the draft on this device and in the address. */
  private keep({name, spec}: State): void {
    if (!this.touched) return
    const kept = keepDraft(name, spec)
    const {tools, files} = this.t
    const packed = packSpec(spec)
    const fits = packed.length <= longestAddress
    history.replaceState(history.state, '', fits ? `#${packed}` : location.pathname)
    this.part('kept').textContent = [
      kept === 'kept' ? tools.draft : kept === 'full' ? tools.draftFull : tools.draftNone,
      ...(fits ? [] : [files.tooLong]),
    ].join(' ')
  }

  private tools(): void {
    const {tools, tray} = this.t
    const button = (act: string, words: string, on: () => void) =>
      el('button', {type: 'button', 'data-act': act, 'data-quiet': true, onclick: on}, words)
    this.part('tools').replaceChildren(
      button('undo', tools.undo, () => void this.step(undone, tools.undoneTo)),
      button('redo', tools.redo, () => void this.step(redone, tools.redoneTo)),
      button('least', tools.least, () => void this.narrow()),
      button('tray', tray.add, () => this.toTray()),
      button('sheet', tools.sheet, () => print()),
    )
  }

  private async step(to: (history: History<State>) => History<State>, words: string): Promise<void> {
    const next = to(this.history)
    if (next === this.history) return
    this.history = next
    await this.showState()
    this.part('live').textContent = words
  }

  private key(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'file'].includes(event.target.type)
    // In a field of words the browser takes back what was typed there.
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    const back = key === 'z' && !event.shiftKey
    void this.step(back ? undone : redone, back ? this.t.tools.undoneTo : this.t.tools.redoneTo)
  }

  /** The address holds the spec, so links to fields move the focus and leave it alone. */
  private follow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-to]') : null
    if (!link) return
    event.preventDefault()
    const control = document.getElementById(link.dataset.to ?? '')
    for (let fold = control?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
    control?.focus()
  }

  private folded(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return
    const fold = target.dataset.fold ?? ''
    if (target.open) this.folds.add(fold)
    else this.folds.delete(fold)
  }

  private async narrow(): Promise<void> {
    const {kind, spec} = this
    const {tools} = this.t
    if (!kind) return
    this.say(tools.working)
    const {width} = (await this.opened.engine.kind(kind)).family
    const found = await leastWidth(width, async (widthMm) => {
      try {
        await (await this.opened.engine.read(withValue(spec, ['widthMm'], widthMm))).draw(this.opened.data.identity)
        return true
      } catch (error) {
        if (error instanceof InputError) return false
        throw error
      }
    }).catch(() => undefined)
    if (found === undefined) return this.say(filled(tools.leastNone, {least: width.min, most: width.max}), 'danger')
    this.take({...this.state, spec: withValue(this.spec, ['widthMm'], found)})
    this.folds.add('making')
    this.build()
    this.say(filled(tools.leastFound, {width: found}))
  }

  private nameInput(): HTMLInputElement {
    return this.part<'input'>('name')
  }

  /** The sign as drawn, if it is the one that is written: nobody takes away an older picture for a newer one. */
  private get current(): DrawnSign | undefined {
    return this.part('figure').hasAttribute('data-stale') || this.drawing ? undefined : this.drawn
  }

  /** Name of the files: what a file of any system and a folder of the command line may be called. */
  private get stem(): string {
    return /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(this.state.name) ? this.state.name.slice(0, 60) : (this.kind ?? 'sign')
  }

  private files(): void {
    const f = this.t.files
    this.nameInput().addEventListener('input', () => this.take({...this.state, name: this.nameInput().value.trim()}, 'name'))
    this.part('files').replaceChildren(
      ...kindsOfFile.map((kind) =>
        el('li', {}, el('button', {type: 'button', 'data-file': kind, onclick: () => void this.download(kind)}, f[kind])),
      ),
    )
    const open = el('input', {
      type: 'file',
      id: 'studio-open-file',
      accept: '.yaml,.yml,.json',
      onchange: () => void this.openFile(open.files?.[0]),
    })
    this.part('more').replaceChildren(
      el('button', {type: 'button', 'data-quiet': true, onclick: () => void this.copy()}, f.copy),
      el('p', {}, el('label', {for: open.id}, f.open), ' ', open),
    )
  }

  private async download(kind: KindOfFile): Promise<void> {
    const f = this.t.files
    const {current: sign} = this
    const told = this.part('done')
    if (kind === 'yaml' && this.drawn) return this.hand(kind, this.drawn)
    if (!sign) return told.replaceChildren(f.stale)
    if (kind === 'dxf' && sign.proof) return told.replaceChildren(f.noDxf)
    return this.hand(kind, sign)
  }

  private async hand(kind: KindOfFile, sign: DrawnSign): Promise<void> {
    const f = this.t.files
    const {fileOf, save} = await import('./save.ts')
    const file = await fileOf(kind, sign, this.stem, this.spec).catch(() => undefined)
    if (file) save({path: file.path, bytes: file.bytes})
    this.part('done').textContent = filled(file ? f.done : f.failed, {file: file?.path ?? `${this.stem}.${kind}`})
  }

  private async copy(): Promise<void> {
    const f = this.t.files
    const done = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    )
    this.part('done').textContent = done ? f.copied : f.copyFailed
  }

  private async openFile(file: File | undefined): Promise<void> {
    if (!file) return
    const f = this.t.files
    try {
      if (file.size > 100_000) throw new InputError(file.name, [{at: '', message: 'is larger than any spec; choose the YAML of one sign'}])
      const {openYaml} = await import('../../handbooks/input/yaml.ts')
      const {value} = openYaml(file.name, await file.text())
      await this.open({spec: value as Json, name: file.name.replace(/\.\w+$/, '')})
    } catch (error) {
      this.say(f.openFailed, 'danger', el('pre', {lang: 'en'}, error instanceof Error ? error.message : ''))
    }
  }

  private toTray(): void {
    const {current: sign} = this
    if (!sign) {
      this.say(this.t.files.stale, 'danger')
      return
    }
    const item: TrayItem = {
      name: this.stem,
      spec: this.spec,
      pieces: 1,
      kind: this.opened.data.kinds[sign.spec.kind].name,
      words: sign.drawing.title,
      width: Math.round(sign.drawing.width),
      height: Math.round(sign.drawing.height),
      revision: sign.revision,
      distance: sign.spec.viewingDistanceM,
    }
    document.dispatchEvent(new CustomEvent('studio-add', {detail: item}))
  }

  private sheet(): void {
    const sign = this.drawn
    if (!sign) return
    const {t, said, clauseName} = this
    const {data} = this.opened
    void import('./approval.ts').then(({approvalSheet}) =>
      this.part('sheet').replaceChildren(
        ...approvalSheet(sign, {
          t,
          said,
          clauseName,
          name: this.stem,
          kind: data.kinds[sign.spec.kind].name,
          edition: data.edition,
          judged: this.judged,
        }),
      ),
    )
  }
}
