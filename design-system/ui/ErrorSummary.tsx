import {link, list, summary, title as titleClass} from './ErrorSummary.css.ts'

interface ErrorSummaryProps {
  /** Says that something must be put right, and how much. */
  readonly title: string
  /** Everything that is wrong, in the order of the form; each leads to its field. */
  readonly errors: readonly {
    /** The id of the field, such as `from`. */
    readonly field: string
    /** The same words as beside the field. */
    readonly text: string
  }[]
  /** Level of the heading in the page around it. */
  readonly level?: 2 | 3 | undefined
}

/** Renders everything that is wrong with a form, above it. A script that puts it there moves the focus to it. */
export function ErrorSummary({title, errors, level = 2}: ErrorSummaryProps) {
  const Heading = `h${level}` as const
  return (
    <div className={summary} role="alert" tabIndex={-1}>
      <Heading className={titleClass}>{title}</Heading>
      <ul className={list}>
        {errors.map(({field, text}) => (
          <li key={field}>
            <a className={link} href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
