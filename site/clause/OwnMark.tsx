import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {ownMark} from '../../handbooks/limit/limit.ts'
import {own} from './OwnMark.css.ts'

/**
 * Renders the mark of a number that is the handbooks’ own choice: 自定. It stands behind the number and is no part of the clause’s text; the
 * general chapter says what it means. A blank before it stays outside, where a line may end.
 */
export function OwnMark({locale}: {readonly locale: Locale}) {
  const mark = say(locale)(ownMark)
  const words = mark.trimStart()
  return (
    <>
      {mark.slice(0, mark.length - words.length)}
      <small className={own}>{words}</small>
    </>
  )
}
