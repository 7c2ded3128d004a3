import {type PDFArray, PDFDict, PDFDocument, PDFName, PDFRef} from '@cantoo/pdf-lib'
import {escaped} from '../input/escape.ts'
import type {PaperBook} from './book.ts'
import {toHtml} from './html.ts'
import {fontFaces, stated, withPrinter} from './printing.ts'
import {type BookLook, paperStyle, screenStyle} from './style.ts'

/**
 * Returns `book` as a tagged A4 PDF: cover, contents with page numbers, running heads, bookmarks, clause numbers in the margin, signs as
 * vectors, index of terms with pages. Chromium sets the lines, so no line begins with a closing mark.
 *
 * It is set twice: the first time tells on which page everything stands. The same book and Chromium give the same bytes but for the
 * order in which Chromium names its objects.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export async function toBookPdf(book: PaperBook, {inks, emblem}: BookLook): Promise<Uint8Array> {
  return withPrinter('book', async (printed) => {
    const print = (pageOf: (anchor: string) => number | undefined, draft: boolean) =>
      printed(
        toHtml(book, {style: `${screenStyle(inks)}${paperStyle(fontFaces(book.locale), runningHeads(book), inks)}`, emblem, pageOf}),
        {draft},
      )
    const places = await anchorPages(await print(() => 0, true))
    return await finish(await print((anchor) => places.get(anchor), false), book)
  })
}

/** A page kind for each chapter, whose head names the book and the chapter. */
function runningHeads({title, chapters, edition}: PaperBook): string {
  const text = (words: string) => `"${words.replace(/["\\]/g, '\\$&')}"`
  const head = (content: string) => `content: ${content}; font: 8pt 'Book'; color: #4a5a56; vertical-align: bottom; padding-bottom: 5mm;`
  return chapters
    .map(
      ({number, title: chapter}) =>
        `@page chapter${number} { @top-left { ${head(text(`${title} ${edition}`))} } @top-right { ${head(text(`${number} ${chapter}`))} } }
.chapter-${number} { page: chapter${number}; }`,
    )
    .join('\n')
}

/** Returns the page, from 1, on which each anchor that anything links to stands. */
async function anchorPages(bytes: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  const numbers = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i + 1]))
  const dests = pdf.catalog.lookup(PDFName.of('Dests'))
  const found = new Map<string, number>()
  if (!(dests instanceof PDFDict)) return found
  for (const [name, value] of dests.entries()) {
    const place = (value instanceof PDFRef ? pdf.context.lookup(value) : value) as PDFArray
    const page = numbers.get(String(place.get(0)))
    if (page !== undefined) found.set(decodeURIComponent(name.decodeText()), page)
  }
  return found
}

/** Says in the file what it is, and leaves out when it was made. */
const finish = (bytes: Uint8Array, {locale, title, edition, statement}: PaperBook): Promise<Uint8Array> =>
  stated(bytes, {lang: locale, title: `${title} ${edition}`, subject: escaped(statement)})
