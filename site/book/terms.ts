import {blocksOf, type Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {termsListed, termsMarked} from '../../handbooks/clause/provision.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import type {Term} from '../../handbooks/register/register.ts'
import {catalogue} from '../shell/data.ts'

/**
 * Returns the terms that a chapter marks with `<Term>` and does not list itself with `<Terms>`, in the order of their first use: the
 * list at the end of the chapter, where the link of each of them leads.
 */
export function markedTerms(chapter: Chapter, locale: Locale): Term[] {
  const blocks = blocksOf(chapter, written(locale))
  const listed = new Set(termsListed(blocks))
  const marked = new Set(termsMarked(blocks))
  return [...marked].flatMap((id) => (listed.has(id) ? [] : (catalogue.terms.get(id) ?? [])))
}
