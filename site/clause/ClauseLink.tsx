import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'

/** Renders a link to a clause by its printed number and title. */
export function ClauseLink({id, locale}: {readonly id: string; readonly locale: Locale}) {
  const clause = catalogue.clause.get(id)
  return (
    <a href={href(locale, `/clauses/${id}/`)}>
      {clause?.number} {clause && say(locale)(clause.title)}
    </a>
  )
}
