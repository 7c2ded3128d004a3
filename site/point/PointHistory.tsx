import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {printMeasured} from '../../points/assessment/reading.ts'
import {type ChangeKind, changeKinds, compareAssessments, comparedWith, type FindingChange} from '../../points/assessment/reassessment.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import {workedOut} from '../../points/assessment/workedOut.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {assessmentsBack} from '../../points/record/point.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {words} from './PointHistory.words.ts'
import {recently} from './recently.ts'

interface HistoryProps {
  readonly entry: Entry
  readonly locale: Locale
}

const workedBack = recently(({record}: Entry): readonly Assessment[] =>
  record ? assessmentsBack(record).map((one) => workedOut(one, catalogue)) : [],
)

/** Renders the assessments of a point over time. Nothing for a point with one. */
export function PointHistory({entry, locale}: HistoryProps) {
  const said = say(locale)
  const t = said(words)
  if ((entry.record?.assessments.length ?? 0) < 2) return null
  const worked = workedBack(entry)
  const row = (one: Assessment) => ({
    id: `${one.on}-${one.by}`,
    on: one.on,
    edition: one.edition,
    by: said(assessorNames)[one.by],
    type: one.type ? said(typeNames)[one.type] : t.none,
    score: (one.type && one.types[one.type].score) ?? '',
  })
  return (
    <section className={part} id="history">
      <h2>{t.history}</h2>
      <Table
        caption={t.list}
        hideCaption
        columns={[
          {key: 'on', label: t.on},
          {key: 'edition', label: t.edition},
          {key: 'by', label: t.by},
          {key: 'type', label: t.type},
          {key: 'score', label: t.score, align: 'end'},
        ]}
        rows={worked.map(row)}
      />
      {worked.some(({edition}) => edition !== worked[0]?.edition) && <p>{t.editions}</p>}
      <p>
        <a href={`${href(locale, `/points/${entry.id}/findings/`)}#changes`}>{t.changes}</a>
      </p>
    </section>
  )
}

/** Renders what the latest assessment of a point found otherwise than an earlier one. Nothing for a point with one. */
export function PointChanges({entry, locale}: HistoryProps) {
  const said = say(locale)
  const t = said(words)
  const worked = workedBack(entry)
  const [latest] = worked
  if (!latest || worked.length < 2) return null
  const before = comparedWith(worked)
  const carried = latest.findings.filter((f) => f.foundOn !== undefined)
  return (
    <section className={part} id="changes">
      <h2>{t.changes}</h2>
      {before ? <Since before={before} latest={latest} locale={locale} /> : <p>{t.editions}</p>}
      {carried.length > 0 && <p>{t.carried(carried.length, [...new Set(carried.map((f) => f.foundOn))].sort().join(said(marks).list))}</p>}
    </section>
  )
}

interface SinceProps {
  readonly before: Assessment
  readonly latest: Assessment
  readonly locale: Locale
}

function Since({before, latest, locale}: SinceProps) {
  const said = say(locale)
  const t = said(words)
  const changes = compareAssessments(before, latest)
  const told = changeKinds.filter((kind) => changes[kind].length > 0)
  return (
    <>
      <h3>{t.since(said(assessorNames)[before.by], before.on)}</h3>
      {before.by !== latest.by && <p>{t.another}</p>}
      {told.length === 0 && <p>{t.same}</p>}
      {told.map((kind) => (
        <Changes key={kind} kind={kind} changes={changes[kind]} locale={locale} />
      ))}
    </>
  )
}

function Changes({
  kind,
  changes,
  locale,
}: {
  readonly kind: ChangeKind
  readonly changes: readonly FindingChange[]
  readonly locale: Locale
}) {
  const said = say(locale)
  const t = said(words)
  const found = (clause: string, {status, measured}: FindingChange['after']) => (
    <>
      <StatusIcon status={status} label={said(statusNames)[status]} fromPage />{' '}
      {measured !== undefined && <small>{t.measured(printMeasured(clause, measured, written(locale)))}</small>}
    </>
  )
  return (
    <details>
      <summary>{t.counts(t.kinds[kind], changes.length)}</summary>
      <Table
        caption={t.kinds[kind]}
        hideCaption
        columns={[
          {key: 'clause', label: t.clause},
          {key: 'before', label: t.before},
          {key: 'after', label: t.after},
        ]}
        rows={changes.map(({clause, before, after}) => ({
          id: clause.id,
          clause: (
            <a href={href(locale, `/clauses/${clause.id}/`)}>
              {clause.number} {said(clause.title)}
            </a>
          ),
          before: found(clause.id, before),
          after: found(clause.id, after),
        }))}
      />
    </details>
  )
}
