import {describe, expect, test} from 'vitest'
import {InputError} from '../../../handbooks/input/problem.ts'
import type {Table} from '../../../points/exchange/table.ts'
import {readSchedule} from '../../../points/kit/readSchedule.ts'
import {checkCode, type ScheduleRow} from '../../../points/kit/schedule.ts'
import {type Column, columns, heading} from '../../../points/kit/scheduleColumns.ts'

/** What stands in a row of which only the words matter. */
const row = (number: string, line: string, words: Partial<ScheduleRow['cells']>, path: string | undefined): ScheduleRow => {
  const blank = Object.fromEntries(columns.map(({key}) => [key, ''])) as ScheduleRow['cells']
  const cells = {...blank, number, line, kind: '门牌 Door plate', quantity: 2, width: 450, height: 120.5, revision: 'abcdef12', ...words}
  return {number, line, path, cells: {...cells, check: checkCode(cells)}}
}
const rows = [
  row('A-1', '1', {zh: '卫生间', en: 'Toilet'}, 'text'),
  row('A-1', '2', {zh: '开水'}, 'second'),
  row('A-2', '–', {zh: '待定'}, undefined),
]
const head = columns.map(heading)
const headOf = (key: Column) => heading(columns.find((column) => column.key === key) ?? columns[0])
/** The table of `rows` with some cells changed: the row of the file, the column, and what stands there. */
function tableWith(...changes: readonly (readonly [row: number, column: Column, text: string])[]): Table {
  return {
    head,
    rows: rows.map(({cells}, i) => ({
      row: i + 2,
      cells: columns.map(({key}) => changes.find(([at, column]) => at === i + 2 && column === key)?.[2] ?? String(cells[key])),
    })),
  }
}
function problemsOf(table: Table): string[] {
  try {
    readSchedule(table, 'schedule.csv', rows)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({at, message}) => `${at}: ${message}`)
  }
  return []
}

describe('a schedule is read', () => {
  test('as the messages of each sign, by their places in its spec', () => {
    const texts = readSchedule(tableWith([2, 'zh', '洗手间'], [2, 'pinyin', 'xǐ shǒu jiān'], [3, 'script', 'ꒉꐛ']), 'schedule.csv', rows)
    expect([...texts.keys()]).toEqual(['A-1'])
    expect(Object.fromEntries(texts.get('A-1') ?? [])).toEqual({
      text: {zh: '洗手间', en: 'Toilet', pinyin: 'xǐ shǒu jiān'},
      second: {zh: '开水', ii: 'ꒉꐛ'},
    })
  })

  test('with Tibetan as a second script as well as Yi', () => {
    const texts = readSchedule(tableWith([2, 'script', 'བོད་ཡིག 12']), 'schedule.csv', rows)
    expect(texts.get('A-1')?.get('text')).toEqual({zh: '卫生间', en: 'Toilet', bo: 'བོད་ཡིག 12'})
  })

  test('with what a spreadsheet writes in its own way: 450.0 for 450, 1.0 for a line, other line ends', () => {
    expect(
      problemsOf(tableWith([2, 'width', '450.0'], [2, 'quantity', '2.00'], [2, 'line', '1.0'], [3, 'kind', '门牌 Door plate\r\n'])),
    ).toEqual([])
    expect(problemsOf(tableWith([2, 'width', '450.5']))).toHaveLength(1)
  })

  test('with a size and a revision of an earlier kit, if its check code goes with them', () => {
    const earlier = {number: 'A-1', line: '1', width: 500, height: 130, revision: '12345678'}
    const from = [
      [2, 'width', '500'],
      [2, 'height', '130'],
      [2, 'revision', '12345678'],
    ] as const
    expect(problemsOf(tableWith(...from, [2, 'check', checkCode(earlier)]))).toEqual([])
    expect(problemsOf(tableWith(...from))).toEqual([
      `row 2, 核对码 Check code: ${JSON.stringify(rows[0]?.cells.check)} does not go with the size and the revision in this row; they follow from the artwork, so put them back`,
    ])
  })
})

