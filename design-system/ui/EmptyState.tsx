import type {ReactNode} from 'react'
import {empty, title as titleClass} from './EmptyState.css.ts'

interface EmptyStateProps {
  /** What is not there, in one sentence. */
  readonly title: string
  /** Why, and what can be done: another word, another filter, a link. */
  readonly children?: ReactNode
}

/** Renders what stands where a list or a result would, if there is nothing to list. */
export function EmptyState({title, children}: EmptyStateProps) {
  return (
    <div className={empty}>
      <p className={titleClass}>{title}</p>
      {children}
    </div>
  )
}
