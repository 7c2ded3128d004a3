import {asButton} from '../shell/asButton.ts'

/** Says how many of the clauses of a place or a chapter are settled. */
type Count = (clauses: readonly string[]) => string

/**
 * The places of a checklist on a phone: one is shown at a time, and in it the chapters open one by one. Paper has all of them, whatever is
 * shown.
 */
export class CheckGroups {
  private readonly root: HTMLElement
  private readonly places: readonly HTMLElement[]
  private readonly parts: readonly HTMLElement[]

  constructor(root: HTMLElement) {
    this.root = root
    this.places = [...root.querySelectorAll<HTMLElement>('section[data-place]')]
    this.parts = [...root.querySelectorAll<HTMLElement>('[data-part]')]
    for (const part of this.parts) fold(part)
    root.addEventListener('click', (event) => this.pressed(event))
    this.showPlace(this.places[0]?.dataset.place ?? '')
    for (const place of this.places) open(place.querySelector<HTMLElement>('[data-part]'))
  }

  /** Shows one place, and in a list that shows one chapter all of its places. */
  showPlace(name: string) {
    for (const place of this.places) place.toggleAttribute('data-shown', place.dataset.place === name)
    for (const link of this.links()) {
      if (link.hash === `#place-${name}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  /** Shows one chapter wherever its clauses are checked; all of them if `name` is empty. */
  showChapter(name: string) {
    for (const part of this.parts) {
      part.hidden = name !== '' && part.dataset.chapter !== name
      if (name !== '') open(part)
    }
    for (const place of this.places) place.hidden = !place.querySelector('[data-part]:not([hidden])')
    if (name === '') this.showPlace(this.places[0]?.dataset.place ?? '')
    else {
      for (const place of this.places) place.toggleAttribute('data-shown', !place.hidden)
      for (const link of this.links()) link.removeAttribute('aria-current')
    }
  }

  /** Opens where `clause` stands. */
  reveal(clause: HTMLElement) {
    const place = clause.closest<HTMLElement>('section[data-place]')
    if (place && !place.hasAttribute('data-shown')) this.showPlace(place.dataset.place ?? '')
    open(clause.closest<HTMLElement>('[data-part]'))
  }

  /** Opens where `clause` stands, and leads there. */
  lead(clause: HTMLElement) {
    this.reveal(clause)
    clause.scrollIntoView({block: 'start'})
    clause.querySelector<HTMLElement>('input')?.focus({preventScroll: true})
  }

  /** Returns the clauses in the order in which they are walked through, from the place that is shown. */
  walk(): HTMLElement[] {
    const shown = this.places.findIndex((place) => place.hasAttribute('data-shown'))
    const ordered = [...this.places.slice(Math.max(0, shown)), ...this.places.slice(0, Math.max(0, shown))]
    return ordered.flatMap((place) => [...place.querySelectorAll<HTMLElement>('[data-part]:not([hidden]) > [data-clause]')])
  }

  /** Says beside each place and chapter how many of its clauses are settled. */
  count(say: Count) {
    for (const place of this.places) {
      const link = this.links().find(({hash}) => hash === `#${place.querySelector('h2')?.id}`)
      tell(link?.querySelector('small'), say(clausesIn(place)))
    }
    for (const part of this.parts) tell(part.querySelector('h3 small'), say(clausesIn(part)))
  }

  private pressed(event: Event) {
    const {target} = event
    if (!(target instanceof Element)) return
    const part = target.closest('h3 > button')?.closest<HTMLElement>('[data-part]')
    if (part) open(part, !part.hasAttribute('data-unfolded'))
    const link = target.closest<HTMLAnchorElement>('nav a[href^="#place-"]')
    if (!link || !this.root.contains(link)) return
    event.preventDefault()
    for (const hidden of this.parts) hidden.hidden = false
    for (const place of this.places) place.hidden = false
    const name = link.hash.replace('#place-', '')
    this.showPlace(name)
    this.root.dispatchEvent(new CustomEvent('place'))
    this.places
      .find((place) => place.dataset.place === name)
      ?.querySelector<HTMLElement>('h2')
      ?.focus()
  }

  private links(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('nav a[href^="#place-"]')]
  }
}

const clausesIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('[data-clause]')].map(({dataset}) => dataset.clause ?? '')

const tell = (place: Element | null | undefined, text: string) => {
  if (place && place.textContent !== text) place.textContent = text
}

/** Makes the name of a chapter a button that opens and closes it. */
function fold(part: HTMLElement) {
  const title = part.querySelector('h3')
  if (title) asButton(title).setAttribute('aria-expanded', 'false')
}

function open(part: HTMLElement | null, wanted = true) {
  part?.toggleAttribute('data-unfolded', wanted)
  part?.querySelector('h3 > button')?.setAttribute('aria-expanded', String(wanted))
}
