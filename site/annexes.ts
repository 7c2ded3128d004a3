import type {Book} from '../handbooks/clause.ts'
import {type Annex, type AnnexEntry, annexes, annexList} from '../points/annexes.ts'
import {catalogue} from './data.ts'
import {href, type Locale, sourceLocale} from './locale.ts'

const made = new Map<string, readonly Annex[]>()

/** Returns the annexes of a book for the pages in `locale`, made once per build. The pages in Traditional Chinese are converted as a whole. */
export function annexesOf(book: Book, locale: Locale): readonly Annex[] {
  const key = `${book}.${locale}`
  const list = made.get(key) ?? annexes(catalogue, book, sourceLocale(locale), (clause) => href(locale, `/clauses/${clause}/`))
  made.set(key, list)
  return list
}

const entries = new Map<string, readonly AnnexEntry[]>()

/** Returns the annexes of a book without their text, in their order, read once per build. */
export function annexEntries(book: Book, locale: Locale): readonly AnnexEntry[] {
  const key = `${book}.${locale}`
  const list = entries.get(key) ?? annexList(catalogue, book, sourceLocale(locale))
  entries.set(key, list)
  return list
}
