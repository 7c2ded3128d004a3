import type {SearchData} from '../searchData.ts'
import {fold, type Index, match, prepare, type Result} from './match.ts'

/** What we use of Pagefind's browser module, which is written into dist/ after the pages. */
interface Pagefind {
  init(): Promise<void>
  search(query: string): Promise<{results: readonly {data(): Promise<{url: string; excerpt: string; meta: {title?: string}}>}[]}>
}

const words = {
  zh: {
    clause: '条款',
    place: '站点',
    page: '页面',
    sample: '示例',
    found: (n: number) => `共${n}条结果`,
    none: '没有找到。可以换一个词，或者输入条款号、村名或拼音首字母。',
    failed: '搜索数据没有载入，请刷新页面再试。',
  },
  en: {
    clause: 'Clause',
    place: 'Point',
    page: 'Page',
    sample: 'sample',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    none: 'Nothing found. Try another word, a clause number, a village or its pinyin initials.',
    failed: 'The search data did not load. Reload the page and try again.',
  },
} as const

/** One box, one list: clauses and places by literal text at once, pages of the full-text index as they arrive. */
class SiteSearch extends HTMLElement {
  private index: Promise<Index> | undefined
  private pagefind: Promise<Pagefind> | undefined
  private latest = 0

  connectedCallback() {
    const form = document.querySelector<HTMLFormElement>('main form')
    const box = form?.elements.namedItem('q')
    if (!(box instanceof HTMLInputElement)) return
    box.value = new URLSearchParams(location.search).get('q') ?? ''
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.search(box.value)
    })
    box.addEventListener('input', () => this.search(box.value))
    if (box.value !== '') this.search(box.value)
    box.focus()
  }

  private get locale() {
    return this.dataset.locale ?? 'zh-Hans'
  }

  private get written(): 'zh' | 'en' {
    return this.locale === 'en' ? 'en' : 'zh'
  }

  private async search(query: string) {
    const turn = ++this.latest
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`)
    if (query.trim() === '') return this.show([], '')
    try {
      this.index ??= this.load()
      const index = await this.index
      const literal = match(query, index, this.written)
      if (turn === this.latest)
        this.show(
          literal.map((r) => this.item(r)),
          this.count(literal.length),
        )
      const pages = await this.pages(fold(query, index.table))
      if (turn === this.latest) this.show([...literal.map((r) => this.item(r)), ...pages], this.count(literal.length + pages.length))
    } catch {
      this.index = undefined
      this.show([], words[this.written].failed)
    }
  }

  private async load(): Promise<Index> {
    const response = await fetch(`/data/search-${this.written}.json`)
    if (!response.ok) throw new Error(String(response.status))
    const data: SearchData = await response.json()
    return prepare(data)
  }

  private count = (n: number) => (n === 0 ? words[this.written].none : words[this.written].found(n))

  /** Pages of the full-text index. A single character finds too much there, so it is left to the literal scan. */
  private async pages(query: string): Promise<HTMLElement[]> {
    if ([...query].length < 2) return []
    // The address is hidden from the bundler: the file exists only after the pages are built.
    const address = '/pagefind/pagefind.js'
    this.pagefind ??= import(/* @vite-ignore */ address).then(async (module: Pagefind) => {
      await module.init()
      return module
    })
    const found = await (await this.pagefind).search(query)
    const pages = await Promise.all(found.results.slice(0, 10).map((r) => r.data()))
    return pages.map(({url, meta, excerpt}) => {
      const item = this.line('page', url, meta.title ?? url)
      const text = document.createElement('p')
      // Pagefind's excerpt is our own page's text, escaped by Pagefind, with <mark> around the hits.
      text.innerHTML = excerpt
      item.append(text)
      return item
    })
  }

  private item({kind, id, title, excerpt}: Result): HTMLElement {
    const prefix = this.locale === 'zh-Hans' ? '' : `/${this.locale}`
    const item = this.line(
      kind,
      kind === 'clause' ? `${prefix}/clauses/${id}/` : `${prefix}/points/${id}/`,
      title,
      id.startsWith('sample-') ? words[this.written].sample : kind === 'clause' ? id : '',
    )
    const text = document.createElement('p')
    // The literal scan shows the words as written; the Traditional pages are converted from them.
    if (this.locale === 'zh-Hant') item.lang = 'zh-Hans'
    for (const piece of excerpt) {
      const node = document.createElement(piece.marked ? 'mark' : 'span')
      node.textContent = piece.text
      text.append(node)
    }
    item.append(text)
    return item
  }

  private line(kind: 'clause' | 'place' | 'page', href: string, title: string, aside = ''): HTMLElement {
    const item = document.createElement('li')
    const label = document.createElement('small')
    label.textContent = [words[this.written][kind], aside].filter(Boolean).join(' · ')
    const link = document.createElement('a')
    link.href = href
    link.textContent = title
    item.append(label, link)
    return item
  }

  private show(items: readonly HTMLElement[], status: string) {
    this.querySelector('ol')?.replaceChildren(...items)
    const output = this.querySelector('[role="status"]')
    if (output) output.textContent = status
  }
}

customElements.define('site-search', SiteSearch)
