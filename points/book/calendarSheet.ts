import {InputError} from '../../handbooks/input/problem.ts'
import {bilingual, say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {addDays, type WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {BookCell, BookSheet} from '../exchange/workbook.ts'

const words = bilingual({
  zh: {
    holidays: '放假日',
    moved: '上班的周末',
    years: '已填的年份',
    day: '日期',
    working: '上班',
    nth: '第几个工作日',
    later: '待下一年放假通知',
  },
  en: {
    holidays: 'Holidays',
    moved: 'Weekends worked',
    years: 'Years filled in',
    day: 'Day',
    working: 'Worked',
    nth: 'Working day no.',
    later: 'see next year’s notice',
  },
})

/** Rows in which people enter holidays: two years have about 50 days off. */
const holidayRows = 120
const epoch = 25_569
const dayMs = 86_400_000

/** Returns the number by which spreadsheets know a date, such as 46023 for 2026-01-01. */
export const serialOf = (date: string): number => Date.parse(date) / dayMs + epoch

/** Returns the years that a calendar knows. */
function yearsOf(calendar: WorkingCalendar): number[] {
  const knows = (year: number) => {
    try {
      calendar.dayOf(`${year}-01-01`)
      return true
    } catch (error) {
      if (error instanceof InputError) return false
      throw error
    }
  }
  return Array.from({length: 40}, (_, i) => 2020 + i).filter(knows)
}

/**
 * Returns a sheet from which due dates are worked out: days off, weekends that are worked and the years for which both are known, for people to carry
 * on, and beside them every day with a running number that goes up on working days. It reaches to the end of the year after the last that is known.
 */
export function calendarSheet(name: string, calendar: WorkingCalendar, locale: Locale, footer: string): BookSheet {
  const t = say(locale)(words)
  const own = writer(locale)
  const years = yearsOf(calendar)
  const [first = 2026, last = first] = [years[0], years.at(-1)]
  const all: string[] = []
  for (let date = `${first}-01-01`; date <= `${last + 1}-12-31`; date = addDays(date, 1)) all.push(date)
  const sortOf = (date: string) => (years.includes(Number(date.slice(0, 4))) ? calendar.dayOf(date).sort : undefined)
  const holidays = all.filter((date) => sortOf(date) === 'holiday')
  const moved = all.filter((date) => sortOf(date) === 'moved')
  const date = (value: string | undefined): BookCell => ({
    look: 'edit',
    format: 'yyyy-mm-dd',
    ...(value === undefined ? {} : {value: serialOf(value)}),
  })
  let nth = 0
  const rows = all.map((day, i): BookCell[] => {
    const row = i + 2
    const known = sortOf(day) !== undefined
    const working = known && calendar.dayOf(day).working
    if (working) nth++
    const year = years[i]
    return [
      ...(i < holidayRows
        ? [date(holidays[i]), date(moved[i]), {look: 'edit', format: '0', ...(year === undefined ? {} : {value: year})} as const]
        : [{look: 'read'} as const, {look: 'read'} as const, {look: 'read'} as const]),
      {value: serialOf(day), look: 'read', format: 'yyyy-mm-dd'},
      {
        formula: `IF(COUNTIF($C$2:$C$${holidayRows + 1},YEAR(D${row}))=0,"",IF(COUNTIF($A$2:$A$${holidayRows + 1},D${row})>0,0,IF(WEEKDAY(D${row},2)<6,1,IF(COUNTIF($B$2:$B$${holidayRows + 1},D${row})>0,1,0))))`,
        value: known ? Number(working) : '',
        look: 'read',
        format: '0',
      },
      {
        formula: `IF(E${row}="","",N(${i === 0 ? '0' : `F${row - 1}`})+E${row})`,
        value: known ? nth : '',
        look: 'read',
        format: '0',
      },
    ]
  })
  return {
    name,
    widths: [13, 13, 12, 13, 8, 12],
    rows: [[t.holidays, t.moved, t.years, t.day, t.working, t.nth].map((head): BookCell => ({value: own(head), look: 'head'})), ...rows],
    frozen: {rows: 1, columns: 0},
    footer,
    locked: true,
  }
}

/**
 * Returns the formula of the last day of a time limit: the day whose number is that of the day of acceptance and the working days together. It is
 * blank until both are there, and words where the calendar ends.
 */
export const dueFormula = (calendar: string, start: string, days: string, later: string): string => {
  const column = (letter: string) => `'${calendar}'!$${letter}$2:$${letter}$1500`
  return `IF(OR(${start}="",${days}=""),"",IFERROR(INDEX(${column('D')},MATCH(INDEX(${column('F')},MATCH(INT(${start}),${column('D')},0))+${days},${column('F')},0)),"${later}"))`
}

/** Returns what stands in place of a date that lies beyond the calendar. */
export const laterWords = (locale: Locale): string => writer(locale)(say(locale)(words).later)
