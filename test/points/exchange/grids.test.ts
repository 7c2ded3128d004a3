import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import {readGrids} from '../../../points/exchange/grids.ts'

const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const read = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return readGrids(join(folder, name), name)
}
const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
  sheet: name,
  data: rows.map((row) => row.map((value) => ({value}))),
  columns: [],
})
const rewritten = (book: Uint8Array, path: string, change: (xml: string) => string) => {
  const parts = unzipSync(book)
  return zipSync({...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path])))})
}

test('every sheet that is shown is read, as its cells stand', async () => {
  const book = await writeWorkbook([sheet('甲', [' a ', 'b']), sheet('乙', ['c']), sheet('丙', ['d'])]).toBuffer()
  const hidden = rewritten(book, 'xl/workbook.xml', (xml) => xml.replace('name="乙"', 'name="乙" state="hidden"'))
  expect(await read('a.xlsx', hidden)).toEqual([
    {sheet: '甲', rows: [['a', 'b']], problems: []},
    {sheet: '丙', rows: [['d']], problems: []},
  ])
  expect(await read('a.csv', 'a, b\n\nc')).toEqual([{sheet: undefined, rows: [['a', ' b'], [''], ['c']], problems: []}])
})

test('rows keep the number that a spreadsheet shows beside them', async () => {
  const book = await writeWorkbook([sheet('A', ['x'], ['y'], ['z'])]).toBuffer()
  const late = rewritten(book, 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replaceAll('r="3"', 'r="9"')
      .replaceAll('"A3"', '"A9"')
      .replace(/<row r="1".*?<\/row>/s, ''),
  )
  const [grid] = await read('e.xlsx', late)
  expect(grid?.rows.flatMap(([cell], i) => (cell ? [`${cell} ${i + 1}`] : []))).toEqual(['y 2', 'z 9'])
})

test('merged cells all have the words of the first, and make no cell', async () => {
  const data = [
    [{value: 'a', rowSpan: 2, columnSpan: 2}, null, {value: 'x'}],
    [null, null, {value: 'y'}],
    [{value: 'b'}, {value: 'c'}, {value: 'z'}],
  ]
  const [grid] = await read('b.xlsx', await writeWorkbook([{sheet: 'A', data, columns: []}]).toBuffer())
  expect(grid?.rows).toEqual([
    ['a', 'a', 'x'],
    ['a', 'a', 'y'],
    ['b', 'c', 'z'],
  ])
})

test('a sheet that cannot be read says so, and leaves the others', async () => {
  const book = await writeWorkbook([
    {sheet: 'A', data: [[{value: '1+1', type: 'Formula'}]], columns: []},
    {...sheet('B', ['b'])},
  ]).toBuffer()
  const [first, second] = await read('c.xlsx', book)
  expect(first?.rows).toEqual([])
  expect(first?.problems.map(({at}) => at)).toEqual(['sheet "A", cell A1'])
  expect(second?.rows).toEqual([['b']])
})

test('merged groups that lie over one another without end are refused', async () => {
  const rows = Array.from({length: 100}, () => Array.from({length: 100}, () => 'a'))
  const book = await writeWorkbook([sheet('A', ...rows)]).toBuffer()
  const merge = '<mergeCell ref="A1:CV100"/>'
  const many = (n: number) =>
    rewritten(book, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', `</sheetData><mergeCells>${merge.repeat(n)}</mergeCells>`),
    )
  expect((await read('d.xlsx', many(80)))[0]?.rows).toHaveLength(100)
  await expect(read('d.xlsx', many(81))).rejects.toThrow('its merged cells lie over one another')
})
