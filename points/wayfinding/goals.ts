import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {cellsOf, spaceAt} from '../../design-system/signs/plan/geometry.ts'
import {distance} from './bearing.ts'

/** Something that a visitor looks for. */
export type Goal =
  | {readonly type: 'room'; readonly index: number}
  | {readonly type: 'facility'; readonly index: number}
  /** Windows that stand at one counter, by their numbers. */
  | {readonly type: 'windows'; readonly numbers: readonly number[]}

/** What a sign calls a goal, as facts: whoever draws the sign gives the words. */
export type GoalName =
  /** By a term of the glossary, after the number on the door if there is one. */
  | {readonly type: 'term'; readonly term: string; readonly number?: number | undefined}
  /** By the numbers of the windows at one counter. `term` is that of a window of any kind. */
  | {readonly type: 'windows'; readonly term: string; readonly numbers: readonly number[]}

/** Returns the number on the door of what bears `name`, if there is one. */
export const numberOf = ({number}: {readonly type: string; readonly number?: number | undefined}): number | undefined => number

/** Two windows that are no farther apart stand at one counter, in metres. */
const counterGapM = 3
/** Whoever has arrived stands this far from the walls, in metres. */
const clearM = 0.4

/**
 * Returns what visitors look for on `plan`: each room that serves them and the hall, each facility, the windows of each counter.
 */
export function goalsOf(plan: FloorPlan): Goal[] {
  const counters: number[][] = []
  for (const window of [...plan.windows].sort((a, b) => a.number - b.number)) {
    const counter = counters.at(-1)
    const last = plan.windows.find(({number}) => number === counter?.at(-1))
    const joins = last && distance(last.atM, window.atM) <= counterGapM && spaceAt(plan, last.atM) === spaceAt(plan, window.atM)
    if (counter && joins) counter.push(window.number)
    else counters.push([window.number])
  }
  return [
    ...plan.rooms.flatMap(({use}, index): Goal[] => (use === 'room' || use === 'hall' ? [{type: 'room', index}] : [])),
    ...counters.map((numbers): Goal => ({type: 'windows', numbers})),
    ...plan.facilities.map((_, index): Goal => ({type: 'facility', index})),
  ]
}

/**
 * Returns what signs call `goal`: windows by their numbers, or the only window of the plan by what it handles, as far as `windowTerm` knows
 * it; anything else by its term.
 */
export function nameOf(
  plan: FloorPlan<{readonly term: string}>,
  goal: Goal,
  windowTerm: (number: number) => string | undefined = () => undefined,
): GoalName {
  if (goal.type === 'windows') {
    const only = plan.windows.length === 1 ? windowTerm(goal.numbers[0] ?? 0) : undefined
    return only === undefined ? {type: 'windows', term: 'comprehensive-window', numbers: goal.numbers} : {type: 'term', term: only}
  }
  if (goal.type === 'facility') return {type: 'term', term: plan.facilities[goal.index]?.term ?? ''}
  const {term = '', number} = plan.rooms[goal.index] ?? {}
  return {type: 'term', term, number}
}

/** Returns where somebody stands who has reached `goal`, and the space in which that is; undefined for a room, which is reached at its doors. */
export function spotOf(plan: FloorPlan, goal: Goal): {readonly at: PlanPoint; readonly room: PlanRoom} | undefined {
  if (goal.type === 'room') return undefined
  const things =
    goal.type === 'facility'
      ? plan.facilities.filter((_, i) => i === goal.index)
      : plan.windows.filter(({number}) => goal.numbers.includes(number))
  const found = things.map(({atM}) => atM)
  const at: PlanPoint = [found.reduce((sum, [x]) => sum + x, 0) / found.length, found.reduce((sum, [, y]) => sum + y, 0) / found.length]
  const room = spaceAt(plan, found[0] ?? at)
  return room && {at: within(room, at), room}
}

/** Returns the place in `room`, clear of its walls, that is nearest to `at`. */
function within(room: PlanRoom, at: PlanPoint): PlanPoint {
  const clear = (low: number, high: number, value: number) => {
    const margin = Math.min(clearM, (high - low) / 2)
    return Math.min(high - margin, Math.max(low + margin, value))
  }
  const nearest = cellsOf(room).map(({left, right, top, bottom}): PlanPoint => [clear(left, right, at[0]), clear(top, bottom, at[1])])
  return nearest.sort((a, b) => distance(a, at) - distance(b, at))[0] ?? at
}
