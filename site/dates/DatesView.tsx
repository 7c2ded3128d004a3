import {Button} from '../../design-system/ui/Button.tsx'
import {Choices} from '../../design-system/ui/Choices.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import {printLimit} from '../../handbooks/limit/limit.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {longestLimit} from '../../handbooks/register/count.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './DatesView.words.ts'
import {answer, form, wide, holidays as yearOfHolidays} from './dates.css.ts'
import {words as answers} from './due-date.words.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly calendar: WorkingCalendar
  readonly locale: Locale
}

/**
 * Renders the page on which a due date is worked out, and the holidays by which it counts for who has no scripts.
 *
 * @clause SW-WIN-022 how a time limit counts
 */
export function DatesView({catalogue, calendar, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p>
          <a href={href(locale, '/ledger/')}>{t.ledger}</a>
        </p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <due-date
        data-locale={locale}
        data-words={JSON.stringify(said(answers))}
        data-years={JSON.stringify(
          calendar.years.map(({year, notice, holidays, workingWeekends}) => ({year, notice, holidays, workingWeekends})),
        )}
        hidden
      >
        <form className={form}>
          <TextField label={t.from} type="date" name="from" required />
          <TextField label={t.count} type="number" name="count" min={1} max={longestLimit} required />
          <Choices
            label={t.unit}
            name="unit"
            options={(['working', 'calendar'] as const).map((unit) => ({value: unit, label: t.units[unit]}))}
            values={['working']}
          />
          <div className={wide}>
            <SelectField label={t.preset} name="preset" value="">
              <option value="">{t.noPreset}</option>
              {[...Map.groupBy(presetsOf(catalogue, locale), ({chapter}) => chapter)].map(([chapter, presets]) => (
                <optgroup key={chapter} label={chapter}>
                  {presets.map(({id, days, title}) => (
                    <option key={`${id} ${days}`} value={id} data-days={days}>
                      {t.presetOption(title, printLimit({max: days, unit: 'd'}, written(locale)))}
                    </option>
                  ))}
                </optgroup>
              ))}
            </SelectField>
          </div>
        </form>
        <div className={answer} role="status" />
        <p data-ics="" hidden>
          <Button look="secondary" name="ics">
            {t.ics}
          </Button>
        </p>
      </due-date>
      <section className={part}>
        <h2>{t.calendarTitle}</h2>
        <p>{t.calendarNote}</p>
        {calendar.years.map(({year, notice, holidays, workingWeekends}) => (
          <div key={year}>
            <h3>{t.year(year)}</h3>
            <dl className={yearOfHolidays}>
              <dt>{t.holidays}</dt>
              {holidays.map((holiday) => (
                <dd key={holiday.from}>{t.holiday(said(holiday), t.range(holiday.from, holiday.to))}</dd>
              ))}
              <dt>{t.moved}</dt>
              <dd>{workingWeekends.join(said(marks).list)}</dd>
            </dl>
            <p>{t.seen(said(notice))}</p>
          </div>
        ))}
      </section>
      <section className={part}>
        <h2>{t.rules}</h2>
        <ul>
          <li>
            {t.windowRule} <a href={href(locale, '/clauses/SW-WIN-022/')}>SW-WIN-022</a>
          </li>
          <li>{t.civilCode}</li>
        </ul>
      </section>
    </>
  )
}

/** Returns the limits of both books that say within how many working days something is done, by chapter. */
function presetsOf(catalogue: Catalogue, locale: Locale) {
  const said = say(locale)
  return catalogue.chapters.flatMap(({book, name, title}) => {
    return Object.values(limits).flatMap((limit) => {
      const clause = 'max' in limit && limit.unit === 'd' ? catalogue.clause.get(limit.clause) : undefined
      return clause?.book === book && clause.chapter === name && 'max' in limit
        ? [{chapter: said(title), id: clause.id, days: limit.max, title: said(clause.title)}]
        : []
    })
  })
}
