import type {FloorPlan, PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'
import {type Conflict, contradictions} from './conflicts.ts'
import {type GoalName, nameOf, numberOf} from './goals.ts'
import {type Panel, toPanels, type WayRow} from './panels.ts'
import type {Arrival, Siting} from './scene.ts'
import {arrow, type Beyond, type View, viewFrom} from './view.ts'
import {type Walk, walkOf} from './walk.ts'

/** One panel of a directional sign in its place. Bearings are degrees clockwise from the top of the sheet. */
export interface WaySign extends Siting {
  /** `choice`: where ways part. `over-door`: above a door, because another lies the same way. */
  readonly why: 'choice' | 'over-door'
  /** Walk from the entrance to where it is read, in metres. */
  readonly fromEntranceM: number
  /** Which of the panels at this place it is, from 1, and how many there are. */
  readonly panel: readonly [number, number]
  readonly rows: Panel
}

/** The directional signs of a plan, and what else follows from its shortest ways. */
export interface Ways {
  /** In the order in which a visitor meets them. */
  readonly signs: readonly WaySign[]
  /** What signs that hang already say against the ways. */
  readonly conflicts: readonly Conflict[]
  /** The shortest ways from the entrance to the windows and the accessible toilet through doors that are recorded as free of steps. */
  readonly stepFree: readonly (readonly PlanPoint[])[]
}

/**
 * Returns the directional signs that lead from the entrance of `plan` to everything on it. The plan has no problems.
 *
 * All shortest ways from one entrance make a tree, so every place of choice is reached from one side and has one sign, which names what
 * lies beyond. No sign stands where everything left to find is in view (`plateM`: from how far the name at a door is read, in metres) or
 * where there is one way on. Where a sign would name more than a panel holds, three things make it shorter, in this order, and none of
 * them breaks a promise of an earlier sign: rooms with numbers join to a range; what is in view and what lies behind the hall is left out,
 * farthest first, because a visitor who does not find his goal on a sign goes to the hall; the rest goes to a further panel.
 * `windowTerm` gives the term of what a window handles.
 *
 * @clause HW-SIGN-023 arrows as the reader faces them
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 order and continuity
 * @clause HW-SIGN-048 a sign at each place of choice
 */
export function solveWays(
  plan: FloorPlan<{readonly term: string}>,
  {windowTerm, plateM}: {readonly windowTerm?: (number: number) => string | undefined; readonly plateM: number},
): Ways {
  const walk = walkOf(plan)
  const names = walk.goals.map((goal) => nameOf(plan, goal, windowTerm))
  const signs: WaySign[] = []
  const views: View[] = []
  const visit = (key: string, arrival: Arrival, promised: ReadonlySet<number>) => {
    const view = viewFrom(walk, names, key, arrival)
    const told = view ? choose(walk, names, view, arrival, promised, plateM) : {signs: [], promised}
    signs.push(...told.signs)
    if (view) views.push(view)
    for (const next of walk.next(key)) {
      const {lengthM, arrive} = walk.stretch(key, next)
      visit(next, {from: key, heading: arrive, fromEntranceM: arrival.fromEntranceM + lengthM}, told.promised)
    }
  }
  visit('entrance', {from: undefined, heading: 0, fromEntranceM: 0}, new Set())
  return {signs, conflicts: contradictions(plan, names, views), stepFree: stepFreeWays(plan)}
}

function stepFreeWays(plan: FloorPlan<{readonly term: string}>): (readonly PlanPoint[])[] {
  if (plan.entrance.stepFree !== true) return []
  const walk = walkOf({...plan, doors: plan.doors.filter(({stepFree}) => stepFree === true)})
  return walk.goals
    .flatMap((goal, i) => {
      const wanted = goal.type === 'windows' || (goal.type === 'room' && plan.rooms[goal.index]?.term === 'accessible-toilet')
      return wanted ? [walk.wayTo(i)] : []
    })
    .filter((way) => way.length > 0)
}

/** Returns the signs of one place on the tree of ways, and what a visitor who goes on from there has been promised. */
function choose(
  walk: Walk,
  names: readonly GoalName[],
  view: View,
  arrival: Arrival,
  promised: ReadonlySet<number>,
  plateM: number,
): {signs: WaySign[]; promised: ReadonlySet<number>} {
  const {key, scene, ways, all} = view
  if (scene.choices < 2) return {signs: [], promised}
  const inView = ({goal, lengthM, stops}: Beyond) => lengthM <= plateM && stops <= (walk.goals[goal]?.type === 'room' ? 2 : 1)
  if (all.every(inView)) return {signs: [], promised}

  const hall = all.find(({goal}) => isHall(walk, goal))?.goal
  const pastHall = ({past}: Beyond) => hall !== undefined && past.includes(hall)
  const spare = new Set(all.filter((found) => found.goal !== hall && (inView(found) || pastHall(found))).map(({goal}) => goal))
  const numbers = names.map(numberOf)
  // What stands in the hall is seen from its door; rooms behind it are not.
  const inHall = new Set(all.filter((found) => walk.goals[found.goal]?.type !== 'room' && pastHall(found)).map(({goal}) => goal))
  const rank = (goal: number) => (urgent.includes(names[goal]?.term ?? '') ? 0 : inHall.has(goal) ? 2 : 1)
  const panels = toPanels(rowsOf(all, names), {numbers, rank, mayDrop: (goal) => spare.has(goal) && !promised.has(goal)})
  const listed = new Set([...promised, ...panels.flat().flatMap(({goals}) => goals)])
  const at = (siting: Siting, why: WaySign['why'], panels: readonly Panel[]) =>
    panels.map((rows, i): WaySign => ({...siting, why, fromEntranceM: arrival.fromEntranceM, panel: [i + 1, panels.length], rows}))

  const over = ways.flatMap((by) => {
    const siting = scene.overDoor(by, (other) => arrow(scene.siting.heading, walk.stretch(key, other).leave))
    const behind = all.filter((found) => found.by === by).map((found): Beyond => ({...found, towards: 'ahead'}))
    const leadsOn = behind.some(({stops}) => stops > 2)
    return siting && leadsOn
      ? at(siting, 'over-door', toPanels(rowsOf(behind, names), {numbers, rank, mayDrop: (goal) => !listed.has(goal)}))
      : []
  })
  return {signs: [...at(scene.siting, 'choice', panels), ...over], promised: listed}
}

/** What people look for in a hurry is the last to be left out of a sign. */
const urgent: readonly string[] = ['toilet', 'accessible-toilet', 'toilet-men', 'toilet-women', 'nursing-room']

const rowsOf = (all: readonly Beyond[], names: readonly GoalName[]): WayRow[] =>
  all.flatMap(({goal, towards, lengthM}) => {
    const name = names[goal]
    return name ? [{name, towards, distanceM: lengthM, goals: [goal]}] : []
  })

const isHall = ({goals, plan}: Walk, goal: number) => {
  const found = goals[goal]
  return found?.type === 'room' && plan.rooms[found.index]?.use === 'hall'
}
