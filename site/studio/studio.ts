import type {LookedAt} from '../../design-system/browser/faces.ts'
import {countsOf, type Judged, judged} from '../../design-system/browser/judged.ts'
import {LiveSign} from '../../design-system/browser/liveSign.ts'
import {heavyKinds} from '../../design-system/browser/remoteEngine.ts'
import {GlyphsError} from '../../design-system/drawing/type/packedFonts.ts'
import type {Json} from '../../design-system/signs/docs/json.ts'
import {withValue} from '../../design-system/signs/docs/specValue.ts'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {begun, changed, type History, redone, undone} from '../shell/history.ts'
import {askedBy, longestAddress, packSpec} from '../sign/specAddress.ts'
import {jsonAt, type Opened, openStudioEngine} from '../sign/studioEngine.ts'
import {approvalSheet} from './approval.ts'
import {kindIn, openingOf, type State, stemOf} from './askedState.ts'
import {keepDraft, keptDraft, type TrayItem} from './drafts.ts'
import {el, filled} from './element.ts'
import {filesPart} from './filesPart.ts'
import {findingsView} from './findingsView.ts'
import {type FormHost, formView} from './formView.ts'
import {type KindPage, kindPages} from './kindPages.ts'
import {leastWidth} from './leastWidth.ts'
import {keepStudio, offlineLink} from './offlinePart.ts'
import {PreviewView} from './previewView.ts'
import {showProblems, toldOf} from './problemsView.ts'
import {type Speech, speechOf} from './speech.ts'
import type {StudioWords} from './studio.words.ts'

/** Opens the studio in `root`, whose parts the page has. @throws Error if what draws does not arrive. */
export async function openStudio(root: HTMLElement): Promise<void> {
  const locale = root.dataset.locale ?? 'zh-Hans'
  const opened = await openStudioEngine(locale)
  const studio = new Studio(root, locale, JSON.parse(root.dataset.words ?? '{}') as StudioWords, opened)
  await studio.begin()
}

/** A picture that takes longer is drawn when one pauses. Our own choice: what is felt as at once. */
const patientMs = 80

