import {isOnStick} from '../address/here.ts'

/**
 * The words of an example, to be changed where it is shown. Without scripts there is nothing to fill in; what draws is fetched when the first
 * field is entered.
 */
class LiveWordsElement extends HTMLElement {
  private drawing: Promise<(changed: ReadonlyMap<string, string>) => void> | undefined
  private readonly changed = new Map<string, string>()

  connectedCallback() {
    const form = this.querySelector('form')
    // Nothing can be drawn on a stick: shapes of characters are bytes that no page may read from a file.
    if (!form || isOnStick()) return
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('focusin', () => void this.open(), {once: true})
    form.addEventListener('input', ({target}) => {
      if (!(target instanceof HTMLInputElement)) return
      this.changed.set(target.name, target.value)
      void this.open()?.then((draw) => draw(this.changed))
    })
  }

  private open() {
    this.drawing ??= import('./liveWords.ts').then(({liveWords}) => liveWords(this))
    this.drawing.catch((error: unknown) => {
      console.error(error)
      this.drawing = undefined
    })
    return this.drawing
  }
}

customElements.define('live-words', LiveWordsElement)
