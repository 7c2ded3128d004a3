import {InputError} from '../input/problem.ts'
import {addDays, type WorkingCalendar} from '../register/calendarOf.ts'
import {inOrder, without} from './order.ts'
import type {Process, ProcessStep} from './process.ts'

/** A moment of the plan: the part of `date` that is over, 1 at its end. A start is the end of the day of acceptance. */
export interface Moment {
  readonly date: string
  readonly part: number
}

/** When a step can be done, and how much it may be late. */
export interface PlannedStep {
  readonly step: ProcessStep
  readonly start: Moment
  readonly end: Moment
  /** Steps on whose end its start waits: the latest of those that it comes after. */
  readonly waitsFor: readonly string[]
  /** Whether a longer time of it would make the whole longer. */
  readonly critical: boolean
  /** Working days by which it may be longer without the whole ending on a later day; at most `mostFloat`. */
  readonly float: number
  /** Working days by which the whole ends earlier if it took one day less. */
  readonly gain: number
}

/** The plan of a process from one day of acceptance. */
export interface Schedule {
  readonly from: string
  /** The last day. */
  readonly to: string
  /** Working days from the day after `from` to `to`, and days on the wall. */
  readonly workingDays: number
  readonly calendarDays: number
  /** Working days that it would take one step after another; undefined where that runs into a year that is not in the calendar. */
  readonly oneByOne: number | undefined
  readonly steps: readonly PlannedStep[]
}

/** Floats are looked for up to so many working days. */
export const mostFloat = 40

/** Returns the steps of `process` that are asked for when these questions are answered with yes. */
export const stepsFor = ({steps}: Pick<Process, 'steps'>, yes: ReadonlySet<string>): readonly ProcessStep[] =>
  without(steps, ({when}) => when === undefined || yes.has(when))

/**
 * Returns the plan of `steps` from the end of the day of acceptance `from`, each as early as it can be.
 *
 * Working days count by the calendar, from the day after; calendar days every day. It is a plan of dates, not of sums: of a notice of seven
 * calendar days and a check of four working days beside it now the one and now the other is longer.
 *
 * @throws InputError where it runs into a year whose notice is not in the calendar.
 */
export function schedule(steps: readonly ProcessStep[], from: string, calendar: WorkingCalendar): Schedule {
  const ordered = inOrder(steps)
  const times = forward(ordered, from, calendar)
  const to = endOf(times, from)
  const workingDays = workingDaysBetween(from, to, calendar)
  const ending = (id: string, more: number) => {
    const changed = ordered.map((step) => (step.id === id ? {...step, days: {...step.days, n: Math.max(0, step.days.n + more)}} : step))
    // Past the last year that is known it is later than the whole in any case.
    return withinCalendar(() => endOf(forward(changed, from, calendar), from))
  }
  return {
    from,
    to,
    workingDays,
    calendarDays: Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000),
    oneByOne: withinCalendar(() => workingDaysBetween(from, oneAfterAnother(ordered, from, calendar).date, calendar)),
    steps: ordered.map((step) => {
      const {start, end} = at(times, step.id)
      const float = floatOf((more) => (ending(step.id, more) ?? '9') <= to)
      return {
        step,
        start,
        end,
        waitsFor: step.after.flatMap(({step: other}) => {
          const before = times.get(other)
          return before && compare(before.end, start) === 0 ? [other] : []
        }),
        critical: float === 0,
        float,
        gain: float === 0 ? workingDays - workingDaysBetween(from, ending(step.id, -1) ?? to, calendar) : 0,
      }
    }),
  }
}

/** Returns what `count` returns; undefined where it runs into a year that is not in the calendar. */
export function withinCalendar<Counted>(count: () => Counted): Counted | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

interface Times {
  readonly start: Moment
  readonly end: Moment
}

const at = (times: ReadonlyMap<string, Times>, id: string): Times => {
  const found = times.get(id)
  if (!found) throw new Error(`${id} was not planned`)
  return found
}

function forward(ordered: readonly ProcessStep[], from: string, calendar: WorkingCalendar): ReadonlyMap<string, Times> {
  const times = new Map<string, Times>()
  for (const {id, days, after} of ordered) {
    const start = after
      .flatMap(({step}) => times.get(step)?.end ?? [])
      .reduce((latest, end) => (compare(end, latest) > 0 ? end : latest), {date: from, part: 1})
    times.set(id, {start, end: later(start, days, calendar)})
  }
  return times
}

const endOf = (times: ReadonlyMap<string, Times>, from: string) =>
  [...times.values()].reduce((last, {end}) => (end.date > last ? end.date : last), from)

const oneAfterAnother = (ordered: readonly ProcessStep[], from: string, calendar: WorkingCalendar) =>
  ordered.reduce<Moment>((moment, {days}) => later(moment, days, calendar), {date: from, part: 1})

const compare = (a: Moment, b: Moment) => a.date.localeCompare(b.date) || a.part - b.part

/** Returns the moment so many days after `moment`. */
function later(moment: Moment, {n, unit}: ProcessStep['days'], calendar: WorkingCalendar): Moment {
  if (n === 0) return moment
  if (unit === 'calendar') return {date: addDays(moment.date, n), part: 1}
  // Quarters are counted as whole numbers: sums of parts would not come out even.
  let [date, left] = [moment.date, Math.round(n * 4)]
  let free = moment.part < 1 && calendar.dayOf(date).working ? Math.round((1 - moment.part) * 4) : 0
  while (left > free) {
    left -= free
    date = addDays(date, 1)
    free = calendar.dayOf(date).working ? 4 : 0
  }
  const over = date === moment.date ? Math.round(moment.part * 4) : 0
  return {date, part: (over + left) / 4}
}

/**
 * Returns the days from the end of `from` on which a plan would end and the steps that make it so long, without floats: what is needed
 * of a plan when there are hundreds.
 */
export function roughSchedule(steps: readonly ProcessStep[], from: string, calendar: WorkingCalendar) {
  const ordered = inOrder(steps)
  const times = forward(ordered, from, calendar)
  const to = endOf(times, from)
  return {to, workingDays: workingDaysBetween(from, to, calendar), chain: longestChain(ordered, times)}
}

/** Returns the steps that lead to the last end, each starting as the one before it ends; of several such chains the first in order. */
function longestChain(ordered: readonly ProcessStep[], times: ReadonlyMap<string, Times>): readonly string[] {
  const last = ordered.reduce<ProcessStep | undefined>(
    (latest, step) => (latest === undefined || compare(at(times, step.id).end, at(times, latest.id).end) > 0 ? step : latest),
    undefined,
  )
  const chain: string[] = []
  for (let step = last; step; ) {
    chain.unshift(step.id)
    const {start} = at(times, step.id)
    const before: ProcessStep | undefined = ordered.find(
      ({id}) => step?.after.some(({step: other}) => other === id) && compare(at(times, id).end, start) === 0,
    )
    step = before
  }
  return chain
}

/** Returns the working days after `from` up to `to`. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (calendar.dayOf(date).working) count++
  return count
}

function floatOf(stays: (more: number) => boolean): number {
  let float = 0
  while (float < mostFloat && stays(float + 1)) float++
  return float
}
