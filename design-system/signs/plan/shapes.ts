import {type Point, polygon, rect, type Segment} from '../../drawing/drawing.ts'
import type {FloorPlan, PlanDoor, PlanPoint, PlanRoom, Use} from './floorPlan.ts'
import {along, outlineOf, step, type Wall, wallAt, wallSlack, wallsOf} from './geometry.ts'

/** The shapes of a floor plan, in metres on the floor; whoever draws them maps their points onto paper or panel. */
export interface PlanShapes {
  /** The floor of each space, in the order of the plan: outside first, so that buildings lie on the yard. */
  readonly floors: readonly {readonly use: Use; readonly room: PlanRoom; readonly segments: readonly Segment[]}[]
  /** Walls of the building with the doors cut out. */
  readonly walls: readonly Segment[]
  /** The edge of a yard where no building stands, with its gates cut out. */
  readonly fences: readonly Segment[]
  /** The leaves of doors, open at a right angle, and the arcs that they sweep. */
  readonly leaves: readonly Segment[]
}

interface Gap {
  readonly atM: PlanPoint
  readonly widthM: number
}

/** Returns what is drawn of `plan`. `wall`, `fence` and `line` are the thicknesses of a wall, of a fence and of a door's leaf, in metres. */
export function planShapes(plan: FloorPlan, {wall, fence, line}: {wall: number; fence: number; line: number}): PlanShapes {
  const gaps: readonly Gap[] = [...plan.doors, plan.entrance]
  const inner = plan.rooms.filter(({use}) => use !== 'outside')
  const outer = plan.rooms.filter(({use}) => use === 'outside')
  const built = inner.flatMap(wallsOf)
  const open = (wall: Wall) => gaps.filter(({atM, widthM}) => lies(wall, atM, widthM))
  return {
    floors: [...outer, ...inner].map((room) => ({use: room.use, room, segments: asPath(outlineOf(room))})),
    walls: built.flatMap((w) => pieces(w, cut(w, open(w)), wall)),
    fences: outer.flatMap(wallsOf).flatMap((w) => pieces(w, cut(w, [...open(w), ...covered(w, built)]), fence)),
    leaves: plan.doors.filter(({open}) => !open).flatMap((door) => leavesOf(plan, door, line)),
  }
}

const lies = (wall: Wall, at: PlanPoint, widthM: number) => {
  const {off, at: t, length} = along(wall, at)
  return Math.abs(off) <= wallSlack && t + widthM / 2 > 0 && t - widthM / 2 < length
}

/** The parts of `wall` that other walls run along, as gaps: a building is the edge of its yard there. */
function covered(wall: Wall, others: readonly Wall[]): Gap[] {
  return others.flatMap((other): Gap[] => {
    const [a, b] = [along(wall, other.from), along(wall, other.to)]
    if (Math.abs(a.off) > wallSlack || Math.abs(b.off) > wallSlack) return []
    const [from, to] = [Math.max(0, Math.min(a.at, b.at)), Math.min(a.length, Math.max(a.at, b.at))]
    if (to - from < 0.05) return []
    const unit: PlanPoint = [(wall.to[0] - wall.from[0]) / a.length, (wall.to[1] - wall.from[1]) / a.length]
    return [{atM: step(wall.from, unit, (from + to) / 2), widthM: to - from}]
  })
}

/** Returns what is left of `wall` between its gaps, as stretches from its beginning, in metres. */
function cut(wall: Wall, gaps: readonly Gap[]): [number, number][] {
  const {length} = along(wall, wall.from)
  const holes = gaps
    .map(({atM, widthM}) => [along(wall, atM).at - widthM / 2, along(wall, atM).at + widthM / 2] as const)
    .sort((a, b) => a[0] - b[0])
  const left: [number, number][] = []
  let from = 0
  for (const [start, end] of holes) {
    if (start > from + 0.01) left.push([from, start])
    from = Math.max(from, end)
  }
  if (from < length - 0.01) left.push([from, length])
  return left
}

/** Stretches of a wall as rectangles. At the corners of a room they reach on by half their thickness, so that corners are closed. */
function pieces(wall: Wall, stretches: readonly [number, number][], thick: number): Segment[] {
  const {length} = along(wall, wall.from)
  const unit: PlanPoint = [(wall.to[0] - wall.from[0]) / length, (wall.to[1] - wall.from[1]) / length]
  const reach = thick / 2
  return stretches.flatMap(([start, end]) => {
    const a = step(wall.from, unit, start === 0 ? -reach : start)
    const b = step(wall.from, unit, end === length ? length + reach : end)
    const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])]
    const flat = Math.abs(unit[0]) > 0.5
    return flat ? rect([left, top - thick / 2], Math.abs(b[0] - a[0]), thick) : rect([left - thick / 2, top], thick, Math.abs(b[1] - a[1]))
  })
}

/** One leaf for a door of up to 1.3 m, two for a wider one; they open into the room, not into the corridor or the yard. */
function leavesOf({rooms}: FloorPlan, {between, atM, widthM}: PlanDoor, line: number): Segment[] {
  const rank: readonly Use[] = ['room', 'staff', 'hall', 'corridor', 'outside']
  const [into] = between
    .flatMap((id) => rooms.filter((room) => room.id === id))
    .toSorted((a, b) => rank.indexOf(a.use) - rank.indexOf(b.use))
  const wall = into && wallAt(into, atM, widthM)
  if (!wall) return []
  const unit: PlanPoint = [-wall.inward[1], wall.inward[0]]
  const leaf = (hinge: PlanPoint, way: PlanPoint, length: number): Segment[] => [
    ...strip(hinge, step(hinge, wall.inward, length), line),
    ...arc(hinge, way, wall.inward, length, line * 0.6),
  ]
  const [half, back]: [number, PlanPoint] = [widthM / 2, [-unit[0], -unit[1]]]
  if (widthM <= 1.3) return leaf(step(atM, unit, -half), unit, widthM)
  return [...leaf(step(atM, unit, -half), unit, half), ...leaf(step(atM, unit, half), back, half)]
}

function strip(from: PlanPoint, to: PlanPoint, thick: number): Segment[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const off: PlanPoint = [(-(to[1] - from[1]) / length) * (thick / 2), ((to[0] - from[0]) / length) * (thick / 2)]
  const at = ([x, y]: PlanPoint, side: number): Point => [x + off[0] * side, y + off[1] * side]
  return polygon([at(from, 1), at(to, 1), at(to, -1), at(from, -1)])
}

/** The quarter circle about `hinge` from `a` to `b`, unit vectors at a right angle, as a band of `thick` metres. */
function arc(hinge: PlanPoint, a: PlanPoint, b: PlanPoint, radius: number, thick: number): Segment[] {
  const at = (angle: number, r: number): Point => [
    hinge[0] + (a[0] * Math.cos(angle) + b[0] * Math.sin(angle)) * r,
    hinge[1] + (a[1] * Math.cos(angle) + b[1] * Math.sin(angle)) * r,
  ]
  const steps = Array.from({length: 13}, (_, i) => (i / 12) * (Math.PI / 2))
  return asPath([
    ...steps.map((angle) => at(angle, radius + thick / 2)),
    ...steps.toReversed().map((angle) => at(angle, radius - thick / 2)),
  ])
}

function asPath(points: readonly PlanPoint[]): Segment[] {
  const [a = [0, 0], b = a, c = a, ...rest] = points
  return polygon([a, b, c, ...rest])
}
