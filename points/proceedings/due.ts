import type {LimitEnd, WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {loadWorkingCalendar} from '../../handbooks/register/workingCalendar.ts'

/**
 * Returns the last day of `workingDays` from the day after `from`. Where the notice of its year is not out it says before which day the
 * limit cannot end, and no day is guessed.
 */
export const dueAfter = (calendar: WorkingCalendar, from: string, workingDays: number): LimitEnd => calendar.end(from, workingDays)

/** Returns the earliest day on which a time limit can end: its last day, where that is known. */
export const earliestOf = (due: LimitEnd): string => ('day' in due ? due.day : due.notBefore)

/** Returns the day of a time limit; undefined if none can be told. */
export const dayOf = (due: LimitEnd): string | undefined => ('day' in due ? due.day : undefined)

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
