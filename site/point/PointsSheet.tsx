import {Table} from '../../design-system/ui/Table.tsx'
import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {because} from '../../points/assessment/because.ts'
import {effortNames} from '../../points/assessment/effort.ts'
import type {Step} from '../../points/assessment/gap.ts'
import type {Points, Sum, TypeResult} from '../../points/assessment/result.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {words} from './PointsSheet.words.ts'

/** The points sheets of the three types, each with what it came to. */
export type Sheets = Readonly<Record<PointType, TypeResult & {readonly points: Points}>>

/** Returns the points sheets of an assessment; undefined by an edition that had none. */
export function sheetsOf({types}: Assessment): Sheets | undefined {
  const of = (result: TypeResult) => (result.points ? {...result, points: result.points} : undefined)
  const [model, standard, catchUp] = [of(types.model), of(types.standard), of(types['catch-up'])]
  return model && standard && catchUp ? {model, standard, 'catch-up': catchUp} : undefined
}

/** Returns what `of` makes of each type. */
export const each = <Made,>(of: (type: PointType) => Made): Readonly<Record<PointType, Made>> => ({
  model: of('model'),
  standard: of('standard'),
  'catch-up': of('catch-up'),
})

/** Renders the points of each type by chapter, with the sum, the line and what is missing, so that they can be added up by hand. */
export function PointsSheet({sheets, locale}: {readonly sheets: Sheets; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const ofChapter = (name: string, book: string, type: PointType) =>
    sheets[type].points.chapters.find((one) => one.chapter === name && one.book === book)
  const cells = (sum: (type: PointType) => Sum | undefined) => each((type) => (sum(type) ? t.sum(sum(type)) : ''))
  const rows = catalogue.chapters
    .filter(({name, book}) => pointTypes.some((type) => ofChapter(name, book, type)))
    .map(({name, book, number, title}) => ({
      id: `${book}/${name}`,
      chapter: `${said(bookNames)[book]} ${number} ${said(title)}`,
      ...cells((type) => ofChapter(name, book, type)),
    }))
  const foot = (id: string, chapter: string, of: (points: Points, result: TypeResult) => string) => ({
    id,
    chapter: <strong>{chapter}</strong>,
    ...each((type) => <strong>{of(sheets[type].points, sheets[type])}</strong>),
  })
  return (
    <Table
      caption={t.caption}
      columns={[
        {key: 'chapter', label: t.chapter},
        ...pointTypes.map((type) => ({key: type, label: said(typeNames)[type], align: 'end' as const})),
      ]}
      rows={[
        ...rows,
        foot('gate', t.gateRow, ({gate}, {barring, open}) => t.gateHeld({asked: gate, missed: barring.length, open: open.length})),
        foot('due', t.due, ({due}) => String(due)),
        foot('earned', t.earned, ({earned}) => String(earned)),
        foot('bonus', t.bonus, ({bonus, bonusLimit}) => t.atMost(bonus, bonusLimit)),
        foot('has', t.has, ({earned, bonus}) => String(earned + bonus)),
        foot('best', t.best, ({atMost}) => String(atMost)),
        foot('line', t.line, ({due, needed}, {threshold}) => t.lineOf(due, threshold, needed)),
        foot('short', t.short, ({short}) => String(short)),
        foot('verdict', t.verdict, (_, {verdict}) => t.verdicts[verdict]),
      ]}
      note={t.how(limits.bonusShare.max)}
    />
  )
}

/** Renders the way to the next type with the least effort, step by step. */
export function WayOn({way, locale}: {readonly way: readonly Step[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  if (way.length === 0) return null
  return (
    <Table
      caption={t.way}
      columns={[
        {key: 'effort', label: t.effort},
        {key: 'clause', label: t.clause},
        {key: 'status', label: t.status},
        {key: 'gain', label: t.gain, align: 'end'},
      ]}
      rows={way.map(({finding: {clause, status}, effort, gain}) => ({
        id: clause.id,
        effort: said(effortNames)[effort],
        clause: <a href={href(locale, `/clauses/${clause.id}/`)}>{`${clause.number} ${said(clause.title)}`}</a>,
        status: said(statusNames)[status],
        gain: clause.gate ? t.gate : t.plus(gain),
      }))}
    />
  )
}

/** Renders what an assessment of an earlier edition would come to by today's, as an estimate. */
export function ByToday({assessment, locale}: {readonly assessment: Assessment; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const open = assessment.findings.filter(({status}) => status === 'unchecked').length
  return (
    <>
      <p>{t.byToday(assessment.type ? said(typeNames)[assessment.type] : t.none, open)}</p>
      <ul>
        {pointTypes.map((type) => (
          <li key={type}>
            {said(typeNames)[type]}
            {t.colon}
            {because(assessment.types[type], written(locale))}
          </li>
        ))}
      </ul>
    </>
  )
}
