import {field, form, icon, label as labelClass, shown, submit} from './SearchBox.css.ts'
import {VisuallyHidden} from './VisuallyHidden.tsx'

interface SearchBoxProps {
  /** The results page; the query arrives there as `name`. */
  readonly action: string
  /** The name of the query in the address. */
  readonly name?: string | undefined
  /** What was searched for, on the results page. */
  readonly value?: string | undefined
  /** Says what is searched, such as 搜索手册与站点. */
  readonly label: string
  /** What can be typed, such as 条款号、标识、站点. */
  readonly hint?: string | undefined
  /** What the button does, for screen readers. */
  readonly submitLabel: string
  /** Whether `label` stands above the field: where the search is what the page is for. In the head of a page it is for screen readers. */
  readonly labelShown?: boolean | undefined
}

/** Renders a search field whose form leads to the results page, with or without scripts. */
export function SearchBox({action, name = 'q', value, label, hint, submitLabel, labelShown = false}: SearchBoxProps) {
  return (
    <search>
      <form className={form} action={action} method="get" aria-label={label}>
        <label className={labelClass}>
          {labelShown ? <span className={shown}>{label}</span> : <VisuallyHidden>{label}</VisuallyHidden>}
          <input className={field} type="search" name={name} defaultValue={value} placeholder={hint} autoComplete="off" />
        </label>
        <button className={submit} type="submit">
          <VisuallyHidden>{submitLabel}</VisuallyHidden>
          <svg className={icon} viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="6" />
            <path d="M13 13L18 18" />
          </svg>
        </button>
      </form>
    </search>
  )
}
