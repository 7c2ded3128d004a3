import type {Judged} from '../../design-system/browser/judged.ts'
import type {SignFinding} from '../../design-system/signs/rule/rule.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {el, filled} from './element.ts'
import type {StudioWords} from './studio.words.ts'

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
