import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {Table} from '../../design-system/ui/Table.tsx'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {partyNames, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {type Observed, observedOf} from '../../points/supervision/observed.ts'
import {isKnown} from '../../points/supervision/patrolPoint.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {words} from './PointObservations.words.ts'

interface Props {
  readonly entry: Entry
  readonly locale: Locale
}

/**
 * Renders what patrols saw at a point, the latest first, beside what the assessment found that it stands on, and says where the two do not
 * agree. Nothing for a point that nobody patrolled.
 */
export function PointObservations({entry, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  const observed = observedOf(entry, entry.record?.observations ?? [], catalogue)
  if (observed.length === 0) return null
  const contradicting = observed.filter(({contradicts}) => contradicts).length
  return (
    <section className={part} id="patrols">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {entry.assessment && <p>{contradicting > 0 ? t.contradicting(contradicting, entry.assessment.on) : t.agreeing}</p>}
      {[...Map.groupBy(observed, ({observation}) => observation)].map(([observation, seen]) => (
        <Patrol key={`${observation.on}-${observation.by}-${observation.party}`} seen={seen} entry={entry} locale={locale} />
      ))}
    </section>
  )
}

function Patrol({seen, entry, locale}: Props & {readonly seen: readonly Observed[]}) {
  const said = say(locale)
  const t = said(words)
  const [first] = seen
  if (!first) return null
  const {on, by, party} = first.observation
  const superseded = entry.assessment !== undefined && entry.assessment.on > on
  return (
    <Table
      caption={t.caption(party ? said(partyNames)[party] : t[by], on)}
      columns={[
        {key: 'clause', label: t.clause},
        {key: 'seen', label: t.seen},
        {key: 'assessed', label: t.assessed},
      ]}
      rows={seen.map(({clause, finding: {status, note}, against, contradicts}) => ({
        id: clause.id,
        clause: (
          <>
            <a href={href(locale, `/clauses/${clause.id}/`)}>
              {clause.number} {said(clause.title)}
            </a>{' '}
            <small>{clause.id}</small>
          </>
        ),
        seen: (
          <>
            <StatusIcon status={status} label={said(statusNames)[status]} />{' '}
            {note !== undefined && <small lang={langOf(note, locale)}>{note}</small>}
          </>
        ),
        assessed: (
          <>
            {against ? <StatusIcon status={against} label={said(statusNames)[against]} /> : <small>{t.none}</small>}{' '}
            {contradicts && <strong>{t.contradicts}</strong>}
            {superseded && <small>{t.superseded}</small>}
          </>
        ),
      }))}
    />
  )
}

/** Renders the way to a patrol of a point, and how many are on record. */
export function PatrolLine({entry, locale}: Props) {
  const t = say(locale)(words)
  const count = entry.record?.observations?.length ?? 0
  if (entry.lifecycle.status !== 'open') return null
  return (
    <p>
      <a href={href(locale, `/patrol/?point=${entry.id}`)} data-list={isKnown(entry) ? `/data/patrol/${entry.id}.json` : undefined}>
        {t.draw}
      </a>
      {count > 0 && ` · ${t.count(count)} `}
      {count > 0 && entry.assessment && <a href={`${href(locale, `/points/${entry.id}/findings/`)}#patrols`}>{t.see}</a>}
    </p>
  )
}
