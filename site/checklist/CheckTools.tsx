import {Button} from '../../design-system/ui/Button.tsx'
import {Choices} from '../../design-system/ui/Choices.tsx'
import {Dialog} from '../../design-system/ui/Dialog.tsx'
import {FileField} from '../../design-system/ui/FileField.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {typeNames} from '../../handbooks/clause/names.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {assessorNames, partyNames, statusNames} from '../../points/assessment/schema.ts'
import {formFormats} from '../../points/exchange/checkForm.ts'
import {pointListPath} from '../shell/listedPoint.ts'
import {href} from '../shell/locale.ts'
import {words} from './CheckSheet.words.ts'
import {words as sentences} from './check-sheet.words.ts'
import {actions, alert, command, differing, folded, links, tools} from './checkTools.css.ts'
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
          <TextField label={t.name} name="point" list="kept-points" required maxLength={60} autoComplete="off" />
          <datalist id="kept-points" data-list={pointListPath(locale)} data-hint={t.madeUp} />
          <Button type="submit">{t.open}</Button>
        </form>
        <output className={alert} data-say="" />
        <p role="alert" className={alert} data-alert="" />
        <div hidden data-opened="">
          <form className={actions} data-about="">
            <TextField label={t.on} type="date" name="on" required />
            <SelectField label={t.by} name="by">
              {Object.entries(of(assessorNames)).map(([by, name]) => (
                <option key={by} value={by}>
                  {name}
                </option>
              ))}
            </SelectField>
            <div hidden data-party="">
              <SelectField label={t.party} name="party">
                <option value="">{t.noParty}</option>
                {Object.entries(of(partyNames)).map(([party, name]) => (
                  <option key={party} value={party}>
                    {name}
                  </option>
                ))}
              </SelectField>
            </div>
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
            <FileField label={t.importing} accept=".json,.yaml,.yml,.xlsx,.csv" name="import" />
            {chapters.length > 0 && (
              <SelectField label={t.chapter} name="chapter">
                <option value="">{t.allChapters}</option>
                {chapters.map(({value, label}) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </SelectField>
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
      <Dialog id="clear-check" title={t.sure} cancelLabel={t.stay} confirmLabel={t.sureClear} />
      <Parts locale={locale} />
    </>
  )
}

/** What the script adds to the form, clause by clause. It lays out a note and a value in the line that paper has for them. */
function Parts({locale}: {readonly locale: Locale}) {
  const of = say(locale)
  const t = of(words)
  return (
    <>
      <template data-copy="results">
        <Choices labelledBy="" name="result" look="boxes" options={blankChoice} />
      </template>
      <template data-copy="differing">
        <Choices label="" name="settle" options={blankChoice} />
      </template>
      <template data-copy="measured">
        <TextField label={t.measured} name="measured" inputMode="decimal" autoComplete="off" />
      </template>
      <template data-copy="note">
        <TextField label={t.note} name="note" rows={1} maxLength={budgets.text.prose} />
      </template>
      <template data-copy="photo">
        <FileField label={of(sentences).photoAdd} name="photo" accept="image/*" capture="environment" />
      </template>
      <template data-copy="remove">
        <Button look="secondary">{of(sentences).photoRemove}</Button>
      </template>
    </>
  )
}

/** The answer that the script copies for each. */
const blankChoice = [{value: '', label: ''}]

const exports = [
  {value: 'yaml', label: 'YAML'},
  {value: 'zip', label: 'ZIP'},
  {value: 'json', label: 'JSON'},
  {value: 'csv', label: 'CSV'},
  {value: 'gb18030.csv', label: 'CSV (GB18030)'},
] as const

const formatNames = {xlsx: 'XLSX', csv: 'CSV (UTF-8)', 'gb18030.csv': 'CSV (GB18030)'} as const
