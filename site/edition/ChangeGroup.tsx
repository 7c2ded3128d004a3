import type {ReactNode} from 'react'
import type {ClauseChange, EditionDiff} from '../../handbooks/edition/diff.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {part} from '../shell/views.css.ts'
import {ChangedClause} from './ChangedClause.tsx'
import {words} from './EditionView.words.ts'

/** Whether only the words of a clause changed, not what it asks. */
export const isEditorial = ({change, substantive, scopeOnly}: ClauseChange): boolean => change === 'changed' && !substantive && !scopeOnly

/** Returns the clauses of which only the words changed. */
export const editorialChanges = ({changes}: EditionDiff): ClauseChange[] => changes.filter(isEditorial)

interface ChangeGroupProps {
  readonly id: string
  readonly title: string
  readonly changes: readonly ClauseChange[]
  /** What is said before the first clause. */
  readonly intro?: ReactNode
  readonly locale: Locale
}

/** Renders the clauses that changed in one way, with their number, clause by clause; nothing if there are none. */
export function ChangeGroup({id, title, changes, intro, locale}: ChangeGroupProps) {
  if (changes.length === 0) return null
  return (
    <section className={part} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {say(locale)(words).counted(changes.length)}
      </h2>
      {intro}
      {changes.map((change) => (
        <ChangedClause key={change.id} change={change} locale={locale} />
      ))}
    </section>
  )
}
