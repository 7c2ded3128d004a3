import {Notice} from '../../design-system/ui/Notice.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {bearerNames, bookNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed} from '../../handbooks/language/punctuation.ts'
import {statuses, statusNames} from '../../points/assessment/schema.ts'
import type {ChapterDuties, Duties, DutyFinding} from '../../points/office/duties.ts'
import type {PlacedOffice} from '../../points/office/loadOffices.ts'
import {officeAssessorNames} from '../../points/office/office.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {clauseHead, clauseNumber, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {files, summary} from './duties.css.ts'
import {chapterAnchor, workedChecks} from './duties.ts'
import {words} from './OfficeView.words.ts'

interface OfficeProps {
  readonly placed: PlacedOffice
  readonly locale: Locale
}

/** Renders the page of an office of a town or a county: what its latest check came to, and those before it. */
export function OfficeView({placed, locale}: OfficeProps) {
  const said = say(locale)
  const t = said(words)
  const {office, district} = placed
  const [latest] = workedChecks(placed)
  return (
    <>
      <Trail
        locale={locale}
        steps={[{label: said(partNames).points, path: '/points/'}, {label: t.offices, path: '/offices/'}, {label: said(office.name)}]}
      />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {said(district.name)} · {said(bearerNames)[office.level]}
          </span>
          {said(office.name)}
        </h1>
      </header>
      {office.sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sampleText}</p>
        </Notice>
      )}
      <p className={files}>
        <a href={href(locale, `/handbooks/duties/${office.level}/`)}>{t.book}</a>{' '}
        <a href={href(locale, `/handbooks/duties/${office.level}/check-form/`)}>{t.form}</a>
      </p>
      {latest ? (
        <>
          <section className={part} aria-labelledby="latest">
            <h2 id="latest">{t.latest}</h2>
            <p className={summary}>
              {t.came(latest.duties.points.earned, latest.duties.points.due, latest.duties.unmet.length, latest.duties.open.length)}
            </p>
            <p>
              {t.said(latest.check.on, said(officeAssessorNames)[latest.check.by], editionName(latest.check.edition, locale))} {t.noType}
            </p>
            <p>
              {listed(
                locale,
                statuses.map((status) => t.n(said(statusNames)[status], latest.duties.counts[status])),
              )}
            </p>
          </section>
          <Unmet duties={latest.duties} locale={locale} />
          <ByChapter duties={latest.duties} locale={locale} />
        </>
      ) : (
        <p>{t.none}</p>
      )}
      <History placed={placed} locale={locale} />
      {!office.sample && <Sources placed={placed} locale={locale} />}
    </>
  )
}

function Unmet({duties, locale}: {readonly duties: Duties; readonly locale: Locale}) {
  const t = say(locale)(words)
  return (
    <section className={part} aria-labelledby="unmet">
      <h2 id="unmet">{t.unmet}</h2>
      {duties.unmet.length === 0 ? <p>{t.allKept}</p> : <Findings caption={t.unmet} findings={duties.unmet} locale={locale} />}
      {duties.open.length > 0 && (
        <>
          <h3>{t.open}</h3>
          <Findings caption={t.open} findings={duties.open} locale={locale} />
        </>
      )}
    </section>
  )
}

interface FindingsProps {
  readonly caption: string
  readonly findings: readonly DutyFinding[]
  readonly locale: Locale
}

function Findings({caption, findings, locale}: FindingsProps) {
  const said = say(locale)
  const t = said(words)
  const noted = findings.some(({note}) => note !== undefined)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'result', label: t.result},
        {key: 'weight', label: t.weight, align: 'end'},
        ...(noted ? ([{key: 'note', label: t.note}] as const) : []),
      ]}
      rows={findings.map(({clause, status, note}) => ({
        id: clause.id,
        clause: (
          <>
            <a href={href(locale, `/clauses/${clause.id}/`)}>{`${clause.number} ${said(clause.title)}`}</a> <small>{clause.id}</small>
          </>
        ),
        result: said(statusNames)[status],
        weight: clause.weight,
        note: note ?? '',
      }))}
    />
  )
}

function ByChapter({duties: {chapters, points}, locale}: {readonly duties: Duties; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const nameOf = ({book, chapter}: ChapterDuties) => {
    const found = catalogue.chapters.find((one) => one.book === book && one.name === chapter)
    return `${said(bookNames)[book]} ${found ? `${found.number} ${said(found.title)}` : chapter}`
  }
  return (
    <section className={part} aria-labelledby="chapters">
      <h2 id="chapters">{t.byChapter}</h2>
      <p>{t.how}</p>
      <Table
        caption={t.byChapter}
        hideCaption
        columns={[
          {key: 'chapter', label: t.chapter},
          {key: 'due', label: t.due, align: 'end'},
          {key: 'earned', label: t.earned, align: 'end'},
          {key: 'open', label: t.openPoints, align: 'end'},
          {key: 'extra', label: t.extra, align: 'end'},
        ]}
        rows={[
          ...chapters.map(({due, earned, open, extra, ...of}) => ({
            id: chapterAnchor({book: of.book, name: of.chapter}),
            chapter: nameOf({due, earned, open, extra, ...of}),
            due,
            earned,
            open,
            extra,
          })),
          {id: 'total', chapter: <strong>{t.total}</strong>, ...points},
        ]}
      />
    </section>
  )
}

function History({placed, locale}: OfficeProps) {
  const said = say(locale)
  const t = said(words)
  const worked = workedChecks(placed)
  if (worked.length < 2) return null
  return (
    <section className={part} aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      <p>{t.layers}</p>
      <Table
        caption={t.history}
        hideCaption
        columns={[
          {key: 'on', label: t.on},
          {key: 'by', label: t.by},
          {key: 'edition', label: t.edition},
          {key: 'points', label: t.points, align: 'end'},
        ]}
        rows={worked.map(({check: {on, by, edition}, duties: {points}}) => ({
          id: `${on}-${by}`,
          on,
          by: said(officeAssessorNames)[by],
          edition,
          points: t.of(points.earned, points.due),
        }))}
      />
    </section>
  )
}

function Sources({placed: {office}, locale}: OfficeProps) {
  const said = say(locale)
  return (
    <section className={part} aria-labelledby="sources">
      <h2 id="sources">{said(words).sources}</h2>
      <ul>
        {Object.entries(office.sources).map(([id, {title, date, where}]) => (
          <li key={id}>{[said(title), date, where].filter((one) => one !== undefined).join(' · ')}</li>
        ))}
      </ul>
    </section>
  )
}
