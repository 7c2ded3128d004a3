import type {ReactNode} from 'react'
import {hidden} from './VisuallyHidden.css.ts'

/** Renders text for screen readers only, where sighted readers get the same from a symbol or the layout. */
export function VisuallyHidden({
  children,
}: {
  /** The text. */
  readonly children: ReactNode
}) {
  return <span className={hidden}>{children}</span>
}
