import type {FloorPlan, PlanPoint, PlanRoom} from './floorPlan.ts'

/** Half the thickness of the thickest wall, in metres: a door or a window may lie this far from the line that a tape drew. */
export const wallSlack = 0.3

/** A rectangle on the floor in metres. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight piece of a room's outline. `inward` is the unit vector into the room. */
export interface Wall {
  readonly from: PlanPoint
  readonly to: PlanPoint
  readonly inward: PlanPoint
}

/** Returns the corners of `room` in the order in which its author went round. */
export function outlineOf({atM, sizeM, outlineM}: PlanRoom): readonly PlanPoint[] {
  if (outlineM) return outlineM
  const [[x, y], [width, depth]] = [atM ?? [0, 0], sizeM ?? [0, 0]]
  return [
    [x, y],
    [x + width, y],
    [x + width, y + depth],
    [x, y + depth],
  ]
}

/** Returns the sides of `outline`, one for each corner, from that corner to the next. */
const sidesOf = (outline: readonly PlanPoint[]): (readonly [PlanPoint, PlanPoint])[] =>
  outline.map((from, i) => [from, outline[(i + 1) % outline.length] ?? from])

/** Returns whether the place lies inside `outline`. On a wall it may be either. */
export function inside(outline: readonly PlanPoint[], [x, y]: PlanPoint): boolean {
  let odd = false
  let from = outline.at(-1) ?? [0, 0]
  for (const to of outline) {
    if (from[1] > y !== to[1] > y && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) odd = !odd
    from = to
  }
  return odd
}

/** Returns the walls of `room`. */
export function wallsOf(room: PlanRoom): Wall[] {
  const outline = outlineOf(room)
  return sidesOf(outline).map(([from, to]) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const normal: PlanPoint = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length]
    const middle: PlanPoint = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
    const into = inside(outline, step(middle, normal, 1e-3))
    return {from, to, inward: into ? normal : [-normal[0], -normal[1]]}
  })
}

/** Returns the place `length` metres from `at` along the unit vector `way`. */
export const step = (at: PlanPoint, way: PlanPoint, length: number): PlanPoint => [at[0] + way[0] * length, at[1] + way[1] * length]

/** Returns how far the place lies from the line of `wall`, and how far along it from `from`, in metres. */
export function along({from, to, inward}: Wall, [x, y]: PlanPoint): {readonly off: number; readonly at: number; readonly length: number} {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [dx, dy] = [x - from[0], y - from[1]]
  return {
    off: dx * inward[0] + dy * inward[1],
    at: (dx * (to[0] - from[0]) + dy * (to[1] - from[1])) / length,
    length,
  }
}

/** Returns the wall of `room` in which a door of that place and width lies; undefined if there is none. */
export function wallAt(room: PlanRoom, at: PlanPoint, widthM: number): Wall | undefined {
  const fits = wallsOf(room).filter((wall) => {
    const {off, at: middle, length} = along(wall, at)
    return Math.abs(off) <= wallSlack && middle - widthM / 2 >= -0.05 && middle + widthM / 2 <= length + 0.05
  })
  return fits.sort((a, b) => Math.abs(along(a, at).off) - Math.abs(along(b, at).off))[0]
}

/**
 * Returns the rectangles into which the walls of `room`, drawn on to the other side, cut it: one for a rectangle, three for an L, four
 * for a T. Together they cover the room and no two overlap.
 */
export function cellsOf(room: PlanRoom): Rectangle[] {
  const outline = outlineOf(room)
  const steps = (axis: 0 | 1) => [...new Set(outline.map((p) => Math.round(p[axis] * 1000) / 1000))].sort((a, b) => a - b)
  const [xs, ys] = [steps(0), steps(1)]
  return ys.slice(1).flatMap((bottom, j) =>
    xs.slice(1).flatMap((right, i): Rectangle[] => {
      const [left = 0, top = 0] = [xs[i], ys[j]]
      return inside(outline, [(left + right) / 2, (top + bottom) / 2]) ? [{left, top, right, bottom}] : []
    }),
  )
}

