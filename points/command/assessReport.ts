import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import {printBounds} from '../../handbooks/limit/limit.ts'
import type {Assessment} from '../assessment/assess.ts'
import {because} from '../assessment/because.ts'
import {effortNames} from '../assessment/effort.ts'
import type {Gap, Step, Wanted} from '../assessment/gap.ts'
import {limitByClause, reading} from '../assessment/reading.ts'
import {changeKinds, type FindingChange, type Reassessment} from '../assessment/reassessment.ts'
import type {ChapterPoints, Finding} from '../assessment/result.ts'
import {type Status, statuses} from '../assessment/schema.ts'
import type {Entry} from '../directory/directory.ts'
import type {SignEffect} from '../intake/signEffect.ts'
import type {ProgrammeItem} from '../programme/programme.ts'
import {count} from './terminal.ts'

/** Everything that is said of an assessment of a point. */
export interface AssessView {
  readonly entry: Entry
  readonly assessment: Assessment
  readonly gap: Gap
  /** Against an assessment before; undefined for the first. */
  readonly changes: Reassessment | undefined
  readonly signs: SignEffect
  /** Findings taken over from an earlier assessment. */
  readonly carried: readonly Finding[]
}

const changeNames = {
  improved: 'improved',
  worse: 'worse',
  settled: 'newly settled',
  unsettled: 'no longer settled',
  applicability: 'applicability changed',
} as const

/** Returns the view as text, a line for each clause that matters. */
export function toText({entry, assessment, gap, changes, signs, carried}: AssessView): string {
  const {on, by, edition, findings, type, possible, types, next} = assessment
  const counts = statuses.map((status) => `${findings.filter((f) => f.status === status).length} ${status}`)
  const unread = findings.filter(
    ({clause: {id, checks}, status, measured}) =>
      checks.includes('measure') && limitByClause.has(id) && measured === undefined && (status === 'met' || status === 'not-met'),
  )
  const lines = [
    `${entry.name.zh} ${entry.name.en} (${entry.id})${entry.sample ? ', made up' : ''}`,
    `assessed on ${on}, by ${by}, edition ${edition}: ${counts.join(', ')}`,
    ...(carried.length > 0 ? [`of these ${count(carried.length, 'finding')} taken over from ${daysOf(carried)}`] : []),
    ...(unread.length > 0 ? [`note: ${count(unread.length, 'clause')} to be measured without the value read: ${idsOf(unread)}`] : []),
    '',
    `type: ${type ? named(type) : 'none reached'}${possible ? `; ${named(possible)} is possible once what is open is settled` : ''}`,
    ...pointTypes.map((t) => `  ${t.padEnd(9)} ${because(types[t], 'en')}`),
    ...chapterLines(assessment),
    '',
    next ? `to the next type, ${named(next.type)}:` : 'the highest type is reached; not met of what is asked of it:',
    ...scoreGap(next),
    ...wayLines(gap),
    ...gap.missing.map((f) => `  ${f.status.padEnd(11)} ${findingLine(f)}`),
    ...gap.open.slice(0, openShown).map((f) => `  ${f.status.padEnd(11)} ${findingLine(f)}`),
    ...(gap.open.length > openShown
      ? [`  and ${gap.open.length - openShown} more to be checked; the checklists on the site have them all`]
      : []),
    ...(gap.missing.length + gap.open.length === 0 && scoreGap(next).length === 0 ? ['  nothing'] : []),
    '',
    ...(changes ? changeLines(changes) : ['first assessment: nothing to compare with']),
    '',
    'signs and fittings:',
    ...signLines('needed', signs.needed),
    ...signLines('superseded', signs.superseded),
    ...signLines('no longer asked for', signs.dropped, true),
    ...wantedLine('kinds of sign that clauses still missing concern', gap.signs, (kind) => signKinds[kind].zh),
    ...wantedLine('fittings that clauses still missing concern', gap.fittings, (kind) => fittings[kind].zh),
  ]
  const none = signs.needed.length + signs.superseded.length + signs.dropped.length + gap.signs.length + gap.fittings.length === 0
  return `${[...lines, ...(none ? ['  nothing to be made or bought'] : [])].join('\n')}\n`
}

