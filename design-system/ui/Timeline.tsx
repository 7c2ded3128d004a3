import type {ReactNode} from 'react'
import {date as dateClass, event, list, title} from './Timeline.css.ts'

interface TimelineProps {
  /** Names the list, such as "Assessments of this point". */
  readonly label: string
  /** What happened, in the order in which it is read. */
  readonly events: readonly {
    /** ISO date for machines, such as `2026-03` or `2026-03-05`. */
    readonly date: string
    /** The date as the language writes it. */
    readonly dateText: string
    readonly title: string
    readonly children?: ReactNode
  }[]
}

/** Renders what happened to a point or an edition, in the order given. */
export function Timeline({label, events}: TimelineProps) {
  return (
    <ol className={list} aria-label={label}>
      {events.map(({date, dateText, title: name, children}) => (
        <li key={`${date} ${name}`} className={event}>
          <time className={dateClass} dateTime={date}>
            {dateText}
          </time>
          <p className={title}>{name}</p>
          {children}
        </li>
      ))}
    </ol>
  )
}
