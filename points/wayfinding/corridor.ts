import type {PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {cellsOf, type Rectangle} from '../../design-system/signs/plan/geometry.ts'
import {bearing, distance} from './bearing.ts'
import {contains} from './cell.ts'
import type {Gate} from './gates.ts'
import type {Network, Thing} from './stretch.ts'

/** Doors of a corridor that are no farther apart along it make one junction, in metres. */
const junctionM = 1.2

/** Something that opens off a corridor: a door, a goal, the next rectangle of the same corridor. */
interface Opening {
  readonly key: string
  readonly at: PlanPoint
  /** From the corridor into it. */
  readonly out: PlanPoint
  readonly goal: boolean
}

/**
 * Adds the ways along a corridor: along the middle of each rectangle of it, with a junction wherever something opens off, so that every
 * turn is square.
 */
export function joinCorridor(room: PlanRoom, gates: readonly Gate[], things: readonly Thing[], {add, join}: Network): void {
  const cells = cellsOf(room)
  const seams = cells.flatMap((a, i) => cells.map((b, j) => seam(a, b, `seam ${room.id} ${i} ${j}`))).filter((found) => found !== undefined)
  for (const {key, at} of seams) add(key, {type: 'junction', at, room: room.id})
  cells.forEach((cell, c) => {
    const middle: PlanPoint = [(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2]
    const flat = cell.right - cell.left >= cell.bottom - cell.top
    const openings: Opening[] = [
      ...gates
        .filter(({stand}) => contains(cell, stand))
        .map(({key, at, inward}) => ({key, at, out: [-inward[0], -inward[1]] as const, goal: false})),
      ...seams
        .filter(({a, b}) => a === cell || b === cell)
        .map(({key, at, a, out}) => ({key, at, out: a === cell ? out : ([-out[0], -out[1]] as const), goal: false})),
      ...things
        .filter(({at}) => cell === cells.find((other) => contains(other, at)))
        .map(({key, at}): Opening => ({key, at, out: sideways(flat, middle, at), goal: true})),
    ]
    const t = ({at}: Opening) => (flat ? at[0] - cell.left : at[1] - cell.top)
    const nodes = junctions(
      openings,
      t,
      flat ? [cell.right - cell.left, cell.bottom - cell.top] : [cell.bottom - cell.top, cell.right - cell.left],
    )
    const axis: PlanPoint = flat ? [1, 0] : [0, 1]
    nodes.forEach(({t, openings}, i) => {
      const key = `junction ${room.id} ${c} ${i}`
      const at: PlanPoint = flat ? [cell.left + t, middle[1]] : [middle[0], cell.top + t]
      add(key, {type: 'junction', at, room: room.id})
      for (const opening of openings) {
        const lengthM = distance(at, opening.at)
        const [leave, arrive] = [bearing(opening.out), bearing([-opening.out[0], -opening.out[1]])]
        join(key, opening.key, {lengthM, room: room.id, leave, arrive: leave})
        if (!opening.goal) join(opening.key, key, {lengthM, room: room.id, leave: arrive, arrive})
      }
      const before = nodes[i - 1]
      if (before) {
        const lengthM = t - before.t
        const [on, back] = [bearing(axis), bearing([-axis[0], -axis[1]])]
        join(`junction ${room.id} ${c} ${i - 1}`, key, {lengthM, room: room.id, leave: on, arrive: on})
        join(key, `junction ${room.id} ${c} ${i - 1}`, {lengthM, room: room.id, leave: back, arrive: back})
      }
    })
  })
}

const sideways = (flat: boolean, middle: PlanPoint, at: PlanPoint): PlanPoint =>
  flat ? [0, at[1] < middle[1] ? -1 : 1] : [at[0] < middle[0] ? -1 : 1, 0]

/** The line in which `a` meets `b`, another rectangle of its corridor, if that lies to the right of it or below. */
function seam(a: Rectangle, b: Rectangle, key: string) {
  if (a.right === b.left && a.top === b.top) {
    const at: PlanPoint = [a.right, (a.top + a.bottom) / 2]
    return {key, at, a, b, out: [1, 0] as PlanPoint}
  }
  if (a.bottom === b.top && a.left === b.left) {
    const at: PlanPoint = [(a.left + a.right) / 2, a.bottom]
    return {key, at, a, b, out: [0, 1] as PlanPoint}
  }
  return undefined
}

/** Returns the openings of a corridor in groups that a visitor meets at one place: close together, no two on the same side. */
function junctions(openings: readonly Opening[], t: (opening: Opening) => number, [length, width]: readonly [number, number]) {
  const groups: [Opening, ...Opening[]][] = []
  const short = length < 1.6 * width
  for (const opening of [...openings].sort((a, b) => t(a) - t(b))) {
    const last = groups.at(-1)
    const near = last && (short || t(opening) - t(last[0]) <= junctionM)
    if (near && !last.some(({out}) => out[0] === opening.out[0] && out[1] === opening.out[1])) last.push(opening)
    else groups.push([opening])
  }
  return groups.map((group) => {
    const sides = group.filter(({goal}) => !goal)
    const placed = sides.length > 0 ? sides : group
    return {t: short && groups.length === 1 ? length / 2 : placed.reduce((sum, o) => sum + t(o), 0) / placed.length, openings: group}
  })
}
