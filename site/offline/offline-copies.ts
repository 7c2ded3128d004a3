import {askIn} from '../../design-system/ui/askIn.ts'
import {type Locale, locales, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {here} from '../address/here.ts'
import {askToStay} from '../shell/askToStay.ts'
import {href} from '../shell/locale.ts'
import {type Offers, offersAddress} from './collection.ts'
import {type Copy, deleteStrayFiles, keptCopies, makeCurrent, removeCopy} from './copies.ts'
import {copyFacts, sizeOf} from './copyFacts.ts'
import {download, toDownloadError} from './download.ts'
import type {Said} from './OfflineView.words.ts'
import {endServiceIfIdle, hindrance, startService, underLock} from './service.ts'

/** Seconds within which the site must say what it offers, or it counts as out of reach. */
const patienceS = 15

/** Lets a reader keep parts of the site on the device, see what is kept, update and remove it. The words stand in the page. */
class OfflineCopies extends HTMLElement {
  /** What each language offers; undefined for one whose offers could not be read. */
  private readonly offers = new Map<string, Offers>()
  private kept: readonly Copy[] = []
  /** Settles when what is kept and offered has been read for the first time: a quick reader's click waits for it. */
  private started = Promise.resolve()
  private stopping: AbortController | undefined
  private readonly windows = new BroadcastChannel('cunbiao-offline')

  connectedCallback() {
    const why = hindrance()
    if (why) return reveal(why)
    if (this.instead) reveal('not-kept')
    const point = new URLSearchParams(location.search).get('point')
    if (point) this.select.value = point
    this.hidden = false
    this.addEventListener('click', (event) => this.press(event))
    this.select.addEventListener('change', () => this.show())
    this.windows.addEventListener('message', () => this.refresh())
    addEventListener('online', () => this.refresh())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.refresh())
    // What a closed window left half downloaded goes first.
    this.started = underLock(deleteStrayFiles).then(() => this.refresh())
  }

  private get locale(): Locale {
    return locales.find((l) => l === this.dataset.locale) ?? 'zh-Hans'
  }
  /** Whether the worker shows this page in place of one that is not kept. */
  private readonly instead = !location.pathname.endsWith('/offline/')
  /** What stands between two sentences. */
  private get blank() {
    return marks[written(this.locale)].blank
  }
  private get select() {
    return find(this, 'select[name=point]', HTMLSelectElement)
  }

  /** Reads anew what is kept and what the site offers, and shows both. */
  private async refresh() {
    this.kept = await keptCopies()
    // What is kept needs no network, which may keep silent for long.
    await this.show()
    const locales = new Set([this.locale, ...this.kept.map((k) => localeOf(k.id))])
    await Promise.all(
      [...locales].map(async (locale) => {
        const offers = await readOffers(locale)
        if (offers) this.offers.set(locale, offers)
        else this.offers.delete(locale)
      }),
    )
    await this.show()
    if (this.stopping) return
    const old = this.kept.find((k) => this.isOld(k))
    if (!this.offers.has(this.locale) && !this.instead) this.say('offline', {}, 'warn')
    else if (old) this.say(this.offerOf(old.id) ? 'newer' : 'gone', {name: old.title})
    else if (find(this, '[role=status]').dataset.state === 'offline') this.say(undefined)
  }

  private async show() {
    const list = find(this, '[data-kept]')
    const model = find(list, '[data-row]')
    list.replaceChildren(model, ...this.kept.map((kept) => this.rowOf(kept, model)))
    list.hidden = this.kept.length === 0
    find(this, '[data-none]').hidden = this.kept.length > 0
    for (const row of this.querySelectorAll<HTMLElement>('[data-offer]')) {
      const name = this.nameOf(row)
      const offer = this.offers.get(this.locale)?.[name]
      const kept = this.kept.some((k) => k.id === `${this.locale}/${name}`)
      // Not every build has checklists.
      row.hidden = this.offers.has(this.locale) && !offer && row.dataset.offer !== 'point'
      find(row, '[data-size]').textContent = offer ? this.words('size', {size: sizeOf(offer.bytes)}) : ''
      find(row, '[data-saved]').hidden = !kept
      find(row, '[name=keep]').hidden = kept
    }
    const {quota = 0, usage = 0} = await navigator.storage.estimate()
    const fleeting = this.kept.length > 0 && !(await navigator.storage.persisted())
    const room = quota > 0 ? this.words('room', {size: sizeOf(quota - usage)}) : ''
    find(this, '[data-room]').textContent = [room, fleeting ? this.words('mayVanish') : ''].join(this.blank)
  }

  private rowOf(kept: Copy, model: HTMLElement): HTMLElement {
    const row = model.cloneNode(true) as HTMLElement
    row.hidden = false
    row.removeAttribute('data-row')
    row.dataset.id = kept.id
    const open = find(row, '[data-open]', HTMLAnchorElement)
    open.href = kept.start
    open.textContent = kept.title
    find(row, '[data-facts]').textContent = this.words('facts', copyFacts(kept, this.locale))
    for (const of of row.querySelectorAll('[data-of]')) of.textContent = kept.title
    const newer = this.isOld(kept) && this.offerOf(kept.id) !== undefined
    for (const part of row.querySelectorAll<HTMLElement>('[data-newer]')) part.hidden = !newer
    return row
  }

  private press(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const row = button?.closest<HTMLElement>('[data-id], [data-offer]')
    if (button?.name === 'stop') this.stopping?.abort()
    if (!button || !row || this.stopping) return
    const kept = this.kept.find((k) => k.id === row.dataset.id)
    if (button.name === 'remove' && kept) this.drop(kept, button)
    if (button.name === 'update' && kept) this.keep(kept.id, kept.title, button)
    if (button.name === 'keep') {
      const name = this.nameOf(row)
      if (name === 'point/') {
        this.say('choose', {}, 'warn')
        return this.select.focus()
      }
      const title = row.dataset.offer === 'point' ? this.select.selectedOptions[0]?.textContent : find(row, '[data-name]').textContent
      this.keep(`${this.locale}/${name}`, title ?? name, button)
    }
  }

  /** Downloads a collection and makes it current once it is whole. Whatever fails is said, and changes nothing. */
  private async keep(id: string, title: string, button: HTMLButtonElement) {
    await this.started
    const ran = await underLock(async () => {
      // Another window may have saved or removed it since.
      this.kept = await keptCopies()
      const before = this.kept.find((k) => k.id === id)
      const offer = this.offerOf(id)
      if (!offer) return this.say('offline', {}, 'warn')
      const size = sizeOf(offer.bytes)
      this.stopping = new AbortController()
      this.say('working', {name: title, size})
      this.progress(0)
      find(this, '[name=stop]').focus()
      try {
        await startService(this.stopping.signal)
        const options = {signal: this.stopping.signal, onProgress: (bytes: number) => this.progress(bytes / offer.bytes)}
        const {collection, cache, bytes} = await download(id, offer, before, options)
        const copy = {...collection, title, bytes, sha256: offer.sha256, savedAt: new Date().toISOString(), cache}
        const more = {href: here(href(this.locale, '/offline/')), label: find(document, 'h1').textContent}
        await makeCurrent({...copy, line: this.words('line', copyFacts(copy, this.locale)), more})
        await askToStay()
        this.say(before ? 'updated' : 'saved', {name: title}, 'good')
      } catch (error) {
        const {trouble, address} = toDownloadError(error, '')
        this.say(trouble, {address, size}, 'warn', before ? 'untouched' : 'nothing')
        await deleteStrayFiles()
        await endServiceIfIdle()
      } finally {
        this.stopping = undefined
        this.progress(undefined)
      }
    })
    if (!ran) return this.say('busy', {}, 'warn')
    await this.changed(button)
  }

  private async drop(kept: Copy, button: HTMLButtonElement) {
    if (!(await askIn('remove-copy', this.words('confirm', {name: kept.title})))) return
    const ran = await underLock(async () => {
      await removeCopy(kept.id)
      await endServiceIfIdle()
      this.say('removed', {name: kept.title}, 'good')
    })
    if (!ran) return this.say('busy', {}, 'warn')
    await this.changed(button)
  }

  /** Shows what is kept now, here and in other windows, and keeps the focus on something that is still there. */
  private async changed(button: HTMLButtonElement) {
    this.kept = await keptCopies()
    await this.show()
    this.windows.postMessage('changed')
    if (button.isConnected && button.checkVisibility()) button.focus()
    else find(this, '#kept').focus()
  }

  private nameOf = (row: HTMLElement) => (row.dataset.offer === 'point' ? `point/${this.select.value}` : (row.dataset.offer ?? ''))
  private offerOf = (id: string) => this.offers.get(localeOf(id))?.[id.slice(localeOf(id).length + 1)]
  /** Whether the site has something else by now. While its offers are unknown, nothing is said. */
  private isOld = (kept: Copy) => this.offers.has(localeOf(kept.id)) && this.offerOf(kept.id)?.sha256 !== kept.sha256

  /** `undefined` while nothing is downloaded, else from 0 to 1; said at every quarter, shown always. */
  private progress(done: number | undefined) {
    const bar = find(this, 'progress', HTMLProgressElement)
    find(this, '[data-progress]').hidden = done === undefined
    find(this, '[data-progress-text]').textContent = done === undefined ? '' : `${Math.floor(done * 100)}%`
    find(this, '[data-stop]').hidden = done === undefined
    for (const button of this.querySelectorAll<HTMLButtonElement>('button:not([name=stop])')) button.disabled = done !== undefined
    const quarter = Math.floor((done ?? 0) * 4)
    if (done !== undefined && quarter > Math.floor(bar.value * 4) && quarter < 4) this.say('part', {percent: String(quarter * 25)})
    bar.value = done ?? 0
  }

  /** Returns a sentence of the page with its names in braces filled in. */
  private words(said: Said, values: Readonly<Record<string, string>> = {}): string {
    return find(this, `[data-said=${said}]`)
      .textContent.trim()
      .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
  }

  private say(said: Said | undefined, values: Readonly<Record<string, string>> = {}, tone?: 'good' | 'warn', also?: Said) {
    const status = find(this, '[role=status]')
    const sentences = [said, also].flatMap((s) => (s ? [this.words(s, values)] : []))
    status.textContent = sentences.join(this.blank)
    status.dataset.state = said ?? ''
    if (tone) status.dataset.tone = tone
    else delete status.dataset.tone
  }
}

const localeOf = (id: string) => locales.find((l) => id.startsWith(`${l}/`)) ?? 'zh-Hans'

async function readOffers(locale: string): Promise<Offers | undefined> {
  try {
    const response = await fetch(here(offersAddress(locale)), {cache: 'no-cache', signal: AbortSignal.timeout(patienceS * 1000)})
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}

function reveal(reason: string) {
  find(document, `[data-reason=${reason}]`).hidden = false
}

function find<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string, kind?: new () => Kind): Kind {
  const found = root.querySelector<Kind>(selector)
  if (!found || (kind && !(found instanceof kind))) throw new Error(`the offline page lacks ${selector}`)
  return found
}

customElements.define('offline-copies', OfflineCopies)
