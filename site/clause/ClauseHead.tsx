import type {ReactNode} from 'react'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bookNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {Trail} from '../shell/Trail.tsx'
import {clauseHead, clauseNumber} from '../shell/views.css.ts'
import {partNames} from '../shell/words.ts'

interface ClauseHeadProps {
  readonly clause: Clause
  readonly locale: Locale
  /** The edition in which the number was printed, if it is not today’s. */
  readonly edition?: string | undefined
  /** Badges behind the title. */
  readonly children: ReactNode
}

/** Renders the head of the page of one clause, in force or withdrawn: where it stands, its number and title. */
export function ClauseHead({clause, locale, edition, children}: ClauseHeadProps) {
  const said = say(locale)
  return (
    <>
      <Trail locale={locale} steps={[{label: said(partNames).clauses, path: '/clauses/'}, {label: clause.id}]} />
      <header className={clauseHead}>
        <h1>
          <span className={clauseNumber}>
            {said(bookNames)[clause.book]} {edition === undefined ? clause.number : `${edition} · ${clause.number}`}
          </span>
          {said(clause.title)}
        </h1>
        {children}
      </header>
    </>
  )
}
