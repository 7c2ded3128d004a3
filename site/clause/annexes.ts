import type {Book} from '../../handbooks/clause/clause.ts'
import {type Locale, tagOf, written} from '../../handbooks/language/locale.ts'
import {type AnnexEntry, annexList} from '../../points/book/annexes.ts'
import {catalogue} from '../shell/data.ts'

const entries = new Map<string, readonly AnnexEntry[]>()

/**
 * Returns the annexes of a book without their text, in their order, read once per build. Each names the clauses it serves. The pages in
 * Traditional Chinese are converted as a whole.
 */
export function annexEntries(book: Book, locale: Locale): readonly AnnexEntry[] {
  const key = `${book}.${locale}`
  const list = entries.get(key) ?? annexList(catalogue, book, tagOf[written(locale)])
  entries.set(key, list)
  return list
}
