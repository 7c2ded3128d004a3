import type {ReactNode} from 'react'
import {content, details, summary} from './Disclosure.css.ts'

interface DisclosureProps {
  /** What is folded away, as a noun, not "more". */
  readonly label: string
  /** Whether it is unfolded to begin with. */
  readonly open?: boolean | undefined
  /** Several of one name: opening one closes the others. */
  readonly name?: string | undefined
  /** What is folded away. */
  readonly children: ReactNode
}

/** Renders what most readers skip, folded under its name. It needs no script, and paper gets it unfolded. */
export function Disclosure({label, open = false, name, children}: DisclosureProps) {
  return (
    <details className={details} open={open} name={name}>
      <summary className={summary}>{label}</summary>
      <div className={content}>{children}</div>
    </details>
  )
}
