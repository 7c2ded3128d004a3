import type {Direction} from '../../design-system/signs/layout/layout.ts'
import type {PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {along, inside, outlineOf, step, wallsOf} from '../../design-system/signs/plan/geometry.ts'
import {bearing, distance} from './bearing.ts'
import {type Gate, gatesOf} from './gates.ts'
import type {SignPlace} from './places.ts'
import type {Walk} from './walk.ts'

/** How a visitor came to a place. */
export interface Arrival {
  readonly from: string | undefined
  /** Bearing of the way he walks. At a door it does not count: he faces the space that he enters. */
  readonly heading: number
  /** Walk from the entrance, in metres. */
  readonly fromEntranceM: number
}

/** Where a sign is and where it is read. Bearings are degrees clockwise from the top of the sheet, lengths metres. */
export interface Siting extends SignPlace {
  /** Id of the space in which it is. */
  readonly room: string
  /** Where a visitor reads it and chooses, and the way in which he came there. */
  readonly readAt: PlanPoint
  readonly heading: number
  readonly viewingDistanceM: number
}

/** A place where a visitor may have to choose, as he sees it on arriving. */
export interface Scene {
  /** How many ways he has to choose from; the one he came by and doors whose plates say that they end there do not count. */
  readonly choices: number
  readonly siting: Siting
  /** Returns where a sign stands above the door `key`, if it cannot be told from another one the same way. */
  readonly overDoor: (key: string, towards: (key: string) => Direction) => Siting | undefined
}

/** From the nearest that a sign is read, in metres: nobody reads over his head. */
const nearestM = 4
/** A sign on a post is read from farther off: people come to it across a yard. */
const nearestOutsideM = 6
/** A wall that is no farther away carries the sign; otherwise it hangs from the ceiling. */
const farWallM = 6
/** Free wall on each side of the middle of a sign, in metres. */
const freeWallM = 0.8

/** Returns the scene at the place `key` for a visitor who goes on by one of `ways`; undefined if he has arrived. */
export function sceneOf(walk: Walk, key: string, arrival: Arrival, ways: readonly string[]): Scene | undefined {
  const [first] = ways
  if (first === undefined) return undefined
  const place = walk.place(key)
  const room = walk.space(walk.stretch(key, first).room)
  const gates = gatesOf(walk.plan, room)
  const own = gates.find((gate) => gate.key === key)
  const others = walk.onward(key).filter((next) => next !== arrival.from && walk.stretch(key, next).room === room.id)
  const doors = others.filter((next) => gates.some((gate) => gate.key === next))
  const things = others.some((next) => walk.place(next).type === 'goal' && walk.stretch(key, next).lengthM > 0)
  const readAt = own?.stand ?? place.at
  const heading = own ? bearing(own.inward) : arrival.heading
  const choices =
    room.use === 'corridor'
      ? corridorChoices(walk, others, ways, room)
      : own
        ? gates.length - 1 + (things ? 1 : 0)
        : doors.length + (things ? 1 : 0)
  return {
    choices,
    siting: {...sitingFor(walk, room, readAt, heading), room: room.id, readAt, heading},
    overDoor: (next, towards) => {
      const gate = gates.find((gate) => gate.key === next)
      if (!gate) return undefined
      const rivals = doors.filter((other) => other !== next && towards(other) === towards(next))
      const confused = named(walk, next, room) ? rivals.length > 0 : rivals.some((other) => !named(walk, other, room))
      return confused ? above(gate, room, readAt) : undefined
    },
  }
}

/** Whether the door leads to a space whose name stands beside it. */
function named(walk: Walk, door: string, from: PlanRoom): boolean {
  const use = otherSide(walk, door, from)?.use
  return use === 'room' || use === 'hall'
}

/**
 * In a corridor people walk on past doors that bear a name, so only the others count; but where a way leads through a room with a name,
 * nothing but a sign says so.
 */
function corridorChoices(walk: Walk, others: readonly string[], ways: readonly string[], room: PlanRoom): number {
  const blank = others.filter((next) => walk.place(next).type !== 'goal' && !named(walk, next, room)).length
  const through = ways.some((next) => named(walk, next, room) && walk.next(next).some((after) => walk.place(after).type !== 'goal'))
  return through ? Math.max(2, blank) : blank
}

function otherSide(walk: Walk, key: string, from: PlanRoom): PlanRoom | undefined {
  const {type, index = -1} = walk.place(key)
  const id = type === 'door' ? walk.plan.doors[index]?.between.find((id) => id !== from.id) : undefined
  return id === undefined ? undefined : walk.space(id)
}

const above = ({at, inward}: Gate, room: PlanRoom, readAt: PlanPoint): Siting => ({
  room: room.id,
  at,
  facing: bearing(inward),
  mount: 'wall',
  readAt,
  heading: (bearing(inward) + 180) % 360,
  viewingDistanceM: halves(Math.max(nearestM, distance(readAt, at))),
})

/** Returns where a sign goes that faces somebody who stands at `readAt` and looks to `heading`. */
function sitingFor(walk: Walk, room: PlanRoom, readAt: PlanPoint, heading: number): Omit<Siting, 'room' | 'readAt' | 'heading'> {
  const angle = (heading * Math.PI) / 180
  const ahead: PlanPoint = [Math.sin(angle), -Math.cos(angle)]
  const depth = depthAhead(room, readAt, ahead)
  const seen = (mount: Siting['mount'], at: PlanPoint, least: number) => ({
    at,
    facing: (heading + 180) % 360,
    mount,
    viewingDistanceM: halves(Math.max(least, distance(readAt, at))),
  })
  if (room.use === 'outside') {
    const right: PlanPoint = [-ahead[1], ahead[0]]
    const front = step(readAt, ahead, Math.min(3, depth * 0.6))
    const beside = [1.2, -1.2].map((off) => step(front, right, off)).find((at) => inside(outlineOf(room), at))
    return seen('post', beside ?? front, nearestOutsideM)
  }
  const wall = step(readAt, ahead, depth)
  const {doors, entrance, windows} = walk.plan
  const free =
    [...doors, entrance].every(({atM, widthM}) => distance(atM, wall) > widthM / 2 + freeWallM) &&
    windows.every(({atM}) => distance(atM, wall) > 2 * freeWallM)
  if (free && depth <= farWallM) return seen('wall', wall, nearestM)
  return seen('suspended', room.use === 'corridor' ? readAt : step(readAt, ahead, Math.min(3, depth / 2)), nearestM)
}

/** How far somebody can walk on from `at` before a wall stops him. */
function depthAhead(room: PlanRoom, at: PlanPoint, way: PlanPoint): number {
  const hits = wallsOf(room).flatMap((wall) => {
    const t = along(wall, at).off / -(way[0] * wall.inward[0] + way[1] * wall.inward[1])
    const {at: met, length} = along(wall, step(at, way, t))
    // A way that meets a wall just at its end stops there.
    return t > 0 && Math.abs(met - length / 2) < length / 2 + 1e-6 ? [t] : []
  })
  return Math.min(20, ...hits)
}

const halves = (metres: number) => Math.ceil(metres * 2 - 1e-6) / 2
