import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {loadForms} from '../../../handbooks/annexes/form.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {registerBook} from '../../../points/book/registerBook.ts'
import {type FaultCode, lookAtComplaints, lookAtLedger} from '../../../points/ledger/checkLedger.ts'
import {ledgerRoles} from '../../../points/ledger/heads.ts'
import {readDate} from '../../../points/ledger/ledgerDate.ts'
import {ledgerLimits} from '../../../points/ledger/limitsOf.ts'
import {formCalled, loadHeads} from '../../../points/ledger/loadHeads.ts'
import {openRegister} from '../../../points/ledger/openRegister.ts'
import {percent} from '../../../points/ledger/percent.ts'
import {quarterBefore, readQuarter} from '../../../points/ledger/quarter.ts'
import {type ComplaintRow, type LedgerRow, readRegister} from '../../../points/ledger/readLedger.ts'
import {sampleLedger, sampleLines} from '../../../points/ledger/sampleLedger.ts'
import {catalogue} from '../../support/catalogue.ts'

const heads = loadHeads(catalogue)
const calendar = loadWorkingCalendar()
const setting = {on: '2026-11-30', calendar, limits: ledgerLimits}
const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
const written = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const head = ledgerRoles.map((role) => heads.ledger[role][0] ?? '')
/** A line that nothing is wrong with, but for what is given. */
const line = (given: Partial<Record<(typeof ledgerRoles)[number], string>> = {}) => {
  const whole = {number: '2026-01', sort: '件', start: '2026-11-02', item: '高龄津贴', days: '8', due: '2026-11-12', ...given}
  return ledgerRoles.map((role) => (role in whole ? (whole[role as keyof typeof whole] ?? '') : ''))
}
const rowsOf = (...lines: readonly (readonly string[])[]): readonly LedgerRow[] => {
  const read = readRegister({head, rows: lines.map((cells, i) => ({row: i + 2, cells}))}, heads)
  if (read.kind !== 'ledger') throw new Error(read.kind)
  return read.rows
}
const look = (...lines: readonly (readonly string[])[]) => lookAtLedger(rowsOf(...lines), setting)
const codes = (...lines: readonly (readonly string[])[]): [number, string, FaultCode][] =>
  look(...lines).faults.map(({row, column, code}) => [row, column, code])

describe('the one ledger is read', () => {
  test('by the columns of the form that is printed, in Chinese of both scripts and in English', () => {
    const form = formCalled(loadForms('software', catalogue.clause), 'one-ledger')
    expect(form.columns.map(({entry}) => entry)).toEqual(
      ledgerRoles.map((role) => ({start: 'start', days: 'days', due: 'due', done: 'date'})[role as string] ?? 'text'),
    )
    expect(heads.ledger.post).toEqual(['承办岗位、转交去向', '承辦崗位、轉交去向', 'Post'])
    expect(heads.letters.trip).toEqual(['趟', 'T'])
    for (const at of [1, 2]) {
      const named = ledgerRoles.map((role) => heads.ledger[role].at(at) ?? heads.ledger[role].at(-1) ?? '')
      expect(readRegister({head: named, rows: [{row: 2, cells: line()}]}, heads).kind).toBe('ledger')
    }
  })

  test.each([
    ['from the workbook that forms writes, due dates as formulas and all', undefined],
    ['from a workbook that LibreOffice saved', 'libreoffice.xlsx'],
    ['from a CSV in GB18030', 'gb18030.csv'],
    ['from a CSV in UTF-16 with tabs', 'utf16.csv'],
  ])('%s', async (_, file) => {
    const path = file === undefined ? written('own.xlsx', await sampleLedger(catalogue)) : join('test/points/ledger/files', file)
    const read = await openRegister(path, 'x', heads)
    if (read.kind !== 'ledger') throw new Error(read.kind)
    expect(read.rows).toHaveLength(sampleLines().length)
    const {overdue, today, soon, faults} = lookAtLedger(read.rows, setting)
    expect(overdue.map(({number, due, lateDays}) => [number, due, lateDays])).toEqual([
      ['2026-样例-0015', '2026-11-23', 5],
      ['2026-样例-0008', '2026-11-27', 1],
    ])
    expect(today.map(({row}) => row)).toEqual([17, 19])
    expect(soon.map(({row, due}) => [row, due])).toEqual([
      [21, '2026-12-01'],
      [20, '2026-12-02'],
    ])
    expect(faults.map(({row, column, code, found}) => [row, column, code, found])).toEqual([
      [23, 'start', 'impossible', '2026-11-31'],
      [24, 'sort', 'unknown-sort', '办'],
      [25, 'done', 'before', '2026-11-25'],
    ])
  })

  test('and the blank workbook of a point is a ledger without lines', async () => {
    const form = formCalled(loadForms('software', catalogue.clause), 'one-ledger')
    const path = written('blank.xlsx', await registerBook(form, {locale: 'zh-Hant', calendar}))
    expect(await openRegister(path, 'x', heads)).toEqual({kind: 'ledger', rows: []})
  })

  test('below a title, with columns in another order', () => {
    const turned = (cells: readonly string[]) => cells.toReversed()
    const table = {
      head: ['某站2026年台账'],
      rows: [
        {row: 2, cells: turned(head)},
        {row: 3, cells: turned(line({number: '7'}))},
      ],
    }
    expect(readRegister(table, heads)).toMatchObject({kind: 'ledger', rows: [{row: 3, number: '7', sort: 'case'}]})
  })

  test('without who the resident is, whatever stands there', () => {
    expect(JSON.stringify(rowsOf(line({resident: '欧阳建国（代办人诸葛亮）'})))).not.toMatch(/欧阳|诸葛/)
  })

  test('and a formula anywhere but under the promised day is refused with its cell', async () => {
    const form = formCalled(loadForms('software', catalogue.clause), 'one-ledger')
    const {toWorkbook} = await import('../../../points/exchange/workbook.ts')
    const cells = form.columns.map(({zh}) => ({value: zh, look: 'head' as const}))
    const row = head.map((_, i) =>
      i === 8 || i === 4 ? {formula: '1+1', value: 2, look: 'read' as const} : {value: 'x', look: 'read' as const},
    )
    const book = await toWorkbook([{name: 'A', widths: [9], rows: [cells, row], frozen: {rows: 1, columns: 0}, footer: ''}])
    await expect(openRegister(written('f.xlsx', book), 'f.xlsx', heads)).rejects.toThrow(
      /1 problem\n {2}sheet "A", cell E2: holds a formula/,
    )
  })

  test('and any other table is told what it lacks', () => {
    const read = readRegister({head: head.slice(1), rows: []}, heads)
    expect(read).toEqual({kind: 'unknown', missing: ['编号']})
  })
})

