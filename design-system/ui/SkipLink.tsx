import {skip} from './SkipLink.css.ts'

/** Renders the first link of a page, seen when focused, that leads a keyboard past the header. */
export function SkipLink({
  href,
  label,
}: {
  /** The anchor of the text, such as `#main`. */
  readonly href: `#${string}`
  /** Where it leads, such as "Skip to the text". */
  readonly label: string
}) {
  return (
    <a className={skip} href={href}>
      {label}
    </a>
  )
}
