import type {LimitEnd, WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import {longestLimit} from '../../handbooks/register/count.ts'
import type {Sort} from './heads.ts'
import {readDate} from './ledgerDate.ts'
import type {LedgerLimits} from './limitsOf.ts'
import type {LedgerRow} from './readLedger.ts'

/** How long a line may take, as far as it says so. */
export interface RowTime {
  /** Working days of the column or, where it is blank, of the handbook for its sort; undefined where neither has any. */
  readonly days: number | undefined
  /** What the column holds instead of a whole number of days. */
  readonly wrongDays: boolean
  /** The last day by the working calendar, with what the remarks say is not counted. */
  readonly end: LimitEnd | undefined
  /** The later day that the remarks say was promised. */
  readonly extendedTo: string | undefined
  /** Days that the remarks leave out of the count. */
  readonly notCounted: number
}

/** Returns the working days that the handbook sets for a sort of line; a case has those that its own receipt promises. */
export function daysFor(sort: Sort, limits: LedgerLimits): number | undefined {
  if (sort === 'question') return limits.question
  if (sort === 'complaint') return limits.complaint
  if (sort === 'follow-up') return limits.followUp
  // Whoever says that something cannot be got done hears the same day where it is stuck.
  return sort === 'stuck' ? 0 : undefined
}

/**
 * Returns how long a line may take, counted from the day after it began. Remarks such as 延期至2026-10-20 and 不计时限3 are taken in.
 *
 * @clause SW-WIN-022 working days from the day after acceptance
 */
export function timeOf(row: LedgerRow, calendar: WorkingCalendar, limits: LedgerLimits): RowTime {
  const written = row.days.normalize('NFKC').replace(/\s*(个?工作日|天|日|days?)$/i, '')
  const number = /^\d{1,3}$/.test(written) ? Number(written) : undefined
  const wrongDays = written !== '' && (number === undefined || number > longestLimit)
  const days = wrongDays ? undefined : (number ?? (row.sort && daysFor(row.sort, limits)))
  const notCounted = Number(/(?:不计时限|not counted)\D{0,4}(\d{1,3})(?![\d-])/i.exec(row.remarks.normalize('NFKC'))?.[1] ?? 0)
  return {
    days,
    wrongDays,
    end: row.start.date === undefined || days === undefined ? undefined : endOf(row.start.date, days + notCounted, calendar),
    extendedTo: extensionIn(row.remarks),
    notCounted,
  }
}

/** Returns the day to which a remark extends the time, as in 延期至2026-10-20. */
export const extensionIn = (remarks: string): string | undefined =>
  readDate(/(?:延期|延长|延長|extended)\D{0,8}(\d{4}.*)/i.exec(remarks)?.[1] ?? '').date

/** Returns the last day of so many working days; undefined of years of which not even the regulation is known. */
export function endOf(from: string, days: number, calendar: WorkingCalendar): LimitEnd | undefined {
  try {
    return calendar.end(from, days)
  } catch {
    return undefined
  }
}
