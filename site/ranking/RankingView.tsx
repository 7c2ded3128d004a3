import {Button} from '../../design-system/ui/Button.tsx'
import {Choices} from '../../design-system/ui/Choices.tsx'
import {Emblem} from '../../design-system/ui/Emblem.tsx'
import {FileField} from '../../design-system/ui/FileField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {limits} from '../../handbooks/clause/limits.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {identity} from '../shell/identity.ts'
import {href} from '../shell/locale.ts'
import {lead, pageHead, part} from '../shell/views.css.ts'
import {words} from './RankingView.words.ts'
import {form, shown} from './ranking.css.ts'

/** The files that the page hands out, by what it calls them. */
const downloads = [
  ['blank', 'scores.xlsx'],
  ['rules', 'sample-rules.yaml'],
  ['sample', 'sample-scores.xlsx'],
  ['replies', 'sample-scores-with-replies.xlsx'],
] as const

/**
 * Renders the page on which a county ranks windows: what it needs, the form, and which rankings are refused and why.
 *
 * @clause SW-SUP-011 rules first
 * @clause SW-SUP-014 small windows are not ranked
 */
export function RankingView({calendar, locale}: {readonly calendar: WorkingCalendar; readonly locale: Locale}) {
  const t = say(locale)(words)
  return (
    <>
      <header className={pageHead}>
        <h1>{t.title}</h1>
        <p className={lead}>{t.lead}</p>
        <p>{t.notFor}</p>
      </header>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <section className={part} data-static>
        <h2>{t.filesTitle}</h2>
        <ul>
          <li>{t.rulesFile}</li>
          <li>{t.scoresFile}</li>
        </ul>
        <ul>
          {downloads.map(([key, file]) => (
            <li key={file}>
              <a href={`/data/ranking/${file}`} download={file}>
                {t.downloads[key]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <window-ranking
        data-locale={locale}
        data-list="/data/clause-names.json"
        data-years={JSON.stringify(
          calendar.years.map(({year, notice, holidays, workingWeekends}) => ({year, notice, holidays, workingWeekends})),
        )}
        hidden
      >
        <section className={part}>
          <form className={form}>
            <h2>{t.form}</h2>
            <Choices
              label={t.stage}
              name="stage"
              options={(['reply', 'final'] as const).map((stage) => ({value: stage, label: t.stages[stage]}))}
              values={['reply']}
            />
            <FileField label={t.rules} name="rules" accept=".yaml,.yml" />
            <FileField label={t.scores} name="scores" accept=".xlsx,.csv" />
            <TextField label={t.on} type="date" name="on" required />
            <div data-final hidden>
              <TextField label={t.sent} type="date" name="sent" />
            </div>
            <div data-final hidden>
              <TextField label={t.rectifyBy} type="date" name="rectifyBy" />
            </div>
            <p>
              {t.drop} <output data-chosen />
            </p>
            <p>
              <Button type="submit">{t.run}</Button>{' '}
              <Button look="secondary" type="button" name="sample">
                {t.sample}
              </Button>{' '}
              <Button look="secondary" type="reset">
                {t.clear}
              </Button>
            </p>
          </form>
        </section>
        <div data-emblem hidden>
          <Emblem size={identity.emblem.size} paths={identity.emblem.paths} />
        </div>
        <div className={shown} data-shown />
      </window-ranking>
      <section className={part} data-static>
        <h2>{t.whyTitle}</h2>
        {t.why(limits.rankedCases.min).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2>{t.refusedTitle}</h2>
        <ul>
          {t.refused.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2>{t.clauses}</h2>
        <ul>
          {['011', '012', '013', '014', '015', '016', '017', '018'].map((number) => (
            <li key={number}>
              <a href={href(locale, `/clauses/SW-SUP-${number}/`)}>SW-SUP-{number}</a>
            </li>
          ))}
        </ul>
        <p>{t.command}</p>
      </section>
    </>
  )
}
