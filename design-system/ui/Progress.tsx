import {bar, label as labelClass, progress, value as valueClass, words} from './Progress.css.ts'

interface ProgressProps {
  /** The id of the bar; the ids of its words are taken from it. */
  readonly id: string
  /** What is under way. */
  readonly label: string
  /** How much is done, 0 to `max`. Absent while nobody can say how much is left. */
  readonly value?: number | undefined
  /** The whole. */
  readonly max?: number | undefined
  /** How much is done in words, such as "12 of 60": the bar alone says too little. A script renews it where `data-progress-text` stands. */
  readonly valueText: string
}

/** Renders how far something has come that is under way: words, and a bar that repeats them. */
export function Progress({id, label, value, max = 1, valueText}: ProgressProps) {
  return (
    <div className={progress}>
      <div className={words}>
        <label className={labelClass} htmlFor={id}>
          {label}
        </label>
        <span className={valueClass} id={`${id}-text`} data-progress-text="">
          {valueText}
        </span>
      </div>
      <progress className={bar} id={id} aria-describedby={`${id}-text`} max={max} value={value} />
    </div>
  )
}
