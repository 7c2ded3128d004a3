import {findOffers} from '../../handbooks/items/findOffers.ts'

/** How many items are shown: what comes later is found by one more word. */
const most = 8

/**
 * Finds items by what was typed, among the links of the page. What is typed stays in the field: it goes into no address and is kept nowhere.
 * Without this script the page is the same list.
 */
class CounterFind extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const field = this.querySelector('input')
    if (!form || !field) return
    this.hidden = false
    const offers = [...document.querySelectorAll<HTMLAnchorElement>('section[data-offers] a[data-id]')].map((link) => {
      const {id = '', zh = '', en, also = ''} = link.dataset
      return {id, name: {zh, en}, also: also.split('\n'), link}
    })
    const list = this.querySelector('ol')
    const show = () => {
      const found = findOffers(offers, field.value).slice(0, most)
      list?.replaceChildren(
        ...found.map(({link}) => {
          const line = document.createElement('li')
          const whose = document.createElement('small')
          whose.textContent = link.closest('section')?.dataset.offers ?? ''
          line.append(link.cloneNode(true), ' ', whose)
          return line
        }),
      )
      const output = this.querySelector('output')
      const {none = '', found: some = ''} = this.dataset
      if (output) output.textContent = field.value.trim() === '' ? '' : found.length === 0 ? none : some.replace('%', String(found.length))
    }
    const point = this.querySelector('select')
    const links = new Map(offers.map(({link}) => [link, link.getAttribute('href') ?? '']))
    const lead = () => {
      const search = point && point.value !== '' ? `?${new URLSearchParams({point: point.value})}` : ''
      for (const [link, address] of links) link.setAttribute('href', address + search)
      history.replaceState(history.state, '', location.pathname + search)
      show()
    }
    point?.addEventListener('change', lead)
    field.addEventListener('input', show)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      list?.querySelector('a')?.click()
    })
    // A page that comes back keeps nothing of who asked before.
    addEventListener('pageshow', () => {
      form.reset()
      // Which point it is is nobody's data: its id leads from item to item.
      const own = new URLSearchParams(location.search).get('point')
      if (point && own !== null) point.value = [...point.options].some(({value}) => value === own) ? own : ''
      lead()
    })
  }
}

customElements.define('counter-find', CounterFind)
