import {Button} from '../../design-system/ui/Button.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {assessorNames, partyNames, statusNames} from '../../points/assessment/schema.ts'
import {formFormats} from '../../points/exchange/checkForm.ts'
import {pointListPath} from '../shell/listedPoint.ts'
import {href} from '../shell/locale.ts'
import {words} from './CheckSheet.words.ts'
import {words as sentences} from './check-sheet.words.ts'
import {actions, alert, command, differing, field, folded, links, tools} from './checkTools.css.ts'
import {formAddress} from './formAddress.ts'

interface CheckToolsProps {
  readonly locale: Locale
  /** Whether the list is that of both books for all types. */
  readonly whole: boolean
  /** The chapters that can be shown alone; none where chapters of both books stand together. */
  readonly chapters: readonly {readonly value: string; readonly label: string}[]
}

/** Renders what a phone needs beside the form: the point, export, import, photos and clearing. Hidden without its script. */
export function CheckTools({locale, whole, chapters}: CheckToolsProps) {
  const of = say(locale)
  const t = of(words)
  return (
    <>
      <p className={links} data-whole="">
        {t.forms}{' '}
        {formFormats.map((format) => (
          <a key={format} href={formAddress(format)} download>
            {formatNames[format]}
          </a>
        ))}
        {!whole && <a href={href(locale, '/handbooks/checklist/')}>{t.toWhole}</a>}
      </p>
      <section className={tools} aria-labelledby="on-phone" hidden data-tools="">
        <h2 id="on-phone">{t.onPhone}</h2>
        <p data-kept="">{t.kept}</p>
        <form className={actions} data-open="">
          <label className={field}>
            {t.name}
            <input name="point" list="kept-points" required maxLength={60} autoComplete="off" />
          </label>
          <datalist id="kept-points" data-list={pointListPath(locale)} data-hint={t.madeUp} />
          <Button type="submit">{t.open}</Button>
        </form>
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
            <label className={field} hidden data-party="">
              {t.party}
              <select name="party">
                <option value="">{t.noParty}</option>
                {Object.entries(of(partyNames)).map(([party, name]) => (
                  <option key={party} value={party}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </form>
          <p>{t.photosNote}</p>
          <div className={command}>
            <h3>{t.recording}</h3>
            <p>{t.recordingText}</p>
            <p data-unlisted="">{t.unlisted}</p>
            <pre>
              <code data-command="" lang="en" />
            </pre>
          </div>
        </div>
        <details className={folded} data-more="">
          <summary>{t.more}</summary>
          <div className={actions} data-exports="">
            {exports.map(({value, label}) => (
              <Button key={value} look="secondary" name="export" value={value}>
                {`${t.exports} ${label}`}
              </Button>
            ))}
          </div>
          <div className={actions}>
            <label className={field}>
              {t.importing}
              <input type="file" accept=".json,.yaml,.yml,.xlsx,.csv" name="import" />
            </label>
            {chapters.length > 0 && (
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
            )}
            <Button look="secondary" name="print">
              {t.print}
            </Button>
            <Button look="secondary" name="clear">
              {t.clear}
            </Button>
          </div>
        </details>
        <ul hidden data-words="">
          {Object.entries({...of(sentences), ...of(statusNames), ...of(typeNames)}).map(([word, sentence]) => (
            <li key={word} data-word={word}>
              {sentence}
            </li>
          ))}
        </ul>
      </section>
      <section className={differing} aria-labelledby="differing" hidden data-differing="">
        <h2 id="differing">{t.differ}</h2>
        <p>{t.differLead}</p>
        <div />
      </section>
    </>
  )
}

const exports = [
  {value: 'yaml', label: 'YAML'},
  {value: 'zip', label: 'ZIP'},
  {value: 'json', label: 'JSON'},
  {value: 'csv', label: 'CSV'},
  {value: 'gb18030.csv', label: 'CSV (GB18030)'},
] as const

const formatNames = {xlsx: 'XLSX', csv: 'CSV (UTF-8)', 'gb18030.csv': 'CSV (GB18030)'} as const
