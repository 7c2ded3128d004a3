import type {Clause} from '../../handbooks/clause/clause.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'
import {words} from './GoverningClauses.words.ts'

/** Renders the clauses that govern a sign or a fitting, each with what it asks of the three types of point. */
export function GoverningClauses({clauses, locale}: {readonly clauses: readonly Clause[]; readonly locale: Locale}) {
  const said = say(locale)
  return (
    <section className={part} data-pagefind-ignore="">
      <h2>{said(words).heading}</h2>
      <ul>
        {clauses.map(({id, number, title, applies}) => (
          <li key={id}>
            <a href={href(locale, `/clauses/${id}/`)}>
              {number} {said(title)}
            </a>{' '}
            <small>{pointTypes.map((type) => `${said(typeNames)[type]} ${said(applicabilityNames)[applies[type]]}`).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
