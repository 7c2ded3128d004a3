import {findChromium} from '../../handbooks/book/chromium.ts'
import {type PaperFormat, paperFormats} from '../../handbooks/book/render.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {makeBook} from '../../points/book/bookFile.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'

/** The forms in which this build can give out a book: the PDF is set by Chromium, so not without one. */
export const bookForms: readonly PaperFormat[] = findChromium() === undefined ? paperFormats.filter((f) => f !== 'pdf') : paperFormats

/** Returns the name of a book's file: book, edition, language. */
export const bookName = (book: Book, locale: Locale, format: PaperFormat) => `cunbiao-${book}-${edition}.${locale}.${format}`

const made = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()

/** Returns a book as a file, made once per build, one after another: each PDF has a browser of its own. */
export function bookFile(book: Book, locale: Locale, format: PaperFormat): Promise<Uint8Array> {
  const name = bookName(book, locale, format)
  const known = made.get(name)
  if (known) return known
  const file = last.then(() => makeBook(catalogue, book, locale, format, identity))
  last = file.catch(() => undefined)
  made.set(name, file)
  return file
}
