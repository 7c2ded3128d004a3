import {Button} from '../../design-system/ui/Button.tsx'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {assessorNames, statusNames} from '../../points/assessment/schema.ts'
import {directory} from '../shell/data.ts'
import {actions, alert, command, field, tools} from './checkTools.css.ts'
import {checkWords, saidWords} from './checkWords.ts'

interface CheckToolsProps {
  readonly locale: Locale
  readonly chapters: readonly {readonly value: string; readonly label: string}[]
}

/** Renders what a phone needs beside the form: the point, the chapter, progress, export, import and clearing. Hidden without its script. */
export function CheckTools({locale, chapters}: CheckToolsProps) {
  const of = say(locale)
  const t = of(checkWords)
  return (
    <section className={tools} aria-labelledby="on-phone" hidden data-tools="">
      <h2 id="on-phone">{t.onPhone}</h2>
      <p>{t.kept}</p>
      <form className={actions} data-open="">
        <label className={field}>
          {t.name}
          <input name="point" list="kept-points" required maxLength={60} autoComplete="off" />
        </label>
        <datalist id="kept-points">
          {directory.map((entry) => (
            <option
              key={entry.id}
              value={entry.id}
              label={[of(entry.name), of(entry.town), ...(entry.sample ? [t.madeUp] : [])].join(' · ')}
              data-place={of(entry.place)}
            />
          ))}
        </datalist>
        <Button type="submit">{t.open}</Button>
      </form>
      <div className={actions}>
        <label className={field}>
          {t.chapter}
          <select name="chapter">
            <option value="">{t.allChapters}</option>
            {chapters.map(({value, label}) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={field}>
          {t.importing}
          <input type="file" accept=".json,application/json" name="import" />
        </label>
        <Button look="secondary" name="print">
          {t.print}
        </Button>
      </div>
      <output className={alert} data-say="" />
      <p role="alert" className={alert} data-alert="" />
      <div hidden data-opened="">
        <form className={actions} data-about="">
          <label className={field}>
            {t.on}
            <input type="date" name="on" required />
          </label>
          <label className={field}>
            {t.by}
            <select name="by">
              {Object.entries(of(assessorNames)).map(([by, name]) => (
                <option key={by} value={by}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </form>
        <div className={actions}>
          {(['yaml', 'csv', 'json'] as const).map((format) => (
            <Button key={format} look="secondary" name="export" value={format}>
              {`${t.exports} ${format.toUpperCase()}`}
            </Button>
          ))}
          <Button look="secondary" name="clear">
            {t.clear}
          </Button>
        </div>
        <div className={command}>
          <h3>{t.recording}</h3>
          <p>{t.recordingText}</p>
          <p data-unlisted="">{t.unlisted}</p>
          <pre>
            <code data-command="" lang="en" />
          </pre>
        </div>
      </div>
      <ul hidden data-words="">
        {Object.entries({...of(saidWords), unchecked: of(statusNames).unchecked}).map(([word, sentence]) => (
          <li key={word} data-word={word}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
