import {StatusShapes} from '../../design-system/ui/StatusIcon.tsx'
import {StatusLegend} from '../../design-system/ui/StatusLegend.tsx'
import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {fallsShort} from '../../points/assessment/credit.ts'
import {gapOf} from '../../points/assessment/gap.ts'
import type {Finding, TypeResult} from '../../points/assessment/result.ts'
import {assessorNames, statuses, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {words} from './FindingsView.words.ts'
import {FindingTable} from './FindingTable.tsx'
import {PointHead} from './PointHead.tsx'
import {PointChanges} from './PointHistory.tsx'
import {PointObservations} from './PointObservations.tsx'
import {PointRows} from './PointRows.tsx'
import {PointsSheet, type Sheets, sheetsOf, WayOn} from './PointsSheet.tsx'
import {wholeOnPaper} from './PointView.css.ts'

interface FindingsProps {
  readonly entry: Entry
  readonly assessment: Assessment
  readonly locale: Locale
}

/** Renders all that was found at a point: what separates it from the next type, what changed, its points, and every clause one by one. */
export function FindingsView({entry, assessment, locale}: FindingsProps) {
  const said = say(locale)
  const t = said(words)
  const {findings, next, by, on, edition} = assessment
  const counts = statuses.map((status) => ({status, n: findings.filter((f) => f.status === status).length}))
  const sheets = sheetsOf(assessment)
  return (
    <>
      <StatusShapes />
      <PointHead entry={entry} locale={locale} page={t.title} />
      <p>
        {t.assessedBy(said(assessorNames)[by], on, edition)} <a href={href(locale, `/points/${entry.id}/`)}>{t.back}</a>
      </p>
      <StatusLegend label={t.counts} entries={counts.map(({status, n}) => ({status, label: `${said(statusNames)[status]} ${n}`}))} />
      <section className={part} id="gap">
        <h2>{next ? t.next(said(typeNames)[next.type]) : said(typeNames).model}</h2>
        {next ? <Gap result={next} assessment={assessment} entry={entry} locale={locale} /> : <Top {...{findings, entry, locale}} />}
      </section>
      <PointChanges entry={entry} locale={locale} />
      <PointObservations entry={entry} locale={locale} />
      {sheets && (
        <section className={part} id="points">
          <h2>{t.points}</h2>
          <PointsSheet sheets={sheets} locale={locale} />
        </section>
      )}
      <section className={part} id="findings">
        <h2>{t.all}</h2>
        {catalogue.chapters.map((chapter) => (
          <details key={`${chapter.book}/${chapter.name}`} className={wholeOnPaper}>
            <summary>
              {said(bookNames)[chapter.book]} {chapter.number} {said(chapter.title)}
            </summary>
            <ChapterFindings
              chapter={chapter}
              findings={findings.filter((f) => f.clause.book === chapter.book && f.clause.chapter === chapter.name)}
              sheets={sheets}
              locale={locale}
            />
          </details>
        ))}
      </section>
    </>
  )
}

interface ChapterFindingsProps {
  readonly chapter: Chapter
  readonly findings: readonly Finding[]
  readonly sheets: Sheets | undefined
  readonly locale: Locale
}

/** What was found on the clauses of a chapter; by an edition that has points, with what each earned. */
function ChapterFindings({chapter, findings, sheets, locale}: ChapterFindingsProps) {
  return sheets ? (
    <PointRows chapter={chapter} findings={findings} sheets={sheets} locale={locale} />
  ) : (
    <FindingTable caption={say(locale)(chapter.title)} findings={findings} locale={locale} />
  )
}

function Top({findings, entry, locale}: Omit<FindingsProps, 'assessment'> & Pick<Assessment, 'findings'>) {
  const said = say(locale)
  const short = findings.filter(({status}) => fallsShort(status))
  return (
    <>
      <p>{said(words).top}</p>
      <FindingTable caption={said(typeNames).model} findings={short} entry={entry} locale={locale} />
    </>
  )
}

function Gap({result, assessment, entry, locale}: FindingsProps & {readonly result: TypeResult}) {
  const t = say(locale)(words)
  if (result.points) {
    const gap = gapOf(assessment)
    return (
      <>
        {result.points.short > 0 && <p>{t.pointsShort(result.points.short)}</p>}
        <WayOn way={gap.way} locale={locale} />
        <FindingTable caption={t.missing} findings={gap.missing} entry={entry} locale={locale} />
        <FindingTable caption={t.notSettled} findings={gap.open} entry={entry} locale={locale} />
      </>
    )
  }
  const short = Math.round((result.threshold - (result.score ?? 0)) * 10) / 10
  return (
    <>
      {short > 0 && <p>{t.shortBy(short)}</p>}
      <FindingTable caption={t.barring} findings={result.barring} entry={entry} locale={locale} />
      <FindingTable caption={t.open} findings={result.open} entry={entry} locale={locale} />
    </>
  )
}
