import type {ReactNode} from 'react'
import {detail, list, pair, term as termClass} from './DescriptionList.css.ts'

interface DescriptionListProps {
  readonly items: readonly {readonly term: string; readonly detail: ReactNode}[]
  /** `inline` for a few short facts in one line, such as the facts of a clause. */
  readonly look?: 'rows' | 'inline' | undefined
}

/** Renders facts about one thing as pairs of a name and a value. */
export function DescriptionList({items, look = 'rows'}: DescriptionListProps) {
  return (
    <dl className={list({look})}>
      {items.map((item) => (
        <div key={item.term} className={pair({look})}>
          <dt className={termClass({look})}>{item.term}</dt>
          <dd className={detail}>{item.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
