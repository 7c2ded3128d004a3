import type {ReactNode} from 'react'
import {columns as columnsClass, footer, inner, link, list, notes, title} from './SiteFooter.css.ts'

interface SiteFooterProps {
  /** The parts of the site, by what they are for. */
  readonly columns: readonly {
    readonly title: string
    readonly links: readonly {readonly href: string; readonly label: string}[]
  }[]
  /** Edition, licence and sources, as paragraphs. */
  readonly children?: ReactNode
}

/** Renders the foot of every page: the site's parts again, and on what terms its content stands. */
export function SiteFooter({columns, children}: SiteFooterProps) {
  return (
    <footer className={footer}>
      <div className={inner}>
        <div className={columnsClass}>
          {columns.map((column) => (
            <section key={column.title} aria-label={column.title}>
              <h2 className={title}>{column.title}</h2>
              <ul className={list}>
                {column.links.map((entry) => (
                  <li key={entry.href}>
                    <a className={link} href={entry.href}>
                      {entry.label}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={notes}>{children}</div>
      </div>
    </footer>
  )
}
