import type {ReactNode} from 'react'
import {header, home as homeClass, inner, link, list, mark, name, names, nav, tagline, tools as toolsClass} from './SiteHeader.css.ts'

interface SiteHeaderProps {
  /** Whose site it is, and the way to its front page. */
  readonly home: {
    readonly href: string
    readonly name: string
    /** One line below the name. */
    readonly tagline?: string | undefined
    /** The `Emblem`. */
    readonly mark?: ReactNode
  }
  /** Names the navigation, such as "Main navigation". */
  readonly label: string
  /** The parts of the site, at most six. */
  readonly entries: readonly {
    readonly href: string
    readonly label: string
    /** `page` on the page itself, `true` anywhere inside its part of the site. */
    readonly current?: 'page' | 'true' | undefined
  }[]
  /** Language switch and search. */
  readonly tools?: ReactNode
}

/** Renders the head of every page: emblem and name, tools, and the parts of the site. */
export function SiteHeader({home, label, entries, tools}: SiteHeaderProps) {
  return (
    <header className={header}>
      <div className={inner}>
        <a className={homeClass} href={home.href}>
          {home.mark !== undefined && <span className={mark}>{home.mark}</span>}
          <span className={names}>
            <span className={name}>{home.name}</span>
            {home.tagline !== undefined && <span className={tagline}>{home.tagline}</span>}
          </span>
        </a>
        {tools !== undefined && <div className={toolsClass}>{tools}</div>}
        <nav className={nav} aria-label={label}>
          <ul className={list}>
            {entries.map((entry) => (
              <li key={entry.href}>
                <a className={link} href={entry.href} aria-current={entry.current}>
                  {entry.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
