import {Fragment, type ReactNode} from 'react'
import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {Meter} from '../../design-system/ui/Meter.tsx'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {books, type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {because} from '../../points/assessment/because.ts'
import {fallsShort} from '../../points/assessment/credit.ts'
import {type Gap as GapOf, gapOf} from '../../points/assessment/gap.ts'
import {printMeasured} from '../../points/assessment/reading.ts'
import type {Finding, TypeResult} from '../../points/assessment/result.ts'
import {assessorNames, statuses, statusNames} from '../../points/assessment/schema.ts'
import {byToday} from '../../points/assessment/workedOut.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {clauseUnder} from '../../points/profile/satisfied.ts'
import {latestAssessment} from '../../points/record/point.ts'
import {GovernedSigns} from '../clause/clauseFacts.tsx'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {clauseHead, clauseNumber, part} from '../shell/views.css.ts'
import {PointHistory} from './PointHistory.tsx'
import {PointItems} from './PointItems.tsx'
import {ByToday, PointsSheet, sheetsOf, WayOn} from './PointsSheet.tsx'
import {meterBox, meters, sheet, statusRow} from './PointView.css.ts'
import {words} from './PointView.words.ts'
import {Proceedings} from './Proceedings.tsx'
import {StandingBadge} from './pointStatus.tsx'

/** Renders the page of one point. `children` is its print kit, which needs the drawn signs. */
export function PointView({entry, locale, children}: {readonly entry: Entry; readonly locale: Locale; readonly children?: ReactNode}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <Trail locale={locale} steps={[{label: t.points, path: '/points/'}, {label: said(entry.place)}]} />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {said(entry.district)} · {said(entry.town)}
          </span>
          {said(entry.name)}
        </h1>
        <StandingBadge entry={entry} locale={locale} />
      </header>
      {entry.sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
      )}
      {!entry.assessment && (
        <Notice title={t.notAssessedTitle}>
          <p>{t.notAssessed}</p>
        </Notice>
      )}
      <Facts entry={entry} locale={locale} />
      {entry.assessment && <Assessed assessment={entry.assessment} entry={entry} locale={locale} />}
      <Proceedings entry={entry} locale={locale} />
      <PointHistory entry={entry} locale={locale} />
      {children}
      <PointItems entry={entry} locale={locale} />
      <Sources entry={entry} locale={locale} />
    </>
  )
}