describe('a date is read', () => {
  test.each([
    ['2026-10-08', '2026-10-08'],
    ['2026/10/8 9:30', '2026-10-08'],
    ['2026年10月8日上午', '2026-10-08'],
    ['２０２６．１０．８', '2026-10-08'],
    ['20261008', '2026-10-08'],
    ['46303', '2026-10-08'],
    ['46303.5', '2026-10-08'],
  ])('%s', (text, date) => expect(readDate(text).date).toBe(date))

  test.each([
    ['2026-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['20261131', 'impossible'],
    ['10-08', 'unread'],
    ['08/10/2026', 'unread'],
    ['39999', 'unread'],
  ])('%s as %s', (text, fault) => expect(readDate(text)).toEqual({text, fault}))

  test('and words alone are no date and no fault', () => expect(readDate('待下一年放假通知')).toEqual({text: '待下一年放假通知'}))

  test('whatever stands there, as a day of the calendar or none', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 14}), (text) => {
        const {date} = readDate(text)
        expect(date === undefined || new Date(date).toISOString().slice(0, 10) === date).toBe(true)
      }),
    )
  })
})

describe('a line that is wrong is found', () => {
  test('with its column, and a good one is not', () => {
    expect(codes(line())).toEqual([])
    expect(codes(line({number: ''}), line({number: '2'}), line({number: ' 2'}))).toEqual([
      [2, 'number', 'no-number'],
      [4, 'number', 'doubled'],
    ])
    expect(codes(line({sort: ''}))).toEqual([[2, 'sort', 'no-sort']])
    expect(codes(line({start: '', due: ''}))).toEqual([[2, 'start', 'no-date']])
    expect(codes(line({days: '八天'}))).toEqual([[2, 'days', 'wrong-days']])
    expect(codes(line({days: '251'}))).toEqual([[2, 'days', 'wrong-days']])
    expect(codes(line({days: '', due: ''}))).toEqual([[2, 'days', 'no-limit']])
  })

  test('a request for originals may stand as often as they are taken out', () => {
    expect(codes(line({number: 'W1', sort: '取', days: '', due: ''}), line({number: 'W1', sort: '取', days: '', due: ''}))).toEqual([])
  })

  test('a day that is still to come, on either side of today', () => {
    expect(codes(line({start: '2026-11-30', days: '0', due: ''}))).toEqual([])
    expect(codes(line({start: '2026-12-01', days: '0', due: ''}))).toEqual([[2, 'start', 'ahead']])
    expect(codes(line({done: '2026-11-30'}))).toEqual([])
    expect(codes(line({done: '2026-12-01'}))).toEqual([[2, 'done', 'ahead']])
  })

  test('words where a case says when it was finished: they would close a late one unseen', () => {
    const late = {start: '2026-10-08', days: '5', due: '2026-10-14'}
    expect(codes(line({...late, done: '十一月十四日'}))).toEqual([[2, 'done', 'unread']])
    expect(codes(line({...late, done: '已办结', result: '办结'}))).toEqual([[2, 'done', 'unread']])
    expect(codes(line({...late, done: '2026-11-14', result: '办结'}))).toEqual([])
    expect(codes(line({sort: '问', start: '2026-11-24', days: '', due: '', result: '已答复', done: '无'}))).toEqual([])
  })

  test('a promised day that the working calendar does not give, unless the remarks say why', () => {
    expect(look(line({due: '2026-11-10'})).faults).toEqual([
      {row: 2, column: 'due', code: 'differs', found: '2026-11-10', wanted: '2026-11-12'},
    ])
    expect(codes(line({due: '2026-11-17', remarks: '11月10日延期至2026-11-17'}))).toEqual([])
    expect(codes(line({due: '2026-11-17', remarks: '鉴定不计时限3个工作日'}))).toEqual([])
    expect(codes(line({start: '2026-09-30', days: '1', due: '2026-10-08'}))).toEqual([])
    expect(codes(line({start: '2026-09-30', days: '1', due: '2026-10-01'}))).toEqual([[2, 'due', 'differs']])
  })

  test('a firm day in a year whose holidays are not announced is refused only where it cannot be', () => {
    const december = {start: '2026-11-25', days: '30'}
    expect(codes(line({...december, due: '2027-01-04'}))).toEqual([[2, 'due', 'no-year']])
    expect(codes(line({...december, due: '2027-01-20'}))).toEqual([])
  })

  test('a number that was cancelled is left alone', () => {
    expect(codes(line({start: '', days: '', due: '', remarks: '作废'}))).toEqual([])
  })
})

