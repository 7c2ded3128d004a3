import {Button} from '../../design-system/ui/Button.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {listed, marks} from '../../handbooks/language/punctuation.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {partyNames, patrolParties} from '../../points/assessment/schema.ts'
import {groupNames} from '../../points/supervision/group.ts'
import {themeNames, themes} from '../../points/supervision/theme.ts'
import {pointListPath} from '../shell/listedPoint.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './PatrolView.words.ts'
import {commands, field, form, printed, wide} from './patrol.css.ts'
import {patrolSentences} from './patrolData.ts'

interface Props {
  readonly calendar: WorkingCalendar
  readonly locale: Locale
}

/** The clauses on patrols that a reader may want to read whole. */
const related = ['SW-SUP-001', 'SW-SUP-002', 'SW-SUP-003', 'SW-SUP-004', 'SW-SUP-005', 'SW-SUP-006', 'SW-SUP-007']

/**
 * Renders the page of patrols: what one is, and the forms that draw a sheet and lay out a rota, which its script turns on.
 *
 * @clause SW-SUP-003 rota
 * @clause SW-SUP-004 sheet
 */
export function PatrolView({calendar, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  const months = calendar.years.flatMap(({year}) => Array.from({length: 12}, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`))
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <patrol-sheet
        data-locale={locale}
        data-points={pointListPath(locale)}
        data-clauses={`/data/patrol/clauses-${locale}.json`}
        data-words={JSON.stringify(patrolSentences(locale))}
        data-years={JSON.stringify(
          calendar.years.map(({year, notice, holidays, workingWeekends}) => ({year, notice, holidays, workingWeekends})),
        )}
        hidden
      >
        <section className={part} aria-labelledby="draw">
          <h2 id="draw">{t.sheet}</h2>
          <form className={form} data-draw="" data-list={`/data/patrol/clauses-${locale}.json`}>
            <label className={`${field} ${wide}`}>
              {t.point}
              <input name="point" list="patrol-points" required maxLength={60} autoComplete="off" />
            </label>
            <datalist id="patrol-points" data-list={pointListPath(locale)} data-hint={t.madeUp} />
            <label className={field}>
              {t.on}
              <input type="date" name="on" required />
            </label>
            <label className={field}>
              {t.theme}
              <select name="theme">
                <option value="">{t.noTheme}</option>
                {themes.map((theme) => (
                  <option key={theme} value={theme}>
                    {said(themeNames)[theme]}
                  </option>
                ))}
              </select>
            </label>
            <label className={field}>
              {t.party}
              <select name="party">
                <option value="town">{t.town}</option>
                <option value="county">{t.county}</option>
                {patrolParties.map((party) => (
                  <option key={party} value={party}>
                    {said(partyNames)[party]}
                  </option>
                ))}
              </select>
            </label>
            <Button type="submit">{t.draw}</Button>
          </form>
          <p role="status" data-say="draw" />
          <div data-made="draw" hidden>
            <p>
              <Button look="secondary" name="print" value="draw">
                {t.print}
              </Button>{' '}
              <a data-phone="" href={href(locale, '/handbooks/checklist/')}>
                {t.phone}
              </a>
            </p>
            <div className={printed} data-shown="draw" />
          </div>
        </section>
        <section className={part} aria-labelledby="rota">
          <h2 id="rota">{t.rota}</h2>
          <p>{t.rotaText}</p>
          <form className={form} data-lay="">
            <label className={field}>
              {t.month}
              <select name="month">
                {months.map((month) => (
                  <option key={month} value={month}>
                    {month}
                  </option>
                ))}
              </select>
            </label>
            <label className={field}>
              {t.before}
              <select name="before">
                <option value="">{t.unknown}</option>
                {patrolParties.map((party) => (
                  <option key={party} value={party}>
                    {said(partyNames)[party]}
                  </option>
                ))}
              </select>
            </label>
            {patrolParties.map((party) => (
              <label key={party} className={field}>
                {said(partyNames)[party]}
                {said(marks).colon}
                {t.away}
                <input name={`away-${party}`} maxLength={400} autoComplete="off" />
              </label>
            ))}
            <label className={field}>
              {t.seed}
              <input name="seed" maxLength={40} autoComplete="off" />
            </label>
            <Button type="submit">{t.lay}</Button>
          </form>
          <p role="status" data-say="lay" />
          <div data-made="lay" hidden>
            <p>
              <Button look="secondary" name="print" value="lay">
                {t.printRota}
              </Button>{' '}
              <Button look="secondary" name="ics">
                {t.ics}
              </Button>
            </p>
            <div className={printed} data-shown="lay" />
          </div>
          <p>{t.sealed}</p>
        </section>
      </patrol-sheet>
      <section className={part}>
        <h2>{t.what}</h2>
        {t.whatText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          {t.groups}
          {said(marks).colon}
          {listed(locale, Object.values(said(groupNames)))}
        </p>
        <p>
          {t.themes}
          {said(marks).colon}
          {listed(locale, Object.values(said(themeNames)))}
        </p>
        <p>{t.command}</p>
        <pre className={commands}>
          <code lang="en">
            {
              'npm run -s cunbiao -- patrol sheet zhanqi --theme time-limits --on 2026-12-15 --out sheet.pdf\nnpm run -s cunbiao -- patrol rota --district sample --month 2026-12 --out rota'
            }
          </code>
        </pre>
      </section>
      <section className={part}>
        <h2>{t.clauses}</h2>
        <ul>
          {related.map((id) => (
            <li key={id}>
              <a href={href(locale, `/clauses/${id}/`)}>{id}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
