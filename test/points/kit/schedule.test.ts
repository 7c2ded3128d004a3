import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import Papa from 'papaparse'
import {readSheet} from 'read-excel-file/node'
import {expect, test} from 'vitest'
import {loadFonts} from '../../../design-system/drawing/type/loadFonts.ts'
import {findEntry} from '../../../points/directory/directory.ts'
import {readTable} from '../../../points/exchange/table.ts'
import {makeKit} from '../../../points/kit/kit.ts'
import {draftKit} from '../../../points/kit/kitDraft.ts'
import {printClauses} from '../../../points/kit/schedule.ts'
import {catalogue} from '../../support/catalogue.ts'
import {cunbiao} from '../../support/cunbiao.ts'
import {entries} from '../../support/directory.ts'

const entry = findEntry(entries, 'sample-wenchangqiao')
const fonts = await loadFonts()
const kit = await makeKit(entry, catalogue, fonts, {identity: cunbiao})
const bytesOf = ({files}: typeof kit, path: string) => files.find((f) => f.path === path)?.bytes ?? new Uint8Array()
const textOf = (from: typeof kit, path: string) => new TextDecoder().decode(bytesOf(from, path))

/** The schedule as rows of cells, the headings first. */
const cells = Papa.parse<string[]>(textOf(kit, 'schedule.csv').trim()).data
const column = (heading: string) => cells[0]?.findIndex((text) => text.includes(heading)) ?? -1
const [number, line, zh, en] = ['Number', 'Line', 'Chinese', 'English'].map(column) as [number, number, number, number]
const rowOf = (sign: string, nth = '1') => cells.findIndex((row) => row[number] === `SAMPLE-WENCHANGQIAO-${sign}` && row[line] === nth)

type Edit = (rows: string[][]) => string[][] | undefined
const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
/** The table that a file in the folder holds after `edit`. */
async function edited(edit: Edit) {
  const rows = cells.map((row) => [...row])
  const path = join(folder, 'schedule.csv')
  writeFileSync(path, Papa.unparse(edit(rows) ?? rows))
  return {table: await readTable(path, 'schedule.csv'), name: 'schedule.csv'}
}
const set =
  (...changes: [row: number, column: number, text: string][]): Edit =>
  (rows) => {
    for (const [row, at, text] of changes) (rows[row] ?? [])[at] = text
    return rows
  }
const make = async (edit: Edit) => makeKit(entry, catalogue, fonts, {identity: cunbiao, schedule: await edited(edit)})
const artwork = (from: typeof kit, sign: string) =>
  from.files
    .filter(({path}) => path.startsWith(`artwork/SAMPLE-WENCHANGQIAO-${sign}`))
    .map(({bytes}) => Buffer.from(bytes).toString('base64'))

test('the workbook holds what the CSV holds, and explains every column', async () => {
  const book = Buffer.from(bytesOf(kit, 'schedule.xlsx'))
  const sheet = await readSheet(book, 1)
  expect(sheet.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(cells)
  const notes = (await readSheet(book, 2)).flat().join('\n')
  for (const text of cells[0] ?? []) for (const word of text.split(' ').slice(0, 1)) expect(notes).toContain(word)
})

test('the workbook is fit to print and locks what may not be edited', () => {
  const files = unzipSync(bytesOf(kit, 'schedule.xlsx'))
  const xml = (path: string) => new TextDecoder().decode(files[path])
  expect(xml('xl/worksheets/sheet1.xml')).toMatch(/<pane ySplit="1" xSplit="2"/)
  expect(xml('xl/worksheets/sheet1.xml')).toContain('fitToWidth="1" fitToHeight="0"')
  expect(xml('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"')
  expect(xml('xl/workbook.xml')).toContain('_xlnm.Print_Titles')
  const style = new RegExp(`<c r="[A-Z]${rowOf('WP01') + 1}" s="(\\d+)"`, 'g')
  const styles = [...xml('xl/worksheets/sheet1.xml').matchAll(style)].map(([, s]) => Number(s))
  const formats = xml('xl/styles.xml').split('<cellXfs')[1]?.split('</xf>') ?? []
  const unlocked = styles.map((s) => formats[s]?.includes('locked="0"'))
  expect(unlocked.flatMap((open, i) => (open ? [cells[0]?.[i]] : []))).toEqual([
    '中文 Chinese',
    '英文 English',
    '拼音 Pinyin',
    '第二文字 Second script',
  ])
})

test('a schedule that nobody edited makes the same kit', async () => {
  const again = await make(() => undefined)
  expect(again.files.map(({path}) => path)).toEqual(kit.files.map(({path}) => path))
  for (const {path, bytes} of again.files) expect(Buffer.compare(bytes, bytesOf(kit, path)), path).toBe(0)
})

test('edited words are drawn, and no other sign changes', async () => {
  const made = await make(
    set([rowOf('WP02'), zh, '社保医保'], [rowOf('WP02'), en, 'Social and Health Insurance'], [rowOf('DR01', '2'), en, '']),
  )
  expect(artwork(made, 'WP02')).not.toEqual(artwork(kit, 'WP02'))
  expect(artwork(made, 'DR01')).not.toEqual(artwork(kit, 'DR01'))
  expect(artwork(made, 'FC01')).toEqual(artwork(kit, 'FC01'))
  const svg = textOf(made, 'artwork/SAMPLE-WENCHANGQIAO-WP02-window-plate.svg')
  expect(svg).toContain('社保医保')
  expect(textOf(made, 'README.txt')).toContain('文字按修改后的标识清单。')
})

test('the schedule of an edited kit can be edited again, in any order of rows and columns', async () => {
  const once = await make(set([rowOf('WP02'), zh, '社保医保']))
  const rows = Papa.parse<string[]>(textOf(once, 'schedule.csv').trim()).data
  const turned = [rows[0] ?? [], ...rows.slice(1).reverse()].map((row) => [...row].reverse())
  const twice = await make(() => turned)
  expect(textOf(twice, 'schedule.csv')).toBe(textOf(once, 'schedule.csv'))
  const size = rows[0]?.findIndex((text) => text.startsWith('宽')) ?? -1
  ;(rows[rowOf('WP02')] ?? [])[size] = '900'
  await expect(make(() => rows)).rejects.toThrow(
    `row ${rowOf('WP02') + 1}, 核对码 Check code: "4351f8" does not go with the size and the revision in this row`,
  )
})

test('a CSV that Chinese Excel saved in GBK is read', async () => {
  const path = join(folder, 'gbk.csv')
  // 编号,行 in GBK.
  writeFileSync(path, Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd0]))
  expect((await readTable(path, 'gbk.csv')).head).toEqual(['编号', '行'])
})

