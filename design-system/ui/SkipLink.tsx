import {skip} from './SkipLink.css.ts'

/** Renders the first link of a page, seen when focused, that leads a keyboard past the header. */
export function SkipLink({href, label}: {readonly href: `#${string}`; readonly label: string}) {
  return (
    <a className={skip} href={href}>
      {label}
    </a>
  )
}
