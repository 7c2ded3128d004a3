import {addDays, type WorkingCalendar} from '../register/calendarOf.ts'
import type {ProcessStep} from './process.ts'
import {roughSchedule, withinCalendar} from './schedule.ts'

/** One day of acceptance and how long the process takes from it. */
export interface Start {
  readonly from: string
  readonly to: string
  readonly workingDays: number
  readonly calendarDays: number
}

/** How long a process takes over all working days on which it can be accepted. */
export interface YearOfStarts {
  /** Days of acceptance that were worked out, and those whose plan runs into a year that is not in the calendar. */
  readonly starts: number
  readonly leftOut: number
  readonly shortest: Start
  readonly median: Start
  /** The longest: what can be promised and kept whatever the day, in working days. */
  readonly longest: Start
  readonly mostCalendarDays: number
  /** The chains of steps that make it so long, each with the days of acceptance on which it does, the most frequent first. */
  readonly chains: readonly {readonly steps: readonly string[]; readonly starts: number}[]
}

/**
 * Returns how long `steps` take from each working day of the years in `calendar`; undefined where no plan ends within them.
 *
 * A sum of working days says 11 where dates say 10 to 12: what is promised is kept on the worst day only if the worst day was looked for.
 */
export function yearOfStarts(steps: readonly ProcessStep[], calendar: WorkingCalendar): YearOfStarts | undefined {
  const found: Start[] = []
  const chains = new Map<string, {steps: readonly string[]; starts: number}>()
  let leftOut = 0
  for (const {year} of calendar.years)
    for (let from = `${year}-01-01`; from <= `${year}-12-31`; from = addDays(from, 1)) {
      if (!calendar.dayOf(from).working) continue
      const plan = withinCalendar(() => roughSchedule(steps, from, calendar))
      if (!plan) leftOut++
      else {
        const {to, workingDays, chain} = plan
        found.push({from, to, workingDays, calendarDays: Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)})
        const key = chain.join(' ')
        const same = chains.get(key) ?? {steps: chain, starts: 0}
        chains.set(key, {...same, starts: same.starts + 1})
      }
    }
  const sorted = found.toSorted((a, b) => a.workingDays - b.workingDays || a.calendarDays - b.calendarDays)
  const [shortest, median, longest] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  if (!shortest || !median || !longest) return undefined
  return {
    starts: found.length,
    leftOut,
    shortest,
    median,
    longest,
    mostCalendarDays: Math.max(...found.map(({calendarDays}) => calendarDays)),
    chains: [...chains.values()].sort((a, b) => b.starts - a.starts),
  }
}

/** A wait for which nobody printed a ground. */
export interface Ungrounded {
  readonly step: string
  readonly after: string
}

/** Returns the waits without a ground: the ones to ask about first. */
export const ungrounded = (steps: readonly ProcessStep[]): readonly Ungrounded[] =>
  steps.flatMap(({id, after}) => after.flatMap(({step, because}) => (because === undefined ? [{step: id, after: step}] : [])))

/** Returns the steps as they would be if those waits fell away. */
export const atOnce = (steps: readonly ProcessStep[]): readonly ProcessStep[] =>
  steps.map((step) => ({...step, after: step.after.filter(({because}) => because !== undefined)}))
