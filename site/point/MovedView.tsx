import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {lead, pageHead} from '../shell/views.css.ts'
import {words} from './MovedView.words.ts'

interface MovedProps {
  /** Address of the point's page. */
  readonly to: string
  readonly name: string
  /** The id that it had, and the one that it has. */
  readonly was: string
  readonly is: string
  readonly locale: Locale
}

/** Renders the page at an address that a point had before: where it is now. */
export function MovedView({to, name, was, is, locale}: MovedProps) {
  const t = say(locale)(words)
  return (
    <header className={pageHead}>
      <h1>{name}</h1>
      <p className={lead}>{t.moved(was, is)}</p>
      <p>
        <a href={to}>{t.go}</a>
      </p>
    </header>
  )
}