describe('what is due is listed', () => {
  const dueOf = (due: string) => {
    const {overdue, today, soon} = look(line({days: '', due}))
    return [overdue.length, today.length, soon.length]
  }
  test('on each side of today and of the reminder', () => {
    expect(dueOf('2026-11-29')).toEqual([1, 0, 0])
    expect(dueOf('2026-11-30')).toEqual([0, 1, 0])
    expect(dueOf('2026-12-01')).toEqual([0, 0, 1])
    expect(dueOf('2026-12-02')).toEqual([0, 0, 1])
    expect(dueOf('2026-12-03')).toEqual([0, 0, 0])
  })

  test('by the limits of the handbook where the column of days is blank, and not once it is answered', () => {
    const question = line({sort: '问', start: '2026-11-24', days: '', due: ''})
    expect(look(question).overdue.map(({due, lateDays}) => [due, lateDays])).toEqual([['2026-11-26', 2]])
    expect(look(line({sort: '问', start: '2026-11-24', days: '', due: '', result: '已答复'})).overdue).toEqual([])
    expect(look(line({result: '等镇里'})).overdue).toHaveLength(1)
    expect(look(line({sort: '外', start: '2026-11-24', days: '', due: ''})).overdue).toEqual([])
  })
})

describe('the register of complaints', () => {
  const row = (given: Partial<ComplaintRow>): ComplaintRow => ({
    row: 2,
    number: 'TS1',
    received: {text: '2026-11-02', date: '2026-11-02'},
    hasContact: true,
    about: '综合窗口',
    post: '值班长',
    due: {text: '2026-11-09', date: '2026-11-09'},
    outcome: '',
    answered: {text: ''},
    followUp: '',
    ...given,
  })
  const found = (given: Partial<ComplaintRow>) => lookAtComplaints([row(given)], setting)

  test('shows a post that handles a complaint of itself', () => {
    expect(found({post: '综合 窗口'}).faults).toEqual([{row: 2, column: 'post', code: 'own-post', found: '综合 窗口'}])
    expect(found({}).faults).toEqual([])
  })

  test('asks for the day of an answer and takes no words for it', () => {
    expect(found({answered: {text: '已答复'}}).faults).toEqual([{row: 2, column: 'answered', code: 'unread', found: '已答复'}])
    expect(found({answered: {text: '2026-11-09', date: '2026-11-09'}}).faults).toEqual([])
  })

  test('counts five working days, ten more when it was extended, and five to asking again', () => {
    const day = (date: string) => ({text: date, date})
    expect(found({due: day('2026-11-10')}).faults.map(({code, wanted}) => [code, wanted])).toEqual([['differs', '2026-11-09']])
    expect(found({due: day('2026-11-23'), outcome: '延长，已告知'}).faults).toEqual([])
    expect(found({due: day('2026-11-24'), outcome: '延长，已告知'}).faults.map(({code, wanted}) => [code, wanted])).toEqual([
      ['too-late', '2026-11-23'],
    ])
    expect(found({}).overdue).toMatchObject([{what: 'finish', due: '2026-11-09', lateDays: 15}])
    expect(found({answered: day('2026-11-23')}).today).toMatchObject([{what: 'ask-again', due: '2026-11-30'}])
    expect(found({answered: day('2026-11-23'), hasContact: false}).today).toEqual([])
    expect(found({answered: day('2026-11-23'), followUp: '解决了'}).today).toEqual([])
  })
})

test('quarters are read and counted back over the turn of the year', () => {
  expect(readQuarter('2026Q1')).toEqual({year: 2026, quarter: 1, from: '2026-01-01', to: '2026-03-31'})
  expect(quarterBefore({year: 2026, quarter: 1, from: '', to: ''})).toEqual({year: 2025, quarter: 4, from: '2025-10-01', to: '2025-12-31'})
  expect(readQuarter('2026Q5')).toBeUndefined()
})

test('a share is told in tenths of a percent', () => {
  expect(percent(141 / 149)).toBe('94.6%')
})
