import {pagesShown} from '../../design-system/ui/pagesShown.ts'
import {here} from '../address/here.ts'
import {siteFile} from '../address/siteFile.ts'
import {asButton} from '../shell/asButton.ts'
import {bareText} from '../shell/bareText.ts'
import type {ListedPoint, PointList} from '../shell/listedPoint.ts'
import {partOf} from '../shell/partOf.ts'
import {type Asked, pageOf, pointsFor} from './pointPages.ts'

/**
 * Looks through a directory of more points than one table holds: it loads the list when it is first asked, shows a page of those that fit and
 * hides the towns meanwhile. Question, order and page stand in the address, so a view can be linked to.
 */
class PointsBrowser extends HTMLElement {
  private list: Promise<PointList> | undefined
  private page = 1
  private sort = ''

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    this.hidden = false
    const given = new URLSearchParams(location.search)
    for (const [name, value] of given) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
    this.page = Math.max(1, Math.trunc(Number(given.get('page'))) || 1)
    this.sort = given.get('sort') ?? ''
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      this.page = 1
      void this.show(form)
    })
    this.makeSortable(form)
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-pages] a') : null
      // With a key held it opens elsewhere, by its address.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.page = Number(new URLSearchParams(link.search).get('page') ?? 1)
      void this.show(form).then(() => this.querySelector<HTMLElement>('[data-pages] [aria-current]')?.focus())
      this.scrollIntoView()
    })
    if ([...given.keys()].length > 0) void this.show(form)
  }

  private async show(form: HTMLFormElement) {
    const answers = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]))
    const asked: Asked = {...answers, sort: this.sort}
    const output = form.querySelector('output')
    const any = Object.values(asked).some((value) => value !== '')
    this.lookAtTowns(!any)
    if (!any) {
      if (output) output.textContent = ''
      history.replaceState(null, '', location.pathname)
      return
    }
    try {
      this.list ??= fetchList(this.dataset.list ?? '')
      const {towns, points} = await this.list
      const found = pointsFor(points, towns, asked, bareText, document.documentElement.lang)
      const {rows, page, pages} = pageOf(found, this.page)
      this.page = page
      this.fill(rows, towns)
      const said = (this.dataset.found ?? '').replace('%', String(found.length)).replace('#', `${page}/${pages}`)
      if (output) output.textContent = said
      const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
      if (page > 1) query.set('page', String(page))
      history.replaceState(null, '', `?${query}`)
      this.offerPages(page, pages, query)
      this.tellNothing(found.length === 0)
    } catch {
      this.list = undefined
      if (output) output.textContent = this.dataset.trouble ?? ''
      this.lookAtTowns(true)
    }
  }

  /** Fills in the ways to the other pages, after the models that the page was built with. */
  private offerPages(page: number, pages: number, query: URLSearchParams) {
    const place = this.querySelector<HTMLElement>('[data-pages-of-list]')
    if (!place) return
    if (pages < 2) return place.replaceChildren()
    const nav = partOf(this, 'pages')
    const item = (way: string, to: number): HTMLElement[] => {
      const copy = nav.querySelector(`[data-way="${way}"]`)?.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return []
      const link = copy.querySelector('a')
      const asked = new URLSearchParams(query)
      asked.set('page', String(to))
      if (link) link.href = `?${asked}`
      if (link && (way === 'page' || way === 'current')) {
        link.textContent = String(to)
        link.ariaLabel = (place.dataset.hint ?? '%').replace('%', String(to))
      }
      return [copy]
    }
    const items = [
      ...(page > 1 ? item('previous', page - 1) : []),
      ...pagesShown(page, pages).flatMap((n) => (n === 'gap' ? item('gap', page) : item(n === page ? 'current' : 'page', n))),
      ...(page < pages ? item('next', page + 1) : []),
    ]
    nav.querySelector('ul')?.replaceChildren(...items)
    place.replaceChildren(nav)
  }

  private tellNothing(nothing: boolean) {
    for (const part of this.querySelectorAll<HTMLElement>('[data-nothing]')) part.hidden = !nothing
    for (const part of this.querySelectorAll<HTMLElement>('[data-results]')) part.hidden ||= nothing
  }

  /** Shows the towns of the page, or the table of what was found. */
  private lookAtTowns(towns: boolean) {
    this.tellNothing(false)
    for (const section of document.querySelectorAll<HTMLElement>('[data-district-part]')) section.hidden = !towns
    for (const part of this.querySelectorAll<HTMLElement>('[data-results]')) part.hidden = towns
  }

  /** The rows that the page was built with show how each looks: they are copied, and what they say is replaced. */
  private readonly models = new Map<string, HTMLTableRowElement>()

  private fill(rows: readonly ListedPoint[], towns: readonly string[]) {
    const body = this.querySelector('tbody')
    if (!body) return
    if (this.models.size === 0)
      for (const row of body.rows) this.models.set(row.querySelector<HTMLElement>('[data-rank]')?.dataset.rank ?? '', row)
    const filled = rows.flatMap(([id, , place, town, , , rank, , score, missing]) => {
      const row = this.models.get(String(rank))?.cloneNode(true)
      if (!(row instanceof HTMLTableRowElement)) return []
      const link = row.querySelector('a')
      if (link) {
        link.href = here((this.dataset.point ?? '').replace('%', id))
        link.textContent = place
        while (link.nextSibling) link.nextSibling.remove()
      }
      for (const [cell, text] of [
        [row.cells[1], towns[town]],
        [row.cells[3], String(score)],
        [row.cells[4], missing],
      ] as const)
        if (cell) cell.textContent = text ?? ''
      return [row]
    })
    body.replaceChildren(...filled)
  }

  private makeSortable(form: HTMLFormElement) {
    for (const [column, header] of [...(this.querySelector('thead tr')?.children ?? [])].entries()) {
      asButton(header).addEventListener('click', () => {
        const descending = header.ariaSort === 'ascending'
        for (const other of header.parentElement?.children ?? []) other.ariaSort = null
        header.ariaSort = descending ? 'descending' : 'ascending'
        this.sort = `${descending ? '-' : ''}${column}`
        this.page = 1
        void this.show(form)
      })
    }
  }
}

async function fetchList(address: string): Promise<PointList> {
  const response = await siteFile(`/data/${address.split('/').at(-1)}`)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

customElements.define('points-browser', PointsBrowser)
