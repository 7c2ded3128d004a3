import {Notice} from '../../design-system/ui/Notice.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words as editWords} from './edit.words.ts'
import {words} from './JointView.words.ts'
import {plan} from './joint.css.ts'
import {PlanForm} from './PlanForm.tsx'
import {words as planWords} from './plan.words.ts'
import {planHtml} from './planHtml.ts'

/** Renders the list of the processes that are shipped. */
export function JointList({processes, locale}: {readonly processes: readonly Process[]; readonly locale: Locale}) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p>{t.why}</p>
      </header>
      <ul>
        {processes.map(({id, name, steps}) => (
          <li key={id}>
            <a href={href(locale, `/joint/${id}/`)}>{said(name)}</a> · {t.count(steps.length)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The day of acceptance with which a page begins: the first working day of March of the latest year that is known, so that builds agree. */
export function firstStart(calendar: WorkingCalendar): string {
  const year = Math.max(...calendar.years.map((one) => one.year))
  return calendar.add(`${year}-02-28`, 1)
}

interface Props {
  readonly process: Process
  readonly calendar: WorkingCalendar
  readonly locale: Locale
}

/**
 * Renders a process as a plan, with a form that works it out again for another day, another case or other times.
 *
 * @clause SW-JOINT-005 grounds of waits
 * @clause SW-JOINT-006 the longest path is the promise
 */
export function JointView({process, calendar, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  const from = firstStart(calendar)
  const answers = said(planWords)
  const lead_ = process.bodies[process.lead]
  return (
    <>
      <header className={pageHead}>
        <h1>{said(process.name)}</h1>
        <p className={lead}>{t.lead}</p>
        {lead_ && <p>{t.lead_(said(lead_.name))}</p>}
        {process.promised && <p>{t.promised(process.promised.days, said(process.promised.in))}</p>}
      </header>
      {process.sample && (
        <Notice kind="sample" title={t.sampleTitle}>
          <p>{t.sample}</p>
        </Notice>
      )}
      <section className={part}>
        <joint-plan
          data-locale={locale}
          data-words={JSON.stringify({plan: answers, edit: said(editWords)})}
          data-process={JSON.stringify(process)}
          data-years={JSON.stringify(
            calendar.years.map(({year, notice, holidays, workingWeekends}) => ({year, notice, holidays, workingWeekends})),
          )}
        >
          <PlanForm process={process} from={from} locale={locale} />
          <h2 data-name="">{t.plan(said(process.name))}</h2>
          <p data-example>{t.example(from)}</p>
          <div
            className={plan}
            data-plan
            // biome-ignore lint/security/noDangerouslySetInnerHtml: planHtml escapes every word; the browser sets the same text again
            dangerouslySetInnerHTML={{
              __html: planHtml({process, from, yes: new Set(process.asks.map(({id}) => id)), calendar, words: answers, said}),
            }}
          />
        </joint-plan>
      </section>
      <section className={part}>
        <h2>{t.clauses}</h2>
        <ul>
          {['SW-JOINT-004', 'SW-JOINT-005', 'SW-JOINT-006', 'SW-JOINT-007'].map((id) => (
            <li key={id}>
              <a href={href(locale, `/clauses/${id}/`)}>{id}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
