import type {SignFinding} from '../../design-system/signs/rule/rule.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {el, filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'

/** How many findings there are of each outcome; `open` are clauses that no drawing decides. */
export interface Counts {
  readonly pass: number
  readonly warn: number
  readonly fail: number
  readonly open: number
}

/** What was found of a sign, and what is left for a person to judge. */
export interface Judged {
  readonly findings: readonly SignFinding[]
  /** Clauses that govern the kind and of which the findings say nothing. */
  readonly open: readonly string[]
}

/** Returns what was found, and the clauses of `governing` of which nothing was. */
export function judged(findings: readonly SignFinding[], governing: readonly string[]): Judged {
  const decided = new Set(findings.map(({clause}) => clause))
  return {findings, open: governing.filter((id) => !decided.has(id))}
}

/** Returns how many there are of each. */
export function countsOf({findings, open}: Judged): Counts {
  const count = (outcome: SignFinding['outcome']) => findings.filter((f) => f.outcome === outcome).length
  return {pass: count('pass'), warn: count('warn'), fail: count('fail'), open: open.length}
}

/** What the list needs of the page. */
interface Host {
  readonly t: StudioWords
  readonly said: (text: InBoth) => string
  readonly clauseLink: (id: string) => Node
}

/** Returns the list of what was found: what fails and what to note first, each with its values and its cure; what passes is folded away. */
export function findingsView({findings, open}: Judged, {t, said, clauseLink}: Host, folds: ReadonlySet<string>): Node[] {
  const f = t.findings
  const item = ({clause, outcome, measured, required, message, todo}: SignFinding) =>
    el(
      'li',
      {'data-outcome': outcome},
      el('p', {}, el('strong', {'data-badge': outcome}, f.outcomes[outcome]), ' ', clauseLink(clause)),
      el('p', {}, said(message)),
      el(
        'dl',
        {},
        el('div', {}, el('dt', {}, f.measured), el('dd', {}, measured)),
        el('div', {}, el('dt', {}, f.required), el('dd', {}, required)),
        todo ? el('div', {}, el('dt', {}, f.todo), el('dd', {}, said(todo))) : undefined,
      ),
    )
  const list = (outcome: SignFinding['outcome']) => findings.filter((one) => one.outcome === outcome).map(item)
  const pass = list('pass')
  const first = [...list('fail'), ...list('warn')]
  return [
    ...(first.length > 0 ? [el('ul', {'data-findings': true}, ...first)] : []),
    ...(pass.length > 0
      ? [
          el(
            'details',
            {'data-fold': 'passed', open: folds.has('passed')},
            el('summary', {}, filled(f.passed, {n: pass.length})),
            el('ul', {'data-findings': true}, ...pass),
          ),
        ]
      : []),
    ...(open.length > 0
      ? [
          el(
            'details',
            {'data-fold': 'open', open: folds.has('open')},
            el('summary', {}, el('strong', {'data-badge': 'open'}, f.outcomes.open), ` ${open.length}`),
            el('p', {}, f.open),
            el('ul', {}, ...open.map((id) => el('li', {}, clauseLink(id)))),
          ),
        ]
      : []),
  ]
}