function Facts({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {record, division} = entry
  const declared = record?.declared
  const source = declared && record.sources[declared.source]
  const items: {term: string; detail: ReactNode}[] = [
    {term: t.place, detail: said(entry.place)},
    {term: t.town, detail: said(entry.town)},
    {term: t.district, detail: said(entry.district)},
  ]
  if (division)
    items.push(
      {term: t.official, detail: <span lang="zh-Hans">{division.officialName}</span>},
      {term: t.code, detail: t.codeAsOf(division.code, division.asOf)},
    )
  items.push({term: t.id, detail: entry.id})
  if (declared) {
    items.push({
      term: t.declared,
      detail: (
        <>
          <p>
            <a href={`#source-${declared.source}`}>
              {t.declaredAsOf(said(typeNames)[declared.type], declared.asOf, source ? said(source.title) : '')}
            </a>
          </p>
          {declared.quote && <blockquote>{`“${said(declared.quote)}”`}</blockquote>}
          <p>{t.declaredNote}</p>
        </>
      ),
    })
  }
  if (record && record.addresses.length > 1) {
    items.push({
      term: t.addresses,
      detail: record.addresses.map((a) => (
        <p key={a.asOf}>{t.address(a.asOf, {district: said(a.district), town: said(a.town), village: said(a.village)})}</p>
      )),
    })
  }
  return (
    <section className={part}>
      <h2>{t.facts}</h2>
      <DescriptionList items={items} />
      <p>
        <a href={href(locale, `/offline/?point=${entry.id}#point`)}>{t.offline}</a>
      </p>
      <p>
        {t.fill}
        <a href={href(locale, `/handbooks/checklist/?point=${entry.id}`)}>{t.whole}</a>
        {said(marks).semicolon}
        {t.byBook}
        {books.map((book, i) => (
          <Fragment key={book}>
            {i > 0 && said(marks).list}
            <a href={href(locale, `/handbooks/${book}/checklist/${aimedAt(entry)}/?point=${entry.id}`)}>{said(bookNames)[book]}</a>
          </Fragment>
        ))}
      </p>
    </section>
  )
}

/** The type whose checklist a point is next checked by: the one above, the highest for a model point, else the declared one. */
const aimedAt = ({assessment, record}: Entry): PointType =>
  assessment ? (assessment.next?.type ?? 'model') : (record?.declared?.type ?? 'standard')

interface AssessedProps {
  readonly assessment: Assessment
  readonly entry: Entry
  readonly locale: Locale
}

function Assessed({assessment, entry: {record, profile}, locale}: AssessedProps) {
  const said = say(locale)
  const t = said(words)
  const {type, possible, next, findings} = assessment
  const sheets = sheetsOf(assessment)
  const counts = statuses.map((s) => ({status: s, n: findings.filter((f) => f.status === s).length}))
  return (
    <>
      <section className={part} id="assessment">
        <h2>{t.assessment}</h2>
        <p>{t.assessedBy(said(assessorNames)[assessment.by], assessment.on, assessment.edition)}</p>
        <p>
          <strong>{type ? t.reached(said(typeNames)[type]) : t.noneReached}</strong>
          {said(marks).stop}
          {possible && t.stillPossible(said(typeNames)[possible])}
        </p>
        <ul className={statusRow}>
          {counts.map(({status, n}) => (
            <li key={status}>
              <StatusIcon status={status} label={`${said(statusNames)[status]} ${n}`} />
            </li>
          ))}
        </ul>
        <div className={meters}>
          {pointTypes.map((id) => (
            <TypeBox key={id} result={assessment.types[id]} locale={locale} />
          ))}
        </div>
        {sheets ? (
          <div className={sheet}>
            <PointsSheet sheets={sheets} locale={locale} />
          </div>
        ) : (
          record && <ByToday assessment={byToday(latestAssessment(record), catalogue)} locale={locale} />
        )}
      </section>
      <section className={part} id="gap">
        <h2>{next ? t.next(said(typeNames)[next.type]) : said(typeNames).model}</h2>
        {next ? <Gap result={next} gap={gapOf(assessment)} profile={profile} locale={locale} /> : <p>{t.top}</p>}
        {!next && (
          <FindingTable
            caption={said(typeNames).model}
            findings={findings.filter(({status}) => fallsShort(status))}
            locale={locale}
            remedy
          />
        )}
      </section>
      <section className={part} id="findings">
        <h2>{t.all}</h2>
        {catalogue.chapters.map((chapter) => (
          <details key={`${chapter.book}/${chapter.name}`}>
            <summary>
              {said(bookNames)[chapter.book]} {chapter.number} {said(chapter.title)}
            </summary>
            <FindingTable
              caption={said(chapter.title)}
              findings={findings.filter((f) => f.clause.book === chapter.book && f.clause.chapter === chapter.name)}
              locale={locale}
            />
          </details>
        ))}
      </section>
    </>
  )
}

function TypeBox({result, locale}: {readonly result: TypeResult; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {type, score, threshold} = result
  return (
    <div className={meterBox}>
      <h3>{said(typeNames)[type]}</h3>
      <Meter
        label={t.score}
        value={score}
        valueText={score === undefined ? t.noScore : result.points ? t.percent(score) : t.points100(score)}
        threshold={{value: threshold, text: (result.points ? t.line : t.threshold)(said(typeNames)[type], threshold)}}
      />
      <p>{because(result, written(locale))}</p>
    </div>
  )
}

interface GapProps {
  readonly result: TypeResult
  readonly gap: GapOf
  readonly profile: Entry['profile']
  readonly locale: Locale
}

function Gap({result, gap, profile, locale}: GapProps) {
  const t = say(locale)(words)
  if (result.points)
    return (
      <>
        {result.points.short > 0 && <p>{t.pointsShort(result.points.short)}</p>}
        <WayOn way={gap.way} locale={locale} />
        {gap.missing.length > 0 && <FindingTable caption={t.missing} findings={gap.missing} profile={profile} locale={locale} remedy />}
        {gap.open.length > 0 && <FindingTable caption={t.notSettled} findings={gap.open} profile={profile} locale={locale} remedy />}
      </>
    )
  const short = Math.round((result.threshold - (result.score ?? 0)) * 10) / 10
  return (
    <>
      {short > 0 && <p>{t.shortBy(short)}</p>}
      {result.barring.length > 0 && <FindingTable caption={t.barring} findings={result.barring} profile={profile} locale={locale} remedy />}
      {result.open.length > 0 && <FindingTable caption={t.open} findings={result.open} profile={profile} locale={locale} remedy />}
    </>
  )
}

function FindingTable({
  caption,
  findings,
  profile,
  locale,
  remedy = false,
}: {
  readonly caption: string
  readonly findings: readonly Finding[]
  /** The county's plates and names; what they do not allow is nothing to make. */
  readonly profile?: Entry['profile']
  readonly locale: Locale
  readonly remedy?: boolean
}) {
  const said = say(locale)
  const t = said(words)
  if (findings.length === 0) return null
  const row = ({clause, status, measured, note, foundOn}: Finding) => ({
    id: clause.id,
    clause: (
      <>
        <a href={href(locale, `/clauses/${clause.id}/`)}>
          {clause.number} {said(clause.title)}
        </a>{' '}
        <small>{clause.id}</small>
      </>
    ),
    finding: (
      <>
        <StatusIcon status={status} label={said(statusNames)[status]} />
        {measured !== undefined && <small>{t.measured(printMeasured(clause.id, measured, written(locale)))}</small>}{' '}
        {note !== undefined && <small>{note}</small>} {foundOn !== undefined && <small>{t.foundOn(foundOn)}</small>}
      </>
    ),
    remedy:
      status === 'unchecked' || status === 'recheck' ? (
        t.checkFirst
      ) : clauseUnder(profile, clause).is !== 'made' ? (
        <UnderProfile profile={profile} clause={clause} locale={locale} />
      ) : clause.signs.length > 0 ? (
        <a href="#kit">
          <GovernedSigns signs={clause.signs} locale={locale} />
        </a>
      ) : (
        t.fulfil
      ),
  })
  return (
    <Table
      caption={caption}
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'finding', label: t.finding},
        ...(remedy ? ([{key: 'remedy', label: t.remedy}] as const) : []),
      ]}
      rows={findings.map(row)}
    />
  )
}

/** What a clause on signs comes to where the county's profile makes none of them: on which board to look, or that it falls away, and why. */
function UnderProfile({profile, clause, locale}: {readonly profile: Entry['profile']; readonly clause: Clause; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const under = clauseUnder(profile, clause)
  if (under.is === 'made') return null
  return `${under.is === 'combined' ? t.combined(said(signKinds[under.onto])) : t.fallsAway}${said(marks).stop}${said(under.why)}`
}

function Sources({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const said = say(locale)
  const sources = Object.entries(entry.record?.sources ?? {})
  if (sources.length === 0) return null
  return (
    <section className={part}>
      <h2>{said(words).sources}</h2>
      <ul>
        {sources.map(([id, source]) => (
          <li key={id} id={`source-${id}`}>
            {said(source.title)}
          </li>
        ))}
      </ul>
    </section>
  )
}
