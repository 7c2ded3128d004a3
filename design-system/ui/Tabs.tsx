import type {ReactNode} from 'react'
import {heading, list, panel, tab, tabs as tabsClass} from './Tabs.css.ts'

interface TabsProps {
  /** Names the tabs together, such as "Quiz". */
  readonly label: string
  /** The parts, of which one is in sight. The first is, unless the address names another. */
  readonly tabs: readonly {
    /** The id of the part, which is also its anchor in the address. */
    readonly id: string
    readonly label: string
    readonly content: ReactNode
  }[]
  /** The level of the headings that the parts have without a script and on paper. */
  readonly level?: 2 | 3 | undefined
}

/**
 * Renders parts of which a reader needs one at a time. As it stands it is a list of links and every part below its heading; `liveTabs` makes tabs
 * of it. Paper has every part.
 */
export function Tabs({label, tabs, level = 2}: TabsProps) {
  const Heading = `h${level}` as const
  return (
    <div className={tabsClass} data-tabs="">
      <ul className={list} aria-label={label}>
        {tabs.map(({id, label: name}) => (
          <li key={id}>
            <a className={tab} id={`${id}-tab`} href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {tabs.map(({id, label: name, content}) => (
        <section key={id} className={panel} id={id} aria-label={name} data-panel="">
          <Heading className={heading}>{name}</Heading>
          {content}
        </section>
      ))}
    </div>
  )
}