/** Returns what an assessment by an earlier edition would come to by `edition`, that of today: an estimate to plan by. */
export function todayText({type, types, findings}: Assessment, edition: string): string {
  const open = findings.filter(({status}) => status === 'unchecked').length
  return [
    `by today’s edition ${edition}, an estimate to plan by and no result, with ${count(open, 'clause')} not checked: ${type ? named(type) : 'none reached'}`,
    ...pointTypes.map((t) => `  ${t.padEnd(9)} ${because(types[t], 'en')}`),
    '',
  ].join('\n')
}

/** Returns the view as data for other programs. */
export function toData({entry, assessment, gap, changes, signs, carried}: AssessView) {
  const {on, by, edition, findings, type, possible, types, next} = assessment
  const counts = Object.fromEntries(statuses.map((status) => [status, findings.filter((f) => f.status === status).length]))
  const ids = (of: readonly {readonly clause: {readonly id: string}}[]) => of.map(({clause}) => clause.id)
  const change = ({clause, before, after}: FindingChange) => ({clause: clause.id, before: before.status, after: after.status})
  const sign = ({number, kind, quantity, open}: ProgrammeItem) => ({number, kind, quantity: quantity ?? null, open: open !== undefined})
  return {
    point: entry.id,
    name: entry.name,
    sample: entry.sample,
    assessment: {
      ...{on, by, edition, type: type ?? null, possible: possible ?? null, counts, carriedOver: ids(carried)},
      types: Object.fromEntries(
        pointTypes.map((t) => {
          const {verdict, points, score, threshold, coverage, barring, open} = types[t]
          return [t, {verdict, points: points ?? null, score: score ?? null, threshold, coverage, barring: ids(barring), open: ids(open)}]
        }),
      ),
    },
    next: {
      type: next?.type ?? null,
      way: gap.way.map(({finding, effort, gain}) => ({clause: finding.clause.id, effort, gain})),
      missing: ids(gap.missing),
      open: ids(gap.open),
      signs: gap.signs,
      fittings: gap.fittings,
    },
    changes: changes
      ? {
          since: {on: changes.before.on, by: changes.before.by, type: changes.before.type ?? null},
          ...Object.fromEntries(changeKinds.map((kind) => [kind, changes[kind].map(change)])),
        }
      : null,
    signs: {needed: signs.needed.map(sign), superseded: signs.superseded.map(sign), dropped: signs.dropped.map(sign)},
  }
}

/** After a first visit hundreds of clauses may be open; what is missing must not drown among them. */
const openShown = 12

const named = (type: PointType) => `${typeNames.zh[type]} ${type}`

const idsOf = (findings: readonly Finding[]) =>
  `${findings
    .slice(0, 5)
    .map(({clause}) => clause.id)
    .join(', ')}${findings.length > 5 ? ', …' : ''}`

const daysOf = (carried: readonly Finding[]) => [...new Set(carried.map(({foundOn}) => foundOn))].sort().join(', ')

/** Points by chapter, a line each: what was earned of what is due, more as a bonus, and what is not settled. */
function chapterLines({types, findings}: Assessment): string[] {
  const of = (type: PointType) => types[type].points?.chapters ?? []
  const chapters = [...new Map(pointTypes.flatMap(of).map((one) => [`${one.book}/${one.chapter}`, one])).values()]
  if (chapters.length === 0) return []
  const cell = (type: PointType, {book, chapter}: ChapterPoints) => {
    const sum = of(type).find((one) => one.book === book && one.chapter === chapter)
    const more = sum ? [...(sum.bonus > 0 ? [`+${sum.bonus}`] : []), ...(sum.open > 0 ? [`${sum.open} open`] : [])].join(' ') : ''
    return sum ? `${sum.earned}/${sum.due}${more === '' ? '' : ` ${more}`}` : '-'
  }
  const printed = findings.map(({clause: {book, chapter}}) => `${book}/${chapter}`)
  const row = (name: string, cells: readonly string[]) => `  ${[name.padEnd(22), ...cells.map((one) => one.padEnd(18))].join('').trimEnd()}`
  return [
    '',
    'points by chapter, earned/due:',
    row('', pointTypes),
    ...chapters
      .toSorted((a, b) => printed.indexOf(`${a.book}/${a.chapter}`) - printed.indexOf(`${b.book}/${b.chapter}`))
      .map((one) =>
        row(
          `${one.book} ${one.chapter}`,
          pointTypes.map((type) => cell(type, one)),
        ),
      ),
  ]
}

