import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {run} from '../../../points/command/command.ts'
import {ledgerRoles} from '../../../points/ledger/heads.ts'
import {words} from '../../../points/ledger/ledger.words.ts'
import {ledgerLimits} from '../../../points/ledger/limitsOf.ts'
import {loadHeads} from '../../../points/ledger/loadHeads.ts'
import {templateItems} from '../../../points/ledger/namedItems.ts'
import {readQuarter} from '../../../points/ledger/quarter.ts'
import {type ComplaintRow, type LedgerRow, readRegister} from '../../../points/ledger/readLedger.ts'
import type {Grades} from '../../../points/ledger/reviewRows.ts'
import {sampleLines} from '../../../points/ledger/sampleLedger.ts'
import {sumHtml} from '../../../points/ledger/sumHtml.ts'
import {sumLedger} from '../../../points/ledger/sumLedger.ts'
import {catalogue} from '../../support/catalogue.ts'

const heads = loadHeads(catalogue)
const setting = {on: '2026-11-30', calendar: loadWorkingCalendar(), limits: ledgerLimits}
const quarter = readQuarter('2026Q4') ?? {year: 0, quarter: 0, from: '', to: ''}
const items = templateItems('zh-Hans')
const rowsOf = (lines: readonly (readonly string[])[]): readonly LedgerRow[] => {
  const head = ledgerRoles.map((role) => heads.ledger[role][0] ?? '')
  const read = readRegister({head, rows: lines.map((cells, i) => ({row: i + 2, cells}))}, heads)
  return read.kind === 'ledger' ? read.rows : []
}
// The last three lines of the sample are wrong on purpose.
const rows = rowsOf(sampleLines().slice(0, -3))
const sumOf = (given: Partial<Parameters<typeof sumLedger>[0]> = {}) => sumLedger({rows, quarter, items, setting, ...given})
const sheetOf = (given: Parameters<typeof sumOf>[0] = {}) => sumHtml(sumOf(given), {words: words.zh, limits: ledgerLimits, sample: false})

describe('a quarter is summed up', () => {
  test('by sort, beside the quarter before, in time and late', () => {
    const sum = sumOf()
    expect(sum.counts).toEqual({case: 10, question: 1, unlisted: 1, stuck: 1, trip: 3, complaint: 1, 'follow-up': 1, original: 1})
    expect(sum.before?.case).toBe(2)
    expect([sum.onTime, sum.late, sum.open, sum.openLate]).toEqual([3, 1, 6, 2])
    expect(sum.handled).toEqual({onTheSpot: 1, byPromise: 3, passedOn: 6})
    expect(sum.helped).toBe(2)
    expect(sum.complaints).toMatchObject({count: 1, withoutCause: undefined, open: 1})
    expect(sum.repeated).toEqual([{sort: 'trip', item: '高龄津贴', cause: 'papers', count: 3}])
  })

  test('the most frequent items come first, by the name of the list whatever the ledger calls them', () => {
    expect(sumOf().items[0]).toEqual({name: '高龄津贴', count: 3})
    const called = rows.map((row) => ({...row, item: row.item === '最低生活保障' ? '低保' : row.item}))
    expect(sumOf({rows: called}).items).toContainEqual({name: '最低生活保障审核确认', count: 1})
    expect(sumOf({rows: called}).otherItems).toBe(sumOf().otherItems)
    expect(sumOf().items.length).toBeLessThanOrEqual(10)
  })

  test('two of one cause are not yet named, three are', () => {
    const trips = rows.filter(({sort}) => sort === 'trip')
    expect(sumOf({rows: trips.slice(0, 2)}).repeated).toEqual([])
    expect(sumOf({rows: trips}).repeated).toHaveLength(1)
  })

  test('without anything of the quarter before its column is left open', () => {
    expect(sumOf({quarter: readQuarter('2026Q3') ?? quarter}).before).toBeUndefined()
  })
})

