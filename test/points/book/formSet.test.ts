import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PDFDict, PDFDocument, PDFName} from '@cantoo/pdf-lib'
import {unzipSync} from 'fflate'
import {readSheet} from 'read-excel-file/node'
import {describe, expect, test} from 'vitest'
import {copiesOf, loadForms} from '../../../handbooks/annexes/form.ts'
import {toFormsPdf} from '../../../handbooks/book/formSheets.ts'
import {books} from '../../../handbooks/clause/clause.ts'
import {addDays} from '../../../handbooks/register/calendarOf.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {serialOf} from '../../../points/book/calendarSheet.ts'
import {emblemMark} from '../../../points/book/emblemMark.ts'
import {formSet, ledgersOf, makeFormSet, ownerOf} from '../../../points/book/formSet.ts'
import {registerBook} from '../../../points/book/registerBook.ts'
import {loadEntry} from '../../../points/directory/directory.ts'
import {readTable} from '../../../points/exchange/table.ts'
import {catalogue} from '../../support/catalogue.ts'
import {proofWith} from '../../support/proofWith.ts'
import {faultsOf, readPdf} from '../../support/reader/pdf.ts'

const forms = books.flatMap((book) => loadForms(book, catalogue.clause))
const calendar = loadWorkingCalendar()
const setting = {catalogue, locale: 'zh-Hans', href: () => undefined, emblem: emblemMark()} as const
const record = (id: string) => {
  const {record: point} = loadEntry(catalogue, id)
  if (!point) throw new Error(`${id} has no record`)
  return point
}

/** Returns the names of the fonts in a PDF, each with whether its file is inside. */
async function fontsOf(bytes: Uint8Array) {
  const {context} = await PDFDocument.load(bytes, {updateMetadata: false})
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || String(object.get(PDFName.of('Type'))) !== '/FontDescriptor') return []
    return [
      {
        name: String(object.get(PDFName.of('FontName'))).replace(/^\/[A-Z]{6}\+/, ''),
        inside: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))),
      },
    ]
  })
}

for (const [locale, font] of [
  ['zh-Hans', 'NotoSansSC'],
  ['zh-Hant', 'NotoSansTC'],
  ['en', 'NotoSansSC'],
] as const)
  proofWith('chromium', `every form in ${locale} takes one A4 in the delivered font alone`, async () => {
    const bytes = await toFormsPdf(
      forms.map((form) => ({form, copies: 1})),
      'Forms',
      {...setting, locale},
    )
    expect(await faultsOf(bytes)).toEqual([])
    const fonts = await fontsOf(bytes)
    expect(fonts.length).toBeGreaterThan(1)
    for (const {name, inside} of fonts) {
      expect(name).toMatch(new RegExp(`^${font}-(Regular|Bold)$`))
      expect(inside, name).toBe(true)
    }
    const {language, pages} = await readPdf(bytes)
    expect(language).toBe(locale)
    expect(pages.map(({size}) => size.map(Math.round))).toEqual(forms.map(({turned}) => (turned ? [297, 210] : [210, 297])))
  })

describe('the set of a point', () => {
  test('has one ledger for a point of one window, registers for one of several, and neither both', () => {
    expect(ledgersOf(record('sample-guyu'))).toBe('one-ledger')
    expect(ledgersOf(record('zhanqi'))).toBe('registers')
    const ids = (ledger: 'one-ledger' | 'registers') => formSet(catalogue, {ledger, firstNumber: undefined}).map(({form}) => form.id)
    expect(ids('one-ledger')).toContain('one-ledger')
    expect(ids('one-ledger')).not.toContain('case-ledger')
    expect(ids('registers')).toContain('case-ledger')
    expect(ids('registers')).not.toContain('one-ledger')
    for (const ledger of ['one-ledger', 'registers'] as const)
      for (const id of ['complaints', 'archive-use', 'seal-register', 'receipt', 'plan-fire'])
        expect(ids(ledger), `${ledger} ${id}`).toContain(id)
  })

  test('bears the names and the hours that the record knows, and says that a sample is one', () => {
    expect(ownerOf(record('sample-guyu'), 'zh-Hans')).toEqual({
      name: '谷雨村便民服务站',
      place: '示例县麦垄镇谷雨村',
      sample: true,
      hours: '周一至周五 08:30–12:00、13:30–17:00',
    })
    expect(ownerOf(record('zhanqi'), 'en')).toMatchObject({
      place: 'Zhanqi Village, Tangchang Town, Pidu District',
      sample: false,
      hours: undefined,
    })
  })

  proofWith(
    'chromium',
    'prints every copy with the name of the point, numbers alike on both halves, and gives each register as a workbook',
    async () => {
      const {files, sheets} = await makeFormSet(catalogue, {
        locale: 'zh-Hans',
        ledger: 'one-ledger',
        point: record('sample-guyu'),
        firstNumber: 7,
      })
      const set = formSet(catalogue, {ledger: 'one-ledger', firstNumber: 7})
      const {pages} = await readPdf(files.find(({path}) => path === 'print.pdf')?.bytes ?? new Uint8Array())
      expect(pages).toHaveLength(sheets)
      expect(sheets).toBe(set.reduce((sum, {form}) => sum + copiesOf(form), 0))
      const texts = pages.map(({lines}) => lines.join(' '))
      for (const text of texts) expect(text).toContain('谷雨村便民服务站')
      for (const text of texts) expect(text).toContain('示例')
      const receipts = texts.filter((text) => text.includes('受理回执（交居民）') || /受理回执 ?（交居民）/.test(text))
      expect(receipts).toHaveLength(20)
      expect(receipts.map((text) => text.match(/\b00\d\d\b/g))).toEqual(
        receipts.map((_, i) => Array(2).fill(String(7 + i).padStart(4, '0'))),
      )
      expect(files.map(({path}) => path).filter((path) => path.endsWith('.xlsx'))).toEqual(
        set.filter(({form}) => form.sort === 'register').map(({form}) => `registers/${form.id}.xlsx`),
      )
    },
  )
})

