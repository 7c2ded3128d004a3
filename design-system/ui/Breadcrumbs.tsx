import {crumb, here, link, list} from './Breadcrumbs.css.ts'

interface BreadcrumbsProps {
  /** Names the navigation, such as "You are here". */
  readonly label: string
  /** From the front page down; the last entry is this page and has no link. */
  readonly trail: readonly {readonly label: string; readonly href?: string | undefined}[]
}

/** Renders the way from the front page to this page. */
export function Breadcrumbs({label, trail}: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className={list}>
        {trail.map((step) => (
          <li key={step.label} className={crumb}>
            {step.href === undefined ? (
              <span className={here} aria-current="page">
                {step.label}
              </span>
            ) : (
              <a className={link} href={step.href}>
                {step.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
