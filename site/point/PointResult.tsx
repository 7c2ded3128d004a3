import {Fragment} from 'react'
import {Notice} from '../../design-system/ui/Notice.tsx'
import {StatusIcon} from '../../design-system/ui/StatusIcon.tsx'
import {books, type PointType} from '../../handbooks/clause/clause.ts'
import {bookNames, gateMark, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Assessment} from '../../points/assessment/assess.ts'
import {because} from '../../points/assessment/because.ts'
import {effortNames} from '../../points/assessment/effort.ts'
import {printMeasured} from '../../points/assessment/reading.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {isStanding} from '../../points/record/lifecycle.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {type NextAction, nextActions} from './nextActions.ts'
import {PatrolLine} from './PointObservations.tsx'
import {actionList} from './PointResult.css.ts'
import {words} from './PointResult.words.ts'

interface Setting {
  readonly entry: Entry
  readonly locale: Locale
}

/** Renders what a reader of a point's page wants first: what it reached, what to do next, and the list to check it by. */
export function PointResult({entry, locale}: Setting) {
  const said = say(locale)
  const t = said(words)
  const {assessment} = entry
  return (
    <section className={part} id="assessment">
      <h2>
        {t.title}
        {assessment && (
          <>
            {said(marks).colon}
            {assessment.type ? t.reached(said(typeNames)[assessment.type]) : t.noneReached}
          </>
        )}
      </h2>
      {assessment ? (
        <Reached assessment={assessment} id={entry.id} locale={locale} />
      ) : (
        <Notice title={t.notAssessedTitle}>
          <p>{t.notAssessed}</p>
        </Notice>
      )}
      {isStanding(entry) && <Check entry={entry} locale={locale} />}
      <PatrolLine entry={entry} locale={locale} />
    </section>
  )
}

function Reached({assessment, id, locale}: {readonly assessment: Assessment; readonly id: string; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {possible, next, by, on, edition} = assessment
  const actions = nextActions(assessment)
  return (
    <>
      <p>
        {t.assessedBy(said(assessorNames)[by], on, edition)} {possible && t.stillPossible(said(typeNames)[possible])}
      </p>
      {next && (
        <p>
          {said(typeNames)[next.type]}
          {said(marks).colon}
          {because(next, written(locale))}
        </p>
      )}
      {actions.length > 0 && (
        <>
          <h3>{next ? t.next(said(typeNames)[next.type]) : t.keep}</h3>
          <ol className={actionList}>
            {actions.map((action) => (
              <ActionLine key={action.finding.clause.id} action={action} locale={locale} />
            ))}
          </ol>
        </>
      )}
      <p>
        <a href={href(locale, `/points/${id}/findings/`)}>{t.all}</a>
      </p>
    </>
  )
}

function ActionLine({action: {finding, effort, gain}, locale}: {readonly action: NextAction; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  const {clause, status, measured} = finding
  return (
    <li>
      <strong>{effort ? said(effortNames)[effort] : t.look}</strong>
      {said(marks).colon}
      <a href={href(locale, `/clauses/${clause.id}/`)}>
        {clause.number} {said(clause.title)}
      </a>{' '}
      <StatusIcon status={status} label={said(statusNames)[status]} />
      {measured !== undefined && ` ${t.measured(printMeasured(clause.id, measured, written(locale)))}`}
      {gain !== undefined ? ` ${t.plus(gain)}` : clause.gate && ` ${said(gateMark)}`}
    </li>
  )
}

/** The ways to check the point again: the list of both books, or of one for the type that it is next checked by. */
function Check({entry, locale}: Setting) {
  const said = say(locale)
  const t = said(words)
  return (
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
  )
}

/** The type whose checklist a point is next checked by: the one above, the highest for a model point, else the declared one. */
const aimedAt = ({assessment, record}: Entry): PointType =>
  assessment ? (assessment.next?.type ?? 'model') : (record?.declared?.type ?? 'standard')
