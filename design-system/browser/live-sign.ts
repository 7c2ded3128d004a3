import {InputError} from '../../handbooks/input/problem.ts'
import {GlyphsError} from '../drawing/type/packedFonts.ts'
import type {Ground, Shown} from './faces.ts'
import {countsOf, judged} from './judged.ts'
import {LiveSign} from './liveSign.ts'
import {plainPicture} from './svgElement.ts'

/** What the element says. {…} are filled in. */
export interface LiveWords {
  /** With {pass}, {warn}, {fail} and {open}. */
  readonly counts: string
  /** That the picture is an older one. */
  readonly stale: string
  /** That the words do not fit, or hold a character that the page lacks. */
  readonly draw: string
  readonly glyphs: string
  readonly rest: string
  /** Size of the sign, with {width} and {height} in millimetres. */
  readonly size: string
}

/** What the element draws with; set before the first `draw`. */
export interface LiveSetting {
  /** Opens what draws: asked for once, when the first sign is drawn. */
  readonly open: () => Promise<Ground>
  readonly words: LiveWords
  /** Clauses that govern the kind: those of which no check says anything are left for a person. */
  readonly governing: readonly string[]
  /** Whether problems may be told in English. */
  readonly english: boolean
}

/**
 * Shows one sign while its spec changes: its picture, its size and what the clauses say of it.
 *
 * What stands in it is what one sees before: the picture in its part `picture`, the caption of a figure. The last picture stays while the next is
 * drawn and when there is none. It fires `sign-shown` with the sign that is shown.
 */
export class LiveSignElement extends HTMLElement {
  setting: LiveSetting | undefined
  private live: Promise<LiveSign> | undefined

  /** Draws `spec` and shows it, unless a newer one comes first. */
  async draw(spec: unknown): Promise<void> {
    const {setting} = this
    if (!setting) throw new Error('a live sign is drawn before it knows what with')
    try {
      this.live ??= setting.open().then((ground) => this.begin(ground, setting))
      const live = await this.live
      await live.draw(spec)
      await live.checked
    } catch (error) {
      this.live = undefined
      this.tell(setting.words.glyphs, error)
    }
  }

  private begin(ground: Ground, {words, governing, english}: LiveSetting): LiveSign {
    return new LiveSign(ground, {
      shown: (shown) => this.show(shown, words),
      judged: (findings) => {
        const counts = Object.entries(countsOf(judged(findings, governing)))
        this.place('state').textContent = counts.reduce((text, [name, n]) => text.replace(`{${name}}`, String(n)), words.counts)
      },
      failed: (error) => {
        const told =
          error instanceof InputError
            ? english
              ? error.problems.map(({message}) => message).join(' ')
              : words.draw
            : error instanceof GlyphsError
              ? words.glyphs
              : words.rest
        this.tell(`${told} ${words.stale}`, error instanceof InputError || error instanceof GlyphsError ? undefined : error)
      },
      unchecked: (error) => this.tell(words.glyphs, error),
    })
  }

  private show(shown: Shown, words: LiveWords): void {
    const {sign, back} = shown
    const {width, height, title} = sign.drawing
    this.removeAttribute('data-stale')
    this.place('picture').replaceChildren(...[sign, ...(back ? [back] : [])].map(plainPicture))
    const [name, size] = this.querySelectorAll('figcaption > span')
    if (name) name.textContent = title
    if (size) size.textContent = words.size.replace('{width}', String(Math.round(width))).replace('{height}', String(Math.round(height)))
    this.dispatchEvent(new CustomEvent('sign-shown', {detail: shown, bubbles: true}))
  }

  private tell(words: string, error: unknown): void {
    this.setAttribute('data-stale', '')
    this.place('state').textContent = words
    if (error !== undefined) console.error(error)
  }

  /** Returns a part of the element; one that is not there is added at its end. */
  private place(name: 'picture' | 'state'): Element {
    const found = this.querySelector(`[data-part="${name}"]`)
    if (found) return found
    const made = document.createElement(name === 'state' ? 'p' : 'div')
    made.dataset.part = name
    if (name === 'state') made.setAttribute('role', 'status')
    this.append(made)
    return made
  }
}

if (!customElements.get('live-sign')) customElements.define('live-sign', LiveSignElement)
