import type {ItemKind, SearchData} from '../searchItem.ts'
import {type Found, match, type Result} from './match.ts'
import {fold} from './matchFold.ts'
import {type Index, prepare} from './matchIndex.ts'

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

type Words = typeof words.zh | typeof words.en

const words = {
  zh: {
    kinds: {
      sign: '标识',
      place: '站点',
      term: '术语',
      chapter: '章',
      section: '节',
      fitting: '部件',
      clause: '条款',
      standard: '标准',
      page: '页面',
    } satisfies Record<ItemKind | 'page', string>,
    sample: '示例',
    near: '相近',
    found: (n: number) => `共${n}条结果`,
    nearFound: (query: string, n: number) => `没有“${query}”，显示${n}条相近结果`,
    alsoNear: (n: number, near: number) => `共${n}条结果，另有${near}条相近结果`,
    none: (query: string) => `没有找到“${query}”。可以换一个词，或者输入条款号、村名或拼音首字母。`,
    more: '再查各页面的全文',
    searching: '正在查各页面的全文……',
    pages: (n: number) => (n === 0 ? '其他页面的全文里没有。' : `其他页面的全文里有${n}条`),
    rest: (n: number) => `显示其余${n}条`,
    failed: '搜索数据没有载入，请刷新页面再试。',
  },
  en: {
    kinds: {
      sign: 'Sign',
      place: 'Point',
      term: 'Term',
      chapter: 'Chapter',
      section: 'Section',
      fitting: 'Fitting',
      clause: 'Clause',
      standard: 'Standard',
      page: 'Page',
    } satisfies Record<ItemKind | 'page', string>,
    sample: 'sample',
    near: 'near match',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    nearFound: (query: string, n: number) => `Nothing for “${query}”. Showing ${n === 1 ? '1 near match' : `${n} near matches`}`,
    alsoNear: (n: number, near: number) =>
      `${n === 1 ? '1 result' : `${n} results`}, and ${near === 1 ? '1 near match' : `${near} near matches`}`,
    none: (query: string) => `Nothing found for “${query}”. Try another word, a clause number, a village or its pinyin initials.`,
    more: 'Search the full text of all pages too',
    searching: 'Searching the full text of all pages …',
    pages: (n: number) => (n === 0 ? 'Nothing more in the full text of other pages.' : `${n} in the full text of other pages`),
    rest: (n: number) => `Show the other ${n}`,
    failed: 'The search data did not load. Reload the page and try again.',
  },
} as const

/** Lines shown at first; the others wait for a button, so that a short word does not lay out a thousand lines. */
const firstLines = 30

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

  private get words(): Words {
    return this.locale === 'en' ? words.en : words.zh
  }

  private async search(query: string) {
    const turn = ++this.latest
    const t = this.words
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`)
    this.more()
    if (query.trim() === '') return this.show([], '')
    try {
      this.index ??= this.load()
      const index = await this.index
      if (turn !== this.latest) return
      const found = match(query, index)
      this.show(this.lines(found), status(found, query.trim(), t))
      const pages = () => this.addPages(fold(query, index.data.fold), turn)
      if (found.literal.length === 0) await pages()
      else this.more(t.more, pages)
    } catch {
      this.index = undefined
      if (turn === this.latest) this.show([], t.failed)
    }
  }

  private async load(): Promise<Index> {
    const response = await fetch(`/data/search-${this.locale}.json`)
    if (!response.ok) throw new Error(String(response.status))
    const data: SearchData = await response.json()
    return prepare(data)
  }

  private lines({literal, near}: Found): HTMLElement[] {
    return [...literal.map((r) => this.item(r)), ...near.map((r) => this.item(r, this.words.near))]
  }

  /** Adds pages whose full text holds the query. Pagefind drops words that it does not know, so every page is looked through again. */
  private async addPages(query: string, turn: number) {
    const t = this.words
    this.more()
    if ([...query].length < 2) return
    // The address is hidden from the bundler: the file exists only after the pages are built.
    const address = '/pagefind/pagefind.js'
    this.pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
      await module.init()
      return module
    })
    const found = await (await this.pagefind).search(query)
    const pages = await Promise.all(found.results.slice(0, 10).map((r) => r.data()))
    const {data} = await (this.index ?? this.load())
    const holding = pages.filter(({content}) => {
      const text = fold(content, data.fold)
      return query.split(' ').every((word) => text.includes(word))
    })
    if (turn !== this.latest) return
    this.querySelector('ol')?.append(...holding.map((page) => this.page(page)))
    if (holding.length > 0 || this.querySelector('ol li')) this.announce(t.pages(holding.length))
  }

  private page({url, meta, excerpt}: Page): HTMLElement {
    const item = this.line(this.words.kinds.page, url, meta.title ?? url)
    const text = document.createElement('p')
    // Pagefind's excerpt is our own page's text, escaped by Pagefind, with <mark> around the hits.
    text.innerHTML = excerpt
    item.append(text)
    return item
  }

  private item({item, excerpt}: Result, near = ''): HTMLElement {
    const t = this.words
    const prefix = this.locale === 'zh-Hans' ? '' : `/${this.locale}`
    const code = item.kind === 'standard' ? '' : (item.code ?? '')
    const sample = item.kind === 'place' && item.last ? t.sample : ''
    const number = item.kind === 'standard' ? item.code : item.number
    const line = this.line(
      [t.kinds[item.kind], code, item.aside, sample, near].filter(Boolean).join(' · '),
      prefix + item.path,
      [number, item.title].filter(Boolean).join(' '),
    )
    const text = document.createElement('p')
    for (const piece of excerpt) {
      const node = document.createElement(piece.marked ? 'mark' : 'span')
      node.textContent = piece.text
      text.append(node)
    }
    line.append(text)
    return line
  }

  private line(label: string, href: string, title: string): HTMLElement {
    const item = document.createElement('li')
    const small = document.createElement('small')
    small.textContent = label
    const link = document.createElement('a')
    link.href = href
    link.textContent = title
    item.append(small, link)
    return item
  }

  private show(items: readonly HTMLElement[], status: string) {
    const list = this.querySelector('ol')
    list?.replaceChildren(...items.slice(0, firstLines))
    const rest = items.slice(firstLines)
    if (rest.length > 0) list?.append(this.restLine(rest))
    const shown = this.querySelector('[data-count]')
    if (shown) shown.textContent = status
    this.announce(status)
  }

  /** A last line that puts the other lines in its place. The focus goes to the first of them. */
  private restLine(rest: readonly HTMLElement[]): HTMLElement {
    const item = document.createElement('li')
    const button = this.button(this.words.rest(rest.length), () => {
      item.replaceWith(...rest)
      rest[0]?.querySelector('a')?.focus()
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

  private button(label: string, step: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
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

function status({literal, near}: Found, query: string, t: Words): string {
  if (literal.length > 0) return near.length > 0 ? t.alsoNear(literal.length, near.length) : t.found(literal.length)
  return near.length > 0 ? t.nearFound(query, near.length) : t.none(query)
}

customElements.define('site-search', SiteSearch)
