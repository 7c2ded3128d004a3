import {here, isOnStick} from '../address/here.ts'
import {siteFile} from '../address/siteFile.ts'
import {partOf} from '../shell/partOf.ts'
import {excerptOf, type Found, match, type Result} from './match.ts'
import {fold} from './matchFold.ts'
import {type Index, prepare} from './matchIndex.ts'
import type {SearchData} from './searchItem.ts'
import type {SearchWords} from './site-search.words.ts'

/** What we use of Pagefind's browser module, which is written into dist/ after the pages. */
interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{results: readonly {data(): Promise<Page>}[]}>
}

interface Page {
  readonly url: string
  readonly content: string
  readonly excerpt: string
  readonly meta: {readonly title?: string}
}

/** Lines shown at first; the others wait for a button, so that a short word does not lay out a thousand lines. */
const firstLines = 30

/** Pages of the full text listed at a time, and looked through for them: each is a file of its own to load. */
const pagesListed = 10
const pagesLoaded = 30

/** How long typing must rest before the count is announced, so that a screen reader does not speak at every letter. */
const restMs = 400

/**
 * One box, one list. Everything in the search data is found at once by literal text; the full text of pages is
 * loaded only if that finds nothing, or when the reader asks for it.
 */
class SiteSearch extends HTMLElement {
  private index: Promise<Index> | undefined
  private pagefind: Promise<Pagefind> | undefined
  private latest = 0
  private announcing = 0

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('main form')
    const box = form?.elements.namedItem('q')
    if (!(box instanceof HTMLInputElement)) return
    box.value = new URLSearchParams(location.search).get('q') ?? ''
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.search(box.value)
    })
    // While a word is being composed from pinyin, the box holds letters that are no query yet.
    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.search(box.value)
    })
    box.addEventListener('compositionend', () => this.search(box.value))
    if (box.value !== '') this.search(box.value)
    box.focus()
  }

  private get locale() {
    return this.dataset.locale ?? 'zh-Hans'
  }

  private get words(): SearchWords {
    return JSON.parse(this.dataset.words ?? '{}')
  }

  private async search(query: string) {
    const turn = ++this.latest
    const t = this.words
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({q: query})}`)
    this.more()
    if (isOnStick()) this.note(t.onStick)
    if (query.trim() === '') return this.show([], '')
    try {
      this.index ??= this.load()
      const index = await this.index
      if (turn !== this.latest) return
      const found = match(query, index)
      const status = statusOf(found, query.trim(), t)
      this.show(this.lines(found), status, found.literal.length + found.near.length === 0)
      // No browser lets a page read the full-text index from a stick.
      if (isOnStick()) return
      if (found.literal.length > 0)
        return this.more(t.more, async () => this.tellPages(await this.addPages(query, index, turn), turn, status))
      await new Promise((done) => setTimeout(done, restMs))
      if (turn !== this.latest) return
      // Without the full text, offline or not built, what was said before stands.
      const n = await this.addPages(query, index, turn).catch(() => 0)
      if (n > 0) this.tellPages(n, turn, found.near.length > 0 ? status : '')
    } catch {
      this.index = undefined
      if (turn === this.latest) this.show([], t.failed)
    }
  }

  private async load(): Promise<Index> {
    const response = await siteFile(`/data/search-${this.locale}.json`)
    if (!response.ok) throw new Error(String(response.status))
    const data: SearchData = await response.json()
    return prepare(data)
  }

  private lines({literal, near}: Found): (() => HTMLElement)[] {
    return [...literal.map((r) => () => this.item(r)), ...near.map((r) => () => this.item(r, this.words.near))]
  }

  /** Adds pages whose full text holds the query. Pagefind drops words that it does not know, so every page is looked through again. */
  private async addPages(typed: string, {data}: Index, turn: number): Promise<number> {
    this.more()
    const query = fold(typed, data.fold)
    if ([...query].length < 2) return 0
    // Pagefind knows by this address where the site lies, and gives its results as they are published.
    // The address is hidden from the bundler: the file exists only after the pages are built.
    const address = here('/pagefind/pagefind.js')
    this.pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
      await module.init()
      return module
    })
    this.pagefind.catch(() => {
      this.pagefind = undefined
    })
    const {results} = await (await this.pagefind).search(query)
    const holds = ({content}: Page) => {
      const text = fold(content, data.fold)
      return query.split(' ').every((word) => text.includes(word))
    }
    return this.addNext(results, holds, turn, 0)
  }

  /** Adds the next pages of `results` that hold what was asked after the `listed`, and offers those that were not looked through. */
  private async addNext(
    results: readonly {data(): Promise<Page>}[],
    holds: (page: Page) => boolean,
    turn: number,
    listed: number,
  ): Promise<number> {
    const holding: Page[] = []
    let loaded = 0
    while (holding.length < pagesListed && loaded < Math.min(pagesLoaded, results.length)) {
      const pages = await Promise.all(results.slice(loaded, loaded + pagesListed).map((result) => result.data()))
      holding.push(...pages.filter(holds))
      loaded += pages.length
    }
    const sum = listed + holding.length
    if (turn !== this.latest) return sum
    this.querySelector('ol')?.append(...holding.map((page) => this.page(page)))
    if (holding.length > 0) this.nothing('')
    const rest = results.slice(loaded)
    if (rest.length > 0) this.more(say(this.words.morePages, {n: rest.length}), async () => this.addRest(rest, holds, turn, sum))
    else this.more()
    return sum
  }

  private async addRest(...[results, holds, turn, listed]: Parameters<SiteSearch['addNext']>) {
    this.tellPages(await this.addNext(results, holds, turn, listed), turn, '')
  }

  private page({url, meta, excerpt}: Page): HTMLElement {
    const item = this.line(this.words.kinds.page, url, meta.title ?? url)
    const text = document.createElement('p')
    text.append(...excerptNodes(excerpt))
    item.append(text)
    return item
  }

  private item(result: Result, near = ''): HTMLElement {
    const {item} = result
    const t = this.words
    const prefix = this.locale === 'zh-Hans' ? '' : `/${this.locale}`
    const code = item.kind === 'standard' ? '' : (item.code ?? '')
    const sample = item.kind === 'place' && item.last ? t.sample : ''
    const number = item.kind === 'standard' ? item.code : item.number
    const line = this.line(
      [t.kinds[item.kind], code, item.aside, sample, near].filter(Boolean).join(' · '),
      here(prefix + item.path),
      [number, item.title].filter(Boolean).join(' '),
    )
    const text = document.createElement('p')
    for (const piece of excerptOf(result)) {
      const node = document.createElement(piece.marked ? 'mark' : 'span')
      this.write(node, piece.text)
      text.append(node)
    }
    if (text.textContent !== '') line.append(text)
    return line
  }

  private line(label: string, href: string, title: string): HTMLElement {
    const item = document.createElement('li')
    const small = document.createElement('small')
    this.write(small, label)
    const link = document.createElement('a')
    link.href = href
    this.write(link, title)
    item.append(small, link)
    return item
  }

  /** Writes `text` into `node`; on English pages Chinese runs say so, for screen readers and fonts. */
  private write(node: HTMLElement, text: string) {
    const runs = this.locale === 'en' ? text.split(/(\p{Script=Han}[\p{Script=Han}\p{P}]*)/u) : [text]
    for (const [i, run] of runs.entries()) {
      if (i % 2 === 0) node.append(run)
      else {
        const chinese = document.createElement('span')
        chinese.lang = 'zh-Hans'
        chinese.textContent = run
        node.append(chinese)
      }
    }
  }

  /** `nothing` says that nothing was found, so that what can be done is said as well. */
  private show(lines: readonly (() => HTMLElement)[], status: string, nothing = false) {
    const list = this.querySelector('ol')
    this.nothing('')
    list?.replaceChildren(...lines.slice(0, firstLines).map((line) => line()))
    const rest = lines.slice(firstLines)
    if (rest.length > 0) list?.append(this.restLine(rest))
    this.tell(status)
    if (nothing) this.nothing(status)
  }

  /** Says in place of the list that there is nothing, by `status`, and what can be done; '' takes it away. */
  private nothing(status: string) {
    const [empty, counted] = ['[data-empty]', '[data-count]'].map((part) => this.querySelector<HTMLElement>(part))
    if (!empty) return
    empty.hidden = status === ''
    if (status === '') return
    const title = empty.querySelector('p')
    if (title) title.textContent = status
    if (counted) counted.textContent = ''
  }

  private tellPages(n: number, turn: number, before: string) {
    const t = this.words
    if (turn === this.latest) this.tell([before, n > 0 ? say(t.pages, {n}) : t.pagesNone].filter(Boolean).join(' · '))
  }

  private tell(text: string) {
    const shown = this.querySelector('[data-count]')
    if (shown) shown.textContent = text
    this.announce(text)
  }

  /** A last line that puts the other lines in its place. The focus goes to the first of them. */
  private restLine(rest: readonly (() => HTMLElement)[]): HTMLElement {
    const item = document.createElement('li')
    const button = this.button(say(this.words.rest, {n: rest.length}), () => {
      const [first, ...others] = rest.map((line) => line())
      if (first) item.replaceWith(first, ...others)
      first?.querySelector('a')?.focus()
    })
    item.append(button)
    return item
  }

  /** Offers one more step below the list, or takes the offer away. */
  private more(label = '', step: () => Promise<void> = async () => {}) {
    const place = this.querySelector('[data-more]')
    if (label === '') return place?.replaceChildren()
    const button = this.button(label, () => {
      this.announce(this.words.searching)
      step().catch(() => this.announce(this.words.failed))
    })
    place?.replaceChildren(button)
  }

  /** Says below the list what this search does not cover. */
  private note(text: string) {
    const line = document.createElement('p')
    line.textContent = text
    this.querySelector('[data-more]')?.replaceChildren(line)
  }

  private button(label: string, step: () => void): HTMLButtonElement {
    const button = partOf<HTMLButtonElement>(this, 'more')
    button.textContent = label
    button.addEventListener('click', step)
    return button
  }

  private announce(text: string) {
    clearTimeout(this.announcing)
    const output = this.querySelector('[role="status"]')
    this.announcing = window.setTimeout(() => {
      if (output) output.textContent = text
    }, restMs)
  }
}

/** Fills what stands in braces in `template`. */
const say = (template: string, values: Readonly<Record<string, string | number>>) =>
  template.replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))

/** Returns the words of Pagefind's excerpt, which is markup, and its `<mark>` around hits; whatever else stands there is left out. */
function excerptNodes(excerpt: string): Node[] {
  // A document that is parsed so loads and runs nothing.
  return [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    const made = node instanceof HTMLElement && node.localName === 'mark' ? document.createElement('mark') : document.createElement('span')
    made.textContent = node.textContent
    return made
  })
}

function statusOf({literal, near}: Found, query: string, t: SearchWords): string {
  const found = literal.length === 1 ? t.foundOne : say(t.found, {n: literal.length})
  if (literal.length > 0) return near.length > 0 ? say(t.alsoNear, {found, near: near.length}) : found
  if (near.length === 0) return say(t.none, {query})
  return say(near.length === 1 ? t.nearFoundOne : t.nearFound, {query, n: near.length})
}

customElements.define('site-search', SiteSearch)
