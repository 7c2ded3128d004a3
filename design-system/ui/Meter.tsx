import {bar, emptyTrack, fill, meter, note, threshold as thresholdClass, track, value as valueClass, words} from './Meter.css.ts'

interface MeterProps {
  /** What is measured. */
  readonly label: string
  /** 0 to `max`. Absent when nothing was checked: an empty dashed bar, which is not a score of zero. */
  readonly value?: number | undefined
  /** The greatest value. */
  readonly max?: number | undefined
  /** The value with its unit, or the words for "not checked yet". */
  readonly valueText: string
  /** The value to reach. `text` says it in words, such as "Standard type from 80 %". */
  readonly threshold?: {readonly value: number; readonly text: string} | undefined
}

/**
 * Renders a score against the score to reach. The words carry everything; the bar repeats them for the eye.
 *
 * @throws RangeError if `value` or the threshold lies outside 0 to `max`: a bar cannot show it.
 */
export function Meter({label, value, max = 100, valueText, threshold}: MeterProps) {
  const percent = (amount: number) => {
    if (!(amount >= 0 && amount <= max)) throw new RangeError(`${label}: ${amount} is not between 0 and ${max}`)
    return `${(100 * amount) / max}%`
  }
  const reaches = threshold === undefined || value === undefined ? 'free' : value >= threshold.value ? 'yes' : 'no'
  return (
    <div className={meter}>
      <div className={words}>
        <span>{label}</span>
        <span className={valueClass}>{valueText}</span>
      </div>
      <svg className={bar} aria-hidden="true">
        <rect className={value === undefined ? emptyTrack : track} x="0.5" y="3.5" width="99.8%" height="7" />
        {value !== undefined && <rect className={fill({reaches})} y="3" width={percent(value)} height="8" />}
        {threshold !== undefined && <rect className={thresholdClass} x={percent(threshold.value)} width="2" height="14" />}
      </svg>
      {threshold !== undefined && <span className={note}>{threshold.text}</span>}
    </div>
  )
}
