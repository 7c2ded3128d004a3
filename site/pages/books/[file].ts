import type {APIRoute} from 'astro'
import type {PaperFormat} from '../../../handbooks/book/render.ts'
import {type Book, books} from '../../../handbooks/clause/clause.ts'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {bookFile, bookForms, bookName} from '../../book/books.ts'

interface Props {
  readonly book: Book
  readonly locale: Locale
  readonly format: PaperFormat
}

/** Both handbooks in every language and every form. */
export const getStaticPaths = () =>
  books.flatMap((book) =>
    locales.flatMap((locale) =>
      bookForms.map((format) => ({params: {file: bookName(book, locale, format)}, props: {book, locale, format} satisfies Props})),
    ),
  )

export const GET: APIRoute<Props> = async ({props: {book, locale, format}}) => new Response((await bookFile(book, locale, format)).slice())
