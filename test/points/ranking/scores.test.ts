import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {toGb18030} from '../../../points/exchange/gb18030.ts'
import {sampleRules, sampleScores} from '../../../points/ranking/sample.ts'
import {type ScoreRow, scoreCsv} from '../../../points/ranking/scoreCsv.ts'
import {toScoreForm} from '../../../points/ranking/scoreForm.ts'
import {workOut} from '../../../points/ranking/workOut.ts'
import {catalogue} from '../../support/catalogue.ts'

const calendar = loadWorkingCalendar()
const utf8 = (text: string) => new TextEncoder().encode(text)
const file = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))
const workedOut = (bytes: Uint8Array, format: 'xlsx' | 'csv') =>
  workOut({
    rules: sampleRules,
    scores: {bytes, format},
    stage: {stage: 'reply', on: '2026-10-12'},
    isClause: (id) => catalogue.clause.has(id),
    calendar,
  })
const faultsIn = async (bytes: Uint8Array, format: 'xlsx' | 'csv', lang: 'zh' | 'en' = 'en') => {
  const result = await workedOut(bytes, format)
  return 'faults' in result
    ? result.faults.scores.map(({at, message, clause}) => `${at[lang]}: ${message[lang]}${clause ? ` (${clause})` : ''}`)
    : []
}
const faultsOf = (...rows: readonly ScoreRow[]) => faultsIn(utf8(scoreCsv(rows)), 'csv')
const own = {point: '清溪村便民服务站', type: '标准型', window: '综合窗口', class: '综合窗口', cases: 40}
const late = {
  point: own.point,
  window: own.window,
  criterion: '办理时限',
  points: -2,
  clause: 'SW-WIN-023',
  record: '台账-1',
  fact: '未转交',
}

