import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString} from '@cantoo/pdf-lib'
import {chromium} from '@playwright/test'
import {escaped} from '../input/escape.ts'
import {InputError} from '../input/problem.ts'
import {withWorkFolder} from '../input/workFolder.ts'
import type {PaperBook} from './book.ts'
import {findChromium} from './chromium.ts'
import {toHtml} from './html.ts'
import {paperStyle, screenStyle} from './style.ts'

const weights = {400: '400Regular', 700: '700Bold'} as const

/**
 * Returns `book` as a tagged A4 PDF: cover, contents with page numbers, running heads, bookmarks, clause numbers in the margin, signs as
 * vectors, index of terms with pages. Chromium sets the lines, so no line begins with a closing mark.
 *
 * It is set twice: the first time tells on which page everything stands. The same book and Chromium give the same bytes but for the
 * order in which Chromium names its objects.
 *
 * @throws InputError if no Chromium is on the machine.
 */
export async function toBookPdf(book: PaperBook, emblem: string): Promise<Uint8Array> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new InputError('book', [
      {
        at: 'Chromium',
        message: 'is not on this machine, and the PDF is set with it; install chromium or Google Chrome, or set CHROMIUM_PATH',
      },
    ])
  return withWorkFolder(async (folder) => {
    // With a profile of its own in the folder, nothing of Chromium outlives a run that is killed.
    const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
      javaScriptEnabled: false,
      artifactsDir: join(folder, 'artifacts'),
    })
    try {
      const page = await browser.newPage()
      const print = async (pageOf: (anchor: string) => number | undefined) => {
        const file = join(folder, 'book.html')
        writeFileSync(file, toHtml(book, {style: `${screenStyle}${paperStyle(fontFaces(book), runningHeads(book))}`, emblem, pageOf}))
        await page.goto(pathToFileURL(file).href)
        return page.pdf({preferCSSPageSize: true, printBackground: true, tagged: true, outline: true})
      }
      const places = await anchorPages(await print(() => 0))
      return await finish(await print((anchor) => places.get(anchor)), book)
    } finally {
      await browser.close()
    }
  })
}

function fontFaces({locale}: PaperBook): string {
  const {resolve} = createRequire(import.meta.url)
  const script = locale === 'zh-Hant' ? 'TC' : 'SC'
  return Object.entries(weights)
    .map(([weight, name]) => {
      const file = resolve(`@expo-google-fonts/noto-sans-${script.toLowerCase()}/${name}/NotoSans${script}_${name}.ttf`)
      return `@font-face { font-family: 'Book'; font-weight: ${weight}; src: url('${pathToFileURL(file).href}'); }`
    })
    .join('\n')
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
async function finish(bytes: Uint8Array, book: PaperBook): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(book.locale))
  pdf.catalog.set(PDFName.of('ViewerPreferences'), pdf.context.obj({DisplayDocTitle: true}))
  const {Info: ofChromium} = pdf.context.trailerInfo
  if (ofChromium instanceof PDFRef) pdf.context.delete(ofChromium)
  pdf.context.trailerInfo.Info = pdf.context.register(
    pdf.context.obj({
      Title: PDFHexString.fromText(`${book.title} ${book.edition}`),
      Subject: PDFHexString.fromText(escaped(book.statement)),
      Creator: PDFString.of('Cunbiao'),
    }),
  )
  return pdf.save({updateFieldAppearances: false})
}
