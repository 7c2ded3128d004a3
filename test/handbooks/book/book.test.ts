import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {unzipSync} from 'fflate'
import {beforeAll, describe, expect, test} from 'vitest'
import {type Book, books} from '../../../handbooks/clause/clause.ts'
import {type Locale, locales} from '../../../handbooks/language/locale.ts'
import {makeBook} from '../../../points/book/bookFile.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {run} from '../../support/programs.ts'
import {proofWith} from '../../support/proofWith.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const all = books.flatMap((book) => locales.map((locale) => ({book, locale})))
const text = async (book: Book, locale: Locale) => new TextDecoder().decode(await makeBook(catalogue, book, locale, 'html', cunbiao))

describe.each(all)('the $book handbook in $locale as one HTML file', ({book, locale}) => {
  let html = ''
  beforeAll(async () => {
    html = await text(book, locale)
  })

  test('holds every clause once, under its permanent id', () => {
    const clauses = catalogue.clauses.filter((clause) => clause.book === book)
    const found = [...html.matchAll(/<section class="clause" id="([^"]+)">/g)].map(([, id]) => id)
    expect(found).toEqual(clauses.map(({id}) => id))
  })

  test('asks nothing of any host and runs no script', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|(src|href)="(?!#)|url\(/)
  })

  test('every link leads to something in the file, and no anchor occurs twice', () => {
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(anchors.length).toBe(new Set(anchors).size)
    const dead = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !anchors.includes(id))
    expect(dead).toEqual([])
  })
})

test('a book in Traditional characters has no Simplified ones in its clauses', async () => {
  const html = await text('hardware', 'zh-Hant')
  expect(html).toContain('便民服務站')
  // Anchors keep the number of a document as its register has it; nobody reads them.
  expect(html.replace(/<svg[\s\S]*?<\/svg>| (?:href|id)="[^"]*"/g, '')).not.toMatch(/[这说为们务门标识设]/)
})

test('the Chinese number of a document is marked as Chinese in an English book', async () => {
  const html = await text('hardware', 'en')
  const numbers = [...html.matchAll(/<a class="std"[^>]*>(.*?)<\/a>/g)]
    .map(([, number = '']) => number)
    .filter((n) => /\p{Script=Han}/u.test(n))
  expect(numbers).toContain('<span lang="zh-Hans">国务院令第799号</span>')
  expect(numbers.filter((number) => !number.startsWith('<span lang="zh-Hans">'))).toEqual([])
})

// Each book and each language; what they share need not be read six times.
for (const [book, locale] of [
  ['hardware', 'zh-Hans'],
  ['hardware', 'en'],
  ['software', 'zh-Hant'],
] as const)
  proofWith('epubcheck', `the ${book} handbook in ${locale} as an EPUB passes epubcheck`, async (epubcheck) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'book.epub')
    writeFileSync(file, await makeBook(catalogue, book, locale, 'epub', cunbiao))
    expect(run([...epubcheck, file])).toContain('No errors or warnings detected')
  })

test('an EPUB begins with its type, and the same book gives the same bytes', async () => {
  const [once, again] = await Promise.all([1, 2].map(() => makeBook(catalogue, 'software', 'zh-Hans', 'epub', cunbiao)))
  expect(Object.keys(unzipSync(once ?? new Uint8Array()))[0]).toBe('mimetype')
  expect(new TextDecoder().decode(once?.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect(once).toEqual(again)
})

/** The software handbook as a PDF, and as PDFium reads it: made once, when first asked for. */
const software = once(async () => {
  const bytes = await makeBook(catalogue, 'software', 'zh-Hans', 'pdf', cunbiao)
  return {bytes, ...(await readPdf(bytes))}
})

proofWith('chromium', 'the software handbook as a PDF is sound A4, tagged, with bookmarks and its language', async () => {
  const {bytes, language, pages} = await software()
  expect(await faultsOf(bytes)).toEqual([])
  expect(language).toBe('zh-Hans')
  // Wide forms lie across the sheet.
  for (const {size} of pages) expect(size.map(Math.round).toSorted()).toEqual([210, 297])
  const {catalog, context} = await PDFDocument.load(bytes, {updateMetadata: false})
  // When it was made is nobody's business, and the same book gives the same bytes.
  const facts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [String(object)] : []))
  expect(facts.filter((fact) => /CreationDate|ModDate/.test(fact))).toEqual([])
  expect(facts.filter((fact) => /Creator/.test(fact))).toHaveLength(1)
  for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Lang']) expect(catalog.has(PDFName.of(key)), key).toBe(true)
})

proofWith('chromium', 'the contents of a PDF name the page on which each section stands', async () => {
  const {pages} = await software()
  const contents = pages.slice(1, 5).flatMap(({lines}) => lines)
  const rows = contents.flatMap((line) => [...line.matchAll(/^(\d+\.\d+) (\S+) .*?(\d+)$/g)])
  expect(rows.length).toBeGreaterThan(60)
  for (const [, number, title, page] of rows) expect(pages[Number(page) - 1]?.lines.join(' ')).toContain(`${number} ${title}`)
})

proofWith('chromium', 'no line of a PDF begins with a mark that closes', async () => {
  // On a form a mark may follow a gap to write in, which is drawn and no word.
  const read = (await software()).pages.filter(({lines}) => !lines.some((line) => /启用\s*日\s*期/.test(line)))
  const starts = read.flatMap(({words}) => {
    const placed = words.map((word) => ({...word, middle: (word.top + word.bottom) / 2}))
    // A word begins a line, or a column, if nothing ends close before it on its height.
    return placed.filter(({left, middle}) => !placed.some((o) => Math.abs(o.middle - middle) < 4 && o.left < left && o.right > left - 15))
  })
  expect(starts.length).toBeGreaterThan(1000)
  expect(starts.map(({word}) => word).filter((word) => /^[，。；：、？！）》”’】」]/u.test(word))).toEqual([])
})

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
