import {box, link, list, side, sublist, summary} from './SideContents.css.ts'

interface Entry {
  readonly href: string
  readonly label: string
  /** Set on the entry of the page that is open. */
  readonly current?: boolean | undefined
  readonly children?: readonly Entry[] | undefined
}

interface SideContentsProps {
  /** Heading of the list, such as 本章目录; also names the navigation. */
  readonly label: string
  /** The chapters or headings, in the order of the text. */
  readonly entries: readonly Entry[]
}

/** Renders the contents of a book or a page: beside the text on wide screens, folded above it on phones, absent on paper. */
export function SideContents({label, entries}: SideContentsProps) {
  return (
    <nav className={side} aria-label={label}>
      <details className={box}>
        <summary className={summary}>{label}</summary>
        <Entries entries={entries} className={list} />
      </details>
    </nav>
  )
}

function Entries({entries, className}: {readonly entries: readonly Entry[]; readonly className: string}) {
  return (
    <ol className={className}>
      {entries.map((entry) => (
        <li key={entry.href}>
          <a className={link} href={entry.href} aria-current={entry.current === true ? 'page' : undefined}>
            {entry.label}
          </a>
          {entry.children !== undefined && entry.children.length > 0 && <Entries entries={entry.children} className={sublist} />}
        </li>
      ))}
    </ol>
  )
}
