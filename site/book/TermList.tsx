import {DescriptionList} from '../../design-system/ui/DescriptionList.tsx'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, otherThan, tagOf} from '../../handbooks/language/locale.ts'
import type {Term} from '../../handbooks/register/register.ts'
import {termAnchor} from '../shell/anchors.ts'

/** Renders terms with their definitions: the Chinese term first in a Chinese page, the English first in an English one. */
export function TermList({terms, locale}: {readonly terms: readonly Term[]; readonly locale: Locale}) {
  const said = say(locale)
  const other = otherThan(locale)
  const items = terms.map((term) => ({
    term: said(term),
    detail: (
      <>
        <p id={termAnchor(term.id)}>{term.definition && said(term.definition)}</p>
        <p lang={tagOf[other]}>{term[other]}</p>
      </>
    ),
  }))
  return <DescriptionList items={items} />
}
