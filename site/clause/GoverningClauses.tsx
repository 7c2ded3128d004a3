import type {Clause} from '../../handbooks/clause/clause.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {applicabilityNames, typeNames} from '../../handbooks/clause/names.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {href} from '../shell/locale.ts'
import {part} from '../shell/views.css.ts'

const headings = {zh: '管辖条款', en: 'Clauses that govern it'} as const

/** Renders the clauses that govern a sign or a fitting, each with what it asks of the three types of point. */
export function GoverningClauses({clauses, locale}: {readonly clauses: readonly Clause[]; readonly locale: Locale}) {
  const w = written(locale)
  return (
    <section className={part} data-pagefind-ignore="">
      <h2>{headings[w]}</h2>
      <ul>
        {clauses.map(({id, number, title, applies}) => (
          <li key={id}>
            <a href={href(locale, `/clauses/${id}/`)}>
              {number} {title[written(locale)]}
            </a>{' '}
            <small>{pointTypes.map((type) => `${typeNames[w][type]} ${applicabilityNames[w][applies[type]]}`).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
