import type {CheckFinding} from './checkRecord.ts'

/** Says a sentence of the page, with its `%` and `#` filled in. */
export type Say = (word: string, first?: string | number, second?: string | number) => string

/** One clause of the form while it is filled in. On paper it has boxes and lines; here radio buttons and fields. */
export class CheckItem {
  readonly id: string
  private readonly paper: readonly Node[]
  private readonly answer: HTMLElement
  private readonly fieldset = document.createElement('fieldset')
  private readonly measured: HTMLInputElement | undefined
  private readonly note = document.createElement('textarea')
  private readonly problem = document.createElement('p')
  private readonly say: Say

  constructor(article: HTMLElement, say: Say) {
    this.id = article.dataset.clause ?? ''
    this.say = say
    const boxes = article.querySelector('ul')
    const answer = boxes?.parentElement
    if (!boxes || !answer) throw new Error(`${this.id} has no boxes`)
    this.answer = answer
    this.paper = [...answer.childNodes].map((node) => node.cloneNode(true))

    this.fieldset.className = boxes.className
    this.fieldset.setAttribute('aria-labelledby', article.getAttribute('aria-labelledby') ?? '')
    const unchecked: [string, string] = ['unchecked', say('status-unchecked')]
    const choices = [...boxes.querySelectorAll('li')].map((li): [string, string] => [li.dataset.status ?? '', li.textContent ?? ''])
    for (const [status, word] of [unchecked, ...choices]) this.fieldset.append(radio(this.id, status, word))
    boxes.replaceWith(this.fieldset)

    const line = article.querySelector<HTMLElement>('[data-measured]')
    if (line) {
      this.measured = document.createElement('input')
      this.measured.type = 'text'
      this.measured.inputMode = 'decimal'
      this.measured.autocomplete = 'off'
      label(line, this.measured)
    }
    this.note.rows = 1
    const noteLine = article.querySelector<HTMLElement>('[data-note]')
    if (noteLine) label(noteLine, this.note)
    this.problem.role = 'status'
    answer.append(this.problem)
  }

  /** Shows a finding; undefined is unchecked. */
  fill(finding: CheckFinding | undefined) {
    const status = finding?.status ?? 'unchecked'
    for (const input of this.fieldset.querySelectorAll('input')) input.checked = input.value === status
    if (this.measured) this.measured.value = finding?.measured === undefined ? '' : String(finding.measured)
    this.note.value = finding?.note ?? ''
    this.judge()
  }

  /** Returns the finding that stands in the form. A value that is no number is not part of it, which the form says. */
  read(): CheckFinding {
    const status = (this.fieldset.querySelector<HTMLInputElement>('input:checked')?.value ?? 'unchecked') as CheckFinding['status']
    const measured = this.value()
    const note = this.note.value.trim()
    return {status, ...(Number.isFinite(measured) && {measured}), ...(note !== '' && {note})}
  }

  /** Says what does not go together and returns whether anything does not. The rule is that of `points/assessment/measured.ts`. */
  judge(): boolean {
    const {status} = this.read()
    const value = this.value()
    const {min, max} = this.measured?.closest<HTMLElement>('[data-measured]')?.dataset ?? {}
    const within = value === undefined || ((min === undefined || value >= Number(min)) && (max === undefined || value <= Number(max)))
    const word =
      value === undefined
        ? undefined
        : Number.isNaN(value)
          ? 'notNumber'
          : status === 'unchecked' || status === 'not-applicable'
            ? 'early'
            : status === 'met' && !within
              ? 'outside'
              : status === 'not-met' && within
                ? 'within'
                : undefined
    const text = word ? this.say(word) : ''
    if (this.problem.textContent !== text) this.problem.textContent = text
    return word !== undefined
  }

  /** Turns the clause back into a form for paper. */
  restore() {
    this.answer.replaceChildren(...this.paper)
  }

  private value(): number | undefined {
    const text = this.measured?.value.trim() ?? ''
    return text === '' ? undefined : Number(text)
  }
}

function radio(name: string, value: string, word: string): HTMLLabelElement {
  const choice = document.createElement('label')
  const input = document.createElement('input')
  input.type = 'radio'
  input.name = name
  input.value = value
  choice.dataset.status = value
  choice.append(input, word)
  return choice
}

/** Puts a field in place of the line to write on; the words around it become its label. */
function label(line: HTMLElement, field: HTMLElement) {
  const wrapper = document.createElement('label')
  line.querySelector('span')?.replaceWith(field)
  wrapper.append(...line.childNodes)
  line.append(wrapper)
}
