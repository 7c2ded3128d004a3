import {getDayDetail, getLunarDate, getSolarTerms} from 'chinese-days'
import {describe, expect, test} from 'vitest'
import {addDays, calendarOf, type YearOfDays} from '../../../handbooks/register/calendarOf.ts'
import {statutoryHolidays} from '../../../handbooks/register/statutoryDays.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

const calendar = loadWorkingCalendar()
const upTo2024: YearOfDays = {year: 2024, notice: {zh: '通知', en: 'Notice'}, holidays: [], workingWeekends: []}

test('a limit that ends in a known year has a day, the same as by adding', () => {
  expect(calendar.end('2026-12-15', 12)).toEqual({day: '2026-12-31'})
  for (let days = 0; days <= 12; days++) expect(calendar.end('2026-12-15', days)).toEqual({day: calendar.add('2026-12-15', days)})
})

test('a limit that runs into a year without its notice has an earliest day and no other', () => {
  // 1 January 2027 is a Friday; the Saturday and the Sunday after it may be made working days, so they count as if they were.
  expect(calendar.end('2026-12-15', 13)).toEqual({notBefore: '2027-01-02', unknownYear: 2027})
  expect(calendar.end('2026-12-15', 15)).toEqual({notBefore: '2027-01-04', unknownYear: 2027})
  expect(() => calendar.add('2026-12-15', 13)).toThrow('has no 2027')
})

test('of a year before the regulation nothing is counted', () => {
  expect(() => calendarOf([], 'calendar.yaml').end('2024-12-01', 3)).toThrow('calendar.yaml: 1 problem\n  has no 2024')
})

test('the thirteen days of the regulation fall where the notices of two years have them', () => {
  for (const year of [2025, 2026]) {
    const days = statutoryHolidays(year).flatMap((holiday) => holiday.days)
    expect(new Set(days).size).toBe(13)
    for (const day of days) expect([day, getDayDetail(day).work]).toEqual([day, false])
  }
  expect(statutoryHolidays(2027).map(({days}) => days[0])).toEqual([
    '2027-01-01',
    '2027-02-05',
    '2027-04-05',
    '2027-05-01',
    '2027-06-09',
    '2027-09-15',
    '2027-10-01',
  ])
  // Both festivals of 2031 fall on 1 October.
  for (let year = 2025; year <= 2035; year++) {
    const first = statutoryHolidays(year).map(({days}) => days)
    const lunar = (date = '') => [getLunarDate(date).lunarMon, getLunarDate(date).lunarDay]
    expect([year, lunar(first[1]?.[1]), lunar(first[4]?.[0]), lunar(first[5]?.[0])]).toEqual([year, [1, 1], [5, 5], [8, 15]])
    expect(getSolarTerms(first[2]?.[0], first[2]?.[0])[0]?.name).toBe('清明')
  }
  for (const year of [2024, 2036, 2026.5]) expect(() => statutoryHolidays(year)).toThrow(RangeError)
})

describe('in the years whose notices are out', () => {
  test('every day is what another calendar says it is', () => {
    for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
      expect([day, calendar.dayOf(day).working]).toEqual([day, getDayDetail(day).work])
  })

  test('no limit of up to sixty days ended before the earliest day that would have been told without the notice', () => {
    const without = calendarOf([upTo2024], 'calendar.yaml')
    for (let from = '2024-12-01'; from <= '2026-09-30'; from = addDays(from, 1)) {
      let day = from
      for (let days = 1; days <= 60; days++) {
        do day = addDays(day, 1)
        while (!(day < '2025-01-01' ? without.dayOf(day).working : getDayDetail(day).work))
        if (![1, 2, 5, 10, 15, 20, 30, 60].includes(days)) continue
        const told = without.end(from, days)
        if ('day' in told) continue
        if (told.notBefore > day) expect.fail(`${days} working days from ${from} ended on ${day}, but ${told.notBefore} was told`)
      }
    }
  })
})
