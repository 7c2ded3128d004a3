import type {Book} from '../handbooks/clause.ts'
import {type Annex, annexes, annexIds} from '../points/annexes.ts'
import {catalogue} from './data.ts'
import {href, type Locale} from './locale.ts'

const made = new Map<string, readonly Annex[]>()

/** Returns the annexes of a book for the pages in `locale`, made once per build. The pages in Traditional Chinese are converted as a whole. */
export function annexesOf(book: Book, locale: Locale): readonly Annex[] {
  const key = `${book}.${locale}`
  const list =
    made.get(key) ?? annexes(catalogue, book, locale === 'en' ? 'en' : 'zh-Hans', (clause) => href(locale, `/clauses/${clause}/`))
  made.set(key, list)
  return list
}

/** Returns the ids of a book's annexes. */
export const idsOf = (book: Book) => annexIds(catalogue, book)
