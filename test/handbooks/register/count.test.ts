import {describe, expect, test} from 'vitest'
import {addDays} from '../../../handbooks/register/calendarOf.ts'
import {countDays, longestLimit} from '../../../handbooks/register/count.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

const calendar = loadWorkingCalendar()

describe('a limit of working days', () => {
  test('is told day by day, with the wrong ends of who forgets the holidays', () => {
    const {end, days, mistakes} = countDays(calendar, '2026-09-24', 4, 'working')
    expect(end).toEqual({day: '2026-10-08'})
    expect(days.filter(({nth}) => nth !== undefined).map(({date, nth}) => [nth, date])).toEqual([
      [1, '2026-09-28'],
      [2, '2026-09-29'],
      [3, '2026-09-30'],
      [4, '2026-10-08'],
    ])
    expect(days.at(0)?.day).toMatchObject({sort: 'holiday'})
    expect(mistakes).toEqual({calendarDays: '2026-09-28', weekendsOnly: '2026-09-30', firstDayCounted: '2026-09-30'})
  })

  test('names no mistake that comes to the right day', () => {
    expect(countDays(calendar, '2026-11-02', 3, 'working').mistakes).toEqual({firstDayCounted: '2026-11-04'})
  })

  test('has days of no known sort in a year whose notice is not known, and no mistakes', () => {
    const {end, days, mistakes} = countDays(calendar, '2026-12-30', 3, 'working')
    expect(end).toEqual({notBefore: '2027-01-03', unknownYear: 2027})
    expect(days.map(({date, day}) => [date, day?.sort])).toEqual([
      ['2026-12-31', 'weekday'],
      ['2027-01-01', undefined],
      ['2027-01-02', undefined],
      ['2027-01-03', undefined],
    ])
    expect(mistakes).toEqual({})
  })

  test('ends where adding ends, for every length', () => {
    for (let days = 1; days <= 200; days++)
      expect(countDays(calendar, '2026-01-01', days, 'working').end).toEqual({day: calendar.add('2026-01-01', days)})
  })
})

describe('a limit of calendar days', () => {
  test('ends on its last day where people work', () => {
    expect(countDays(calendar, '2026-11-02', 2, 'calendar')).toMatchObject({end: {day: '2026-11-04'}, movedFrom: undefined})
  })

  test('ends on the first working day after where its last day is off', () => {
    const {end, movedFrom, days} = countDays(calendar, '2026-09-24', 2, 'calendar')
    expect([end, movedFrom]).toEqual([{day: '2026-09-28'}, '2026-09-26'])
    expect(days.map(({nth}) => nth)).toEqual([1, 2, undefined, undefined])
    // A Saturday that was made a working day is one.
    expect(countDays(calendar, '2026-10-08', 2, 'calendar')).toMatchObject({end: {day: '2026-10-10'}, movedFrom: undefined})
  })

  test('into a year whose notice is not known ends on its last day at the earliest', () => {
    expect(countDays(calendar, '2026-12-30', 5, 'calendar').end).toEqual({notBefore: '2027-01-04', unknownYear: 2027})
    expect(countDays(calendar, '2026-12-29', 2, 'calendar').end).toEqual({day: '2026-12-31'})
  })
})

test.each([0, -1, 1.5, longestLimit + 1, Number.NaN])('%s days are no time limit', (days) => {
  expect(() => countDays(calendar, '2026-01-01', days, 'working')).toThrow(RangeError)
})

test('the longest limit is worked out', () => {
  expect(countDays(calendar, '2026-01-01', longestLimit, 'calendar').end).toEqual({day: '2026-09-08'})
  expect(addDays('2026-01-01', longestLimit)).toBe('2026-09-08')
})