describe('the workbook of a ledger', () => {
  const ledger = forms.find(({id}) => id === 'one-ledger')
  if (!ledger) throw new Error('no ledger')
  const book = registerBook(ledger, {locale: 'zh-Hans', calendar})

  test('has the headings of the form, and offers the letters and no others', async () => {
    const [head] = await readSheet(Buffer.from(await book), 1)
    expect(head).toEqual(ledger.columns.map(({zh}) => zh))
    const xml = new TextDecoder().decode(unzipSync(await book)['xl/worksheets/sheet1.xml'])
    expect(xml).toContain('sqref="B2:B301"><formula1>"件,问,外,难,趟,诉,督,取"</formula1>')
  })

  test('finds for every day of the year and one to twenty working days the date that the working calendar finds', async () => {
    const rows = (await readSheet(Buffer.from(await book), 3)).slice(1)
    const days = new Map(
      rows.map(([, , , day, , nth]) => [day instanceof Date ? serialOf(day.toISOString().slice(0, 10)) : Number(day), nth]),
    )
    /** What the formula asks of the sheet: the number of the start, more by so many, and the first day that has it. */
    const due = (start: string, count: number) => {
      const nth = days.get(serialOf(start))
      return typeof nth === 'number' ? [...days].find(([, other]) => other === nth + count)?.[0] : undefined
    }
    let known = 0
    for (let start = '2026-01-01'; start <= '2026-12-31'; start = addDays(start, 1))
      for (const count of [1, 2, 3, 5, 8, 10, 15, 20]) {
        let expected: string
        try {
          expected = calendar.add(start, count)
        } catch {
          expect(due(start, count), `${start} + ${count}`).toBeUndefined()
          continue
        }
        known++
        expect(due(start, count), `${start} + ${count}`).toBe(serialOf(expected))
      }
    expect(known).toBeGreaterThan(2700)
  })

  test('counts in its formulas as it does in its numbers: days off, weekends worked, and nothing in a year that nobody entered', async () => {
    const xml = new TextDecoder().decode(unzipSync(await book)['xl/worksheets/sheet3.xml'])
    const rows = (await readSheet(Buffer.from(await book), 3)).slice(1)
    const serial = (cell: unknown) => (cell instanceof Date ? serialOf(cell.toISOString().slice(0, 10)) : Number(cell))
    const [off, moved, years] = [0, 1, 2].map(
      (column) =>
        new Set(
          rows
            .map((row) => row[column])
            .filter((cell) => cell !== null)
            .map(column === 2 ? Number : serial),
        ),
    )
    expect([...(years ?? [])]).toEqual([2026])
    for (const [, , , day, working] of rows) {
      const date = new Date((serial(day) - 25_569) * 86_400_000)
      const expected = !years?.has(date.getUTCFullYear())
        ? null
        : off?.has(serial(day))
          ? 0
          : Number(date.getUTCDay() % 6 !== 0 || moved?.has(serial(day)))
      expect(working, date.toISOString()).toBe(expected)
    }
    expect(xml).toContain(
      'IF(COUNTIF($C$2:$C$121,YEAR(D2))=0,"",IF(COUNTIF($A$2:$A$121,D2)&gt;0,0,IF(WEEKDAY(D2,2)&lt;6,1,IF(COUNTIF($B$2:$B$121,D2)&gt;0,1,0))))',
    )
  })

  test('a register without due dates is read by the reader of tables as it is given out', async () => {
    const plain = forms.find(({id}) => id === 'seal-register')
    if (!plain) throw new Error('no register of the stamp')
    const file = join(mkdtempSync(join(tmpdir(), 'cunbiao-')), 'seal.xlsx')
    writeFileSync(file, await registerBook(plain, {locale: 'en', calendar}))
    expect(await readTable(file, 'seal.xlsx')).toMatchObject({head: plain.columns.map(({en}) => en), rows: []})
  })
})
