import {control, short} from './Field.css.ts'
import {Field} from './Field.tsx'

interface TextFieldProps {
  /** What is asked, as a noun: it stays above the field while it is filled in. */
  readonly label: string
  /** The name under which the form hands the value on; also the id, unless `id` is set. */
  readonly name: string
  /** The id, where two forms of a page ask the same. */
  readonly id?: string | undefined
  /** How to answer, such as a format or where to find it, between label and field. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. Its presence marks the field. */
  readonly error?: string | undefined
  /** What may be written; it chooses the keyboard of a phone. */
  readonly type?: 'text' | 'number' | 'date' | 'search' | 'tel' | undefined
  /** Lines of a field for several lines; without it the field has one. */
  readonly rows?: number | undefined
  /** The value to begin with. */
  readonly value?: string | undefined
  /** Least number or date. */
  readonly min?: number | string | undefined
  /** Greatest number or date. */
  readonly max?: number | string | undefined
  /** Most characters that may be written. */
  readonly maxLength?: number | undefined
  /** Says to the browser that the form is not sent without it. */
  readonly required?: boolean | undefined
  /** The id of a `<datalist>` whose answers are offered while one writes. */
  readonly list?: string | undefined
  /** The keyboard of a phone where `type` does not choose it, as for a date that is typed. */
  readonly inputMode?: 'numeric' | 'decimal' | undefined
  /** Keeps the browser from offering what was written here before, which on a shared device is somebody else's. */
  readonly autoComplete?: 'off' | undefined
}

/** Renders a question with a field to write the answer in: a word, a number, a date or several lines. */
export function TextField({
  label,
  name,
  id = name,
  hint,
  error,
  type = 'text',
  rows,
  value,
  min,
  max,
  maxLength,
  required,
  list,
  inputMode,
  autoComplete,
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(given) =>
        rows === undefined ? (
          <input
            {...given}
            className={type === 'number' || type === 'date' ? `${control} ${short}` : control}
            name={name}
            type={type}
            defaultValue={value}
            min={min}
            max={max}
            maxLength={maxLength}
            required={required}
            list={list}
            inputMode={inputMode ?? (type === 'number' ? 'numeric' : undefined)}
            step={type === 'number' ? 1 : undefined}
            autoComplete={autoComplete}
          />
        ) : (
          <textarea
            {...given}
            className={control}
            name={name}
            rows={rows}
            defaultValue={value}
            maxLength={maxLength}
            required={required}
            autoComplete={autoComplete}
          />
        )
      }
    </Field>
  )
}
