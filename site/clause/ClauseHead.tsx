import type {ReactNode} from 'react'
import {Breadcrumbs} from '../../design-system/ui/Breadcrumbs.tsx'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {clauseHead, clauseNumber} from '../shell/views.css.ts'

interface ClauseHeadProps {
  readonly clause: Clause
  readonly locale: Locale
  /** The edition in which the number was printed, if it is not today’s. */
  readonly edition?: string | undefined
  /** Badges behind the title. */
  readonly children: ReactNode
}

const words = {
  zh: {here: '当前位置', home: '首页', clauses: '条款'},
  en: {here: 'You are here', home: 'Home', clauses: 'Clauses'},
} as const

/** Renders the head of the page of one clause, in force or withdrawn: where it stands, its number and title. */
export function ClauseHead({clause, locale, edition, children}: ClauseHeadProps) {
  const w = written(locale)
  const t = words[w]
  return (
    <>
      <Breadcrumbs
        label={t.here}
        trail={[{label: t.home, href: href(locale, '/')}, {label: t.clauses, href: href(locale, '/clauses/')}, {label: clause.id}]}
      />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {bookNames[w][clause.book]} {edition === undefined ? clause.number : `${edition} · ${clause.number}`}
          </span>
          {clause.title[written(locale)]}
        </h1>
        {children}
      </header>
    </>
  )
}
