import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {rowFor} from '../../points/assessment/points.ts'
import {printMeasured} from '../../points/assessment/reading.ts'
import type {Finding} from '../../points/assessment/result.ts'
import {statusNames} from '../../points/assessment/schema.ts'
import {href} from '../shell/locale.ts'
import {each, type Sheets} from './PointsSheet.tsx'
import {words} from './PointsSheet.words.ts'

interface PointRowsProps {
  readonly chapter: Chapter
  /** On the clauses of the chapter, in printed order. */
  readonly findings: readonly Finding[]
  readonly sheets: Sheets
  readonly locale: Locale
}

/** Renders what every clause of a chapter earned for each type, and the sum, so that the chapter can be added up by hand, on paper too. */
export function PointRows({chapter: {book, name, title}, findings, sheets, locale}: PointRowsProps) {
  const said = say(locale)
  const t = said(words)
  if (findings.length === 0) return null
  return (
    <Table
      caption={said(title)}
      hideCaption
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'result', label: t.result},
        ...pointTypes.map((type) => ({key: type, label: said(typeNames)[type], align: 'end' as const})),
      ]}
      rows={[
        ...findings.map((finding) => ({
          id: finding.clause.id,
          clause: (
            <>
              <a href={href(locale, `/clauses/${finding.clause.id}/`)}>
                {finding.clause.number} {said(finding.clause.title)}
              </a>{' '}
              <small>{finding.clause.id}</small>
            </>
          ),
          result: <Result finding={finding} locale={locale} />,
          ...each((type) => earnedFor(type, finding, locale)),
        })),
        {
          id: `${book}/${name}`,
          clause: <strong>{t.ofChapter}</strong>,
          result: '',
          ...each((type) => (
            <strong>{t.sum(sheets[type].points.chapters.find((one) => one.chapter === name && one.book === book))}</strong>
          )),
        },
      ]}
    />
  )
}

function Result({finding: {clause, status, measured, note, foundOn}, locale}: {readonly finding: Finding; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <StatusIcon status={status} label={said(statusNames)[status]} fromPage />{' '}
      {measured !== undefined && <small>{t.measured(printMeasured(clause.id, measured, written(locale)))}</small>}{' '}
      {note !== undefined && <small>{note}</small>} {foundOn !== undefined && <small>{t.foundOn(foundOn)}</small>}
    </>
  )
}

/** What a finding comes to for one type, as its row says it. */
function earnedFor(type: PointType, finding: Finding, locale: Locale): string {
  const t = say(locale)(words)
  const row = rowFor(type, finding)
  if (!row) return t.rowNone
  const {as, worth, earned} = row
  if (as === 'gate') return t.rowGate[earned === undefined ? 'open' : finding.status === 'met' ? 'met' : 'missed']
  if (as === 'due') return earned === undefined ? t.rowDueOpen(worth) : t.rowDue(earned, worth)
  return earned === undefined ? t.rowBonusOpen(worth) : t.rowBonus(earned)
}
