import {join} from 'node:path'
import {z} from 'zod'
import {InputError} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {nameWords, prose} from '../input/words.ts'
import {isoDate} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'

const file = 'handbooks/register/calendar.yaml'

const yearSchema = z.strictObject({
  year: z.int(),
  /** The notice that sets the year's holidays. */
  notice: inBoth,
  seen: isoDate,
  where: prose,
  holidays: z.array(z.strictObject({from: isoDate, to: isoDate, zh: nameWords, en: nameWords})),
  /** Saturdays and Sundays on which people work in return for a holiday. */
  workingWeekends: z.array(isoDate),
})

/** A day as the working calendar sees it: `moved` is a weekend that was made a working day. */
export type Day =
  | {readonly working: true; readonly sort: 'weekday' | 'moved'}
  | {readonly working: false; readonly sort: 'weekend'}
  | {readonly working: false; readonly sort: 'holiday'; readonly name: {readonly zh: string; readonly en: string}}

/** Counts working days as the handbooks mean them. Dates are `2026-09-24`. */
export interface WorkingCalendar {
  /** Returns what sort of day `date` is. @throws InputError if its year is not in the calendar. */
  readonly dayOf: (date: string) => Day
  /**
   * Returns the last day of a time limit of so many working days: the day after `date` is the first. A negative number counts back.
   *
   * @throws InputError if the count runs into a year that is not in the calendar.
   */
  readonly add: (date: string, workingDays: number) => string
  /** The notice that rules the year of `date`. @throws InputError if its year is not in the calendar. */
  readonly notice: (date: string) => {readonly zh: string; readonly en: string}
}

/** Returns the day so many calendar days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Returns the day of the week of `date`, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay()

const isWeekend = (date: string) => weekdayOf(date) % 6 === 0

/**
 * Returns the working calendar of `calendar.yaml`; `folder` is the handbooks folder, and tests give another.
 *
 * @throws InputError with every problem of the file: a wrong field, a double year, a date outside its year, a holiday that ends before it
 * begins, a moved working day that is no weekend or lies in a holiday.
 */
export function loadWorkingCalendar(folder = join(root, 'handbooks')): WorkingCalendar {
  const schema = z.array(yearSchema).superRefine((years, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    years.forEach(({year, holidays, workingWeekends}, y) => {
      if (years.findIndex((other) => other.year === year) < y) report([y, 'year'], `${year} stands twice; remove one`)
      for (const [i, {from, to}] of holidays.entries()) {
        if (from > to) report([y, 'holidays', i], `ends on ${to}, before it begins on ${from}; correct one of them`)
        if (![from, to].every((date) => date.startsWith(`${year}-`)))
          report([y, 'holidays', i], `is not in ${year}; put it under its own year`)
      }
      for (const [i, date] of workingWeekends.entries()) {
        const at = [y, 'workingWeekends', i]
        if (!date.startsWith(`${year}-`)) report(at, `${date} is not in ${year}; put it under its own year`)
        if (!isWeekend(date)) report(at, `${date} is no Saturday or Sunday, so it is a working day anyway; correct or remove it`)
        if (holidays.some(({from, to}) => from <= date && date <= to)) report(at, `${date} lies in a holiday; correct one of them`)
      }
    })
  })
  const years = readYamlFile(join(folder, 'register/calendar.yaml'), file, schema)
  const yearOf = (date: string) => {
    const found = years.find(({year}) => date.startsWith(`${year}-`))
    if (found) return found
    const message = `has no ${date.slice(0, 4)}, so no working day can be counted on ${date}; add the year with its notice`
    throw new InputError(file, [{at: '', message}])
  }
  const dayOf = (date: string): Day => {
    const {holidays, workingWeekends} = yearOf(date)
    const holiday = holidays.find(({from, to}) => from <= date && date <= to)
    if (holiday) return {working: false, sort: 'holiday', name: {zh: holiday.zh, en: holiday.en}}
    if (!isWeekend(date)) return {working: true, sort: 'weekday'}
    return workingWeekends.includes(date) ? {working: true, sort: 'moved'} : {working: false, sort: 'weekend'}
  }
  return {
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
    notice: (date) => yearOf(date).notice,
  }
}
