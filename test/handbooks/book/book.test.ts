import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {unzipSync} from 'fflate'
import {describe, expect, test, vi} from 'vitest'
import {findChromium} from '../../../handbooks/book/chromium.ts'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {books} from '../../../handbooks/clause/clause.ts'
import {locales} from '../../../handbooks/language/locale.ts'
import {makeBook} from '../../../points/book/bookFile.ts'

vi.setConfig({testTimeout: 180_000})

const catalogue = loadCatalogue()
const all = books.flatMap((book) => locales.map((locale) => ({book, locale})))
const text = async (...[book, locale]: [(typeof all)[number]['book'], (typeof all)[number]['locale']]) =>
  new TextDecoder().decode(await makeBook(catalogue, book, locale, 'html'))

describe.each(all)('the $book handbook in $locale as one HTML file', async ({book, locale}) => {
  const html = await text(book, locale)

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

const epubcheck = '/usr/share/java/epubcheck.jar'
const canCheck = existsSync(epubcheck) && spawnSync('java', ['-version']).status === 0

test.skipIf(!canCheck).each(all)(
  'the $book handbook in $locale as an EPUB passes epubcheck (needs Debian’s epubcheck and Java)',
  async ({book, locale}) => {
    const file = join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'book.epub')
    writeFileSync(file, await makeBook(catalogue, book, locale, 'epub'))
    const {stdout, stderr} = spawnSync('java', ['-jar', epubcheck, file], {encoding: 'utf8'})
    expect(`${stdout}${stderr}`).toContain('No errors or warnings detected')
  },
)

test('an EPUB begins with its type, and the same book gives the same bytes', async () => {
  const [once, again] = await Promise.all([1, 2].map(() => makeBook(catalogue, 'software', 'zh-Hans', 'epub')))
  expect(Object.keys(unzipSync(once ?? new Uint8Array()))[0]).toBe('mimetype')
  expect(new TextDecoder().decode(once?.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect(once).toEqual(again)
})

describe.skipIf(findChromium() === undefined)('the software handbook as a PDF', async () => {
  const bytes = findChromium() === undefined ? new Uint8Array() : await makeBook(catalogue, 'software', 'zh-Hans', 'pdf')
  const poppler = spawnSync('pdftotext', ['-v']).status !== null
  const file = join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'book.pdf')
  writeFileSync(file, bytes)
  const pages = poppler ? spawnSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8', maxBuffer: 1 << 26}).stdout.split('\f') : []

  test('is A4, tagged, with bookmarks and its language', async () => {
    const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
    const {width, height} = pdf.getPage(5).getSize()
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([210, 297])
    for (const key of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Lang']) expect(pdf.catalog.has(PDFName.of(key))).toBe(true)
  })

  test.skipIf(!poppler)('its contents name the page on which each section stands', () => {
    const contents = pages.slice(1, 5).join('\n')
    const rows = [...contents.matchAll(/^\s*(\d+\.\d+) (\S+) .*?(\d+)$/gm)]
    expect(rows.length).toBeGreaterThan(60)
    for (const [, number, title, page] of rows) expect(pages[Number(page) - 1]?.replace(/\s+/g, ' ')).toContain(`${number} ${title}`)
  })

  test.skipIf(!poppler)('no line begins with a mark that closes', () => {
    const boxes = spawnSync('pdftotext', ['-bbox', file, '-'], {encoding: 'utf8', maxBuffer: 1 << 28}).stdout.split('<page')
    const starts = boxes.flatMap((page) => {
      const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, x, top, right, bottom, word = '']) => ({x: Number(x), middle: (Number(top) + Number(bottom)) / 2, right: Number(right), word}),
      )
      // A word begins a line, or a column, if nothing ends close before it on its height.
      return words.filter(
        ({x, middle}) => !words.some((other) => Math.abs(other.middle - middle) < 4 && other.x < x && other.right > x - 15),
      )
    })
    expect(starts.length).toBeGreaterThan(1000)
    expect(starts.map(({word}) => word).filter((word) => /^[，。；：、？！）》”’】」]/u.test(word))).toEqual([])
  })
})
