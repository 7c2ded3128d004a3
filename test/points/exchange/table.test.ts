import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {readTable} from '../../../points/exchange/table.ts'
import {toWorkbook} from '../../../points/exchange/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-table-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Reads a table from a file of this name that holds `bytes`. */
function read(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readTable(path, name)
}
const refusal = async (name: string, bytes: Uint8Array | string) => {
  const error = await read(name, bytes).then(
    () => new Error('was read'),
    (e: Error) => e,
  )
  return error.message.replaceAll(/\s+/g, ' ')
}

test('a CSV is its head and every row that is not empty, with the number that a spreadsheet shows', async () => {
  expect(await read('a.csv', ' id , name ,,\n1, 甲 ,\n\n ,\n2,"乙, 丙",x\n')).toEqual({
    head: ['id', 'name'],
    rows: [
      {row: 2, cells: ['1', '甲', '']},
      {row: 5, cells: ['2', '乙, 丙', 'x']},
    ],
  })
})

test('a head may have a gap', async () => {
  expect((await read('a.csv', 'id,,name\n')).head).toEqual(['id', '', 'name'])
})

test('the apostrophe before what looks like a formula is taken off, and no other', async () => {
  const cells = ["'=1", "'+1", "'-1", "'@x", "'x", "a'=1", "''=1"]
  expect((await read('a.csv', `h\n${cells.join('\n')}\n`)).rows.map(({cells: [cell]}) => cell)).toEqual([
    '=1',
    '+1',
    '-1',
    '@x',
    "'x",
    "a'=1",
    "''=1",
  ])
  expect((await read('a.csv', `h,i\n"'\tx",1\n`)).rows[0]?.cells).toEqual(['x', '1'])
  expect((await read('a.csv', `h,i\n"'\rx",1\n`)).rows[0]?.cells).toEqual(['x', '1'])
})

test.each([
  ['UTF-8', Buffer.from('名称,值\n村,1\n', 'utf8')],
  ['UTF-8 with its mark', Buffer.from('\uFEFF名称,值\n村,1\n', 'utf8')],
  ['UTF-16', Buffer.from('\uFEFF名称,值\n村,1\n', 'utf16le')],
  ['GBK', Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd6, 0xb5, 0x0a, 0xb4, 0xe5, 0x2c, 0x31, 0x0a])],
])('a CSV is read in %s', async (_, bytes) => {
  expect(await read('名.csv', bytes)).toEqual({head: ['名称', '值'], rows: [{row: 2, cells: ['村', '1']}]})
})

test('a workbook is read as text, by its first sheet, whatever the case of its ending', async () => {
  const rows = [
    [
      {value: 'id', look: 'head' as const},
      {value: 'length', look: 'head' as const},
    ],
    [
      {value: '甲', look: 'edit' as const},
      {value: 1.5, look: 'read' as const},
    ],
    [{look: 'read' as const}, {value: '007', look: 'read' as const}],
  ]
  const sheet = (name: string, more: typeof rows) => ({name, widths: [9, 9], rows: more, frozen: {rows: 1, columns: 0}, footer: ''})
  const bytes = await toWorkbook([sheet('one', rows), sheet('two', [[{value: 'other', look: 'head'}]])])
  expect(await read('a.XLSX', bytes)).toEqual({
    head: ['id', 'length'],
    rows: [
      {row: 2, cells: ['甲', '1.5']},
      {row: 3, cells: ['', '007']},
    ],
  })
})

test('a file that is no table is refused, with what to do', async () => {
  await expect(readTable(join(folder, 'none.csv'), 'none.csv')).rejects.toThrow(/none\.csv[\s\S]*does not exist; correct the path/)
  await expect(readTable(folder, 'folder')).rejects.toThrow(/folder[\s\S]*is a folder; name the file/)
  expect(await refusal('a.txt', 'x')).toContain('ends in ".txt"; use .xlsx or .csv')
  expect(await refusal('a.csv', ' ,\n1,2\n')).toContain('has no heading in its first row; use a schedule that a kit wrote')
  expect(await refusal('b.csv', '')).toContain('has no heading in its first row')
  expect(await refusal('a.xlsx', 'no workbook')).toMatch(
    /is not a workbook that can be read \(.+\); open it in Excel or WPS and save it as \.xlsx or \.csv/,
  )
})