class Studio {
  private readonly root: HTMLElement
  private readonly t: StudioWords
  private readonly locale: string
  private readonly opened: Opened
  private readonly speech: Speech
  private history: History<State> = begun({spec: {}, name: 'sign'})
  private page: KindPage | undefined
  private readonly pageOf = kindPages(jsonAt)
  /** What was last made of each kind, so that going to another and back loses nothing. */
  private readonly lastOf = new Map<string, State>()
  private drawn: LookedAt | undefined
  /** The spec that it was drawn from. */
  private drawnFrom: Json | undefined
  private judged: Judged = {findings: [], open: []}
  private readonly folds = new Set<string>()
  private readonly preview: PreviewView
  private readonly host: FormHost
  /** Whether anything was changed here: an example that was only looked at is no draft, and no other address. */
  private touched = false
  private readonly live: LiveSign
  private frame = 0
  private pause: ReturnType<typeof setTimeout> | undefined
  /** Milliseconds that the last picture took. */
  private tookMs = 0
  private keepGlyphs = () => {}
  private quiet: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, locale: string, t: StudioWords, opened: Opened) {
    this.root = root
    this.t = t
    this.locale = locale
    this.opened = opened
    this.preview = new PreviewView(t, {room: this.part('picture'), note: this.part('note'), tools: this.part('views')})
    this.speech = speechOf(locale, t, opened)
    const {identity, glossary, kinds} = opened.data
    this.live = new LiveSign(
      {engine: opened.engine, identity, glossary},
      {
        shown: (shown, asked, tookMs) => {
          const {sign} = shown
          this.drawn = sign
          this.drawnFrom = asked as Json
          this.preview.show(shown)
          this.tookMs = heavyKinds.has(sign.spec.kind) ? 0 : tookMs
          this.problems([])
          this.facts(sign)
          this.keepGlyphs()
        },
        judged: (findings) => {
          if (!this.drawn) return
          this.judged = judged(findings, kinds[this.drawn.spec.kind].clauses)
          this.showFindings()
        },
        failed: (error, asked, read) => this.trouble(error, asked as Json, read),
        unchecked: (error) => {
          console.error(error)
          this.say(this.t.faults.glyphs, 'danger')
        },
      },
    )
    this.host = {
      t,
      ...this.speech,
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
    const kind = kindIn(this.spec)
    return isSignKind(kind) ? kind : undefined
  }

  private part<Name extends keyof HTMLElementTagNameMap = 'div'>(name: string): HTMLElementTagNameMap[Name] {
    const found = this.root.querySelector<HTMLElementTagNameMap[Name]>(`[data-part="${name}"]`)
    if (!found) throw new Error(`the page of the studio lacks its part ${name}`)
    return found
  }

  async begin(): Promise<void> {
    this.tools()
    filesPart({
      t: this.t,
      state: () => this.state,
      current: () => this.current,
      open: (state) => this.open(state),
      say: (...said) => this.say(...said),
      list: this.part('files'),
      more: this.part('more'),
      done: this.part('done'),
    })
    this.nameInput().addEventListener('input', () => this.take({...this.state, name: this.nameInput().value.trim()}, 'name'))
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
    clearTimeout(this.pause)
    await this.refresh()
    await this.live.checked
    this.root.dataset.ready = ''
    void this.stay()
    const otherwise = await this.opened.loadWriter().catch(() => false)
    if (!otherwise || this.root.contains(document.activeElement)) return
    this.build()
    this.showFindings()
  }

  /** Opens what the address asks for; what it cannot be taken for is told, and an example stands in its place. */
  private async openAddress(first = false): Promise<void> {
    const asked = askedBy(location)
    if (asked.ask === 'nothing') {
      if (!first) return
      await this.choose('fascia')
      return this.offerDraft()
    }
    const opening = await openingOf(asked, this.t.address, jsonAt)
    if ('kind' in opening) await this.choose(opening.kind)
    else if ('trouble' in opening) await this.refuse(opening.trouble, first)
    else {
      await this.open(opening.state)
      if (asked.ask === 'spec') this.say(this.t.address.opened)
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
    const kind = kindIn(state.spec)
    if (!isSignKind(kind)) return this.say(filled(this.t.address.kind, {kind}), 'danger')
    this.page = await this.pageOf(kind)
    this.history = this.kind === undefined ? begun(state) : changed(this.history, state)
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
    this.later()
  }

  /** Draws with the next frame. A board that takes longer than a key is held waits until one pauses, so that writing never stands still. */
  private later(): void {
    cancelAnimationFrame(this.frame)
    clearTimeout(this.pause)
    const draw = () => {
      this.frame = requestAnimationFrame(() => void this.refresh())
    }
    if (this.tookMs < patientMs) draw()
    else this.pause = setTimeout(draw, Math.min(this.tookMs, 400))
  }

  private build(): void {
    if (this.page) this.part('fields').replaceChildren(...formView(this.page.form, this.host, this.folds))
  }

  /** Draws what is written. */
  private async refresh(): Promise<void> {
    if (this.page) await this.live.draw(this.spec)
    this.keep(this.state)
  }

  private trouble(error: unknown, spec: Json, read: boolean): void {
    const {faults} = this.t
    const {page} = this
    if (!page || kindIn(spec) !== kindIn(this.spec)) return
    if (error instanceof InputError) {
      const told = toldOf(error.problems, page.form, spec, this.host, read)
      this.problems(showProblems(this.part('fields'), told, this.host, read), true)
      return
    }
    const retry = el('button', {type: 'button', 'data-quiet': true, onclick: () => void this.refresh()}, faults.retry)
    this.problems(error instanceof GlyphsError ? [...this.lost(error), retry] : [el('p', {}, faults.rest)], true)
    if (!(error instanceof GlyphsError)) console.error(error)
  }

  /** Says which characters did not arrive, and how one has them without a network. */
  private lost({characters}: GlyphsError): HTMLElement[] {
    const {faults} = this.t
    const them = [...new Set(characters)].join('')
    if (them === '') return [el('p', {}, faults.glyphs)]
    return [el('p', {}, filled(faults.glyphsOf, {characters: them}), ' ', offlineLink(this.t, this.locale))]
  }

  /** Keeps the page on this device once it draws, and then the glyphs it uses. */
  private async stay(): Promise<void> {
    this.keepGlyphs = await keepStudio(this.t, this.locale, {
      place: this.part('offline'),
      fetched: this.opened.fetched,
      // What a PDF says of its sign is set in glyphs of its own.
      prepare: async () => this.drawn?.file('pdf', 'sign'),
    })
  }

  private problems(summary: readonly Node[], told = false): void {
    if (!told) showProblems(this.part('fields'), [], this.host)
    const part = this.part('problems')
    part.hidden = summary.length === 0
    part.replaceChildren(...summary)
    this.part('figure').toggleAttribute('data-stale', summary.length > 0)
    const [first] = summary
    if (first) this.sayQuietly(first.textContent ?? '')
  }

  private facts(sign: LookedAt): void {
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
    this.sayQuietly(counts)
  }

  /** Has `words` read out once who types has paused, not letter by letter, and not twice. */
  private sayQuietly(words: string): void {
    clearTimeout(this.quiet)
    const live = this.part('live')
    this.quiet = setTimeout(() => {
      if (live.textContent !== words) live.textContent = words
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
    const {target} = event
    // In a field of words the browser takes back what was typed there.
    if (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'file'].includes(target.type)) return
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    const {tools} = this.t
    void (key === 'z' && !event.shiftKey ? this.step(undone, tools.undoneTo) : this.step(redone, tools.redoneTo))
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
    const {engine, data} = this.opened
    const {width} = (await engine.kind(kind)).family
    const found = await leastWidth(width, async (widthMm) => {
      const asked = await engine.read(withValue(spec, ['widthMm'], widthMm)).catch(notInput)
      return (await asked?.draw(data.identity).catch(notInput)) !== undefined
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
  private get current(): LookedAt | undefined {
    return this.drawnFrom === this.spec ? this.drawn : undefined
  }

  private toTray(): void {
    const {current: sign} = this
    if (!sign) {
      this.say(this.t.files.stale, 'danger')
      return
    }
    const item: TrayItem = {
      name: stemOf(this.state),
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
    const {
      t,
      judged,
      speech: {said, clauseName},
    } = this
    const {kinds, edition} = this.opened.data
    const about = {t, said, clauseName, name: stemOf(this.state), kind: kinds[sign.spec.kind].name, edition, judged}
    this.part('sheet').replaceChildren(...approvalSheet(sign, about))
  }
}

/** Returns undefined for an error that says what is wrong with a spec. @throws any other. */
function notInput(error: unknown): undefined {
  if (!(error instanceof InputError)) throw error
  return undefined
}
