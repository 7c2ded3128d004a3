import {say} from '../../handbooks/language/both.ts'
import {type Locale, langOf} from '../../handbooks/language/locale.ts'
import {referenceAnchor} from '../shell/anchors.ts'
import {catalogue} from '../shell/data.ts'
import {href} from '../shell/locale.ts'

/** Renders the number of a standard as a link to its entry in the register. @throws Error if the register lacks it. */
export function StandardLink({number, locale}: {readonly number: string; readonly locale: Locale}) {
  const reference = catalogue.references.get(number)
  if (!reference) throw new Error(`${number} is not in references.yaml`)
  const lang = langOf(number, locale)
  return (
    <a href={`${href(locale, '/about/')}#${referenceAnchor(number)}`} data-hint={say(locale)({zh: reference.title, en: reference.titleEn})}>
      {lang ? <span lang={lang}>{number}</span> : number}
    </a>
  )
}
