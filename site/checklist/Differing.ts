import type {FindingRecord} from '../../points/assessment/schema.ts'
import {type Difference, lineOf} from '../../points/intake/join.ts'
import type {Say} from './checkItem.ts'

/** Takes the finding that a person chose for a clause. */
type Settle = (clause: string, finding: FindingRecord) => void

/** The list of clauses on which two records differ, until a person has settled each. Whoever leaves it finds both notes in the record. */
export class Differing {
  private readonly section: HTMLElement
  private readonly say: Say
  private readonly settle: Settle

  constructor(section: HTMLElement, say: Say, settle: Settle) {
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

  private choices(difference: Difference, title: string): HTMLFieldSetElement {
    const {clause, found} = difference
    const fieldset = document.createElement('fieldset')
    const legend = document.createElement('legend')
    legend.textContent = `${title} ${clause}`.trim()
    const note = found.map(lineOf).join('\n')
    const both = this.choice(clause, this.say('keepRecheck'), {status: 'recheck', note})
    const each = found.map((one) => this.choice(clause, lineOf(one), one.finding))
    for (const input of both.querySelectorAll('input')) input.checked = true
    fieldset.append(legend, ...each, both)
    return fieldset
  }

  private choice(clause: string, words: string, finding: FindingRecord): HTMLLabelElement {
    const label = document.createElement('label')
    const input = Object.assign(document.createElement('input'), {type: 'radio', name: `settle-${clause}`})
    input.addEventListener('change', () => this.settle(clause, finding))
    label.append(input, words)
    return label
  }
}
