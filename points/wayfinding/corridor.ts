import type {PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {cellsOf, type Rectangle} from '../../design-system/signs/plan/geometry.ts'
import {bearing, distance} from './bearing.ts'
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
  const seams = cells.flatMap((a, i) => cells.slice(i + 1).flatMap((b, j) => seam(a, b, `seam ${room.id} ${i} ${i + 1 + j}`)))
  for (const {key, at} of seams) add(key, {type: 'junction', at, room: room.id})
  cells.forEach((cell, c) => {
    const middle: PlanPoint = [(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2]
    const flat = cell.right - cell.left >= cell.bottom - cell.top
    const holds = ([x, y]: PlanPoint) => x > cell.left - 0.01 && x < cell.right + 0.01 && y > cell.top - 0.01 && y < cell.bottom + 0.01
    const openings: Opening[] = [
      ...gates
        .filter(({stand}) => holds(stand))
        .map(({key, at, inward}) => ({key, at, out: [-inward[0], -inward[1]] as const, goal: false})),
      ...seams
        .filter(({a, b}) => a === cell || b === cell)
        .map(({key, at, a, out}) => ({key, at, out: a === cell ? out : ([-out[0], -out[1]] as const), goal: false})),
      ...things
        .filter(({at}) => holds(at) && cells.indexOf(cell) === cells.findIndex((other) => contains(other, at)))
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

const contains = ({left, right, top, bottom}: Rectangle, [x, y]: PlanPoint) => x >= left && x <= right && y >= top && y <= bottom

const sideways = (flat: boolean, middle: PlanPoint, at: PlanPoint): PlanPoint =>
  flat ? [0, at[1] < middle[1] ? -1 : 1] : [at[0] < middle[0] ? -1 : 1, 0]

/** The line in which two rectangles of one corridor meet. */
function seam(a: Rectangle, b: Rectangle, key: string) {
  const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)]
  const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)]
  const at: PlanPoint = [(left + right) / 2, (top + bottom) / 2]
  if (Math.abs(right - left) < 1e-6 && bottom - top > 1e-6)
    return [{key, at, a, b, out: [a.right <= b.left + 1e-6 ? 1 : -1, 0] as PlanPoint}]
  if (Math.abs(bottom - top) < 1e-6 && right - left > 1e-6)
    return [{key, at, a, b, out: [0, a.bottom <= b.top + 1e-6 ? 1 : -1] as PlanPoint}]
  return []
}

/** Returns the openings of a corridor in groups that a visitor meets at one place: close together, no two on the same side. */
function junctions(openings: readonly Opening[], t: (opening: Opening) => number, [length, width]: readonly [number, number]) {
  const groups: Opening[][] = []
  const short = length < 1.6 * width
  for (const opening of [...openings].sort((a, b) => t(a) - t(b))) {
    const last = groups.at(-1)
    const [first] = last ?? []
    const near = first !== undefined && (short || t(opening) - t(first) <= junctionM)
    const sameSide = last?.some(({out}) => out[0] === opening.out[0] && out[1] === opening.out[1])
    if (last && near && !sameSide) last.push(opening)
    else groups.push([opening])
  }
  return groups.map((group) => {
    const sides = group.filter(({goal}) => !goal)
    const placed = sides.length > 0 ? sides : group
    return {t: short && groups.length === 1 ? length / 2 : placed.reduce((sum, o) => sum + t(o), 0) / placed.length, openings: group}
  })
}
