import {InputError} from '../../handbooks/input/problem.ts'
import {loadWorkingCalendar, type WorkingCalendar} from '../../handbooks/register/workingCalendar.ts'

/** The last day of a time limit; or why no day can be told, since the notice for its year is not out. */
export type Due = {readonly day: string} | {readonly unknown: string}

/** Returns the last day of `workingDays` from the day after `from`. A year outside the calendar is told, and no day guessed. */
export function dueAfter(calendar: WorkingCalendar, from: string, workingDays: number): Due {
  try {
    return {day: calendar.add(from, workingDays)}
  } catch (error) {
    if (error instanceof InputError) return {unknown: error.problems.map(({message}) => `${error.source} ${message}`).join('; ')}
    throw error
  }
}

/** Returns the day of a time limit; undefined if none can be told. */
export const dayOf = (due: Due): string | undefined => ('day' in due ? due.day : undefined)

/** Returns the day so many months after `from`; the last of the month where that has no such day. */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const of = Math.min(day, last.getUTCDate())
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), of)).toISOString().slice(0, 10)
}

let loaded: WorkingCalendar | undefined

/** Returns the working calendar of the handbooks, read once. @throws InputError if its file is damaged. */
export function workingCalendar(): WorkingCalendar {
  loaded ??= loadWorkingCalendar()
  return loaded
}
