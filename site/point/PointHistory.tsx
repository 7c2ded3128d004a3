import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Assessment, assess} from '../../points/assessment/assess.ts'
import {type ChangeKind, changeKinds, compareAssessments, comparedWith, type FindingChange} from '../../points/assessment/reassessment.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {assessmentsBack} from '../../points/record/point.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'

const words = {
  zh: {
    history: '历次评定',
    list: '历次评定，最近的在前',
    on: '日期',
    by: '评定方',
    type: '达到的类型',
    none: '未达到任何类型',
    score: '得分',
    since: (who: string, on: string) => `比${on}的${who}`,
    another: '两次由不同的一方评定，结果不同不一定是站点变了。',
    same: '逐条结果相同。',
    kinds: {improved: '改进', worse: '退步', settled: '新查清', unsettled: '不再查清', applicability: '适用与否有变'},
    counts: (kind: string, n: number) => `${kind}${n}条`,
    clause: '条款',
    before: '当时',
    after: '这一次',
    measured: (n: number) => `实测${n}`,
    carried: (n: number, days: string) => `这一次没有重查、沿用${days}结果的有${n}条。`,
  },
  en: {
    history: 'Assessments over time',
    list: 'Assessments, the latest first',
    on: 'Date',
    by: 'By',
    type: 'Type reached',
    none: 'None',
    score: 'Score',
    since: (who: string, on: string) => `Compared with the ${who.toLowerCase()} of ${on}`,
    another: 'Another side assessed then, so a difference need not be a change of the point.',
    same: 'Every clause was found as it was then.',
    kinds: {
      improved: 'Improved',
      worse: 'Worse',
      settled: 'Newly settled',
      unsettled: 'No longer settled',
      applicability: 'Applies otherwise',
    },
    counts: (kind: string, n: number) => `${kind}: ${n}`,
    clause: 'Clause',
    before: 'Then',
    after: 'Now',
    measured: (n: number) => `measured ${n}`,
    carried: (n: number, days: string) => `${n} findings were not looked at again and are taken over from ${days}.`,
  },
} as const

/** Renders the assessments of a point over time, and what the latest found otherwise than an earlier one. Nothing for a point with one. */
export function PointHistory({entry: {record}, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const w = written(locale)
  const t = words[w]
  const worked = record ? assessmentsBack(record).map((one) => assess(one, catalogue.clauses)) : []
  const [latest] = worked
  const before = comparedWith(worked)
  if (!latest || !before) return null
  const changes = compareAssessments(before, latest)
  const told = changeKinds.filter((kind) => changes[kind].length > 0)
  const carried = latest.findings.filter((f) => f.foundOn !== undefined)
  const row = (one: Assessment) => ({
    id: `${one.on}-${one.by}`,
    on: one.on,
    by: assessorNames[w][one.by],
    type: one.type ? typeNames[w][one.type] : t.none,
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
          {key: 'by', label: t.by},
          {key: 'type', label: t.type},
          {key: 'score', label: t.score, align: 'end'},
        ]}
        rows={worked.map(row)}
      />
      <h3>{t.since(assessorNames[w][before.by], before.on)}</h3>
      {before.by !== latest.by && <p>{t.another}</p>}
      {told.length === 0 && <p>{t.same}</p>}
      {carried.length > 0 && (
        <p>{t.carried(carried.length, [...new Set(carried.map((f) => f.foundOn))].sort().join(w === 'zh' ? '、' : ', '))}</p>
      )}
      {told.map((kind) => (
        <Changes key={kind} kind={kind} changes={changes[kind]} locale={locale} />
      ))}
    </section>
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
  const w = written(locale)
  const t = words[w]
  const found = ({status, measured}: FindingChange['after']) => (
    <>
      <StatusIcon status={status} label={statusNames[w][status]} /> {measured !== undefined && <small>{t.measured(measured)}</small>}
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
              {clause.number} {clause.title[written(locale)]}
            </a>
          ),
          before: found(before),
          after: found(after),
        }))}
      />
    </details>
  )
}