describe('only words may be changed:', () => {
  const texts: readonly Column[] = ['zh', 'en', 'pinyin', 'script']
  const fixed = columns.map(({key}) => key).filter((key) => !texts.includes(key) && key !== 'number' && key !== 'line')

  test.each(fixed)('another %s is told with what stood there', (key) => {
    const was = JSON.stringify(String(rows[0]?.cells[key]))
    // Another revision takes the check code with it, which says which row it is of.
    const [said, wrong] =
      key === 'revision'
        ? [headOf('check'), `${JSON.stringify(rows[0]?.cells.check)} does not go with the size and the revision in this row`]
        : [
            headOf(key),
            `"x" stands where ${was} was; only the words may be edited here; put it back, or change the record and make the kit anew`,
          ]
    expect(problemsOf(tableWith([2, key, 'x']))).toEqual([expect.stringContaining(`row 2, ${said}: ${wrong}`)])
  })

  test.each(texts)('%s may not be where there is no artwork', (key) => {
    expect(problemsOf(tableWith([4, key, 'x']))).toEqual([
      `row 4, ${headOf(key)}: "x" stands where ${JSON.stringify(String(rows[2]?.cells[key]))} was; there is no artwork in this row, so its words are not edited here; put it back, or change the record and make the kit anew`,
    ])
  })
})

describe('a row is refused', () => {
  test('of a sign or a line that the point does not have, and what is not there is missed', () => {
    expect(problemsOf(tableWith([2, 'number', 'B-1'], [3, 'line', '3'], [4, 'line', '1']))).toEqual([
      'row 2, 编号 Number: "B-1" is not a sign of this point; correct it or remove the row',
      'row 3, 行 Line: "3" is not a line of A-1, which has lines 1 to 2; correct it or remove the row',
      'row 4, 行 Line: "1" is not a line of A-2, which has the one line –; correct it or remove the row',
      'A-1: line 1 is missing; every message keeps its row, so put it back',
      'A-1: line 2 is missing; every message keeps its row, so put it back',
      'A-2: line – is missing; every message keeps its row, so put it back',
    ])
  })

  test('that stands twice, with the row where it stood first', () => {
    const table = tableWith()
    const [first] = table.rows
    if (!first) throw new Error('there is a row')
    expect(problemsOf({...table, rows: [...table.rows, {...first, row: 9}]})).toEqual([
      'row 9, 行 Line: line 1 of A-1 stands in row 2 already; keep one of them',
    ])
  })

  test('with something beyond its last column', () => {
    const table = tableWith()
    expect(problemsOf({...table, rows: table.rows.map(({row, cells}) => ({row, cells: row === 3 ? [...cells, '', 'x'] : cells}))})).toEqual(
      [`row 3, column ${columns.length + 2}: "x" stands outside the table; remove it`],
    )
  })

  test.each([
    ['zh', '', '中文 Chinese: is empty; every message has Chinese'],
    ['zh', '卫生\n间', '中文 Chinese: "卫生\\n间" has more than one line; a sign breaks its lines itself, so write one'],
    ['en', 'Toi\tlet', '英文 English: "Toi\\tlet" has more than one line; a sign breaks its lines itself, so write one'],
    ['script', 'Nuosu', '第二文字 Second script: "Nuosu" is neither Yi nor Tibetan; write the script itself, not a transcription'],
    ['script', 'ꒉབོ', '第二文字 Second script: "ꒉབོ" is neither Yi nor Tibetan; write the script itself, not a transcription'],
  ] as const)('whose %s is %j', (key, text, message) => {
    expect(problemsOf(tableWith([2, key, text]))).toEqual([`row 2, ${message}`])
  })
})

describe('columns are refused before any row is read:', () => {
  test('unknown, doubled and missing ones', () => {
    const [first = '', ...rest] = head
    expect(problemsOf({head: [first, '价格', ...rest.slice(1), first], rows: [{row: 2, cells: ['nonsense']}]})).toEqual([
      'row 1, column 2: "价格" is not a column of the schedule; remove it, or correct its heading',
      `row 1, column ${head.length + 1}: "编号 Number" is also the heading of column 1; remove one of them`,
      'row 1: the column "行 Line" is missing; put it back',
    ])
  })

  test('but they may stand in another order', () => {
    const {head, rows: given} = tableWith([2, 'en', 'WC'])
    const turned: Table = {head: head.toReversed(), rows: given.map(({row, cells}) => ({row, cells: cells.toReversed()}))}
    expect(readSchedule(turned, 'schedule.csv', rows).get('A-1')?.get('text')).toEqual({zh: '卫生间', en: 'WC'})
  })
})
