import type {Status} from './StatusIcon.tsx'
import {StatusIcon} from './StatusIcon.tsx'
import {legend, meaning} from './StatusLegend.css.ts'

interface StatusLegendProps {
  /** Names the list, such as "Key to the states". */
  readonly label: string
  /** The states that occur on the page, in the order of their score. */
  readonly entries: readonly {readonly status: Status; readonly label: string; readonly meaning?: string | undefined}[]
}

/** Renders the key to the states used on a page, each with what it means for a score. */
export function StatusLegend({label, entries}: StatusLegendProps) {
  return (
    <ul className={legend} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.status}>
          <StatusIcon status={entry.status} label={entry.label} />
          {entry.meaning !== undefined && <p className={meaning}>{entry.meaning}</p>}
        </li>
      ))}
    </ul>
  )
}
