import {type Clause, type PointType, pointTypes} from '../clause/clause.ts'
import type {InBoth} from '../language/both.ts'
import {writtenIn} from '../language/locale.ts'
import {printLimit} from '../limit/limit.ts'
import {normativeVerbs} from '../lint/wording.ts'
import type {Edition} from './edition.ts'

/** What became of a clause. `moved`: only its printed number is another. A clause that moved and changed is `changed`. */
export const changeKinds = ['unchanged', 'moved', 'changed', 'added', 'withdrawn'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What differs in a clause. Those of `substantive` change what is asked, of whom, or how it is found out and counted; `governs` changes where. */
export const differences = [
  'kind',
  'types',
  'weight',
  'limit',
  'reference',
  'verb',
  'number',
  'check',
  'evidence',
  'governs',
  'text',
  'note',
  'title',
] as const
export type Difference = (typeof differences)[number]
const substantive: readonly Difference[] = ['kind', 'types', 'weight', 'limit', 'reference', 'verb', 'number', 'check']

/** One difference with what stood and what stands, in words that need no translation: ids, numbers, names. */
export interface Differing {
  readonly what: Difference
  readonly before: string
  readonly after: string
}

/** What became of one clause between two editions. */
export interface ClauseChange {
  readonly id: string
  readonly change: ChangeKind
  readonly before: Clause | undefined
  readonly after: Clause | undefined
  readonly differing: readonly Differing[]
  /** False for a change that is editorial or of scope, and for a clause that did not change. */
  readonly substantive: boolean
  /** Whether nothing but what the clause governs is another. */
  readonly scopeOnly: boolean
  /** The types of point of which the clause asks something, before or after. */
  readonly concerns: readonly PointType[]
}

/** What changed between two editions. */
export interface EditionDiff {
  readonly from: string
  readonly to: string
  /** Every clause of either edition: those of the later in printed order, each withdrawn one behind its last neighbour. */
  readonly changes: readonly ClauseChange[]
}

/**
 * Returns what changed from one edition to another.
 *
 * A change is substantive if the clause was added or withdrawn, or if its kind, type matrix, weight, check methods, a limit, a standard
 * it rests on, or a verb or number in its provision is another. All else is editorial: title, notes, evidence, other words. A clause of
 * which nothing but the signs and fittings it governs differs changed in scope: it asks the same, of more or fewer things. A machine cannot tell whether other words change the meaning; `judged` are ids that an editor found to.
 * The printed number of another clause is no number of this one, so a mere renumbering changes nothing in the clauses that cite it.
 */
export function diffEditions(from: Edition, to: Edition, judged: readonly string[] = []): EditionDiff {
  const [before, after] = [from, to].map(({clauses}) => new Map(clauses.map((c) => [c.id, c])))
  const order = to.clauses.map((c) => c.id)
  let last = -1
  for (const {id} of from.clauses) {
    const at = order.indexOf(id)
    if (at >= 0) last = at
    else order.splice(++last, 0, id)
  }
  return {from: from.id, to: to.id, changes: order.map((id) => compare(id, before?.get(id), after?.get(id), from, to, judged))}
}

function compare(
  id: string,
  before: Clause | undefined,
  after: Clause | undefined,
  from: Edition,
  to: Edition,
  judged: readonly string[],
): ClauseChange {
  const base = {id, before, after, concerns: pointTypes.filter((t) => [before, after].some((c) => c && asks(c, t)))}
  if (!before || !after) return {...base, change: before ? 'withdrawn' : 'added', differing: [], substantive: true, scopeOnly: false}
  const [was, is] = [facts(before, from), facts(after, to)]
  const differing = differences.flatMap((what): Differing[] => (was[what] === is[what] ? [] : [{what, before: was[what], after: is[what]}]))
  // A limit prints its number in the text, and a text that differs in verb or number differs as text.
  const has = (what: Difference) => differing.some((d) => d.what === what)
  const own = differing.filter(({what}) => what !== 'number' || !has('limit'))
  return {
    ...base,
    differing: own,
    change: own.length > 0 ? 'changed' : before.number === after.number ? 'unchanged' : 'moved',
    scopeOnly: own.length > 0 && own.every(({what}) => what === 'governs'),
    substantive: own.some(({what}) => substantive.includes(what)) || (own.length > 0 && judged.includes(id)),
  }
}

/** Whether `clause` counts for a point of `type`. */
const asks = (clause: Clause, type: PointType) => ['required', 'recommended'].includes(clause.applies[type])

/** What is compared, each as one string. */
function facts(clause: Clause, edition: Edition): Readonly<Record<Difference, string>> {
  const text = byLocale(clause.text, clause, edition)
  return {
    kind: clause.kind,
    types: pointTypes.map((t) => `${t} ${clause.applies[t]}`).join(', '),
    weight: String(clause.weight),
    limit: clause.limits.map((name) => limitFact(name, edition)).join(', '),
    reference: [...clause.references].sort().join('; '),
    verb: writtenIn.map((locale) => normativeVerbs(clause.text[locale], clause.kind, locale).join(' ')).join(' | '),
    number: numbersIn(text.zh, clause).join(' '),
    check: clause.checks.join(', '),
    evidence: clause.evidence.join(', '),
    governs: [...clause.signs, ...clause.fittings].sort().join(', '),
    text: writtenIn.map((locale) => text[locale]).join('\n\n'),
    note: writtenIn.map((locale) => byLocale(clause.notes, clause, edition)[locale]).join('\n\n'),
    title: writtenIn.map((locale) => clause.title[locale]).join(' | '),
  }
}

function limitFact(name: string, {limits}: Edition): string {
  const limit = limits[name]
  if (!limit) return name
  const bound = (which: 'min' | 'max') => (limit[which] === undefined ? [] : [`${which} ${printLimit(limit, 'en', which)}`])
  return [name, ...bound('min'), ...bound('max')].join(' ')
}

/** Returns the numbers in a provision that are its own, in figures or Chinese: not those of standards and clauses. 一 is an everyday word. */
const numbersIn = (text: string, {references}: Clause) =>
  references
    .reduce((rest, number) => rest.replaceAll(number, ''), text.replace(/[A-Z]{2}-[A-Z]+-\d{3}/g, ''))
    .match(/(?<![A-Z-])\d+(?:\.\d+)?|[二两三四五六七八九十百千半]+/g) ?? []

/** Returns `words` with the printed numbers of the clauses they cite replaced by ids, which no renumbering touches. */
function byLocale(words: Clause['text'], {cites}: Clause, {clauses}: Edition): InBoth {
  const cited = clauses.filter((c) => cites.includes(c.id))
  const masked = (text: string) =>
    text.replace(/(?<![\d.])\d+\.\d+\.\d+(?![\d.]*\d)/g, (number) => cited.find((c) => c.number === number)?.id ?? number)
  return {zh: masked(words.zh), en: masked(words.en)}
}

/** Returns how many clauses met each fate, and how many of the changed ones changed in substance, in scope only, or editorially. */
export function tally({changes}: EditionDiff): Readonly<Record<ChangeKind | 'substantive' | 'scope' | 'editorial', number>> {
  const of = (kind: ChangeKind) => changes.filter((c) => c.change === kind)
  const changed = of('changed')
  const count = {unchanged: of('unchanged').length, moved: of('moved').length, added: of('added').length, withdrawn: of('withdrawn').length}
  const weighty = changed.filter((c) => c.substantive).length
  const scope = changed.filter((c) => c.scopeOnly && !c.substantive).length
  return {...count, changed: changed.length, substantive: weighty, scope, editorial: changed.length - weighty - scope}
}
