import type {ReactNode} from 'react'
import {body, notice, title as titleClass} from './Notice.css.ts'

interface NoticeProps {
  /** `sample` marks made-up data and is not optional where such data is shown. */
  readonly kind?: 'info' | 'good' | 'warn' | 'danger' | 'sample' | undefined
  /** Says the point of the notice without its body, and names it for screen readers. */
  readonly title: string
  /** What follows from the title, in one or two sentences. */
  readonly children?: ReactNode
}

/** Renders something a reader must know before reading on. One notice a page; two are a layout problem. */
export function Notice({kind = 'info', title, children}: NoticeProps) {
  return (
    <aside className={notice({kind})} aria-label={title}>
      <p className={titleClass}>{title}</p>
      {children !== undefined && <div className={body}>{children}</div>}
    </aside>
  )
}
