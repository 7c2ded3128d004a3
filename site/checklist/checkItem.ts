import {normal, unfitIn} from '../../handbooks/input/text.ts'
import {type Bounds, contradiction} from '../../points/assessment/measured.ts'
import type {FindingRecord} from '../../points/assessment/schema.ts'
import {controlOf, partOf} from '../shell/partOf.ts'
import type {SaidWord} from './check-sheet.words.ts'
import {contradictionWord} from './checkFile.ts'

/** Says a sentence of the page, with its `%` and `#` filled in. */
export type Say = (word: SaidWord, first?: string | number, second?: string | number) => string

/** One clause of the form while it is filled in. On paper it has boxes and lines; here radio buttons and fields. */
export class CheckItem {
  readonly id: string
  private readonly paper: readonly Node[]
  private readonly answer: HTMLElement
  /** What is seldom needed beside a result: the note and photos. */
  readonly folded = document.createElement('details')
  private readonly fieldset: HTMLElement
  /** The answer of which the others are copies. */
  private readonly choice: HTMLElement | null
  private readonly measured: HTMLInputElement | undefined
  private readonly note: HTMLTextAreaElement
  private readonly problem = document.createElement('p')
  private readonly say: Say
  private readonly limit: Bounds | undefined
  private readonly always: boolean

  /** `page` holds the parts of which the form is made; `limit` is the one that a value read for the clause is compared with; `always` says that it states no condition, so it always applies. */
  constructor(article: HTMLElement, page: ParentNode, say: Say, limit: Bounds | undefined, always: boolean) {
    this.id = article.dataset.clause ?? ''
    this.say = say
    this.limit = limit
    this.always = always
    const boxes = article.querySelector('ul')
    const answer = boxes?.parentElement
    if (!boxes || !answer) throw new Error(`${this.id} has no boxes`)
    this.answer = answer
    this.paper = [...answer.childNodes].map((node) => node.cloneNode(true))

    this.fieldset = partOf(page, 'results')
    this.note = controlOf<HTMLTextAreaElement>(page, 'note')
    this.fieldset.setAttribute('aria-labelledby', article.getAttribute('aria-labelledby') ?? '')
    const unchecked: [string, string] = ['unchecked', say('unchecked')]
    const choices = [...boxes.querySelectorAll('li')].map((li): [string, string] => [li.dataset.status ?? '', li.textContent ?? ''])
    this.choice = this.fieldset.querySelector('label')
    this.choice?.remove()
    this.choice?.querySelector('input')?.removeAttribute('id')
    for (const [status, word] of [unchecked, ...choices]) this.offer(status, word)
    boxes.replaceWith(this.fieldset)

    const line = article.querySelector<HTMLElement>('[data-measured]')
    if (line) {
      this.measured = controlOf(page, 'measured')
      label(line, this.measured)
    }
    const noteLine = article.querySelector<HTMLElement>('[data-note]')
    if (noteLine) {
      label(noteLine, this.note)
      noteLine.replaceWith(this.folded)
      this.folded.append(Object.assign(document.createElement('summary'), {textContent: say('more')}), noteLine)
    }
    this.problem.role = 'status'
    answer.append(this.problem)
  }

  /** Shows a finding; undefined is unchecked. */
  fill(finding: FindingRecord | undefined) {
    const status = finding?.status ?? 'unchecked'
    // A record may hold what the form does not offer; it stays until somebody chooses otherwise.
    if (![...this.fieldset.querySelectorAll('input')].some(({value}) => value === status)) this.offer(status, this.say(status))
    for (const input of this.fieldset.querySelectorAll('input')) input.checked = input.value === status
    if (this.measured) this.measured.value = finding?.measured === undefined ? '' : String(finding.measured)
    this.note.value = finding?.note ?? ''
    if (this.note.value !== '') this.folded.open = true
    this.judge()
  }

  /** Returns the finding that stands in the form. A value that is no number is not part of it, which the form says. */
  read(): FindingRecord {
    const status = (this.fieldset.querySelector<HTMLInputElement>('input:checked')?.value ?? 'unchecked') as FindingRecord['status']
    const measured = this.value()
    const note = normal(this.note.value.trim())
    return {status, ...(Number.isFinite(measured) && {measured}), ...(note !== '' && {note})}
  }

  /** Says what does not go together, or cannot go out, and returns whether value, result and clause contradict one another. */
  judge(): boolean {
    const finding = this.read()
    const found = contradiction(this.limit, finding)
    const unfit = unfitIn(finding.note ?? '')
    const misplaced = this.always && finding.status === 'not-applicable' ? 'alwaysApplies' : undefined
    const word = Number.isNaN(this.value()) ? 'notNumber' : found ? contradictionWord[found.how] : misplaced
    const text = [word ? this.say(word) : '', unfit ? this.say('unfitNote', unfit.found) : ''].join(' ').trim()
    if (this.problem.textContent !== text) this.problem.textContent = text
    return word !== undefined
  }

  /** Turns the clause back into a form for paper. */
  restore() {
    this.answer.replaceChildren(...this.paper)
  }

  /** Adds a result to those that can be chosen. */
  private offer(status: string, word: string) {
    const choice = this.choice?.cloneNode(true)
    if (!(choice instanceof HTMLElement)) return
    const input = choice.querySelector('input')
    if (input) Object.assign(input, {name: this.id, value: status})
    choice.append(word)
    this.fieldset.querySelector('div')?.append(choice)
  }

  private value(): number | undefined {
    const text = this.measured?.value.trim() ?? ''
    return text === '' ? undefined : Number(text)
  }
}

/** Puts a field in place of the line to write on; the words around it become its label. */
function label(line: HTMLElement, field: HTMLElement) {
  const wrapper = document.createElement('label')
  line.querySelector('span')?.replaceWith(field)
  wrapper.append(...line.childNodes)
  line.append(wrapper)
}
