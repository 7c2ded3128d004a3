import {Notice} from '../../design-system/ui/Notice.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {bearers} from '../../handbooks/clause/clause.ts'
import {bearerNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {PlacedOffice} from '../../points/office/loadOffices.ts'
import {officeAssessorNames, officeLevels} from '../../points/office/office.ts'
import {typeLinks} from '../book/typeView.css.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {day} from './duties.css.ts'
import {offices, workedChecks} from './duties.ts'
import {words} from './OfficesView.words.ts'

/** Renders the offices of towns and counties with what their latest check came to, real ones first. */
export function OfficesView({locale}: {readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const real = offices.filter(({office}) => !office.sample)
  const samples = offices.filter(({office}) => office.sample)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).points, path: '/points/'}, {label: t.title}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p className={typeLinks}>
          <span>
            {t.books}
            {bearers.map((bearer) => (
              <a key={bearer} href={href(locale, `/handbooks/duties/${bearer}/`)}>
                {said(bearerNames)[bearer]}
              </a>
            ))}
          </span>
          <span>
            {t.forms}
            {officeLevels.map((level) => (
              <a key={level} href={href(locale, `/handbooks/duties/${level}/check-form/`)}>
                {said(bearerNames)[level]}
              </a>
            ))}
          </span>
          <span>
            {t.data}
            <a href="/data/offices.json">JSON</a>
            <a href="/data/offices.csv">CSV</a>
          </span>
        </p>
      </header>
      {real.length === 0 ? (
        <p>{t.noReal}</p>
      ) : (
        <section className={part}>
          <h2>{t.real}</h2>
          <OfficeTable offices={real} locale={locale} caption={t.real} />
        </section>
      )}
      {samples.length > 0 && (
        <section className={part}>
          <h2>{t.sample}</h2>
          <Notice kind="sample" title={t.sampleTitle}>
            <p>{t.sampleText}</p>
          </Notice>
          <OfficeTable offices={samples} locale={locale} caption={t.sample} />
        </section>
      )}
    </>
  )
}

interface OfficeTableProps {
  readonly offices: readonly PlacedOffice[]
  readonly locale: Locale
  readonly caption: string
}

function OfficeTable({offices: shown, locale, caption}: OfficeTableProps) {
  const said = say(locale)
  const t = said(words)
  const row = (placed: PlacedOffice) => {
    const {id, name, level} = placed.office
    const [latest] = workedChecks(placed)
    return {
      id,
      name: <a href={href(locale, `/offices/${id}/`)}>{said(name)}</a>,
      level: said(bearerNames)[level],
      on: latest ? <span className={day}>{latest.check.on}</span> : t.none,
      by: latest ? said(officeAssessorNames)[latest.check.by] : '',
      points: latest ? t.of(latest.duties.points.earned, latest.duties.points.due) : '',
      unmet: latest ? t.clauses(latest.duties.unmet.length) : '',
      open: latest ? t.clauses(latest.duties.open.length) : '',
    }
  }
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        {key: 'name', label: t.name},
        {key: 'points', label: t.points, align: 'end'},
        {key: 'unmet', label: t.unmet, align: 'end'},
        {key: 'open', label: t.open, align: 'end'},
        {key: 'on', label: t.on},
        {key: 'by', label: t.by},
        {key: 'level', label: t.level},
      ]}
      rows={shown.map(row)}
    />
  )
}
