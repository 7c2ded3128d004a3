import {keepTray, keptTray, type TrayItem} from './drafts.ts'
import {el, filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'
import {areaOf, billOf, putInto} from './tray.ts'

/** Signs that were finished in the studio, on this device only: what they come to, and all their files at once. */
class SignTray extends HTMLElement {
  private items: TrayItem[] = []
  private t: StudioWords['tray'] | undefined

  connectedCallback() {
    this.t = JSON.parse(this.dataset.words ?? '{}')
    this.items = keptTray()
    document.addEventListener('studio-add', (event) => this.add((event as CustomEvent<TrayItem>).detail))
    this.draw()
  }

  private add(item: TrayItem) {
    this.items = putInto(this.items, item)
    const trouble = this.changed()
    const words = filled(this.t?.added ?? '', {name: item.name, n: this.items.length})
    // Said where one is at work; what cannot be kept stands here as well.
    document.dispatchEvent(new CustomEvent('studio-added', {detail: [words, trouble].filter(Boolean).join(' ')}))
  }

  private changed(): string {
    const kept = keepTray(this.items)
    this.draw()
    const trouble = (kept === 'full' ? this.t?.full : kept === 'none' ? this.t?.none : '') ?? ''
    this.say(trouble)
    return trouble
  }

  private say(words: string) {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = words
  }

  private draw() {
    const {t} = this
    const place = this.querySelector('[data-part="list"]')
    if (!t || !place) return
    if (this.items.length === 0) return place.replaceChildren(el('p', {}, t.empty))
    const {pieces, area} = billOf(this.items)
    const head = [t.name, t.kind, t.words, t.size, t.pieces, t.area].map((text) => el('th', {scope: 'col'}, text))
    place.replaceChildren(
      el(
        'div',
        {'data-scroll': true, tabindex: 0, role: 'region', 'aria-label': t.title},
        el(
          'table',
          {},
          el('thead', {}, el('tr', {}, ...head, el('td'))),
          el('tbody', {}, ...this.items.map((item, i) => this.row(item, i, t))),
        ),
      ),
      el('p', {'data-total': true}, filled(t.total, {pieces, area})),
      el(
        'p',
        {'data-buttons': true},
        el('button', {type: 'button', onclick: () => void this.zip()}, t.zip),
        el('button', {type: 'button', 'data-quiet': true, onclick: () => void this.csv()}, t.csv),
      ),
    )
  }

  private row(item: TrayItem, i: number, t: StudioWords['tray']) {
    const pieces = el('input', {
      type: 'number',
      min: 1,
      max: 999,
      value: item.pieces,
      'aria-label': filled(t.piecesOf, {name: item.name}),
      onchange: () => {
        const n = Math.min(999, Math.max(1, Math.round(pieces.valueAsNumber) || 1))
        this.items = this.items.with(i, {...item, pieces: n})
        this.changed()
      },
    })
    const open = () => document.dispatchEvent(new CustomEvent('studio-open', {detail: {name: item.name, spec: item.spec}}))
    const remove = () => {
      this.items = this.items.toSpliced(i, 1)
      this.changed()
    }
    return el(
      'tr',
      {},
      el('th', {scope: 'row'}, item.name),
      el('td', {}, item.kind),
      el('td', {}, item.words),
      el('td', {}, `${item.width} × ${item.height} mm`),
      el('td', {}, pieces),
      el('td', {}, `${areaOf(item)} m²`),
      el(
        'td',
        {},
        el(
          'div',
          {'data-buttons': true},
          el('button', {type: 'button', 'data-quiet': true, 'aria-label': filled(t.editOf, {name: item.name}), onclick: open}, t.edit),
          el(
            'button',
            {type: 'button', 'data-quiet': true, 'aria-label': filled(t.removeOf, {name: item.name}), onclick: remove},
            t.remove,
          ),
        ),
      ),
    )
  }

  private async csv() {
    const [{scheduleCsv}, {save}] = await Promise.all([import('./schedule.ts'), import('./save.ts')])
    save({path: 'signs.csv', bytes: scheduleCsv(this.t?.head ?? [], this.items)})
  }

  private async zip() {
    const {t, items} = this
    if (!t) return
    const {trayZip} = await import('./trayZip.ts')
    const {save} = await import('./save.ts')
    const made = await trayZip(items, this.dataset.locale ?? '', t.head, (n) => this.say(filled(t.making, {n, all: items.length})))
    if ('failed' in made) return this.say(filled(t.failed, {name: made.failed}))
    save({path: 'signs.zip', bytes: made.zip})
    this.say(filled(t.made, {file: 'signs.zip'}))
  }
}

customElements.define('sign-tray', SignTray)