describe('a score sheet', () => {
  test('is the same as a workbook, as a CSV and as one in GB18030, also as LibreOffice writes them', async () => {
    const rows = sampleScores({replies: true})
    const read = await Promise.all([
      workedOut(await toScoreForm('xlsx', {rows}), 'xlsx'),
      workedOut(await toScoreForm('csv', {rows}), 'csv'),
      workedOut(toGb18030(scoreCsv(rows)), 'csv'),
      workedOut(file('scores.xlsx'), 'xlsx'),
      workedOut(file('scores.gb18030.csv'), 'csv'),
    ])
    const [first, ...others] = read
    expect(first).toHaveProperty('ranking.groups.0.ranked.length', 10)
    for (const other of others) expect(other).toEqual(first)
  })

  test('handed out blank has room for windows, and says that none is named while it is empty', async () => {
    expect(await faultsIn(await toScoreForm('xlsx'), 'xlsx')).toEqual([
      'sheet "考评表", row 3, column A: names no window below the headings; begin with a row for each',
    ])
  })

  test('that LibreOffice wrote with a formula, a second sheet and every other fault is told of all of them at once', async () => {
    expect(await faultsIn(file('faults.xlsx'), 'xlsx')).toMatchInlineSnapshot(`
      [
        "sheet "更多窗口": holds something, and only the first sheet, "考评表", is read; move it there and delete this sheet",
        "sheet "考评表", row 4, column E: "约50件" is not a whole number from 0; write one, without a unit",
        "sheet "考评表", row 5, column E: holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value",
        "sheet "考评表", row 6, column C: this window has its row already, row 5; keep one, and write deductions in rows of their own",
        "sheet "考评表", row 7, column G: makes -5 of "办理时限", and 0 to 40 is allowed; correct the points, or delete a row that stands twice",
        "sheet "考评表", row 8, column D: "办证窗口" is not one of the choices; use one of 综合窗口, 社保医保窗口 (SW-SUP-014)",
        "sheet "考评表", row 9, column H: "SW-WIN-999" is not the id of a clause in force; write it as SW-WIN-023 (SW-SUP-012)",
        "sheet "考评表", row 9, column I: has no record number; write that of the ledger, queue, review, patrol or complaint (SW-SUP-012)",
        "sheet "考评表", row 9, column J: holds an identity number; delete it, only windows and posts are named (SW-SUP-017)",
        "sheet "考评表", row 10, column F: "微笑" is not one of the choices; use one of 办理时限, 在岗, 核实的过错, 按期整改, 上门和帮办",
        "sheet "考评表", row 10, column G: "两分" is not a number other than 0 with at most two decimals; write -2 for a deduction, 2 for a merit",
        "sheet "考评表", row 11, column C: holds a form of address; delete it, only windows and posts are named (SW-SUP-017)",
        "sheet "考评表", row 11, column C: this window has no row with its type, class and cases; add one",
      ]
    `)
    expect((await faultsIn(file('faults.xlsx'), 'xlsx', 'zh')).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "工作表“更多窗口”: 写有内容，但只读第一张工作表“考评表”；把内容移到第一张，删去这一张",
        "工作表“考评表”，第4行E列: “约50件”不是从0起的整数；写整数，不带单位",
        "工作表“考评表”，第5行E列: 是公式，公式的结果可能已经过时；改成数值本身，或者用“粘贴为值”",
      ]
    `)
  })

  test('of 100,000 rows is refused before it is read, whatever it is written as', async () => {
    const text = scoreCsv([own, late]).trimEnd()
    const rows = Array.from({length: 100_000}, () => ',,,,,,,,,,,,').join('\r\n')
    expect(await faultsIn(utf8(`${text}\r\n${rows}\r\n`), 'csv')).toEqual([
      ': has more than 10000 rows by 13 columns, and at most 10000 by 200 and 400000 cells are read; divide it',
    ])
    const parts = unzipSync(await toScoreForm('xlsx', {rows: [own]}))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const far = sheet.replace('</sheetData>', '<row r="100000"><c r="A100000" t="str"><v>x</v></c></row></sheetData>')
    expect(far).not.toBe(sheet)
    expect(await faultsIn(zipSync({...parts, 'xl/worksheets/sheet1.xml': strToU8(far)}), 'xlsx')).toEqual([
      'sheet "考评表": has 100000 rows by 13 columns, and at most 10000 by 200 are read; delete what stands far from the table, or divide it',
    ])
  })

  test('that is no table of ours, broken or empty is told so', async () => {
    expect(await faultsIn(utf8('窗口,分数\r\n一号,3\r\n'), 'csv')).toEqual([
      'row 1, column A: "窗口" is not the name of a score sheet; use the one that rank --template writes',
    ])
    expect(await faultsIn(utf8('PK'), 'xlsx')).toEqual([
      ': is not a workbook that can be read; open it in Excel or WPS and save it as .xlsx or .csv',
    ])
    expect(await faultsIn(new Uint8Array(), 'csv')).toEqual([expect.any(String)])
    expect(await faultsIn(Uint8Array.of(0xff, 0x80, 0x81), 'csv', 'zh')).toEqual([expect.stringContaining('CSV存成UTF-8或者GB18030')])
  })
})

describe('a row', () => {
  test('says again what its window is, as whoever fills a column down does, but a window has one row of its own', async () => {
    expect(await faultsOf(own, {...own, ...late})).toEqual([])
    expect(await faultsOf(own, own)).toEqual([
      'row 5, column C: this window has its row already, row 4; keep one, and write deductions in rows of their own',
    ])
    expect(await faultsOf(own, {...own, ...late, cases: 41})).toEqual([
      'row 5, column E: "办件数 Cases" differs from "40" in row 4; make them alike, or fill in one row only',
    ])
  })

  test.each([
    [-40, []],
    [-40.01, ['row 5, column G: makes -0.01 of "办理时限", and 0 to 40 is allowed; correct the points, or delete a row that stands twice']],
    [0, [expect.stringContaining('"0" is not a number other than 0')]],
    [-1.001, [expect.stringContaining('at most two decimals')]],
    [2, ['row 5, column G: "办理时限" begins with all of its points and only loses some; write a negative number']],
  ])('takes off points as far as there are some: %d', async (points, told) => {
    expect(await faultsOf(own, {...late, points})).toEqual(told)
  })

  test('earns no more than a criterion gives', async () => {
    const merit = (points: number) => ({...late, criterion: 'merit', points})
    expect(await faultsOf(own, merit(10))).toEqual([])
    expect(await faultsOf(own, merit(10.5))).toEqual([expect.stringContaining('makes 10.5 of "上门和帮办", and 0 to 10 is allowed')])
    expect(await faultsOf(own, merit(-1))).toEqual([expect.stringContaining('only earns some; write a positive number')])
  })

  test.each(['-1', '29.5', '三十', '30件', '1e3', '12345678'])('has whole numbers of cases, and not %s', async (cases) => {
    expect(await faultsOf({...own, cases})).toEqual([expect.stringContaining(`row 4, column E: "${cases}" is not a whole number from 0`)])
  })

  test('rests on a clause in force and a record, and a record counts once', async () => {
    expect(await faultsOf(own, {...late, clause: 'SW-WIN-999'})).toEqual([expect.stringMatching(/column H: .*\(SW-SUP-012\)$/)])
    expect(await faultsOf(own, {...late, record: ''})).toEqual([expect.stringMatching(/column I: has no record number.*\(SW-SUP-012\)$/)])
    expect(await faultsOf(own, {...late, fact: ''})).toEqual([
      expect.stringMatching(/column J: takes points off without a fact.*\(SW-SUP-017\)$/),
    ])
    expect(await faultsOf(own, late, {...late, record: ' 台账－1'})).toEqual([
      expect.stringContaining('row 6, column I: is the same window'),
    ])
  })

  test('is read whatever the width of its letters', async () => {
    expect(await faultsOf({...own, cases: '４０'}, {...late, points: '－２', clause: 'ｓｗ-WIN-023', criterion: ' 办理 时限'})).toEqual([])
  })

  test('belongs to a window with its type, class and cases', async () => {
    expect(await faultsOf(own, {...late, point: '柳岸村便民服务站'})).toEqual([
      'row 5, column C: this window has no row with its type, class and cases; add one',
    ])
    expect(await faultsOf({...own, type: '四型'})).toEqual([expect.stringContaining('use one of 示范型, 标准型, 追赶型')])
    expect(await faultsOf({...own, class: ''})).toEqual([expect.stringContaining('"窗口类别 Class" is empty')])
  })
})
