import {addDays} from '../../handbooks/register/calendarOf.ts'

/** A cell in which a date is written: the date, or what is wrong with what stands there. Neither where the cell is blank. */
export interface DateCell {
  readonly text: string
  readonly date?: string
  /** `impossible`: no calendar has the day. `unread`: it is not written as a whole date. */
  readonly fault?: 'impossible' | 'unread'
}

/** Days of spreadsheets from 2009 to 2064, which a cell shows as a number when its format is lost. */
const serials = {first: 40_000, last: 60_000, dayZero: '1899-12-30'} as const

/**
 * Returns the date that begins `text`, as people and spreadsheets write it: 2026-10-08, 2026/10/8, 2026.10.8, 2026年10月8日, 20261008, 46303;
 * a time or words may follow. What has no digit, such as the words of the workbook for a year that is not announced, is no date and no fault.
 */
export function readDate(given: string): DateCell {
  const text = given.trim()
  const plain = text.normalize('NFKC')
  if (!/\d/.test(plain)) return {text}
  if (/^\d{5}(\.\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain))
    return serial >= serials.first && serial <= serials.last ? {text, date: addDays(serials.dayZero, serial)} : {text, fault: 'unread'}
  }
  const [, year, month, day] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(plain) ?? []
  if (year === undefined || month === undefined || day === undefined) return {text, fault: 'unread'}
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? {text, date} : {text, fault: 'impossible'}
}

/** Whether the calendar has the day, and it can be one of a ledger of today. */
const isDay = (date: string): boolean => {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= '2000-01-01'
}
