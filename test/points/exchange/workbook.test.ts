import {unzipSync} from 'fflate'
import {readSheet} from 'read-excel-file/node'
import {describe, expect, test} from 'vitest'
import {type BookCell, type BookSheet, cellName, columnName, toWorkbook} from '../../../points/exchange/workbook.ts'

const sheet = (rows: readonly (readonly BookCell[])[], more: Partial<BookSheet> = {}): BookSheet => ({
  name: 'Sheet',
  widths: [10, 20],
  rows,
  frozen: {rows: 1, columns: 0},
  footer: 'foot',
  ...more,
})
async function parts(...sheets: readonly BookSheet[]) {
  const files = unzipSync(await toWorkbook(sheets))
  const part = (path: string) => new TextDecoder().decode(files[path])
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    second: part('xl/worksheets/sheet2.xml'),
    book: part('xl/workbook.xml'),
    styles: part('xl/styles.xml'),
    words: part('xl/sharedStrings.xml'),
  }
}
/** The attributes of the look of a cell: the nth entry of the list of cell formats. */
const lookOf = ({sheet, styles}: {sheet: string; styles: string}, cell: string) => {
  const nth = Number(sheet.match(new RegExp(`<c r="${cell}" s="(\\d+)"`))?.[1])
  return [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)][nth]?.[0] ?? ''
}

test('a column is named by its letters, a cell by its column and row', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(cellName(0, 0)).toBe('A1')
  expect(cellName(11, 27)).toBe('AB12')
})

describe('a cell', () => {
  test('holds a text as text, so that nothing typed turns into a date, or a number as a number', async () => {
    const book = await toWorkbook([
      sheet([[{value: '1-2', look: 'edit'}, {value: 12.5, look: 'read', format: '#,##0.0'}, {look: 'read'}, {value: 0, look: 'read'}]]),
    ])
    expect(await readSheet(Buffer.from(book), 1)).toEqual([['1-2', 12.5, null, 0]])
    const all = await parts(
      sheet([
        [
          {value: '1-2', look: 'edit'},
          {value: 1, look: 'read', format: '#,##0'},
        ],
      ]),
    )
    expect(lookOf(all, 'A1')).toContain(`numFmtId="${all.styles.match(/numFmtId="(\d+)" formatCode="@"/)?.[1]}"`)
    expect(all.styles).toContain('formatCode="#,##0"')
  })

  test('holds a formula with what it comes to today, wherever it stands', async () => {
    const {sheet: xml} = await parts(
      sheet([
        [
          {value: 'a', look: 'head', span: 2},
          {formula: 'B2*2', value: 42, look: 'total'},
        ],
        [
          {value: 1, look: 'read'},
          {value: 21, look: 'read'},
          {formula: 'C1', look: 'read'},
          {formula: 'A2+B2', value: 22, look: 'read', format: '0'},
        ],
      ]),
    )
    expect(xml).toMatch(/<c r="C1"[^>]*><f>B2\*2<\/f><v>42<\/v><\/c>/)
    expect(xml).toMatch(/<c r="C2"[^>]*><f>C1<\/f><v><\/v><\/c>/)
    expect(xml).toMatch(/<c r="D2"[^>]*><f>A2\+B2<\/f><v>22<\/v><\/c>/)
  })

  test('takes up as many columns as it spans', async () => {
    const {sheet: xml} = await parts(
      sheet([
        [
          {value: 'a', look: 'notice', span: 3},
          {value: 'b', look: 'read'},
        ],
        [{formula: '1', value: 1, look: 'read', span: 2}],
      ]),
    )
    expect(xml).toContain('<mergeCell ref="A1:C1"/>')
    expect(xml).toContain('<mergeCell ref="A2:B2"/>')
    expect(xml).toMatch(/<c r="D1"/)
  })

  test('is unlocked only where it is to be filled in', async () => {
    const looks = ['head', 'head-edit', 'edit', 'read', 'notice', 'total'] as const
    const all = await parts(sheet([looks.map((look) => ({value: look, look}))]))
    const open = looks.filter((_, i) => lookOf(all, cellName(0, i)).includes('<protection locked="0"/>'))
    expect(open).toEqual(['edit'])
    expect(lookOf(all, 'C1')).toContain('applyProtection="1"')
    const none = await parts(sheet([[{value: 'a', look: 'read'}]]))
    expect(none.styles).not.toContain('locked')
  })

  test('has the ground of what it is for', async () => {
    const grounds = {head: '17365C', 'head-edit': '8A5A00', edit: 'FFF6D6', notice: 'FCE8E6', total: 'E8EEF5'} as const
    for (const [look, ground] of Object.entries(grounds) as [keyof typeof grounds, string][]) {
      const all = await parts(sheet([[{value: 'a', look}]]))
      const fills = [...all.styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill)
      const nth = Number(lookOf(all, 'A1').match(/fillId="(\d+)"/)?.[1])
      expect(fills[nth], look).toContain(ground)
      expect(all.styles.includes('<b/>'), look).toBe(look !== 'edit')
    }
  })

  test('has white words on a dark ground, in one font, broken where they are longer than the cell and level with its head or middle', async () => {
    for (const look of ['head', 'head-edit', 'edit', 'read', 'notice', 'total'] as const) {
      const all = await parts(sheet([[{value: 'a', look}]]))
      const fonts = [...(all.styles.match(/<fonts.*?<\/fonts>/s)?.[0] ?? '').matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font)
      const font = fonts[Number(lookOf(all, 'A1').match(/fontId="(\d+)"/)?.[1])] ?? ''
      expect(font.includes('rgb="FFFFFF"') || font.includes('rgb="FFFFFFFF"'), look).toBe(look.startsWith('head'))
      expect(font).toContain('Microsoft YaHei')
      expect(lookOf(all, 'A1')).toMatch(look.startsWith('head') ? /vertical="center"/ : /vertical="top"/)
      expect(lookOf(all, 'A1')).toMatch(/wrapText="1"/)
    }
  })
})

