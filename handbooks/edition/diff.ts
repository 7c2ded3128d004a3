import {askedOf, type Clause, type PointType, pointTypes} from '../clause/clause.ts'
import {type Bound, byType, type ClauseBlock, judgedOf, notesOf, piecesIn, provisionOf, type Run, wordsIn} from '../clause/provision.ts'
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
  'bearer',
  'gate',
  'weight',
  'limit',
  'reference',
  'verb',
  'number',
  'check',
  'evidence',
  'conditional',
  'scoring',
  'minutes',
  'governs',
  'text',
  'judged',
  'note',
  'title',
] as const
export type Difference = (typeof differences)[number]
const substantive: readonly Difference[] = [
  'kind',
  'types',
  'bearer',
  'gate',
  'weight',
  'limit',
  'reference',
  'verb',
  'number',
  'check',
  'conditional',
  'scoring',
]

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
 * A change is substantive if the clause was added or withdrawn, or if its kind, type matrix, bearer, gate, weight, check methods, scoring, a
 * limit, a standard it rests on, or a verb or number in its provision is another. All else is editorial: title, how it is judged in words,
 * notes, evidence, minutes, other words. What an edition without a gate did not say of its clauses (scoring, condition, minutes) is no difference. A clause of
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
  const base = {id, before, after, concerns: pointTypes.filter((t) => [before, after].some((c) => c && askedOf(c, t)))}
  if (!before || !after) return {...base, change: before ? 'withdrawn' : 'added', differing: [], substantive: true, scopeOnly: false}
  const alike = from.decision === to.decision
  const [was, is] = [facts(before, from, alike), facts(after, to, alike)]
  const differing = differences.flatMap((what): Differing[] => (was[what] === is[what] ? [] : [{what, before: was[what], after: is[what]}]))
  return {
    ...base,
    differing,
    change: differing.length > 0 ? 'changed' : before.number === after.number ? 'unchanged' : 'moved',
    scopeOnly: differing.length > 0 && differing.every(({what}) => what === 'governs'),
    substantive: differing.some(({what}) => substantive.includes(what)) || (differing.length > 0 && judged.includes(id)),
  }
}

/** What is compared, each as one string; what only editions with a gate say, if both are `comparable` in it. */
function facts(clause: Clause, edition: Edition, comparable: boolean): Readonly<Record<Difference, string>> {
  return {
    kind: clause.kind,
    types: pointTypes.map((t) => `${t} ${clause.applies[t]}`).join(', '),
    bearer: clause.bearer,
    gate: clause.gate ?? '',
    weight: String(clause.weight),
    limit: clause.limits.map((name) => limitFact(name, clause, edition)).join(', '),
    reference: [...clause.references].sort().join('; '),
    verb: writtenIn.map((locale) => normativeVerbs(clause.text[locale], clause.kind, locale).join(' ')).join(' | '),
    number: ownNumbers(clause.content.zh).join(' '),
    check: clause.checks.join(', '),
    evidence: clause.evidence.join(', '),
    conditional: comparable ? String(clause.conditional) : '',
    scoring: comparable ? clause.scoring : '',
    minutes: comparable ? pointTypes.map((t) => clause.minutes[t]).join(' ') : '',
    governs: [...clause.signs, ...clause.fittings].sort().join(', '),
    text: writtenIn.map((locale) => lasting(provisionOf(clause.content[locale]))).join('\n\n'),
    judged: writtenIn.map((locale) => lasting(judgedOf(clause.content[locale]))).join('\n\n'),
    note: writtenIn.map((locale) => lasting(notesOf(clause.content[locale]))).join('\n\n'),
    title: writtenIn.map((locale) => clause.title[locale]).join(' | '),
  }
}

/** A limit with its bounds, and which of two the clause prints if it prints one. */
function limitFact(name: string, {content}: Clause, {limits}: Edition): string {
  const limit = limits[name]
  if (!limit) return name
  const bound = (which: Bound) => (limit[which] === undefined ? [] : [`${which} ${printLimit(limit, 'en', which)}`])
  const used = new Set(piecesIn(content.zh).flatMap((run) => (run.type === 'limit' && run.name === name && run.bound ? [run.bound] : [])))
  const only = used.size === 1 ? [`of which ${[...used]}`] : []
  return [name, ...bound('min'), ...bound('max'), ...only].join(' ')
}

/** What of each sort of run is compared as text: all of it, but a renumbered clause is the same clause. */
const lastingRun = byType<Run, string>({
  text: ({text}) => text,
  emphasis: ({text}) => text,
  foreign: ({text}) => text,
  limit: ({text}) => text,
  ref: ({id}) => id,
  std: ({text}) => text,
  term: ({text}) => text,
})
const lasting = (blocks: readonly ClauseBlock[]) => linesBy(lastingRun, blocks)

/** Where numbers may stand that are the clause's own: those of limits, clauses and standards are compared as such. */
const ownWords = byType<Run, string>({
  text: ({text}) => text,
  emphasis: ({text}) => text,
  foreign: () => ' ',
  limit: () => ' ',
  ref: () => ' ',
  std: () => ' ',
  term: ({text}) => text,
})
/** Returns the numbers in the words of a provision, in figures or Chinese. 一 is an everyday word. */
const ownNumbers = (content: readonly ClauseBlock[]) =>
  linesBy(ownWords, provisionOf(content)).match(/(?<![A-Z-])\d+(?:\.\d+)?|[二两三四五六七八九十百千半]+/g) ?? []

const linesBy = (read: (run: Run) => string, blocks: readonly ClauseBlock[]) =>
  blocks.flatMap((block) => wordsIn(block).map(({runs}) => runs.map(read).join(''))).join('\n')

/** Returns how many clauses met each fate, and how many of the changed ones changed in substance, in scope only, or editorially. */
export function tally({changes}: EditionDiff): Readonly<Record<ChangeKind | 'substantive' | 'scope' | 'editorial', number>> {
  const of = (kind: ChangeKind) => changes.filter((c) => c.change === kind)
  const changed = of('changed')
  const count = {unchanged: of('unchanged').length, moved: of('moved').length, added: of('added').length, withdrawn: of('withdrawn').length}
  const weighty = changed.filter((c) => c.substantive).length
  const scope = changed.filter((c) => c.scopeOnly && !c.substantive).length
  return {...count, changed: changed.length, substantive: weighty, scope, editorial: changed.length - weighty - scope}
}
