import type {ReactNode} from 'react'
import {error as errorClass, field, hint as hintClass, label as labelClass, wrong} from './Field.css.ts'

/** What a control takes over, so that label, hint and error are said with it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  /** The id of the control; hint and error take theirs from it. */
  readonly id: string
  /** What is asked, as a noun: it stays above the control while it is filled in. */
  readonly label: string
  /** How to answer, such as a format or where to find it, between label and control. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. Its presence marks the field. */
  readonly error?: string | undefined
  /** Renders the control with what it takes over. */
  readonly children: (control: FieldControl) => ReactNode
}

/** Renders label, hint and error around a control of one's own. For usual answers take `TextField`, `SelectField` or `FileField`. */
export function Field({id, label, hint, error, children}: FieldProps) {
  return (
    <div className={error === undefined ? field : `${field} ${wrong}`}>
      <label className={labelClass} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={hintClass} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={errorClass} id={`${id}-error`}>
          {error}
        </p>
      )}
      {children({id, 'aria-describedby': described(id, hint, error), 'aria-invalid': error === undefined ? undefined : true})}
    </div>
  )
}

const described = (id: string, hint: string | undefined, error: string | undefined) => {
  const ids = [hint !== undefined ? `${id}-hint` : '', error !== undefined ? `${id}-error` : ''].filter((each) => each !== '')
  return ids.length === 0 ? undefined : ids.join(' ')
}
