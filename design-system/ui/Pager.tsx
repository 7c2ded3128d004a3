import {link, next as nextClass, pager, title, way} from './Pager.css.ts'

interface Step {
  readonly href: string
  /** The direction in words, such as 下一章. */
  readonly label: string
  readonly title: string
}

interface PagerProps {
  /** Names the navigation, such as "Chapters". */
  readonly label: string
  /** The chapter before; none at the start. */
  readonly previous?: Step | undefined
  /** The chapter after; none at the end. */
  readonly next?: Step | undefined
}

/** Renders the ways to the chapter before and the chapter after. */
export function Pager({label, previous, next}: PagerProps) {
  return (
    <nav className={pager} aria-label={label}>
      {previous !== undefined && (
        <a className={link} href={previous.href} rel="prev">
          <span className={way}>{previous.label}</span>
          <span className={title}>{previous.title}</span>
        </a>
      )}
      {next !== undefined && (
        <a className={`${link} ${nextClass}`} href={next.href} rel="next">
          <span className={way}>{next.label}</span>
          <span className={title}>{next.title}</span>
        </a>
      )}
    </nav>
  )
}
