import {asButton} from './asButton.ts'
import {bareText} from './bareText.ts'

/**
 * Narrows and sorts the tables of a page in place. The page is complete without it.
 *
 * Each row carries its facts on one link: `data-search` and `data-initials` hold more words that the field `q` finds, and the field
 * `town` looks for its answer among the words of `data-town`. The answers stand in the address, so a filtered
 * list can be linked to and printed; one that the page does not offer is named, not passed over. What else shows the rows, such as a map,
 * listens for `filtered`.
 */
class TableFilter extends HTMLElement {
  /** Answers in the address that the form does not offer. */
  private unknown: string[] = []

  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    this.hidden = false
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
      const before = field.value
      field.value = value
      if (field.value === value) continue
      field.value = before
      this.unknown.push(`${field.labels?.[0]?.querySelector('span')?.textContent ?? name}“${value}”`)
    }
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => {
      this.unknown = []
      this.apply(form)
    })
    for (const table of document.querySelectorAll<HTMLTableElement>('main table')) makeSortable(table)
    this.apply(form)
  }

  private apply(form: HTMLFormElement) {
    const answers = [...new FormData(form)]
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([, value]) => value !== '')
    let found = 0
    for (const row of document.querySelectorAll<HTMLTableRowElement>('main tbody tr')) {
      const facts = row.querySelector<HTMLElement>('a[data-search]')?.dataset ?? {}
      const fits = answers.every(([name, value]) =>
        name === 'q'
          ? bareText(`${facts.search} ${facts.initials ?? ''} ${row.textContent}`).includes(bareText(value))
          : facts[name]?.split(' ').includes(value),
      )
      row.hidden = !fits
      if (fits) found++
    }
    const output = form.querySelector('output')
    const passedOver = this.unknown.length > 0 ? (this.dataset.unknown ?? '').replace('%', () => this.unknown.join(', ')) : ''
    if (output) output.textContent = (this.dataset.found ?? '').replace('%', String(found)) + passedOver
    const nothing = this.querySelector<HTMLElement>('[data-nothing]')
    if (nothing) nothing.hidden = found > 0
    this.dispatchEvent(new Event('filtered', {bubbles: true}))

    const query = new URLSearchParams(answers.map(([name, value]) => [name, value]))
    // The part of the page that the address names stays named.
    history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`)
  }
}

/** What a cell is sorted by: what it says, or the rank of that where words have one. */
const sortKey = (cell: HTMLTableCellElement | undefined) =>
  cell?.querySelector<HTMLElement>('[data-rank]')?.dataset.rank ?? cell?.textContent?.trim() ?? ''

/** Turns the headers of `table` into buttons that sort its rows, numbers by value and words by the page's language. */
function makeSortable(table: HTMLTableElement) {
  const body = table.tBodies[0]
  const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare
  if (!body) return
  for (const [column, header] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    asButton(header).addEventListener('click', () => {
      const descending = header.ariaSort === 'ascending'
      for (const other of header.parentElement?.children ?? []) other.ariaSort = null
      header.ariaSort = descending ? 'descending' : 'ascending'
      const value = (row: HTMLTableRowElement) => sortKey(row.cells[column])
      const rows = [...body.rows].sort((a, b) => (descending ? -1 : 1) * compare(value(a), value(b)))
      // Empty cells say nothing and go last in both directions.
      body.append(...rows.filter((r) => value(r) !== ''), ...rows.filter((r) => value(r) === ''))
    })
  }
}

customElements.define('table-filter', TableFilter)
