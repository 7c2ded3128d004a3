import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type BookCell, type BookSheet, cellName, columnName, toWorkbook} from '../../../points/exchange/workbook.ts'

const plain = {name: '清单', widths: [10, 24.5], frozen: {rows: 2, columns: 1}, footer: 'A & <B>', rows: [[{value: 'x', look: 'read'}]]} satisfies BookSheet
const book = async (...sheets: readonly Partial<BookSheet>[]) => {
  const entries = unzipSync(await toWorkbook(sheets.map((sheet) => ({...plain, ...sheet}))))
  return (path: string) => strFromU8(entries[path] ?? new Uint8Array())
}
const sheetOf = async (sheet: Partial<BookSheet>) => (await book(sheet))('xl/worksheets/sheet1.xml')
/** The cells of a sheet, each with its style's ground, whether it is locked, and what it holds. */
async function cellsOf(...cells: readonly BookCell[]) {
  const file = await book({rows: [cells]})
  const styles = file('xl/styles.xml')
  const formats = [...(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(
    ([xf]) => xf,
  )
  const grounds = [...styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => /rgb="(?:FF)?(\w{6})"/i.exec(fill)?.[1] ?? '')
  const strings = [...file('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, held = '']) => held.replaceAll(/<[^>]*>/g, ''))
  return [...file('xl/worksheets/sheet1.xml').matchAll(/<c r="(\w+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, at, attributes = '', held = '']) => {
      const xf = formats[Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? ''
      return {
        at,
        ground: grounds[Number(/fillId="(\d+)"/.exec(xf)?.[1] ?? 0)] ?? '',
        open: xf.includes('<protection locked="0"/>') && xf.includes('applyProtection="1"'),
        middle: xf.includes('vertical="center"'),
        wraps: xf.includes('wrapText="1"'),
        holds: attributes.includes('t="s"') ? strings[Number(held.replaceAll(/<[^>]*>/g, ''))] : held,
      }
    },
  )
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name)
  expect(cellName(3, column)).toBe(`${name}4`)
})

describe('a cell', () => {
  test('looks as what it is for; what is filled in has a ground and is open', async () => {
    const looks = ['head', 'head-edit', 'edit', 'read', 'notice', 'total'] as const
    const cells = await cellsOf(...looks.map((look) => ({value: look, look})))
    expect(cells.map(({holds, ground, open, middle, wraps}) => [holds, ground, open, middle, wraps])).toEqual([
      ['head', '17365C', false, true, true],
      ['head-edit', '8A5A00', false, true, true],
      ['edit', 'FFF6D6', true, false, true],
      ['read', '', false, false, true],
      ['notice', 'FCE8E6', false, false, true],
      ['total', 'E8EEF5', false, false, true],
    ])
  })

  test('is a text, a number, a formula with what it comes to, or empty', async () => {
    const cells = await cellsOf(
      {value: '007', look: 'read'},
      {value: 7.5, look: 'read', format: '0.00'},
      {formula: 'B1*2', value: 15, look: 'read', format: '0.0'},
      {formula: 'B1*3', look: 'total'},
      {look: 'edit'},
      {value: '', look: 'edit'},
    )
    expect(cells.map(({at, holds}) => [at, holds])).toEqual([
      ['A1', '007'],
      ['B1', '<v>7.5</v>'],
      ['C1', '<f>B1*2</f><v>15</v>'],
      ['D1', '<f>B1*3</f><v></v>'],
      ['E1', ''],
      ['F1', ''],
    ])
    expect(cells.map(({open}) => open)).toEqual([false, false, false, false, true, true])
  })

  test('has the format of its number; a text is text', async () => {
    const styles = (
      await book({
        rows: [
          [
            {value: 7.5, look: 'read', format: '0.00'},
            {formula: 'A1', look: 'read', format: '0.000'},
            {value: 'x', look: 'read', format: '0.0'},
          ],
        ],
      })
    )('xl/styles.xml')
    const format = /numFmtId="(\d+)" formatCode="0\.000"/.exec(styles)?.[1]
    expect(format).toBeDefined()
    expect(styles).not.toContain('formatCode="0.0"')
    expect(styles).toContain('formatCode="0.00"')
    expect(styles).toContain('formatCode="@"')
  })

  test('may cover the columns beside it, and what is beside it comes after them', async () => {
    const cells: BookCell[] = [
      {value: 'wide', look: 'head', span: 3},
      {formula: '1+1', value: 2, look: 'read', span: 2},
      {formula: '1+2', value: 3, look: 'read'},
    ]
    const sheet = await sheetOf({rows: [[], cells]})
    expect([...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(['A2:C2', 'D2:E2'])
    expect(sheet).toMatch(/<c r="D2"[^>]*><f>1\+1<\/f><v>2<\/v>/)
    expect(sheet).toMatch(/<c r="F2"[^>]*><f>1\+2<\/f><v>3<\/v>/)
  })
})

describe('a sheet', () => {
  test('is printed across, one page wide, with its head and footer', async () => {
    const sheet = await sheetOf({rows: [[{value: 'x', look: 'read'}]]})
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    expect(sheet).toContain('<pageMargins left="0.4" right="0.4" top="0.45" bottom="0.6" header="0.25" footer="0.3"/>')
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&#38;L&#38;8A &#38;&#38; &#60;B&#62;&#38;R&#38;8&#38;P / &#38;N</oddFooter></headerFooter>',
    )
    expect(sheet.match(/<pageSetup /g)).toHaveLength(1)
    expect(sheet.match(/<pageMargins /g)).toHaveLength(1)
    expect(sheet).toContain('showGridLines="false"')
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*ySplit="2"|<pane [^>]*ySplit="2"[^>]*xSplit="1"/)
    expect([...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([10, 24.5])
  })

  test('without cells is refused: the library writes no place for what comes behind them', async () => {
    await expect(sheetOf({rows: []})).rejects.toThrow('a workbook without <\\/sheetData>')
  })

  test('may be printed on A3, and locked', async () => {
    expect(await sheetOf({paper: 'A3'})).toContain('paperSize="8"')
    expect(await sheetOf({locked: true})).toContain(
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" formatCells="0" autoFilter="0"/>',
    )
    expect(await sheetOf({})).not.toContain('sheetProtection')
  })
})

describe('a workbook', () => {
  test('repeats the head of each sheet on every page', async () => {
    const file = await book({name: '甲'}, {name: '乙', frozen: {rows: 0, columns: 0}})
    const titles = [
      ...file('xl/workbook.xml').matchAll(/<definedName name="_xlnm\.Print_Titles" localSheetId="(\d)">(.*?)<\/definedName>/g),
    ]
    expect(titles.map(([, id, range]) => [id, range])).toEqual([
      ['0', "'甲'!$1:$2"],
      ['1', "'乙'!$1:$1"],
    ])
    expect(file('xl/workbook.xml')).toContain('</definedName><definedName')
  })

  test('keeps the results of formulas apart by sheet', async () => {
    const cell = (value: number): BookCell => ({formula: 'B1', value, look: 'read'})
    const file = await book({name: '甲', rows: [[cell(1)]]}, {name: '乙', rows: [[cell(2)]]})
    expect(file('xl/worksheets/sheet1.xml')).toContain('<f>B1</f><v>1</v>')
    expect(file('xl/worksheets/sheet2.xml')).toContain('<f>B1</f><v>2</v>')
  })

  test('has no clock: the same sheets give the same bytes, with one date for every entry, in order', async () => {
    const bytes = await toWorkbook([plain])
    expect(await toWorkbook([plain])).toEqual(bytes)
    const names: string[] = []
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) {
        // 1 January 1980 at midnight, as archives write it.
        expect(view.getUint32(at + 12, true)).toBe(0x00210000)
        names.push(strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))))
      }
    expect(names).toEqual(names.toSorted())
    expect(names).toContain('xl/worksheets/sheet1.xml')
  })

  test('is set in a face that has Chinese', async () => {
    const styles = (await book({}))('xl/styles.xml')
    expect(styles).toContain('val="Microsoft YaHei"')
    expect(styles).toContain('<sz val="10"/>')
    const framed = (await book({rows: [[{value: 'x', look: 'head'}]]}))('xl/styles.xml')
    expect(framed).toContain('style="thin"')
    expect(framed).toMatch(/B8C2CC/)
    expect(framed).toMatch(/<b\/>/)
    expect(framed).toMatch(/FFFFFF/)
  })
})
