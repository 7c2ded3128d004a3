import type {ReactNode} from 'react'
import {content, details, summary, whole} from './Disclosure.css.ts'

interface DisclosureProps {
  /** What is folded away, as a noun, not "more". */
  readonly label: string
  /** Whether it is unfolded to begin with. */
  readonly open?: boolean | undefined
  /** Several of one name: opening one closes the others. */
  readonly name?: string | undefined
  /** Whether paper shows it too, as it should unless it is long and read by few. */
  readonly paper?: 'unfolded' | 'folded' | undefined
  /** What is folded away. */
  readonly children: ReactNode
}

/** Renders what most readers skip, folded under its name. It needs no script. */
export function Disclosure({label, open = false, name, paper = 'unfolded', children}: DisclosureProps) {
  return (
    <details className={paper === 'unfolded' ? `${details} ${whole}` : details} open={open} name={name}>
      <summary className={summary}>{label}</summary>
      <div className={content}>{children}</div>
    </details>
  )
}
