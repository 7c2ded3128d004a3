import type {ReactNode} from 'react'
import {Button} from './Button.tsx'
import {actions, bar, box, choice, choices, control, field, fields, group, label as labelClass} from './FilterBar.css.ts'

interface Option {
  readonly value: string
  readonly label: string
}

interface FieldOf<Kind extends string> {
  readonly kind: Kind
  /** Name in the query of the address, so that a filtered view can be linked to. */
  readonly name: string
  readonly label: string
}

/** One question of a filter: free text, one of a list, or any of a few. */
export type FilterField =
  | (FieldOf<'text'> & {readonly value?: string | undefined})
  | (FieldOf<'select'> & {readonly options: readonly Option[]; readonly value?: string | undefined})
  | (FieldOf<'checks'> & {readonly options: readonly Option[]; readonly values?: readonly string[] | undefined})

interface FilterBarProps {
  /** Names the form, such as "Filter the points". */
  readonly label: string
  /** The page that shows the result; this page unless said. */
  readonly action?: string | undefined
  /** The questions, from the one that narrows most. */
  readonly fields: readonly FilterField[]
  /** What the button says. */
  readonly submitLabel: string
  /** The link that clears everything. */
  readonly reset?: {readonly href: string; readonly label: string} | undefined
  /** What the filter found, such as "12 of 34 points"; said to screen readers when it changes. */
  readonly children?: ReactNode
}

/** Renders the questions that narrow a list, as a form that also works without scripts. */
export function FilterBar({label, action, fields: questions, submitLabel, reset, children}: FilterBarProps) {
  return (
    <search>
      <form className={bar} aria-label={label} action={action} method="get">
        <div className={fields}>
          {questions.map((question) => (
            <Question key={question.name} {...question} />
          ))}
        </div>
        <div className={actions}>
          <Button type="submit">{submitLabel}</Button>
          {reset !== undefined && <a href={reset.href}>{reset.label}</a>}
          <output>{children}</output>
        </div>
      </form>
    </search>
  )
}

function Question(question: FilterField) {
  if (question.kind === 'checks') {
    return (
      <fieldset className={group}>
        <legend className={labelClass}>{question.label}</legend>
        <div className={choices}>
          {question.options.map(({value, label}) => (
            <label key={value} className={choice}>
              <input
                className={box}
                type="checkbox"
                name={question.name}
                value={value}
                defaultChecked={question.values?.includes(value) ?? false}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  if (question.kind === 'text') {
    return (
      <label className={field}>
        <span className={labelClass}>{question.label}</span>
        <input className={control} type="search" name={question.name} defaultValue={question.value} />
      </label>
    )
  }
  return (
    <label className={field}>
      <span className={labelClass}>{question.label}</span>
      <select className={control} name={question.name} defaultValue={question.value}>
        {question.options.map(({value, label}) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
