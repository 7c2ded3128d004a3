import {namedPart} from '../shell/namedPart.ts'

/**
 * Hides in a chapter the clauses that are not asked of the chosen type of point. What was hidden is said, one button brings it back, and
 * the choice stands in the address. A clause that a link leads to is shown in any case. Without this script there is a page for each type.
 */
class TypeFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const choice = form?.querySelector('select')
    if (!form || !choice) return
    const wanted = new URLSearchParams(location.search).get('type') ?? ''
    if ([...choice.options].some((o) => o.value === wanted)) choice.value = wanted
    this.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => {
      choice.value = ''
      this.apply(form, '')
      choice.focus()
    })
    choice.addEventListener('change', () => this.apply(form, choice.value))
    addEventListener('hashchange', () => this.apply(form, choice.value))
    if (choice.value !== '') this.apply(form, choice.value)
  }

  private apply(form: HTMLFormElement, type: string) {
    const clauses = [...document.querySelectorAll<HTMLElement>('[data-asked]')]
    const meant = namedPart()
    for (const clause of clauses) clause.hidden = type !== '' && clause.id !== meant && !clause.dataset.asked?.split(' ').includes(type)
    const hidden = clauses.filter((c) => c.hidden).length
    const output = form.querySelector('output')
    if (output)
      output.textContent =
        type === '' ? '' : (this.dataset.found ?? '').replace('%', String(clauses.length - hidden)).replace('#', String(hidden))
    const reset = form.querySelector<HTMLButtonElement>('button[type="reset"]')
    if (reset) reset.hidden = type === ''
    const query = new URLSearchParams(location.search)
    if (type === '') query.delete('type')
    else query.set('type', type)
    history.replaceState(null, '', `${query.size > 0 ? `?${query}` : location.pathname}${location.hash}`)
  }
}

customElements.define('type-filter', TypeFilter)