describe('the sheet of a quarter', () => {
  test('names nobody, whatever stands in any cell', () => {
    const name = '欧阳建国'
    const spoiled = sampleLines().map((cells) => cells.map((cell, i) => (i < 3 || i === 7 || i === 8 || i === 9 ? cell : `${cell}${name}`)))
    const complaint: ComplaintRow = {
      row: 2,
      number: name,
      received: {text: '2026-11-02', date: '2026-11-02'},
      hasContact: true,
      about: name,
      post: name,
      due: {text: ''},
      outcome: `态度类，SW-STAFF-007，向${name}道歉`,
      answered: {text: '2026-11-05', date: '2026-11-05'},
      followUp: name,
    }
    const sheet = sheetOf({rows: rowsOf(spoiled), complaints: [complaint, complaint, complaint]})
    expect(sheet).not.toContain(name)
    expect(sheet).toContain('SW-STAFF-007')
    expect(sheet).toContain('投诉、态度：3件')
    expect(sheet).toContain('另有11件')
  })

  test('gives a percentage from thirty reviews on, with its interval in words', () => {
    const grades = (n: number): Grades => [n - 1, 0, 0, 1, 0]
    expect(sheetOf({grades: grades(29)})).toContain('共29件，不足30件，不算百分比。')
    expect(sheetOf({grades: grades(29)})).not.toContain('%')
    expect(sheetOf({grades: grades(30)})).toContain('占96.7%')
    expect(sheetOf({grades: grades(30)})).toContain('这个数多半在83.3%和99.4%之间')
    expect(sheetOf()).toContain('本季度没有统计评价。')
  })

  test('says so where there was no complaint', () => {
    expect(sheetOf({complaints: []})).toContain('本季度没有收到投诉。')
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  const ledger = join(process.cwd(), 'test/points/ledger/files/gb18030.csv')
  const said = async (...typed: readonly string[]) => {
    let [out, err] = ['', '']
    const status = await run(typed, {standing: folder, out: (text) => (out += text), err: (text) => (err += text), screen: undefined})
    return {status, out, err}
  }

  test('lists what is due, and ends with 1 where lines are wrong', async () => {
    const {status, out, err} = await said('ledger', 'check', ledger, '--on', '2026-11-30')
    expect(status).toBe(1)
    expect(out).toContain('2 overdue, 2 due today, 2 due within 2 working days')
    expect(err).toContain('row 23, 日期和时间: "2026-11-31" is no day of the calendar; correct it')
  })

  test('writes no sheet while a line cannot be counted, and names each', async () => {
    const {status, err} = await said('ledger', 'sum', ledger, '--quarter', '2026Q4', '--on', '2026-11-30', '--out', 'a.html')
    expect(status).toBe(1)
    expect(err).toContain('3 problems')
    expect(() => readFileSync(join(folder, 'a.html'))).toThrow('ENOENT')
  })

  test('writes the sheet as HTML that names the point, no resident and that the ledger is made up', async () => {
    const head = ledgerRoles.map((role) => heads.ledger[role][0] ?? '')
    const text = [head, ...sampleLines().slice(0, -3)].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')
    writeFileSync(join(folder, 'good.csv'), text)
    const typed = ['ledger', 'sum', 'good.csv', '--quarter', '2026Q4', '--on', '2026-11-30', '--reviews', '31,8,2,1,0']
    const {status, out} = await said(...typed, '--point', 'sample-guyu', '--out', 'q.html')
    expect([status, out.split('\n').at(-2)]).toEqual([0, 'wrote q.html'])
    const html = readFileSync(join(folder, 'q.html'), 'utf8')
    expect(html).toContain('谷雨村便民服务站')
    expect(html).toContain('样例：虚构的台账，不得张贴')
    expect(html).toContain('占97.6%')
    expect(html).not.toMatch(/样例居民|https?:\/\/(?!www\.w3\.org)/)
  })

  test('asks for a quarter, five numbers and a known ending', async () => {
    expect((await said('ledger', 'sum', ledger, '--quarter', '2026Q5')).status).toBe(2)
    expect((await said('ledger', 'sum', ledger, '--quarter', '2026Q4', '--reviews', '1,2')).status).toBe(2)
    expect((await said('ledger', 'sum', ledger, '--quarter', '2026Q4', '--out', 'a.doc')).err).toContain('use .pdf or .html')
  })
})
