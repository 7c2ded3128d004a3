import type {ReactNode} from 'react'
import {
  body,
  clause,
  facts as factsClass,
  heading,
  kindWord,
  margin,
  number as numberClass,
  permalink,
  text,
  title as titleClass,
} from './ClauseBlock.css.ts'
import {Prose} from './Prose.tsx'
import {VisuallyHidden} from './VisuallyHidden.tsx'

interface ClauseBlockProps {
  /** Permanent id, such as `HW-SIGN-012`; also the anchor. */
  readonly id: string
  /** Number printed in this edition, such as `5.3.2`. */
  readonly number: string
  /** What the clause is about. */
  readonly title: string
  /** What the clause does: requires, recommends, permits or states what can be done. */
  readonly kind: 'requirement' | 'recommendation' | 'permission' | 'capability'
  /** The kind as a word, such as 要求. */
  readonly kindLabel: string
  /** Says what the id links to, such as "Permanent link to clause 5.3.2". */
  readonly permalinkLabel: string
  /** Where the permanent link leads; the anchor on this page unless the clause has a page of its own. */
  readonly href?: string | undefined
  /** Level of the heading in the chapter. */
  readonly level?: 2 | 3 | 4 | undefined
  /** What the clause asks of each type, as a `TypeMatrix`. */
  readonly types?: ReactNode
  /** Types of which the clause is asked, separated by spaces, for a filter on the page. */
  readonly asked?: string | undefined
  /** How to cite the clause, below everything else. */
  readonly citation?: ReactNode
  /** How it is checked, evidence, signs and references, as a `DescriptionList`. */
  readonly facts?: ReactNode
  /** The words of the clause. */
  readonly children: ReactNode
}

/** Renders one clause: printed number and permanent id in the margin; title, kind, text and applicability beside them. */
export function ClauseBlock({
  id,
  number,
  title,
  kind,
  kindLabel,
  permalinkLabel,
  href,
  level = 3,
  types,
  asked,
  citation,
  facts,
  children,
}: ClauseBlockProps) {
  const Heading = `h${level}` as const
  return (
    <article className={clause} id={id} data-asked={asked} aria-labelledby={`${id}-title`}>
      <div className={margin}>
        <span className={numberClass}>{number}</span>
        <a className={permalink} href={href ?? `#${id}`}>
          {id}
          <VisuallyHidden> {permalinkLabel}</VisuallyHidden>
        </a>
      </div>
      <div className={body}>
        <div className={heading}>
          <Heading className={titleClass} id={`${id}-title`}>
            {title}
          </Heading>
          <span className={kindWord({kind})}>{kindLabel}</span>
        </div>
        <div className={text}>
          <Prose>{children}</Prose>
        </div>
        {types}
        {facts !== undefined && <div className={factsClass}>{facts}</div>}
        {citation}
      </div>
    </article>
  )
}
