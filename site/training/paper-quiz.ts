import {liveTabs} from '../../design-system/ui/liveTabs.ts'
import {today} from '../../handbooks/input/today.ts'
import {type Drawable, type Drawn, drawQuiz} from '../../handbooks/training/draw.ts'

/** A question of the pool, with its element, whose words are used. */
interface Pooled extends Drawable {
  readonly row: HTMLElement
}

/** Draws other questions from the pool that the page holds, by the month or a word of the reader’s. Nothing is scored, kept or sent. */
class PaperQuiz extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form) return
    form.hidden = false
    liveTabs(this)
    const {seed, book} = this.fields(form)
    const month = today().slice(0, 7)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      // The same word again asks for others: it goes on by a number.
      if (seed.value === this.dataset.drawn) seed.value = next(seed.value)
      this.draw(form)
    })
    book.addEventListener('change', () => this.draw(form))
    this.querySelector('button[name="print"]')?.addEventListener('click', () => print())
    const made = seed.defaultValue
    this.dataset.drawn = made
    if (made === month) return
    seed.value = month
    this.draw(form)
  }

  private fields(form: HTMLFormElement) {
    const [seed, book] = ['seed', 'book'].map((name) => form.elements.namedItem(name))
    if (!(seed instanceof HTMLInputElement && book instanceof HTMLSelectElement)) throw new Error('the form of the quiz lacks a field')
    return {seed, book}
  }

  private get pool(): Pooled[] {
    const rows = this.querySelector('template')?.content.querySelectorAll<HTMLElement>('li') ?? []
    return [...rows].map((row) => {
      const {clause = '', group = '', value = '0'} = row.dataset
      const wrong = [...row.querySelectorAll<HTMLElement>('[data-n]')]
        .map(({dataset}) => Number(dataset.n))
        .filter((n) => n !== Number(value))
      return {clause, group, value: Number(value), wrong, row}
    })
  }

  private draw(form: HTMLFormElement) {
    const {seed, book} = this.fields(form)
    const word = seed.value.trim() || today().slice(0, 7)
    seed.value = word
    this.dataset.drawn = word
    const pool = this.pool.filter(({row}) => book.value === '' || row.dataset.book === book.value)
    const drawn = drawQuiz(pool, word)
    const each = <Made>(make: (row: HTMLElement, one: Drawn) => Made) =>
      drawn.flatMap((one) => {
        const found = pool[one.index]
        return found ? [make(found.row, one)] : []
      })
    this.querySelector('[data-questions]')?.replaceChildren(...each(asked))
    this.querySelector('[data-answers]')?.replaceChildren(...each(answered))
    for (const place of this.querySelectorAll('[data-seed]')) place.textContent = word
    const of = this.querySelector('[data-book]')
    if (of) of.textContent = book.selectedOptions[0]?.textContent ?? ''
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = (this.dataset.found ?? '').replace('%', () => word)
  }
}

/** Returns `word` with the number at its end behind a dot raised by one. */
function next(word: string): string {
  const [, stem = word, number = '1'] = /^(.*)\.(\d+)$/.exec(word) ?? []
  return `${stem}.${Number(number) + 1}`
}

const wordsOf = (row: HTMLElement, n: number) => row.querySelector(`[data-n="${n}"]`)?.textContent ?? ''

function asked(row: HTMLElement, {choices}: Drawn): HTMLElement {
  const list = element('ol', ...choices.map((choice) => element('li', wordsOf(row, choice))))
  return element('li', element('p', row.querySelector('p')?.textContent ?? ''), list)
}

function answered(row: HTMLElement, {choices, right}: Drawn): HTMLElement {
  const link = row.querySelector('a')?.cloneNode(true)
  return element('li', element('b', 'ABCD'.charAt(right)), ` ${wordsOf(row, choices[right] ?? 0)} `, ...(link ? [link] : []))
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

customElements.define('paper-quiz', PaperQuiz)
