import type {ReactNode} from 'react'
import {look as looks} from './DescriptionList.css.ts'

interface DescriptionListProps {
  /** The pairs, in the order in which they are read. */
  readonly items: readonly {readonly term: string; readonly detail: ReactNode}[]
  /** `inline` for a few short facts in one line, such as the facts of a clause. */
  readonly look?: 'rows' | 'inline' | undefined
}

/** Renders facts about one thing as pairs of a name and a value. */
export function DescriptionList({items, look = 'rows'}: DescriptionListProps) {
  return (
    <dl className={looks[look]}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
