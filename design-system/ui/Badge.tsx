import type {ReactNode} from 'react'
import {badge, emptyStep, step, steps} from './Badge.css.ts'

interface BadgeProps {
  /** What the colour supports: nothing, the county, or a state. */
  readonly tone?: 'neutral' | 'accent' | 'info' | 'good' | 'warn' | 'danger' | undefined
  /** Rank of a type of point: draws three steps and fills this many, so that the rank shows without colour. */
  readonly rank?: 1 | 2 | 3 | undefined
  /** The words, at most four characters or two words. */
  readonly children: ReactNode
}

/** Renders one or two words that say what a thing is: its state, its type or its kind. It is not a link. */
export function Badge({tone = 'neutral', rank, children}: BadgeProps) {
  return (
    <span className={badge({tone})}>
      {rank !== undefined && (
        <svg className={steps} viewBox="0 0 14 14" aria-hidden="true">
          {[1, 2, 3].map((n) => (
            <rect key={n} className={n <= rank ? step : emptyStep} x={5 * n - 4.5} y={13.5 - 4 * n} width={3} height={4 * n} />
          ))}
        </svg>
      )}
      {children}
    </span>
  )
}
