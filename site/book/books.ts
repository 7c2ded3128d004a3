import {findChromium} from '../../handbooks/book/chromium.ts'
import {type PaperFormat, paperFormats} from '../../handbooks/book/render.ts'
import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book} from '../../handbooks/clause/clause.ts'
import type {Locale} from '../../handbooks/language/locale.ts'

/** The forms in which this build can give out a book: the PDF is set by Chromium, so not without one. */
export const bookForms: readonly PaperFormat[] = findChromium() === undefined ? paperFormats.filter((f) => f !== 'pdf') : paperFormats

/** Returns the name of a book's file: book, edition, language. */
export const bookName = (book: Book, locale: Locale, format: PaperFormat) => `cunbiao-${book}-${edition}.${locale}.${format}`
