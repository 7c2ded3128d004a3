import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {type Clause, worded} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {type InBoth, inEach} from '../../handbooks/language/both.ts'
import type {Signing, Term} from '../../handbooks/register/register.ts'
import type {Rules} from '../../points/assessment/assess.ts'
import type {JudgedClause} from '../../points/assessment/result.ts'

const words = (text: string) => ({line: 1, runs: [{type: 'text', text} as const]})

/** A provision of one paragraph, and a note unless it is empty, in plain words. */
const contentOf = (text: InBoth, notes: InBoth): Clause['content'] =>
  inEach((w) => [{type: 'paragraph', ...words(text[w])}, ...(notes[w] ? [{type: 'note', ...words(notes[w])} as const] : [])])

/** A requirement for all three types, with what `given` says otherwise. `text` and `notes` are plain words, `content` anything else. */
export function clause(id: string, {text, notes, content, ...given}: Partial<Clause> = {}): Clause {
  return {
    id,
    book: id.startsWith('SW') ? 'software' : 'hardware',
    chapter: 'signage',
    number: '2.1.1',
    kind: 'requirement',
    applies: {model: 'required', standard: 'required', 'catch-up': 'required'},
    checks: ['look'],
    evidence: ['photo'],
    weight: 2,
    bearer: 'village',
    minutes: {model: 0, standard: 0, 'catch-up': 0},
    conditional: true,
    scoring: 'places',
    signs: [],
    fittings: [],
    references: [],
    cites: [],
    limits: [],
    title: {zh: '标题', en: 'Title'},
    ...worded(content ?? contentOf(text ?? {zh: '条文应简明。', en: 'The text shall be plain.'}, notes ?? {zh: '', en: ''})),
    source: {file: 'handbooks/hardware/zh-Hans/signage.mdx', line: 1},
    ...given,
  }
}

const term = (id: string, zh: string, en: string, signedAs?: Signing): Term => ({id, zh, pinyin: id, en, signText: true, signedAs})

/** Rules of an edition before 2027-1, with today's limits: every required clause met, and a least score. */
export const everyRequirement = <Of extends JudgedClause>(clauses: readonly Of[]): Rules<Of> => ({
  decision: 'every-requirement',
  clauses,
  limits,
})

/** Rules of today's editions: a gate, and points. */
export const gateAndPoints = <Of extends JudgedClause>(clauses: readonly Of[]): Rules<Of> => ({
  decision: 'gate-and-points',
  clauses,
  limits,
})

/** Eight clauses and a few terms, so that expected scores and messages can be worked out by hand. */
export const smallCatalogue: Catalogue = withClauses([
  clause('HW-SIGN-003', {signs: ['fascia', 'plaque'], weight: 3}),
  clause('HW-SIGN-030', {signs: ['fascia'], checks: ['measure']}),
  clause('HW-SIGN-017'),
  clause('HW-SIGN-039', {applies: {model: 'required', standard: 'required', 'catch-up': 'recommended'}}),
  clause('SW-WIN-001', {applies: {model: 'required', standard: 'required', 'catch-up': 'recommended'}, signs: ['window-plate']}),
  clause('SW-WIN-002', {applies: {model: 'required', standard: 'required', 'catch-up': 'optional'}}),
  clause('HW-SIGN-032', {applies: {model: 'required', standard: 'recommended', 'catch-up': 'recommended'}}),
  clause('HW-SIGN-048', {applies: {model: 'required', standard: 'recommended', 'catch-up': 'not-applicable'}, signs: ['directional']}),
])

/** Returns a catalogue of `clauses` with the terms that samples and programmes use. */
export function withClauses(clauses: readonly Clause[]): Catalogue {
  const terms = [
    term('comprehensive-window', '综合窗口', 'General Services'),
    term('social-security', '社会保险', 'Social Security'),
    term('toilet', '卫生间', 'Toilets', 'facility'),
    term('drinking-water', '饮水处', 'Drinking Water', 'facility'),
    term('form-filling', '填单区', 'Form Filling', 'facility'),
  ]
  return {
    chapters: [],
    clauses,
    clause: new Map(clauses.map((c) => [c.id, c])),
    references: new Map(),
    terms: new Map(terms.map((t) => [t.id, t])),
    listed: new Map(),
    withdrawn: [],
  }
}
