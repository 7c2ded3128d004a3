import type {ReactNode} from 'react'
import {shapes as shapesClass, shared, status as statusClass} from './StatusIcon.css.ts'
import {VisuallyHidden} from './VisuallyHidden.tsx'

/** How a clause stands at a point. Unchecked is a state of its own: it is neither met nor not met. */
export type Status = 'met' | 'partly-met' | 'not-met' | 'not-applicable' | 'unchecked' | 'recheck'

interface StatusIconProps {
  /** What a check found. */
  readonly status: Status
  /** The state as a word. */
  readonly label: string
  /** Keeps the word for screen readers only; a legend on the same page must then explain the shapes. */
  readonly hideLabel?: boolean | undefined
  /** Takes the shape from the `StatusShapes` of the page instead of drawing it again: for tables of hundreds of rows. */
  readonly fromPage?: boolean | undefined
}

/** Renders the state of a clause as a shape of its own, in a colour that supports it, with its word. */
export function StatusIcon({status, label, hideLabel = false, fromPage = false}: StatusIconProps) {
  return (
    <span className={statusClass} data-status={status}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {fromPage ? <use href={`#status-${status}`} /> : shapes[status]}
      </svg>
      {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </span>
  )
}

/** Renders the shapes that every `StatusIcon` with `fromPage` on the page takes; once on a page, and not seen itself. */
export function StatusShapes() {
  return (
    <svg className={shapesClass} aria-hidden="true">
      {Object.entries(shapes).map(([status, shape]) => (
        <g key={status} className={shared} id={`status-${status}`} data-status={status}>
          {shape}
        </g>
      ))}
    </svg>
  )
}

// Silhouettes differ first, colours second: disc, half disc, square, dash, dashed ring, ring that turns back.
const shapes: Readonly<Record<Status, ReactNode>> = {
  met: (
    <>
      <circle cx="10" cy="10" r="9" />
      <path d="M5.8 10.4L8.8 13.3L14.2 7.2" />
    </>
  ),
  'partly-met': (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 2A8 8 0 0 0 10 18Z" />
    </>
  ),
  'not-met': (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" />
      <path d="M6.5 6.5L13.5 13.5M13.5 6.5L6.5 13.5" />
    </>
  ),
  'not-applicable': <path d="M4 10H16" />,
  unchecked: <circle cx="10" cy="10" r="8" />,
  recheck: (
    <>
      <path d="M16.9 10A6.9 6.9 0 1 1 13.6 4.1" />
      <path d="M12.6 0.6L18.2 3.9L12.8 7.8Z" />
    </>
  ),
}