/** Returns whether a visitor at `a` sees `b` across the floor of `room`. Both are inside it, clear of the walls. */
export function sees(room: PlanRoom, a: PlanPoint, b: PlanPoint): boolean {
  const side = ([px, py]: PlanPoint, [qx, qy]: PlanPoint, [rx, ry]: PlanPoint) => (qx - px) * (ry - py) - (qy - py) * (rx - px)
  return sidesOf(outlineOf(room)).every(([p, q]) => !(side(a, b, p) * side(a, b, q) < 0 && side(p, q, a) * side(p, q, b) < 0))
}

/** Returns the walkable space that holds the place: a service window on a counter belongs to the visitors' side of it. */
export function spaceAt<Room extends PlanRoom>({rooms}: {readonly rooms: readonly Room[]}, at: PlanPoint): Room | undefined {
  const distance = (room: Room) => {
    if (inside(outlineOf(room), at)) return 0
    return Math.min(
      ...wallsOf(room).map((wall) => {
        const {off, at: t, length} = along(wall, at)
        return t < -wallSlack || t > length + wallSlack ? Infinity : Math.abs(off)
      }),
    )
  }
  const near = rooms
    .filter(({use}) => use !== 'staff')
    .map((room) => ({room, off: distance(room)}))
    .filter(({off}) => off <= wallSlack)
  return near.sort((a, b) => a.off - b.off)[0]?.room
}

/** Returns the smallest rectangle around the whole plan. */
export function extentOf({rooms}: Pick<FloorPlan, 'rooms'>): Rectangle {
  const points = rooms.flatMap(outlineOf)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)}
}

/** A quarter of a turn, in degrees clockwise. */
export type Quarter = 0 | 90 | 180 | 270

/** Returns the place turned about the origin so that what lies at bearing `facing` lies at the top. */
export const turnPoint = ([x, y]: PlanPoint, facing: Quarter): PlanPoint =>
  facing === 0 ? [x, y] : facing === 90 ? [y, -x] : facing === 180 ? [-x, -y] : [-y, x]

/** Returns `plan` turned so that what lies at bearing `facing` lies at the top of the sheet. Rectangles become outlines. */
export function turnPlan<Named>(plan: FloorPlan<Named>, facing: Quarter): FloorPlan<Named> {
  const at = <T extends {readonly atM: PlanPoint}>(thing: T): T => ({...thing, atM: turnPoint(thing.atM, facing)})
  return {
    ...plan,
    northDegrees: plan.northDegrees === undefined ? undefined : (plan.northDegrees - facing + 360) % 360,
    rooms: plan.rooms.map((room) => ({
      ...room,
      atM: undefined,
      sizeM: undefined,
      outlineM: outlineOf(room).map((corner) => turnPoint(corner, facing)),
    })),
    doors: plan.doors.map(at),
    entrance: at(plan.entrance),
    windows: plan.windows.map(at),
    facilities: plan.facilities.map(at),
  }
}

/** Returns the wall of `room` that is nearest to the place. */
export function nearestWall(room: PlanRoom, place: PlanPoint): Wall {
  const far = (wall: Wall) => {
    const {off, at, length} = along(wall, place)
    return Math.hypot(off, Math.max(0, -at, at - length))
  }
  return wallsOf(room).reduce((best, wall) => (far(wall) < far(best) ? wall : best))
}

/** Returns the rectangle of `room` that has most space for words: of an L or a T, one of its arms. */
export function roomiest(room: PlanRoom): Rectangle {
  const size = ({left, right, top, bottom}: Rectangle) => (right - left) * Math.min(bottom - top, right - left)
  return cellsOf(room).reduce((best, cell) => (size(cell) > size(best) ? cell : best))
}
