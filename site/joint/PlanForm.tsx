import {Button} from '../../design-system/ui/Button.tsx'
import {Disclosure} from '../../design-system/ui/Disclosure.tsx'
import {control, mark, short} from '../../design-system/ui/Field.css.ts'
import {Field} from '../../design-system/ui/Field.tsx'
import {FileField} from '../../design-system/ui/FileField.tsx'
import {SelectField} from '../../design-system/ui/SelectField.tsx'
import {TextField} from '../../design-system/ui/TextField.tsx'
import {budgets} from '../../handbooks/input/budget.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, otherThan, tagOf} from '../../handbooks/language/locale.ts'
import {bounds} from '../../handbooks/processes/bounds.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import {words} from './PlanForm.words.ts'
import {ask, fields, form, step, tools, wait} from './planForm.css.ts'

interface Props {
  readonly process: Process
  readonly from: string
  readonly locale: Locale
}

/** Renders the form by which a process is changed, hidden until a script works it, with the blanks of a step, a wait and a question. */
export function PlanForm({process, from, locale}: Props) {
  const said = say(locale)
  const t = said(words)
  return (
    <>
      <form className={form} autoComplete="off" hidden>
        <h2>{t.form}</h2>
        <p>{t.kept}</p>
        <TextField label={t.from} name="from" type="date" value={from} required />
        <fieldset data-asks="" hidden={process.asks.length === 0}>
          <legend>{t.asks}</legend>
        </fieldset>
        <h3>{t.steps}</h3>
        <div data-steps="" />
        <datalist id="joint-bodies" />
        <p className={tools}>
          <Button look="secondary" name="add">
            {t.add}
          </Button>
          <Button look="secondary" name="undo">
            {t.undo}
          </Button>
          <Button look="secondary" name="redo">
            {t.redo}
          </Button>
          <Button look="secondary" name="original">
            {t.original}
          </Button>
        </p>
        <Disclosure label={t.yaml} paper="folded">
          <div className={fields}>
            <p className={tools}>
              <Button look="secondary" name="download">
                {t.download}
              </Button>
              <Button look="secondary" name="ics">
                {t.ics}
              </Button>
            </p>
            <p>{t.command}</p>
            <FileField label={t.file} hint={t.fileHint} name="file" accept=".yaml,.yml" />
            <TextField label={t.paste} name="paste" rows={6} />
            <p className={tools}>
              <Button look="secondary" name="take-in">
                {t.takeIn}
              </Button>
            </p>
            <table data-faults="" tabIndex={-1} hidden>
              <caption>{t.faults}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.where}</th>
                  <th scope="col">{t.whatIsWrong}</th>
                </tr>
              </thead>
              <tbody />
            </table>
          </div>
        </Disclosure>
        <p role="status" />
      </form>
      <template data-blank="step">
        <details className={step}>
          <summary data-line="" />
          <div className={fields}>
            <TextField label={t.what} name="what" id="joint-what" maxLength={budgets.text.name} required />
            <Field id="joint-other" label={t.other}>
              {(given) => (
                <input
                  {...given}
                  className={control}
                  name="other"
                  type="text"
                  lang={tagOf[otherThan(locale)]}
                  maxLength={budgets.text.name}
                  required
                />
              )}
            </Field>
            <Field id="joint-body" label={t.body} hint={t.bodyHint}>
              {(given) => (
                <input {...given} className={control} name="body" type="text" list="joint-bodies" maxLength={budgets.text.name} required />
              )}
            </Field>
            <Field id="joint-n" label={t.n}>
              {(given) => (
                <input
                  {...given}
                  className={`${control} ${short}`}
                  name="n"
                  type="number"
                  inputMode="decimal"
                  min={0}
                  max={bounds.days}
                  step={0.25}
                  required
                />
              )}
            </Field>
            <SelectField label={t.unit} name="unit" id="joint-unit">
              <option value="working">{t.working}</option>
              <option value="calendar">{t.calendar}</option>
            </SelectField>
            <TextField label={t.printed} hint={t.printedHint} name="in" id="joint-in" maxLength={budgets.text.prose} />
            <SelectField label={t.when} name="when" id="joint-when" />
            <fieldset>
              <legend>{t.waits}</legend>
              <div data-waits="" />
              <p className={tools}>
                <Button look="secondary" name="wait-add">
                  {t.waitAdd}
                </Button>
              </p>
            </fieldset>
            <p className={tools}>
              <Button look="secondary" name="add">
                {t.addAfter}
              </Button>
              <Button look="secondary" name="remove">
                {t.remove}
              </Button>
            </p>
          </div>
        </details>
      </template>
      <template data-blank="wait">
        <div className={wait} data-wait="">
          <SelectField label={t.wait} name="wait" id="joint-wait" />
          <TextField label={t.because} hint={t.becauseHint} name="because" id="joint-because" maxLength={budgets.text.prose} />
          <Button look="secondary" name="wait-remove">
            {t.waitRemove}
          </Button>
        </div>
      </template>
      <template data-blank="ask">
        <label className={ask}>
          <input className={mark} type="checkbox" name="yes" />
        </label>
      </template>
    </>
  )
}
