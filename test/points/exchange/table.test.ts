import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import {csv} from '../../../points/exchange/csv.ts'
import {readTable} from '../../../points/exchange/table.ts'
import {type BookCell, toWorkbook} from '../../../points/exchange/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const read = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return readTable(join(folder, name), name)
}

describe('a table is read', () => {
  test('with the number that a spreadsheet shows beside each row, without empty rows and the blanks around a cell', async () => {
    expect(await read('a.csv', ' 编号 ,Name,\n\n甲, A ,x\n,,\n乙\n')).toEqual({
      head: ['编号', 'Name'],
      rows: [
        {row: 3, cells: ['甲', 'A', 'x']},
        {row: 5, cells: ['乙']},
      ],
    })
  })

  test.each([
    ['UTF-8', new TextEncoder().encode('编号,行\n')],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\uFEFF编号,行\n')],
    ['GBK', new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd0])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'编号,行'].map((c) => c.charCodeAt(0))).buffer)])],
  ])('in %s', async (_, bytes) => {
    expect((await read('b.csv', bytes)).head).toEqual(['编号', '行'])
  })

  test('in GBK, though its first bytes are half of a mark of UTF-16', async () => {
    expect((await read('f.csv', new Uint8Array([0xb0, 0xfe, 0x2c, 0x61]))).head).toEqual(['剥', 'a'])
    expect((await read('f.csv', new Uint8Array([0xff, 0x2c, 0x61]))).head).toEqual(['\uFFFD', 'a'])
  })

  test('with a number of a workbook to its last nought, and a date as a day', async () => {
    const dated = {value: new Date(Date.UTC(2026, 0, 31)), type: Date, format: 'yyyy-mm-dd'} as const
    const book = await writeWorkbook([
      {
        sheet: 'A',
        data: [
          [{value: 'Day'}, {value: 'Sum'}],
          [dated, {value: 4500.5, type: Number}],
        ],
        columns: [],
      },
    ]).toBuffer()
    const parts = unzipSync(book)
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect(xml).toContain('<v>4500.5</v>')
    const typed = new TextEncoder().encode(xml.replace('<v>4500.5</v>', '<v>4500.50</v>'))
    expect((await read('g.xlsx', zipSync({...parts, 'xl/worksheets/sheet1.xml': typed}))).rows).toEqual([
      {row: 2, cells: ['2026-01-31', '4500.50']},
    ])
  })

  test('from the first sheet of a workbook, a number as its file has it', async () => {
    const row = (...values: readonly (string | number)[]): BookCell[] => values.map((value) => ({value, look: 'read'}))
    const sheet = {name: 'A', widths: [10, 10], rows: [row('编号', 'Value'), row('甲', 0.1), row('', ''), row('乙', 4500)], footer: ''}
    const book = await toWorkbook([
      {...sheet, frozen: {rows: 1, columns: 0}},
      {...sheet, name: 'B', rows: [row('other')], frozen: {rows: 1, columns: 0}},
    ])
    expect(await read('c.xlsx', book)).toEqual({
      head: ['编号', 'Value'],
      rows: [
        {row: 2, cells: ['甲', '0.1']},
        {row: 4, cells: ['乙', '4500']},
      ],
    })
  })

  test('whatever the case of its ending', async () => {
    expect((await read('D.CSV', 'a,b\n')).head).toEqual(['a', 'b'])
  })
})

test('what a spreadsheet was handed is read back as it was, formulas too', async () => {
  const cell = fc.string({unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '村', 'a', '1', ' ')}).map((text) => text.trim())
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({x: cell, y: cell}), {minLength: 1, maxLength: 5}), async (rows) => {
      const wanted = rows.filter(({x, y}) => x !== '' || y !== '')
      const {head, rows: found} = await read('e.csv', csv(rows))
      expect(head).toEqual(['x', 'y'])
      expect(found.map(({cells}) => cells)).toEqual(wanted.map(({x, y}) => [x, y].map((text) => text.replace(/^'(?=[=+\-@])/, ''))))
    }),
    {seed: 20261125, numRuns: 60},
  )
})

describe('a file is refused, and why,', () => {
  test.each([
    ['none.csv', undefined, 'none.csv: 1 problem\n  does not exist; correct the path'],
    ['a.ods', 'x', 'a.ods: 1 problem\n  ends in ".ods"; use .xlsx or .csv'],
    ['noending', 'x', 'noending: 1 problem\n  ends in ""; use .xlsx or .csv'],
    ['empty.csv', '', 'empty.csv: 1 problem\n  has no heading in its first row; use a schedule that a kit wrote'],
    ['blank.csv', ' , \na,b', 'blank.csv: 1 problem\n  has no heading in its first row; use a schedule that a kit wrote'],
    ['broken.xlsx', 'not a workbook', 'broken.xlsx: 1 problem\n  is not a workbook that can be read ('],
    ['broken.xlsx', 'not a workbook', '); open it in Excel or WPS and save it as .xlsx or .csv'],
  ])('%s', async (name, content, message) => {
    await expect(content === undefined ? readTable(join(folder, name), name) : read(name, content)).rejects.toThrow(message)
  })

  test('a folder', async () => {
    mkdirSync(join(folder, 'folder.csv'))
    await expect(readTable(join(folder, 'folder.csv'), 'folder.csv')).rejects.toThrow('folder.csv: 1 problem\n  is a folder; name the file')
  })
})