test('everything wrong with a schedule is reported at once, with row and column', async () => {
  const clauses = column('Clauses')
  const broken: Edit = (rows) => {
    set(
      [rowOf('WP01'), zh, ''],
      [rowOf('WP02'), number, 'ZHANQI-WP02'],
      [rowOf('WP03'), line, '4'],
      [rowOf('WP04'), clauses, 'HW-SIGN-001'],
    )(rows)
    set(
      [rowOf('FC01'), column('Second script'), 'Nuosu'],
      [rowOf('FC02'), column('Quantity'), '3'],
      [rowOf('BUY01', '–'), zh, '出口'],
    )(rows)
    set([rowOf('FC03'), zh, '饮水\n处'])(rows)
    return [...rows.filter((_, i) => i !== rowOf('DR01', '2')), [...(cells[rowOf('DR01')] ?? [])]]
  }
  await expect(make(broken)).rejects.toThrowErrorMatchingInlineSnapshot(
    `
    [InputError: schedule.csv: 12 problems
      row 10, 中文 Chinese: is empty; every message has Chinese
      row 11, 编号 Number: "ZHANQI-WP02" is not a sign of this point; correct it or remove the row
      row 12, 行 Line: "4" is not a line of SAMPLE-WENCHANGQIAO-WP03, which has the one line 1; correct it or remove the row
      row 13, 条款 Clauses: "HW-SIGN-001" stands where "HW-AREA-009; HW-IDEN-001, 006–007, 009–010, 013–014, 020... was; only the words may be edited here; put it back, or change the record and make the kit anew
      row 20, 第二文字 Second script: "Nuosu" is neither Yi nor Tibetan; write the script itself, not a transcription
      row 21, 数量 Quantity: "3" stands where "1" was; only the words may be edited here; put it back, or change the record and make the kit anew
      row 22, 中文 Chinese: "饮水\\n处" has more than one line; a sign breaks its lines itself, so write one
      row 141, 中文 Chinese: "出口" stands where "安全出口标志" was; there is no artwork in this row, so its words are not edited here; put it back, or change the record and make the kit anew
      row 145, 行 Line: line 1 of SAMPLE-WENCHANGQIAO-DR01 stands in row 30 already; keep one of them
      SAMPLE-WENCHANGQIAO-WP02: line 1 is missing; every message keeps its row, so put it back
      SAMPLE-WENCHANGQIAO-WP03: line 1 is missing; every message keeps its row, so put it back
      SAMPLE-WENCHANGQIAO-DR01: line 2 is missing; every message keeps its row, so put it back]
  `,
  )
})

test('columns that are unknown, missing or doubled are reported before any row', async () => {
  await expect(
    make((rows) => rows.map((row, i) => [...row.slice(0, -1), i === 0 ? '价格' : '', i === 0 ? '编号 Number' : ''])),
  ).rejects.toThrowErrorMatchingInlineSnapshot(`
    [InputError: schedule.csv: 3 problems
      row 1, column 20: "价格" is not a column of the schedule; remove it, or correct its heading
      row 1, column 21: "编号 Number" is also the heading of column 1; remove one of them
      row 1: the column "核对码 Check code" is missing; put it back]
  `)
})

test('a tactile sign has the reading of its braille on its first line, and no other line has one', () => {
  const {rows, signs} = draftKit(findEntry(entries, 'sample-liuan'), catalogue, fonts, {identity: cunbiao})
  const tactile = signs.filter(({spec}) => spec && 'tactile' in spec && spec.tactile).map((sign) => `${sign.number} 1`)
  expect(tactile).not.toEqual([])
  const read = rows.filter(({cells}) => cells.braille !== '')
  expect(read.map(({number, line}) => `${number} ${line}`)).toEqual(tactile)
  expect(read.map(({cells}) => cells.braille)).toContain('tiáojiěshì')
})

test.each([
  ['a.xlsx', 'not a workbook', 'is not a workbook that can be read'],
  ['b.csv', '', 'has no heading in its first row'],
  ['c.ods', '', 'ends in ".ods"; use .xlsx or .csv'],
])('%s is no schedule', async (name, text, message) => {
  writeFileSync(join(folder, name), text)
  await expect(readTable(join(folder, name), name)).rejects.toThrow(message)
})

test('runs of clauses are drawn together', () => {
  expect(printClauses(['HW-SIGN-003', 'SW-WIN-005', 'HW-SIGN-001', 'HW-SIGN-002', 'HW-SIGN-012'])).toBe('HW-SIGN-001–003, 012; SW-WIN-005')
})
