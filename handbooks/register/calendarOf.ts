import {InputError} from '../input/problem.ts'
import type {InBoth} from '../language/both.ts'
import {isFixed, type StatutoryHoliday, statutoryHolidays} from './statutoryDays.ts'

/** Holidays and moved working days of one year, as a notice of the State Council's General Office sets them. */
export interface YearOfDays {
  readonly year: number
  readonly notice: InBoth
  readonly holidays: readonly {readonly from: string; readonly to: string; readonly zh: string; readonly en: string}[]
  /** Saturdays and Sundays on which people work in return for a holiday. */
  readonly workingWeekends: readonly string[]
}

/** The last day of a time limit; or, where it runs into a year whose notice is not known, the day before which it cannot end. */
export type LimitEnd = {readonly day: string} | {readonly notBefore: string; readonly unknownYear: number}

/** A day as the working calendar sees it: `moved` is a weekend that was made a working day. */
export type Day =
  | {readonly working: true; readonly sort: 'weekday' | 'moved'}
  | {readonly working: false; readonly sort: 'weekend'}
  | {readonly working: false; readonly sort: 'holiday'; readonly name: {readonly zh: string; readonly en: string}}

/** Counts working days as the handbooks mean them. Dates are `2026-09-24`. */
export interface WorkingCalendar {
  /** The years whose notice is known, as a page is given them to count with. */
  readonly years: readonly YearOfDays[]
  /** Returns what sort of day `date` is. @throws InputError if its year is not in the calendar. */
  readonly dayOf: (date: string) => Day
  /**
   * Returns the last day of a time limit of so many working days: the day after `date` is the first. A negative number counts back.
   *
   * @throws InputError if the count runs into a year that is not in the calendar.
   */
  readonly add: (date: string, workingDays: number) => string
  /**
   * Returns the last day of so many working days from the day after `date`, as `add` does, and where `add` fails for want of a year the
   * earliest day that it can be: the days that the regulation fixes are off, and of the weekends about each holiday the first two that may
   * be made working days count as if they were.
   *
   * @throws InputError for a year of which not even the regulation is known.
   */
  readonly end: (date: string, workingDays: number) => LimitEnd
  /** The notice that rules the year of `date`. @throws InputError if its year is not in the calendar. */
  readonly notice: (date: string) => {readonly zh: string; readonly en: string}
}

/** Returns the day so many calendar days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Returns the day of the week of `date`, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay()

/** Whether `date` is a Saturday or Sunday. */
export const isWeekend = (date: string) => weekdayOf(date) % 6 === 0

/** How far from a public holiday a weekend was made working days in the notices of 2008 to 2026: at most nine days, at most two for each. */
const moved = {withinDays: 9, perHoliday: 2}

/** Returns what says of each day in turn whether it may be a working day of a year whose notice is not known. */
function earliest(): (day: string) => boolean {
  const made = new Map<string, number>()
  const around = new Map<number, readonly StatutoryHoliday[]>()
  return (day) => {
    const year = Number(day.slice(0, 4))
    const holidays = around.get(year) ?? [year - 1, year, year + 1].flatMap((one) => (isFixed(one) ? statutoryHolidays(one) : []))
    around.set(year, holidays)
    if (holidays.some(({days}) => days.includes(day))) return false
    if (!isWeekend(day)) return true
    const near = holidays.find(
      ({days}) => (made.get(days[0] ?? '') ?? 0) < moved.perHoliday && days.some((other) => daysBetween(day, other) <= moved.withinDays),
    )
    const first = near?.days[0]
    if (first !== undefined) made.set(first, (made.get(first) ?? 0) + 1)
    return first !== undefined
  }
}

const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/**
 * Returns the calendar of these years. It reads no file, so that pages count with it as commands do.
 *
 * `source` is the file that a missing year is added to, as errors name it.
 */
export function calendarOf(years: readonly YearOfDays[], source: string): WorkingCalendar {
  const known = (date: string) => years.find(({year}) => date.startsWith(`${year}-`))
  const yearOf = (date: string) => {
    const found = known(date)
    if (found) return found
    const message = `has no ${date.slice(0, 4)}, so no working day can be counted on ${date}; add the year with its notice`
    throw new InputError(source, [{at: '', message}])
  }
  const dayOf = (date: string): Day => {
    const {holidays, workingWeekends} = yearOf(date)
    const holiday = holidays.find(({from, to}) => from <= date && date <= to)
    if (holiday) return {working: false, sort: 'holiday', name: {zh: holiday.zh, en: holiday.en}}
    if (!isWeekend(date)) return {working: true, sort: 'weekday'}
    return workingWeekends.includes(date) ? {working: true, sort: 'moved'} : {working: false, sort: 'weekend'}
  }
  return {
    years,
    dayOf,
    add: (date, workingDays) => {
      const step = Math.sign(workingDays)
      let [day, left] = [date, Math.abs(workingDays)]
      while (left > 0) {
        day = addDays(day, step)
        if (dayOf(day).working) left--
      }
      return day
    },
    end: (date, workingDays) => {
      let [day, left, unknownYear] = [date, workingDays, 0]
      const perhaps = earliest()
      while (left > 0) {
        day = addDays(day, 1)
        const year = Number(day.slice(0, 4))
        const open = !known(day) && isFixed(year)
        if (open ? perhaps(day) : dayOf(day).working) left--
        if (open && unknownYear === 0) unknownYear = year
      }
      return unknownYear === 0 ? {day} : {notBefore: day, unknownYear}
    },
    notice: (date) => yearOf(date).notice,
  }
}
