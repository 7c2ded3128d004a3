/**
 * Narrows and sorts the tables of the directory in place. The page is complete without it.
 *
 * The answers stand in the address, so a filtered list can be linked to and printed.
 */
class PointFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    this.hidden = false
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
    }
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', () => this.apply(form))
    for (const table of document.querySelectorAll('main table')) makeSortable(table as HTMLTableElement)
    this.apply(form)
  }

  private apply(form: HTMLFormElement) {
    const data = new FormData(form)
    const wanted = (name: string) => String(data.get(name) ?? '').trim()
    const words = wanted('q').toLowerCase()
    let found = 0
    for (const row of document.querySelectorAll<HTMLTableRowElement>('main tbody tr')) {
      const link = row.querySelector<HTMLElement>('a[data-id]')
      const fits =
        `${link?.dataset.search} ${link?.dataset.id} ${row.textContent}`.toLowerCase().includes(words) &&
        (wanted('town') === '' || row.cells[1]?.textContent?.trim() === wanted('town')) &&
        (wanted('type') === '' || link?.dataset.type === wanted('type'))
      row.hidden = !fits
      if (fits) found++
    }
    const output = form.querySelector('output')
    if (output)
      output.textContent =
        document.documentElement.lang === 'en'
          ? `${found} points`
          : document.documentElement.lang === 'zh-Hant'
            ? `${found}個站點`
            : `${found}个站点`

    const query = new URLSearchParams([...data].map(([k, v]) => [k, String(v)] as [string, string]).filter(([, v]) => v !== ''))
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname)
  }
}

/** Turns the headers of `table` into buttons that sort its rows, numbers by value and words by the page's language. */
function makeSortable(table: HTMLTableElement) {
  const body = table.tBodies[0]
  const compare = new Intl.Collator(document.documentElement.lang, {numeric: true}).compare
  if (!body) return
  for (const [column, header] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...header.childNodes)
    header.append(button)
    button.addEventListener('click', () => {
      const descending = header.ariaSort === 'ascending'
      for (const other of header.parentElement?.children ?? []) other.ariaSort = null
      header.ariaSort = descending ? 'descending' : 'ascending'
      const value = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? ''
      const rows = [...body.rows].sort((a, b) => (descending ? -1 : 1) * compare(value(a), value(b)))
      // Empty cells say nothing and go last in both directions.
      body.append(...rows.filter((r) => value(r) !== ''), ...rows.filter((r) => value(r) === ''))
    })
  }
}

customElements.define('point-filter', PointFilter)
