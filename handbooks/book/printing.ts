import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {PDFCrossRefStream, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFRef, PDFString} from '@cantoo/pdf-lib'
import {chromium} from '@playwright/test'
import {InputError} from '../input/problem.ts'
import {withWorkFolder} from '../input/workFolder.ts'
import type {Locale} from '../language/locale.ts'
import {findChromium} from './chromium.ts'

const weights = {400: '400Regular', 700: '700Bold'} as const

/** Returns the rules by which a page to be printed takes the delivered font under the name `Book`, so that every machine prints alike. */
export function fontFaces(locale: Locale): string {
  const {resolve} = createRequire(import.meta.url)
  const script = locale === 'zh-Hant' ? 'TC' : 'SC'
  return Object.entries(weights)
    .map(([weight, name]) => {
      const file = resolve(`@expo-google-fonts/noto-sans-${script.toLowerCase()}/${name}/NotoSans${script}_${name}.ttf`)
      return `@font-face { font-family: 'Book'; font-weight: ${weight}; src: url('${pathToFileURL(file).href}'); }`
    })
    .join('\n')
}

/** Prints a page of HTML as a PDF; a `draft` stands on the same pages and is neither tagged nor has bookmarks, which take a third of the time. */
export type Print = (html: string, how?: {readonly draft?: boolean}) => Promise<Uint8Array>

/**
 * Returns what `work` makes with a function that prints a page of HTML as a tagged PDF with bookmarks, in a Chromium that runs no script.
 *
 * @throws InputError headed by `what` if no Chromium is on the machine.
 */
export async function withPrinter<Made>(what: string, work: (print: Print) => Promise<Made>): Promise<Made> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new InputError(what, [
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
      return await work(async (html, {draft = false} = {}) => {
        const file = join(folder, 'book.html')
        writeFileSync(file, html)
        await page.goto(pathToFileURL(file).href)
        return page.pdf({preferCSSPageSize: true, printBackground: true, tagged: !draft, outline: !draft})
      })
    } finally {
      await browser.close()
    }
  })
}

interface Entry {
  readonly ref: PDFRef
}

/**
 * pdf-lib looks for the place of each object from the first on, which of the fifty thousand of a book takes longer than all else. They come in
 * order, so nearly each belongs at the end. The file is the same.
 */
const listing = PDFCrossRefStream.prototype as unknown as {entries: Entry[]; appendEntry(this: {entries: Entry[]}, entry: Entry): void}
const insert = listing.appendEntry
listing.appendEntry = function (entry) {
  const last = this.entries.at(-1)
  if (last && last.ref.objectNumber > entry.ref.objectNumber) insert.call(this, entry)
  else this.entries.push(entry)
}

/** Returns a PDF that says what it is, and not when it was made. */
export async function stated(
  bytes: Uint8Array,
  {lang, title, subject}: {readonly lang: string; readonly title: string; readonly subject: string},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(lang))
  pdf.catalog.set(PDFName.of('ViewerPreferences'), pdf.context.obj({DisplayDocTitle: true}))
  const {Info: ofChromium} = pdf.context.trailerInfo
  if (ofChromium instanceof PDFRef) pdf.context.delete(ofChromium)
  pdf.context.trailerInfo.Info = pdf.context.register(
    pdf.context.obj({Title: PDFHexString.fromText(title), Subject: PDFHexString.fromText(subject), Creator: PDFString.of('Cunbiao')}),
  )
  // What is said of every line for those who hear it takes half the file, unless it is packed: which PDF does since 1.5.
  pdf.context.header = PDFHeader.forVersion(1, 7)
  return pdf.save({useObjectStreams: true, updateFieldAppearances: false})
}
