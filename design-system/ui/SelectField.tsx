import type {ReactNode} from 'react'
import {control} from './Field.css.ts'
import {Field} from './Field.tsx'

interface SelectFieldProps {
  /** What is asked, as a noun. */
  readonly label: string
  /** The name under which the form hands the value on; also the id, unless `id` is set. */
  readonly name: string
  /** The id, where two forms of a page ask the same. */
  readonly id?: string | undefined
  /** How to answer, between label and list. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. Its presence marks the field. */
  readonly error?: string | undefined
  /** The value to begin with. */
  readonly value?: string | undefined
  /** Says to the browser that the form is not sent without it. */
  readonly required?: boolean | undefined
  /** The `<option>`s, in `<optgroup>`s if there are many; none where a script fills the list. */
  readonly children?: ReactNode
}

/** Renders a question whose answer is one of a long list. Of up to five answers use `Choices`, which shows them all. */
export function SelectField({label, name, id = name, hint, error, value, required, children}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(given) => (
        <select {...given} className={control} name={name} defaultValue={value} required={required}>
          {children}
        </select>
      )}
    </Field>
  )
}
