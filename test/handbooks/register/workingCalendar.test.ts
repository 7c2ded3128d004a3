import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {addDays, loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

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

test('a wrong calendar is answered once, with every line and cure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-'))
  mkdirSync(join(folder, 'register'))
  const year = (rest: string) => `- {year: 2026, notice: {zh: 通知, en: Notice}, seen: 2026-01-01, where: x, ${rest}}\n`
  writeFileSync(
    join(folder, 'register/calendar.yaml'),
    year(
      'holidays: [{from: 2026-05-03, to: 2026-05-01, zh: 节, en: Day}, {from: 2025-12-31, to: 2026-01-02, zh: 节, en: Day}], workingWeekends: [2026-01-05, 2025-01-04]',
    ) + year('holidays: [{from: 2026-01-01, to: 2026-01-04, zh: 节, en: Day}], workingWeekends: [2026-01-04]'),
  )
  expect(() => loadWorkingCalendar(folder)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: handbooks/register/calendar.yaml: 6 problems
      line 1, 0.holidays.0: ends on 2026-05-01, before it begins on 2026-05-03; correct one of them
      line 1, 0.holidays.1: is not in 2026; put it under its own year
      line 1, 0.workingWeekends.0: 2026-01-05 is no Saturday or Sunday, so it is a working day anyway; correct or remove it
      line 1, 0.workingWeekends.1: 2025-01-04 is not in 2026; put it under its own year
      line 2, 1.year: 2026 stands twice; remove one
      line 2, 1.workingWeekends.0: 2026-01-04 lies in a holiday; correct one of them]
  `)
})
