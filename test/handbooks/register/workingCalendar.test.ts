import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {addDays} from '../../../handbooks/register/calendarOf.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

const calendar = loadWorkingCalendar()

test('the day after is the first; weekends and holidays do not count, weekends made working days do', () => {
  expect(calendar.add('2026-09-24', 1)).toBe('2026-09-28')
  expect(calendar.add('2026-09-24', 3)).toBe('2026-09-30')
  expect(calendar.add('2026-09-24', 4)).toBe('2026-10-08')
  expect(calendar.add('2026-09-24', 6)).toBe('2026-10-10')
  expect(calendar.add('2026-09-24', 8)).toBe('2026-10-13')
  expect(calendar.add('2026-09-18', 1)).toBe('2026-09-20')
  expect(calendar.add('2026-09-24', 0)).toBe('2026-09-24')
})

test('counting back from the end of a time limit comes to its beginning', () => {
  for (let days = 1; days <= 60; days++) expect(calendar.add(calendar.add('2026-03-02', days), -days)).toBe('2026-03-02')
})

test('a limit that ends is a working day, and as many working days lie in it as it has', () => {
  for (const from of ['2026-02-13', '2026-04-30', '2026-06-18', '2026-09-24']) {
    const to = calendar.add(from, 7)
    expect(calendar.dayOf(to).working).toBe(true)
    let count = 0
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.dayOf(day).working) count++
    expect(count).toBe(7)
  }
})

test('the year 2026 has 248 working days', () => {
  let count = 0
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) if (calendar.dayOf(day).working) count++
  expect(count).toBe(248)
})

test('a count into a year that is not known is refused, with what to do', () => {
  expect(() => calendar.add('2026-12-30', 5)).toThrow(
    'handbooks/register/calendar.yaml: 1 problem\n  has no 2027, so no working day can be counted on 2027-01-01; add the year with its notice',
  )
})

test.each([
  ['2026-09-18', {working: true, sort: 'weekday'}],
  ['2026-09-19', {working: false, sort: 'weekend'}],
  ['2026-09-20', {working: true, sort: 'moved'}],
  ['2026-09-24', {working: true, sort: 'weekday'}],
  ['2026-09-25', {working: false, sort: 'holiday', name: {zh: '中秋节', en: 'Mid-Autumn Festival'}}],
  ['2026-09-27', {working: false, sort: 'holiday', name: {zh: '中秋节', en: 'Mid-Autumn Festival'}}],
  ['2026-09-28', {working: true, sort: 'weekday'}],
])('%s is known for what it is', (date, day) => {
  expect(calendar.dayOf(date)).toEqual(day)
})

/** The calendar in which these years stand, a line each. */
function read(...years: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'register'))
  writeFileSync(join(folder, 'register/calendar.yaml'), years.map((year) => `- {${year}}\n`).join(''))
  try {
    return loadWorkingCalendar(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
const year = (number: number, holidays: string, workingWeekends: string) =>
  `year: ${number}, notice: {zh: 通知 ${number}, en: Notice ${number}}, seen: 2026-01-01, where: x, holidays: [${holidays}], workingWeekends: [${workingWeekends}]`
const holiday = (from: string, to: string) => `{from: ${from}, to: ${to}, zh: 节, en: Day}`

test('a calendar of several years has the notice of each, and counts from one into the next', () => {
  const two = read(year(2026, holiday('2026-12-31', '2026-12-31'), ''), year(2027, holiday('2027-01-01', '2027-01-03'), ''))
  expect(two.notice('2026-12-31')).toEqual({zh: '通知 2026', en: 'Notice 2026'})
  expect(two.notice('2027-01-01')).toEqual({zh: '通知 2027', en: 'Notice 2027'})
  expect(two.add('2026-12-30', 1)).toBe('2027-01-04')
  expect(two.add('2027-01-04', -1)).toBe('2026-12-30')
})

test('a wrong calendar is answered once, with every line and cure', () => {
  expect(() =>
    read(
      year(
        2026,
        `${holiday('2026-05-03', '2026-05-01')}, ${holiday('2025-12-31', '2026-01-02')}, ${holiday('2026-12-31', '2027-01-02')}`,
        '2026-01-05, 2025-01-04',
      ),
      year(2027, '', ''),
      year(
        2026,
        `${holiday('2026-01-01', '2026-01-04')}, ${holiday('2026-05-02', '2026-05-03')}`,
        '2026-01-04, 2026-01-10, 2026-05-02, 2026-05-09',
      ),
    ),
  ).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/register/calendar.yaml: 8 problems
      line 1, 0.holidays.0: ends on 2026-05-01, before it begins on 2026-05-03; correct one of them
      line 1, 0.holidays.1: is not in 2026; put it under its own year
      line 1, 0.holidays.2: is not in 2026; put it under its own year
      line 1, 0.workingWeekends.0: 2026-01-05 is no Saturday or Sunday, so it is a working day anyway; correct or remove it
      line 1, 0.workingWeekends.1: 2025-01-04 is not in 2026; put it under its own year
      line 3, 2.year: 2026 stands twice; remove one
      line 3, 2.workingWeekends.0: 2026-01-04 lies in a holiday; correct one of them
      line 3, 2.workingWeekends.2: 2026-05-02 lies in a holiday; correct one of them]
  `)
})
