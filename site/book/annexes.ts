import type {FormSetting} from '../../handbooks/book/form.ts'
import type {Book} from '../../handbooks/clause/clause.ts'
import {type Locale, tagOf, written} from '../../handbooks/language/locale.ts'
import {type Annex, annexes} from '../../points/book/annexes.ts'
import {emblemMark} from '../../points/book/emblemMark.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'
import {href} from '../shell/locale.ts'

const made = new Map<string, readonly Annex[]>()

/** Returns the annexes of a book for the pages in `locale`, made once per build. The pages in Traditional Chinese are converted as a whole. */
export function annexesOf(book: Book, locale: Locale): readonly Annex[] {
  const key = `${book}.${locale}`
  const list = made.get(key) ?? annexes(catalogue, book, tagOf[written(locale)], identity, formSetting(locale).href)
  made.set(key, list)
  return list
}

/** Returns how a form is set on the pages in `locale`; those in Traditional Chinese are converted as a whole. */
export const formSetting = (locale: Locale): FormSetting => ({
  catalogue,
  locale: tagOf[written(locale)],
  href: (clause) => href(locale, `/clauses/${clause}/`),
  emblem: emblemMark(identity),
})
