import {strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {budgets} from '../../../handbooks/input/budget.ts'
import {firstSheet, sheetProblems} from '../../../points/exchange/sheetXml.ts'

describe('the first sheet of a workbook', () => {
  const rest = '<Relationship Id="rId1" Target="styles.xml"/><Relationship Id="rId2" Target="worksheets/sheet7.xml"/>'
  const first = (workbook: string, rels = `<Relationships>${rest}</Relationships>`, more: Readonly<Record<string, string>> = {}) =>
    firstSheet(
      new Map(
        Object.entries({
          'xl/workbook.xml': workbook,
          'xl/_rels/workbook.xml.rels': rels,
          'xl/worksheets/sheet7.xml': '<a>甲</a>',
          'xl/styles.xml': '<b/>',
          ...more,
        }).map(([path, xml]) => [path, strToU8(xml)]),
      ),
    )
  const sheet7 = {name: 'A', xml: '<a>甲</a>'}

  test('is found by its relation, in any name space and either quotation marks', () => {
    for (const workbook of [
      '<sheets><sheet name="A" sheetId="3" r:id="rId2"/><sheet name="B" r:id="rId1"/></sheets>',
      "<x:sheets><x:sheet name = 'A' r.1-b:id = 'rId2'></x:sheet></x:sheets>",
      '<x.1-y:sheets><x.1-y:sheet\nname="A"\nr:id="rId2"/></x.1-y:sheets>',
    ])
      expect(first(workbook)).toEqual(sheet7)
    expect(first('<sheet name="A" r:id="rId2"/>', rest.replaceAll('<R', '<x.1-y:R'))).toEqual(sheet7)
  })

  test('may be named from the root of the archive, and has a name though none is written', () => {
    const rels = '<Relationship Id="r" Target="/xl/worksheets/sheet7.xml"/>'
    expect(first('<sheet r:id="r"/>', rels)).toEqual({...sheet7, name: '1'})
    expect(first('<sheet name="" r:id="r"/>', rels).name).toBe('')
  })

  test('has its name as it is read', () => {
    expect(first('<sheet name="&lt;A&gt; &amp;amp; &quot;B&quot; &apos;" r:id="rId2"/>').name).toBe('<A> &amp; "B" \'')
  })

  test.each([
    ['<sheets/>', rest],
    ['<sheet name="A"/>', rest],
    ['<sheet name="A"/>', '<Relationship Target="styles.xml"/>'],
    ['<sheet name="A" r:id="rId3"/>', rest],
    ['<sheet name="A" r:id="rId2"/>', '<Relationship Id="rId2"/>'],
  ])('is missed in %s with %s', (workbook, rels) => {
    expect(() => first(workbook, rels)).toThrow(/^it has no sheet$/)
  })

  test('is missed by the part in which it should be', () => {
    expect(() => firstSheet(new Map())).toThrow(/^it has no xl\/workbook\.xml$/)
    expect(() => firstSheet(new Map([['xl/workbook.xml', strToU8('<sheet r:id="r"/>')]]))).toThrow(
      /^it has no xl\/_rels\/workbook\.xml\.rels$/,
    )
    expect(() => first('<sheet r:id="r"/>', '<Relationship Id="r" Target="gone.xml"/>')).toThrow(/^it has no xl\/gone\.xml$/)
  })
})

const told = (xml: string) => sheetProblems({name: 'A"', xml}).map(({at, message}) => `${at}: ${message}`)
const formulaIn = (cell: string) =>
  `sheet "A\\"", cell ${cell}: holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value`

describe('a formula is found', () => {
  test.each([
    ['<row r="2"><c r="B2"><f>A1</f></c></row>', 'B2'],
    ["<row r='2'><c r='AB12'><f t='shared'/></c></row>", 'AB12'],
    ['<x.1-y:row><x.1-y:c x:r="C1"><x.1-y:f/></x.1-y:c></x.1-y:row>', 'row 1, column 1'],
    ['<c><f/></c>', 'row 1, column 1'],
    ['<row r="5"/><row><c/><c><f/></c></row>', 'row 6, column 2'],
    ['<row r="5"><c r="D5"/><c><f/></c></row>', 'row 5, column 5'],
    ['<row><c/><c/></row><row><c><f/></c></row>', 'row 2, column 1'],
    ['<row\n r="2"\n><c\tr="B2"\n><f\n/></c></row>', 'B2'],
    ['<c s="1>2" t=\'3>"4\' r="B2"><f/></c>', 'B2'],
    ['<c s="" t=\'\' r="B2"><f/></c>', 'B2'],
  ])('in %s', (xml, cell) => {
    expect(told(xml)).toEqual([formulaIn(cell)])
  })

  test('in every cell that has one, and in nothing that is called alike', () => {
    expect(told('<row r="1"><c r="A1"><f/></c><c r="B1"><v>1</v></c><c r="C1"><f/></c></row>')).toEqual([formulaIn('A1'), formulaIn('C1')])
    expect(told('')).toEqual([])
    expect(told('<cols><col min="1"/></cols><formula/><rowBreaks/><c r="A1"><is><t>f</t></is></c>')).toEqual([])
  })
})

describe('a table is measured as the rectangle around its cells', () => {
  const {rows, columns, cells} = budgets.table
  const tooLarge = (at: string, size: string) =>
    `sheet "A\\"", ${at}: makes the table ${size}, and at most 10000 by 200 and 400000 cells are read; delete what stands far from the table`

  test('up to the budget', () => {
    expect([rows, columns, cells]).toEqual([10_000, 200, 400_000])
    for (const xml of ['<row r="10000"/>', '<c r="GR1"/>', '<c r="GR2000"/>', '<c r="AN10000"/>', '<row r="0010000"/>'])
      expect(told(xml)).toEqual([])
  })

  test.each([
    ['<row r="10001"/>', 'row 10001', '10001 rows by 0 columns'],
    ['<row r="10000"/><row/>', 'row 10001', '10001 rows by 0 columns'],
    ['<row r="9999999"/>', 'row 9999999', '9999999 rows by 0 columns'],
    ['<c r="GS1"/>', 'cell GS1', '1 rows by 201 columns'],
    ['<c r="GR1"/><c/>', 'cell row 1, column 201', '1 rows by 201 columns'],
    ['<c r="ABC1"/>', 'cell ABC1', '1 rows by 731 columns'],
    ['<c r="GR2001"/>', 'cell GR2001', '2001 rows by 200 columns'],
    ['<row r="9000"/><row r="1"><c r="GR1"/></row>', 'cell GR1', '9000 rows by 200 columns'],
    ['<c r="GR1"/><row r="2001"/>', 'row 2001', '2001 rows by 200 columns'],
    ['<c r="A9999999"/>', 'cell A9999999', '9999999 rows by 1 columns'],
  ])('and not beyond it: %s', (xml, at, size) => {
    expect(told(xml)).toEqual([tooLarge(at, size)])
  })

  test('and what lies beyond is all that is said', () => {
    expect(told('<c r="A1"><f/></c><c r="GS1"><f/></c><c r="B2"><f/></c>')).toEqual([tooLarge('cell GS1', '1 rows by 201 columns')])
  })
})

describe('cells that two readers may see otherwise are not read', () => {
  test.each(['1e6', '12345678', 'x1', '1x', '', '-1'])('a row called %j', (place) => {
    expect(() => told(`<row r="${place}"/>`)).toThrow(new Error(`a row is called ${place}`))
  })

  test.each(['A1e6', 'A12345678', 'AAAA1', 'a1', '$A1', 'A1$', '1', 'A', '', '&#65;1'])('a cell called %j', (place) => {
    expect(() => told(`<c r="${place}"/>`)).toThrow(new Error(`a cell is called ${place}`))
  })

  test.each(['<c a="<" r="A1"/>', "<row a='<'/>", '<x:f a="/>', '<c r="A1"'])('%s', (xml) => {
    expect(() => told(`<row/>${xml}`)).toThrow(/^its cells are not written as XML$/)
  })

  test('a formula in no cell', () => {
    for (const xml of ['<f>1+1</f>', '<row r="1"><f/></row>', '<c r="A1"/><row r="2"><f/></row>'])
      expect(() => told(xml)).toThrow(/^a formula stands in no cell$/)
    expect(told('<row r="1"><c r="A1"><f/></c></row>')).toEqual([expect.stringMatching(/cell A1: holds a formula/)])
  })

  test('a cell without its place, though it is the first of three', () => {
    for (const xml of ['<row r="1"><c/></row>', '<row r="1"><c/><c r="B1"/></row>', '<row r="1"><c r="A1"/><c t="s"/></row>'])
      expect(() => told(xml)).toThrow(/^a cell does not say where it stands$/)
    // What else is wrong is told in its place.
    expect(told('<row r="1"><c/><c r="B1" t="e"/></row>')).toHaveLength(1)
  })

  test('an error and a truth value are words to nobody; text and numbers of any type are', () => {
    const says = (type: string) => told(`<c r="A1"${type}/>`).map((line) => line.replace(/;.*/, ''))
    expect(says(' t="e"')).toEqual(['sheet "A\\"", cell A1: holds an error such as #REF!'])
    expect(says(' t="b"')).toEqual(['sheet "A\\"", cell A1: holds TRUE or FALSE'])
    for (const type of ['', ' t="s"', ' t="str"', ' t="inlineStr"', ' t="n"', ' t="d"']) expect(says(type)).toEqual([])
  })
})
