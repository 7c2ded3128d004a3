import type {ReactNode} from 'react'
import {blank, signature, signatures} from './checkSheet.css.ts'

interface SignaturesProps {
  /** What the part is called, who signs, and the words before each blank. */
  readonly words: {readonly signatures: string; readonly posts: readonly string[]; readonly signature: string; readonly date: string}
  readonly className?: string | undefined
  /** What stands below the lines. */
  readonly children?: ReactNode
}

/** Renders the lines on which those who checked, and those who were present, sign by their posts. */
export const Signatures = ({words: t, className = '', children}: SignaturesProps) => (
  <section className={`${signatures} ${className}`} aria-labelledby="signatures">
    <h2 id="signatures">{t.signatures}</h2>
    {t.posts.map((post) => (
      <p key={post} className={signature}>
        <span>{post}</span>
        <span className={blank} />
        <span>{t.signature}</span>
        <span className={blank} />
        <span>{t.date}</span>
        <span className={blank} />
      </p>
    ))}
    {children}
  </section>
)
