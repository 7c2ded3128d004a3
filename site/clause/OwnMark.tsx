import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {ownMark} from '../../handbooks/limit/limit.ts'
import {own} from './OwnMark.css.ts'

/**
 * Renders the mark of a number that is the handbooks’ own choice: 自定. It stands behind the number and is no part of the clause’s text; the
 * general chapter says what it means.
 */
export const OwnMark = ({locale}: {readonly locale: Locale}) => <small className={own}>{say(locale)(ownMark)}</small>
