import type {Clause} from '../../handbooks/clause/clause.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'

/** Renders the words of a clause from data: the provision, its parts as a list, and its notes. */
export function ClauseWords({clause, locale}: {readonly clause: Clause; readonly locale: Locale}) {
  const source = written(locale)
  const [first, ...rest] = clause.text[source].split('\n')
  const note = locale === 'en' ? 'Note. ' : '注：'
  return (
    <>
      <p>{first}</p>
      {rest.length > 0 && (
        <ul>
          {rest.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {clause.notes[source] !== '' && clause.notes[source].split('\n').map((line) => <p key={line}>{`${note}${line}`}</p>)}
    </>
  )
}