function scoreGap(next: Assessment['next']): string[] {
  if (!next) return []
  if (next.points) return next.points.short === 0 ? [] : [`  ${next.points.short} points short of the line of ${next.points.needed}`]
  if (next.shortBy === 0) return []
  const {score, shortBy, threshold} = next
  return [score === undefined ? `  no score yet, the least is ${threshold}` : `  score ${score}, ${shortBy} short of ${threshold}`]
}

/** The steps that take least effort to the next type, by what they take. */
function wayLines({way}: Gap): string[] {
  const step = ({finding: {clause}, gain}: Step) => `${clause.id}${clause.gate ? ' (gate)' : ` +${gain}`}`
  return [...Map.groupBy(way, ({effort}) => effort)].map(
    ([effort, steps]) => `  first, ${effortNames.en[effort]}: ${steps.map(step).join(', ')}`,
  )
}

const findingLine = ({clause, measured, note}: Finding) =>
  `${clause.id} ${clause.number} ${clause.title.zh}${measuredWords(clause.id, measured)}${note === undefined ? '' : `, “${note}”`}${concerned(clause)}`

/** What a clause concerns, where that is something to be made or bought. A clause on every sign would name them all. */
function concerned({signs, fittings: parts}: Finding['clause']): string {
  const names = [
    ...(signs.length > 3 ? [`${signs.length} kinds of sign`] : signs.map((kind) => signKinds[kind].zh)),
    ...parts.map((f) => fittings[f].zh),
  ]
  return names.length === 0 ? '' : ` [${names.join(', ')}]`
}

function measuredWords(id: string, measured: number | undefined): string {
  const limit = limitByClause.get(id)
  return measured === undefined || !limit ? '' : `, ${reading(measured, limit)} read (${printBounds(limit, 'en')})`
}

function changeLines(changes: Reassessment): string[] {
  const {before, after} = changes
  const told = changeKinds.filter((kind) => changes[kind].length > 0)
  const types = before.type === after.type ? '' : `; type ${before.type ?? 'none'} -> ${after.type ?? 'none'}`
  const scores = pointTypes.flatMap((t) => {
    const [was, is] = [before.types[t].score, after.types[t].score]
    return was === is ? [] : [`${t} ${was ?? 'none'} -> ${is ?? 'none'}`]
  })
  return [
    `since ${before.on} (${before.by}${before.by === after.by ? '' : ', another assessor, who may judge otherwise'}): ${told.length === 0 ? 'nothing changed' : told.map((kind) => `${changes[kind].length} ${changeNames[kind]}`).join(', ')}${types}`,
    ...(scores.length > 0 ? [`  scores: ${scores.join(', ')}`] : []),
    ...told.flatMap((kind) =>
      changes[kind].map(
        ({clause, before, after}) =>
          `  ${changeNames[kind].padEnd(17)} ${clause.id} ${clause.title.zh}: ${said(before.status, before.measured)} -> ${said(after.status, after.measured)}`,
      ),
    ),
  ]
}

const said = (status: Status, measured: number | undefined) => `${status}${measured === undefined ? '' : ` (${measured})`}`

const signLines = (what: string, items: readonly ProgrammeItem[], gone = false) =>
  items.map(
    ({number, kind, open, quantity}) =>
      `  ${what}: ${number} ${signKinds[kind].zh} ${kind}${quantity === undefined || gone ? '' : ` × ${quantity}`}${open && !gone ? `, open: ${open.en}` : ''}`,
  )

const wantedLine = <Kind extends string>(what: string, wanted: readonly Wanted<Kind>[], name: (kind: Kind) => string) =>
  wanted.length === 0
    ? []
    : [
        `  ${what}: ${wanted
          .toSorted((a, b) => b.clauses.length - a.clauses.length)
          .map(({kind, clauses}) => `${name(kind)} ${kind} ${clauses.length}`)
          .join(', ')}`,
      ]
