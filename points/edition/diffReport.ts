import {type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {publishedClause} from '../../handbooks/clause/published.ts'
import type {Asks} from '../../handbooks/edition/asks.ts'
import {type ChangeKind, type ClauseChange, type EditionDiff, tally} from '../../handbooks/edition/diff.ts'
import {type Change, wordDiff} from '../../handbooks/edition/wordDiff.ts'
import {tagOf, writtenIn} from '../../handbooks/language/locale.ts'
import {csv} from '../exchange/csv.ts'
import {printBand} from '../kit/bill.ts'
import type {Prices} from '../kit/prices.ts'
import type {EditionCost, Remaking} from './cost.ts'
import type {EditionEffect, ResultChange, SignConcerned} from './effect.ts'

/** What an edition may cost, and by which prices. */
export interface Estimate {
  readonly cost: EditionCost
  readonly prices: Prices
}

/** Returns the difference of two editions for a reader at a terminal. Deleted words stand in [-…-], inserted ones in {+…+}. */
export function toText(diff: EditionDiff, effect: EditionEffect, estimate: Estimate): string {
  const n = tally(diff)
  const of = (kind: ChangeKind, test: (c: ClauseChange) => boolean = () => true) => diff.changes.filter((c) => c.change === kind && test(c))
  const group = (title: string, changes: readonly ClauseChange[], line: (c: ClauseChange) => readonly string[]) =>
    changes.length === 0 ? [] : ['', `${title}: ${changes.length}`, ...changes.flatMap(line)]
  return [
    `${diff.from} -> ${diff.to}: ${n.unchanged} unchanged, ${n.changed} changed (${n.substantive} in substance, ${n.scope} in scope only, ${n.editorial} editorially), ${n.moved} moved, ${n.added} added, ${n.withdrawn} withdrawn`,
    ...group(
      'Changed in substance',
      of('changed', (c) => c.substantive),
      changedLines,
    ),
    ...group(
      'Changed editorially',
      of('changed', (c) => !c.substantive && !c.scopeOnly),
      changedLines,
    ),
    ...group(
      'Changed in scope only',
      of('changed', (c) => !c.substantive && c.scopeOnly),
      ({after, differing}) =>
        after ? [`  ${name(after)}`, ...differing.map((d) => `    ${d.before || 'none'} -> ${d.after || 'none'}`)] : [],
    ),
    ...group('Added', of('added'), ({after}) => (after ? [`  ${name(after)}`] : [])),
    ...group('Withdrawn', of('withdrawn'), ({before}) => (before ? [`  ${name(before)}`] : [])),
    ...group('Moved', of('moved'), ({id, before, after}) => [`  ${id} ${before?.number} -> ${after?.number}`]),
    ...askLines(effect),
    ...effectLines(effect),
    ...costLines(estimate),
    '',
  ].join('\n')
}

const name = ({id, number, title}: Clause) => `${id} ${number} ${title.zh} / ${title.en}`

function changedLines({before, after, differing}: ClauseChange): string[] {
  if (!before || !after) return []
  const worded = ['text', 'judged', 'note', 'title']
  const facts = differing
    .filter(({what}) => !worded.includes(what))
    .map((d) => `    ${d.what}: ${d.before || 'none'} -> ${d.after || 'none'}`)
  const words = (['title', 'text', 'judged', 'notes'] as const).flatMap((part) =>
    writtenIn
      .filter((locale) => before[part][locale] !== after[part][locale])
      .map((locale) => `    ${part} ${tagOf[locale]}: ${marked(wordDiff(before, after, part, locale)).replaceAll('\n', ' / ')}`),
  )
  return [`  ${name(after)}${before.number === after.number ? '' : ` (was ${before.number})`}`, ...facts, ...words]
}

const marked = (changes: readonly Change[]) =>
  changes.map(({kind, text}) => (kind === 'inserted' ? `{+${text}+}` : kind === 'deleted' ? `[-${text}-]` : text)).join('')

const asked = ({required, barring, points, hours}: Asks) =>
  `${required} required, of which ${barring} bar${points === undefined ? '' : `, ${points} points`}${hours === undefined ? '; hours not stated' : `; ${hours} hours a year on records`}`

function askLines({asks, movedAway}: EditionEffect): string[] {
  return [
    '',
    'What a point is asked:',
    ...pointTypes.map((type) => `  ${type}: ${asked(asks[type].before)} -> ${asked(asks[type].after)}`),
    ...(movedAway.length === 0
      ? []
      : [`  now the duty of the town or the county, no longer of the point: ${movedAway.map(({id}) => id).join(', ')}`]),
  ]
}

function effectLines({assessed, results, scores, signs}: EditionEffect): string[] {
  const point = ({entry}: ResultChange | SignConcerned) => `${entry.id}${entry.sample ? ' (sample)' : ''}`
  const result = (r: ResultChange) =>
    `  ${point(r)}: ${r.before.type ?? 'no type'} -> ${r.after.type ?? 'no type'}; ${pointTypes.map((t) => `${t} ${r.before.types[t].verdict} -> ${r.after.types[t].verdict}`).join(', ')}`
  return [
    '',
    `Points with another result: ${results.length} of ${assessed} assessed; with another score only: ${scores.length}`,
    ...results.map(result),
    `Signs that changed clauses govern: ${signs.length}, of which ${signs.filter((s) => s.fate === 'superseded').length} superseded`,
    ...[...Map.groupBy(signs, (s) => s.kind)].map(
      ([kind, group]) =>
        `  ${kind}: ${group.length} at ${new Set(group.map((s) => s.entry.id)).size} points, because of ${[...new Set(group.flatMap((s) => s.because))].join(', ')}`,
    ),
  ]
}

function costLines({cost: {superseded, toBeChecked}, prices}: Estimate): string[] {
  const line = ({signs, open, cost}: Remaking) =>
    `${printBand(cost, prices)} for ${signs} ${signs === 1 ? 'sign' : 'signs'}${open > 0 ? `, ${open} more without an estimate` : ''}`
  return [
    `Cost of superseded signs made anew: ${line(superseded)}`,
    `Cost if every sign to be checked fails: ${line(toBeChecked)}`,
    `  ${prices.basis.en} Prices of ${prices.date}; samples included.`,
  ]
}

/** Returns the difference of two editions as JSON: every clause that did not stay as it was, and the effect on the points. */
export function toJson(
  diff: EditionDiff,
  {asks, movedAway, assessed, results, scores, signs}: EditionEffect,
  {cost, prices: {date, currency, basis}}: Estimate,
): string {
  const side = (clause: Clause | undefined) => (clause ? publishedClause(clause) : null)
  const result = ({entry, before, after}: ResultChange) => ({
    point: entry.id,
    sample: entry.sample,
    type: {before: before.type ?? null, after: after.type ?? null},
    types: Object.fromEntries(
      pointTypes.map((t) => {
        const [was, is] = [before.types[t], after.types[t]]
        return [t, {verdict: {before: was.verdict, after: is.verdict}, score: {before: was.score ?? null, after: is.score ?? null}}]
      }),
    ),
  })
  return `${JSON.stringify(
    {
      from: diff.from,
      to: diff.to,
      counts: tally(diff),
      changes: diff.changes
        .filter((c) => c.change !== 'unchanged')
        .map(({id, change, substantive, concerns, differing, before, after}) => ({
          id,
          change,
          substantive,
          concerns,
          differing,
          before: side(before),
          after: side(after),
        })),
      effect: {
        asks,
        movedAway: movedAway.map(({id, bearer}) => ({id, bearer})),
        assessed,
        results: results.map(result),
        scores: scores.map(result),
        signs: signs.map(({entry, ...sign}) => ({point: entry.id, sample: entry.sample, ...sign})),
        cost: {currency, pricesOf: date, basis, ...cost},
      },
    },
    null,
    1,
  )}\n`
}

/** Returns the difference of two editions as CSV, one row for each clause of either, the unchanged too. */
export const toCsv = (diff: EditionDiff): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(
    csv(
      diff.changes.map(({id, change, substantive, concerns, differing, before, after}) => ({
        id,
        change,
        substantive,
        number_before: before?.number ?? '',
        number_after: after?.number ?? '',
        differing: differing.map((d) => d.what).join(' '),
        concerns: concerns.join(' '),
        title_zh: (after ?? before)?.title.zh ?? '',
        title_en: (after ?? before)?.title.en ?? '',
        before_zh: before && change !== 'unchanged' ? before.text.zh : '',
        after_zh: after && change !== 'unchanged' ? after.text.zh : '',
        before_en: before && change !== 'unchanged' ? before.text.en : '',
        after_en: after && change !== 'unchanged' ? after.text.en : '',
      })),
    ),
  )
