import {
  boxChoice,
  boxes,
  boxMark,
  choice,
  choices,
  error as errorClass,
  field,
  hint as hintClass,
  label as labelClass,
  mark,
  wrong,
} from './Field.css.ts'

interface Answered {
  /** The name under which the form hands the chosen values on; also the start of the ids, unless `id` is set. */
  readonly name: string
  /** The start of the ids, where two forms of a page ask the same; the first answer has it whole, so that an `ErrorSummary` leads there. */
  readonly id?: string | undefined
  /** How to answer, between question and answers. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. Its presence marks the group. */
  readonly error?: string | undefined
  /** Whether any number of answers may be chosen, as boxes; else exactly one, as radio buttons. */
  readonly several?: boolean | undefined
  /** The answers, in the order in which they are read. */
  readonly options: readonly {readonly value: string; readonly label: string}[]
  /** The values that are chosen to begin with. */
  readonly values?: readonly string[] | undefined
  /** `boxes` are small squares close together, as on a paper form that is also printed: for many questions with the same few answers. */
  readonly look?: 'plain' | 'boxes' | undefined
}

interface WithLegend extends Answered {
  /** What is asked; screen readers say it before each answer. */
  readonly label: string
  readonly labelledBy?: undefined
}

interface WithHeading extends Answered {
  readonly label?: undefined
  /** The id of a heading that asks it, where the page has one; in place of `label`. */
  readonly labelledBy: string
}

/** Renders a question with its few answers in sight: one of them, or any. */
export function Choices({
  label,
  labelledBy,
  name,
  id = name,
  hint,
  error,
  several = false,
  options,
  values = [],
  look = 'plain',
}: WithLegend | WithHeading) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={error === undefined ? field : `${field} ${wrong}`}
      aria-labelledby={labelledBy}
      aria-describedby={described === '' ? undefined : described}
    >
      {label !== undefined && <legend className={labelClass}>{label}</legend>}
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
      <div className={look === 'boxes' ? boxes : choices}>
        {options.map((option, i) => (
          <label key={option.value} className={look === 'boxes' ? boxChoice : choice}>
            <input
              className={look === 'boxes' ? boxMark : mark}
              id={i === 0 ? id : undefined}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
