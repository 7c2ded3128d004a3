import {Button} from '../../design-system/ui/Button.tsx'
import {FileField} from '../../design-system/ui/FileField.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {printLimit} from '../../handbooks/limit/limit.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {words as ledgerWords} from '../../points/ledger/ledger.words.ts'
import {ledgerLimits} from '../../points/ledger/limitsOf.ts'
import {loadHeads} from '../../points/ledger/loadHeads.ts'
import type {NamedItem} from '../../points/ledger/sumLedger.ts'
import {href} from '../shell/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'
import {words} from './LedgerView.words.ts'
import {dropBox, found, ledger, sheet} from './ledger.css.ts'
import {words as lookWords} from './ledger-check.words.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly calendar: WorkingCalendar
  readonly locale: Locale
  /** Items by which cases are counted. */
  readonly items: readonly NamedItem[]
  /** The emblem at the head of the sheet, an SVG of this project. */
  readonly emblem: string
  /** The day as of which the sample shows what it can. */
  readonly sampleDay: string
}

/** The limits by which a ledger is looked at, each with the clause that sets it. */
const limitClauses = [
  ['complaint', 'SW-COMP-008'],
  ['extension', 'SW-COMP-009'],
  ['asked', 'SW-COMP-012'],
  ['question', 'SW-RULE-005'],
  ['followUp', 'SW-ASSIST-017'],
  ['reminder', 'SW-RULE-011'],
] as const

/**
 * Renders the page on which a ledger is looked through and its quarter summed up: the file is read by its element, on the device.
 *
 * @clause SW-IMP-002 sum of a quarter
 * @clause SW-RULE-011 reminder before the promised day
 */
export function LedgerView({catalogue, calendar, locale, items, emblem, sampleDay}: Props) {
  const said = say(locale)
  const t = said(words)
  const grades = said(ledgerWords).sheet.grades
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).ledger}]} />
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <ledger-check
        class={ledger}
        data-words={JSON.stringify({...said(ledgerWords), look: said(lookWords)})}
        data-heads={JSON.stringify(loadHeads(catalogue))}
        data-limits={JSON.stringify(ledgerLimits)}
        data-items={JSON.stringify(items.map(({shown, names}) => [shown, ...names.filter((name) => name !== shown)]))}
        data-emblem={emblem}
        data-years={JSON.stringify(
          calendar.years.map(({year, notice, holidays, workingWeekends}) => ({year, notice, holidays, workingWeekends})),
        )}
        hidden
      >
        <form className={dropBox} data-drop autoComplete="off">
          <FileField label={t.file} name="files" accept=".xlsx,.csv" multiple hint={t.drop} />
          <TextField label={t.on} type="date" name="on" required />
          <p>
            <Button look="secondary" name="clear">
              {t.clear}
            </Button>
          </p>
          <p>{t.privacy}</p>
        </form>
        <div className={found} data-found role="status" />
        <form className={dropBox} data-sum hidden autoComplete="off">
          <h2>{t.sumTitle}</h2>
          <p>{t.sumNote}</p>
          <SelectField label={t.quarter} name="quarter" />
          <fieldset>
            <legend>{t.grades}</legend>
            <div>
              {grades.map((grade, i) => (
                <TextField key={grade} label={grade} type="number" name="grade" id={`grade-${i}`} min={0} max={999999} />
              ))}
            </div>
          </fieldset>
          <p>
            <Button name="print">{t.print}</Button>
          </p>
          <div data-told role="status" />
        </form>
        <div className={`${sheet} sum`} data-sheet-of-quarter hidden />
      </ledger-check>
      <p className={part}>
        <a href="/data/ledger-sample.xlsx" download="样例台账.xlsx">
          {t.sample}
        </a>{' '}
        {t.sampleNote(sampleDay)}
      </p>
      <section className={part}>
        <h2>{t.how}</h2>
        <ul>
          {t.howTo.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <a href={href(locale, '/handbooks/software/annexes/one-ledger/')}>{t.forms}</a> · <a href={href(locale, '/dates/')}>{t.dates}</a>
        </p>
      </section>
      <section className={part}>
        <h2>{t.limits}</h2>
        <ul>
          {limitClauses.map(([name, clause]) => (
            <li key={name}>
              {t.limit[name]} {printLimit({max: ledgerLimits[name], unit: 'd'}, written(locale))}{' '}
              <a href={href(locale, `/clauses/${clause}/`)}>{clause}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