describe('a sheet', () => {
  test('is printed across, one page wide, on A4 or A3, with its rows of headings on every page', async () => {
    const {
      sheet: first,
      second,
      book,
    } = await parts(
      sheet([[{value: 'a', look: 'read'}]], {name: '甲 & 乙', frozen: {rows: 3, columns: 2}}),
      sheet([[{value: 'a', look: 'read'}]], {name: 'Two', frozen: {rows: 0, columns: 0}, paper: 'A3'}),
    )
    expect(first).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(second).toContain('<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(first).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    expect(first).toContain('<pageMargins left="0.4" right="0.4" top="0.45" bottom="0.6" header="0.25" footer="0.3"/>')
    expect(first).toMatch(/<pane [^>]*ySplit="3" xSplit="2"/)
    expect(first).toContain('showGridLines="false"')
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲 &#38; 乙'!$1:$3</definedName>`)
    expect(book).toContain(`</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'Two'!$1:$1</definedName></definedNames>`)
  })

  test('says what it is below every page, a mark of the format doubled', async () => {
    const {sheet: xml} = await parts(sheet([[{value: 'a', look: 'read'}]], {footer: 'A & <B>'}))
    expect(xml).toContain('<oddFooter>&#38;L&#38;8A &#38;&#38; &#60;B&#62;&#38;R&#38;8&#38;P / &#38;N</oddFooter>')
  })

  test('keeps a digit at the head of what is printed below apart from the size of its letters', async () => {
    const printed = async (footer: string) => (await parts(sheet([[{value: 'a', look: 'read'}]], {footer}))).sheet
    expect(await printed('9号')).toContain('<oddFooter>&#38;L&#38;8 9号&#38;R')
    expect(await printed('A9')).toContain('<oddFooter>&#38;L&#38;8A9&#38;R')
  })

  test('is locked only where it is asked to be', async () => {
    const rows: BookCell[][] = [[{value: 'a', look: 'read'}]]
    const {sheet: first, second} = await parts(sheet(rows, {locked: true}), sheet(rows, {name: 'Two'}))
    expect(first).toContain('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"')
    expect(second).not.toContain('sheetProtection')
    expect(second).toMatch(/<\/sheetData></)
  })

  test('has the widths that it asks for', async () => {
    const {sheet: xml} = await parts(sheet([[{value: 'a', look: 'read'}]]))
    expect([...xml.matchAll(/<col min="(\d)" max="\d" width="([\d.]+)"/g)].map(([, n, width]) => [n, Number(width)])).toEqual([
      ['1', 10],
      ['2', 20],
    ])
  })
})

test('the same sheets give the same bytes: every part carries one date, and none tells the day', async () => {
  const bytes = Buffer.from(await toWorkbook([sheet([[{value: 'a', look: 'edit'}]])]))
  const parts = unzipSync(bytes)
  const dates = new Set<string>()
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4))
    dates.add(`${bytes.readUInt16LE(at + 12)} ${bytes.readUInt16LE(at + 10)}`)
  // The first of January 1980 at midnight, as a ZIP counts.
  expect([...dates]).toEqual(['33 0'])
  expect(Object.keys(parts)).toEqual(Object.keys(parts).toSorted())
  for (const [path, part] of Object.entries(parts)) expect(new TextDecoder().decode(part), path).not.toMatch(/20\d\d-\d\d-\d\d/)
})

