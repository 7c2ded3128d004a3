import type {ReactNode} from 'react'
import {prose} from './Prose.css.ts'

/** Gives running text its line length, spaces and lists. Tables and figures set into it may be wider than the text. */
export function Prose({
  children,
}: {
  /** Paragraphs, headings, lists, tables and figures. */
  readonly children: ReactNode
}) {
  return <div className={prose}>{children}</div>
}
