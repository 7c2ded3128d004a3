import {addDays, type Day, type LimitEnd, type WorkingCalendar} from './calendarOf.ts'

/** How a time limit counts its days. */
export type DayUnit = 'working' | 'calendar'

/** A day of a time limit: what sort of day it is, where its year is known, and which of the days that count, where it counts. */
export interface CountedDay {
  readonly date: string
  readonly day: Day | undefined
  readonly nth: number | undefined
}

/** A time limit worked out: its end, each day on the way, and where one comes to who counts wrongly. */
export interface Count {
  readonly end: LimitEnd
  readonly days: readonly CountedDay[]
  /** A limit of calendar days whose last day is a day off ends later: the day on which it would have ended otherwise. */
  readonly movedFrom: string | undefined
  /** The days to which other ways of counting come, where they differ from the right one. */
  readonly mistakes: Readonly<Partial<Record<'calendarDays' | 'weekendsOnly' | 'firstDayCounted', string>>>
}

/** The longest time limit that is worked out, in days: a year's working days, more than any limit has. */
export const longestLimit = 250

/**
 * Returns a limit of `count` days from the day after `from`, a whole number from 1 to `longestLimit`.
 *
 * A limit of calendar days that would end on a weekend or a public holiday ends on the day after it, as 民法典 art. 203 has it.
 *
 * @throws RangeError for another number of days. @throws InputError for a year of which not even the regulation is known.
 */
export function countDays(calendar: WorkingCalendar, from: string, count: number, unit: DayUnit): Count {
  if (!Number.isInteger(count) || count < 1 || count > longestLimit) throw new RangeError(`${count} is not a number of days`)
  const known = (date: string) => calendar.years.some(({year}) => date.startsWith(`${year}-`))
  const dayOf = (date: string) => (known(date) ? calendar.dayOf(date) : undefined)
  if (unit === 'calendar') {
    const last = addDays(from, count)
    // The working day next after the day before is that day itself where it is one.
    const end = calendar.end(addDays(last, -1), 1)
    const to = 'day' in end ? end.day : last
    return {
      end: 'day' in end ? end : {notBefore: last, unknownYear: end.unknownYear},
      days: between(from, to).map((date, i) => ({date, day: dayOf(date), nth: i < count ? i + 1 : undefined})),
      movedFrom: to === last ? undefined : last,
      mistakes: {},
    }
  }
  const end = calendar.end(from, count)
  const to = 'day' in end ? end.day : end.notBefore
  let nth = 0
  const days = between(from, to).map((date) => {
    const day = dayOf(date)
    return {date, day, nth: day?.working ? ++nth : undefined}
  })
  if (!('day' in end)) return {end, days, movedFrom: undefined, mistakes: {}}
  const told = {
    calendarDays: addDays(from, count),
    weekendsOnly: weekdaysAfter(from, count),
    firstDayCounted: calendar.end(addDays(from, -1), count),
  }
  const wrong = Object.entries({...told, firstDayCounted: 'day' in told.firstDayCounted ? told.firstDayCounted.day : to})
  return {end, days, movedFrom: undefined, mistakes: Object.fromEntries(wrong.filter(([, date]) => date !== to))}
}

function between(after: string, to: string): string[] {
  const dates = []
  for (let date = addDays(after, 1); date <= to; date = addDays(date, 1)) dates.push(date)
  return dates
}

function weekdaysAfter(from: string, count: number): string {
  let [date, left] = [from, count]
  while (left > 0) {
    date = addDays(date, 1)
    if (new Date(date).getUTCDay() % 6 !== 0) left--
  }
  return date
}