describe('a name holds what it likes', () => {
  test.each(["$&$`$'$1$$", '&lt;<b>"\'', '_x0041_', '_x005F_', '&P &N', '=1+1', ' a ', '9号'])(
    '%s comes back as it was, in every part of the workbook',
    async (name) => {
      const book = await toWorkbook([
        sheet([[{value: name, look: 'read'}], [{formula: '1+1', value: 2, look: 'total'}]], {name: '清单', footer: name, locked: true}),
      ])
      expect(await readSheet(Buffer.from(book), 1)).toEqual([[name.trim() === name ? name : expect.any(String)], [2]])
      const files = unzipSync(book)
      const page = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
      expect(page.match(/<worksheet/g)).toHaveLength(1)
      expect(page).toContain('<v>2</v>')
    },
  )

  test('and what XML cannot hold stands there by its code', async () => {
    const given = 'a\0\u001b\r\ud800\uffffz'
    const book = await toWorkbook([sheet([[{value: given, look: 'read'}]])])
    expect(new TextDecoder().decode(unzipSync(book)['xl/sharedStrings.xml'])).toContain('a_x0000__x001B__x000D__xD800__xFFFF_z')
    expect(await readSheet(Buffer.from(book), 1)).toEqual([[given]])
  })
})

test('a text fills a cell and no more: a longer one is refused with its place, not cut off', async () => {
  const long = '长'.repeat(32_767)
  const rows = (text: string): BookCell[][] => [
    [],
    [
      {value: 'a', look: 'read', span: 2},
      {value: text, look: 'read'},
    ],
  ]
  expect((await readSheet(Buffer.from(await toWorkbook([sheet(rows(long))])), 1)).at(-1)).toEqual(['a', null, long])
  await expect(toWorkbook([sheet(rows(`${long}x`), {name: '清单'})])).rejects.toThrow(
    'sheet "清单" of the workbook: 1 problem\n  C2: has 32768 characters, and a cell holds 32767; shorten what stands there',
  )
})

test('a sheet that asks for it has rows as high as their longest cell, and another leaves that to the program', async () => {
  const rows: readonly (readonly BookCell[])[] = [
    [{value: 'Head', look: 'head'}],
    // In a column of 10, of which one is margin, four Chinese characters stand in a line.
    [{value: '一二三四五', look: 'read'}],
    [{value: 'nine char', look: 'read'}],
    [{value: 'a\nb\nc', look: 'read'}],
    [{value: '一二三四五六七八九', look: 'read', span: 2}],
  ]
  const heights = ({sheet}: {sheet: string}) =>
    [...sheet.matchAll(/<row r="\d+"([^>]*)>/g)].map(([, of = '']) => /ht="(\d+)"/.exec(of)?.[1])
  expect(heights(await parts(sheet(rows, {fitRows: true})))).toEqual(['15', '30', '15', '45', '15'])
  expect(heights(await parts(sheet(rows)))).toEqual([undefined, undefined, undefined, undefined, undefined])
})
