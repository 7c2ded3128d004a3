import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {strToU8, unzipSync, type Zippable, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import {budgets} from '../../../handbooks/input/budget.ts'
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
    await expect(read('f.csv', new Uint8Array([0xff, 0x2c, 0x61]))).rejects.toThrow(
      'is neither UTF-8 nor GBK nor UTF-16; save it as "CSV UTF-8"',
    )
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

  test('from a first sheet that people see, and from no other', async () => {
    const sheet = (name: string) => ({sheet: name, data: [[{value: 'Id'}], [{value: name}]], columns: []})
    const parts = unzipSync(await writeWorkbook([sheet('old'), sheet('new')]).toBuffer())
    const hiding = (name: string, state: string) => {
      const xml = new TextDecoder().decode(parts['xl/workbook.xml'])
      const hidden = xml.replace(`name="${name}"`, `name="${name}" state="${state}"`)
      expect(hidden).not.toBe(xml)
      return zipSync({...parts, 'xl/workbook.xml': strToU8(hidden)})
    }
    for (const state of ['hidden', 'veryHidden'])
      await expect(read('h.xlsx', hiding('old', state))).rejects.toThrow(
        'sheet "old": is the first and is hidden, so that nobody sees what is read; show it, or delete it',
      )
    // A county may have filled in a sheet for each of its towns.
    await expect(read('h.xlsx', hiding('old', 'visible'))).rejects.toThrow(
      'sheet "new": has the headings of the first sheet, and only that one is read; put its rows there, or delete it',
    )
    const second = (xml: string) =>
      read('h.xlsx', zipSync({...parts, 'xl/worksheets/sheet2.xml': strToU8(`<worksheet>${xml}</worksheet>`)}))
    for (const other of ['<sheetData/>', '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Notes</t></is></c></row></sheetData>'])
      expect((await second(other)).rows).toEqual([{row: 2, cells: ['old']}])
    expect((await read('h.xlsx', hiding('new', 'hidden'))).rows).toEqual([{row: 2, cells: ['old']}])
  })

  test('from the first sheet of a workbook, a number as its file has it', async () => {
    const row = (...values: readonly (string | number)[]): BookCell[] => values.map((value) => ({value, look: 'read'}))
    const sheet = {name: 'A', widths: [10, 10], rows: [row('编号', 'Value'), row('甲', 0.1), row('', ''), row('乙', 4500)], footer: ''}
    const book = await toWorkbook([
      {...sheet, frozen: {rows: 1, columns: 0}},
      {...sheet, name: 'B', rows: [row('other')], frozen: {rows: 1, columns: 0}},
    ])
    expect(await read('c.xlsx', book)).toEqual({
      sheet: 'A',
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
  const cell = fc
    .string({unit: fc.constantFrom('=', '+', '-', '@', '＝', '＋', "'", '"', ',', '\n', '村', 'a', '1', ' ')})
    .map((text) => text.trim())
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({x: cell, y: cell}), {minLength: 1, maxLength: 5}), async (rows) => {
      const wanted = rows.filter(({x, y}) => x !== '' || y !== '')
      const {head, rows: found} = await read('e.csv', csv(rows))
      expect(head).toEqual(['x', 'y'])
      expect(found.map(({cells}) => cells)).toEqual(wanted.map(({x, y}) => [x, y]))
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

/** A small workbook, with `change` made to the XML of its first sheet and `more` parts. */
async function book(change: (xml: string) => string, more: Zippable = {}): Promise<Uint8Array> {
  const cells = (...values: readonly string[]): BookCell[] => values.map((value) => ({value, look: 'read'}))
  const sheet = {name: '清单 A&B', widths: [10], rows: [cells('编号', '行'), cells('甲', '1')], footer: '', frozen: {rows: 1, columns: 0}}
  const parts = unzipSync(await toWorkbook([sheet]))
  const path = 'xl/worksheets/sheet1.xml'
  return zipSync({...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))), ...more})
}
const put = (cell: string) => (xml: string) => xml.replace('</sheetData>', `${cell}</sheetData>`)
const told = async (name: string, content: string | Uint8Array) => {
  try {
    return await read(name, content)
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

describe('a workbook that would fill the memory is refused before its reader sees it', () => {
  const {rows, columns} = budgets.table
  test.each([
    ['one stray cell at the last column and row', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'row 1048576'],
    ['an empty row far below', `<row r="${rows + 1}"/>`, `row ${rows + 1}`],
    ['a cell far to the right', '<row r="3"><c r="GS3"/></row>', 'cell GS3'],
    ['a cell in single quotation marks, of another name space', "<x:row r='1048576'><x:c a='>' r='A1048576'/></x:row>", 'row 1048576'],
    ['too large a rectangle', '<row r="2001"><c r="GR2001"/></row>', 'cell GR2001'],
  ])('for %s', async (_, cell, at) => {
    expect(await told('stray.xlsx', await book(put(cell)))).toMatch(
      new RegExp(
        `^stray\\.xlsx: 1 problem\n {2}sheet "清单 A&B", ${at}: makes the table \\d+ rows by \\d+ columns, and at most 10000 by 200 and`,
      ),
    )
  })

  test('but not for cells up to the budget', async () => {
    const {rows: found} = await read(
      'full.xlsx',
      await book(put(`<row r="${rows}"><c r="AN${rows}" t="inlineStr"><is><t>乙</t></is></c></row>`)),
    )
    expect(found.at(-1)).toMatchObject({row: rows})
    expect(rows * 40).toBe(budgets.table.cells)
    expect(
      (await read('wide.xlsx', await book(put('<row r="3"><c r="GR3" t="inlineStr"><is><t>乙</t></is></c></row>')))).rows.at(-1)?.cells,
    ).toHaveLength(columns)
  })

  test('for parts that unpack to more than its budget, whatever they say of their size', async () => {
    const blanks = new Uint8Array(budgets.unpacked.bytes + 1).fill(32)
    const bomb = await book((xml) => xml, {'xl/other.xml': blanks})
    expect(bomb.length).toBeLessThan(budgets.bytes.workbook / 10)
    // The sizes in the directory and in the part's own head, which a reader might trust.
    const lying = bomb.slice()
    const size = new Uint8Array(new Uint32Array([blanks.length]).buffer)
    for (let i = 0; i < lying.length - 4; i++) if (size.every((byte, j) => lying[i + j] === byte)) lying.fill(1, i, i + 4)
    for (const bytes of [bomb, lying])
      expect(await told('bomb.xlsx', bytes)).toBe(
        'bomb.xlsx: 1 problem\n  unpacks to more than 48 MB; copy the rows of the table into a new workbook and save it as .xlsx',
      )
  })

  test('for too many parts, or one that is there twice', async () => {
    const many = Object.fromEntries(Array.from({length: 250}, (_, i) => [`${i}.xml`, strToU8('x')]))
    expect(await told('many.xlsx', await book((xml) => xml, many))).toContain('holds more than 200 parts')
    const one = zipSync({'a.xml': strToU8('x')}, {level: 0})
    const [end] = [one.length - 22 - (46 + 5)]
    expect(await told('twice.xlsx', new Uint8Array([...one.subarray(0, end), ...one]))).toContain('holds "a.xml" twice')
  })

  test('where it is no archive, or torn', async () => {
    const whole = await book((xml) => xml)
    const torn = [whole.subarray(0, whole.length / 2), whole.subarray(0, 100), strToU8('PK\u0003\u0004'), new Uint8Array()]
    for (const bytes of torn)
      expect(await told('torn.xlsx', bytes)).toMatch(
        /^torn\.xlsx: 1 problem\n {2}is not a workbook that can be read \(.*\); open it in Excel or WPS/,
      )
  })

  test('where its cells are written so that two readers may see different ones', async () => {
    for (const cell of [
      '<row r="1e6"/>',
      '<row r="3"><c r="A1e6"/></row>',
      '<row r="3"><c r="&#65;3"/></row>',
      '<row r="3"><c a="<" r="XFD1048576"/></row>',
      '<row r="3"><c t="str"><v>a</v></c></row>',
    ])
      expect(await told('odd.xlsx', await book(put(cell)))).toContain('is not a workbook that can be read (')
  })
})

test('a formula is refused by its sheet and cell, because nobody knows what its result rests on', async () => {
  const formulas =
    '<row r="3"><c r="A3" t="str"><f>A1</f><v>2</v></c><c r="B3"><x:f/><v>3</v></c></row><row><c><f t="shared" si="0"/><v>1</v></c></row>'
  const cure = 'holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value'
  expect(await told('formula.xlsx', await book(put(formulas)))).toBe(
    `formula.xlsx: 3 problems\n${['cell A3', 'cell B3', 'cell row 4, column 1'].map((at) => `  sheet "清单 A&B", ${at}: ${cure}`).join('\n')}`,
  )
})

test('an error and a truth value are refused by sheet and cell: nobody typed them as words', async () => {
  const cells = '<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" t="str"><v>b</v></c></row>'
  expect(await told('odd.xlsx', await book(put(cells)))).toBe(
    `odd.xlsx: 2 problems
  sheet "清单 A&B", cell A3: holds an error such as #REF!; type the value itself in its place, or empty the cell
  sheet "清单 A&B", cell B3: holds TRUE or FALSE; type what is meant in words, or empty the cell`,
  )
})

describe('a cell is judged by the policy for text', () => {
  test('with its row and column', async () => {
    expect(await told('cells.csv', `编号,a\u200b\nZha\u0300nqi\u0301,${'长'.repeat(4001)}\n`)).toBe(
      'cells.csv: 2 problems\n  row 1, column 2: holds U+200B, which nobody sees, as character 2; delete it\n  row 2, column 2: has 4001 characters, and at most 4000 have room; shorten it',
    )
    expect((await read('nfc.csv', 'a\nZha\u0300nqi\u0301\n')).rows[0]?.cells).toEqual(['Zhànqí'])
  })
})

describe('a CSV is refused', () => {
  test.each([
    ['with more rows than its budget', `a\n${'b\n'.repeat(budgets.table.rows)}`, 'has more than 10000 rows by 1 columns'],
    ['with more columns', `a${',a'.repeat(budgets.table.columns)}\n`, 'has 2 rows by 201 columns'],
    [
      'with more cells',
      `a${',a'.repeat(199)}\n${'b\n'.repeat(2000)}`,
      'has 2002 rows by 200 columns, and at most 10000 by 200 and 400000 cells are read; divide it',
    ],
    ['with as many rows and more cells', `a${',a'.repeat(40)}\n${'b\n'.repeat(9998)}b`, 'has 10000 rows by 41 columns'],
    ['with a quotation mark that stays open', 'a,b\n甲,"乙\n丙,丁\n', 'row 2: has a quotation mark that is never closed'],
    ['that is neither UTF-8 nor GBK', new Uint8Array([0x61, 0xff, 0xff]), 'is neither UTF-8 nor GBK nor UTF-16; save it as "CSV UTF-8"'],
  ])('%s', async (_, content, message) => {
    expect(await told('wrong.csv', content)).toContain(`wrong.csv: 1 problem\n  ${message}`)
  })

  test('but not up to its budget', async () => {
    const {rows, columns, cells} = budgets.table
    const sizeOf = async (text: string) => {
      const {head, rows: found} = await read('full.csv', text)
      return [head.length, found.length]
    }
    expect(await sizeOf(`a\n${'b\n'.repeat(rows - 2)}b`)).toEqual([1, rows - 1])
    expect(await sizeOf(`a${',a'.repeat(columns - 1)}\nb`)).toEqual([columns, 1])
    expect(await sizeOf(`a${',a'.repeat(columns - 1)}\n${'b\n'.repeat(cells / columns - 2)}b`)).toEqual([columns, cells / columns - 1])
  })

  test('where half of a mark of UTF-16 is no mark', async () => {
    for (const bytes of [
      [0x61, 0xff, 0x61, 0x61],
      [0xff, 0x61, 0x61, 0x61],
    ])
      expect(await told('half.csv', new Uint8Array(bytes))).toContain('is neither UTF-8 nor GBK nor UTF-16')
    expect(await told('a.ods', 'x')).toBe('a.ods: 1 problem\n  ends in ".ods"; use .xlsx or .csv')
    expect((await read('half.csv', new Uint8Array([0xfe, 0x50, 0x2c, 0x61]))).head).toEqual(['⺁', 'a'])
  })

  test('and read in UTF-16 of either order', async () => {
    const bytes = new Uint8Array([0xfe, 0xff, ...[...'编,行'].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])])
    expect((await read('be.csv', bytes)).head).toEqual(['编', '行'])
  })
})
