import type {FindingRecord} from '../../points/assessment/schema.ts'
import {type Difference, lineOf} from '../../points/intake/join.ts'
import {partOf} from '../shell/partOf.ts'
import type {Say} from './checkItem.ts'

/** Takes the finding that a person chose for a clause. */
type Settle = (clause: string, finding: FindingRecord) => void

/** The list of clauses on which two records differ, until a person has settled each. Whoever leaves it finds both notes in the record. */
export class Differing {
  private readonly page: ParentNode
  private readonly section: HTMLElement
  private readonly say: Say
  private readonly settle: Settle

  /** `page` holds the parts of which the list is made. */
  constructor(page: ParentNode, section: HTMLElement, say: Say, settle: Settle) {
    this.page = page
    this.section = section
    this.say = say
    this.settle = settle
  }

  /** Lists `differences`, each under the title of its clause. */
  show(differences: readonly Difference[], title: (clause: string) => string) {
    this.section
      .querySelector('div')
      ?.replaceChildren(...differences.map((difference) => this.choices(difference, title(difference.clause))))
    this.section.hidden = differences.length === 0
  }

  /** Takes the list away. */
  clear() {
    this.show([], () => '')
  }

  private choices(difference: Difference, title: string): HTMLElement {
    const {clause, found} = difference
    const fieldset = partOf(this.page, 'differing')
    const [legend, group, model] = ['legend', 'div', 'label'].map((name) => fieldset.querySelector<HTMLElement>(name))
    if (!legend || !group || !model) throw new Error('the part of the page for what differs lacks its answers')
    legend.textContent = `${title} ${clause}`.trim()
    const note = found.map(lineOf).join('\n')
    const both = this.choice(model, clause, this.say('keepRecheck'), {status: 'recheck', note})
    const each = found.map((one) => this.choice(model, clause, lineOf(one), one.finding))
    for (const input of both.querySelectorAll('input')) input.checked = true
    group.replaceChildren(...each, both)
    return fieldset
  }

  private choice(model: HTMLElement, clause: string, words: string, finding: FindingRecord): HTMLElement {
    const label = model.cloneNode(true) as HTMLElement
    const input = label.querySelector('input')
    if (input) input.name = `settle-${clause}`
    input?.removeAttribute('id')
    input?.addEventListener('change', () => this.settle(clause, finding))
    label.append(words)
    return label
  }
}
