import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {along, inside, nearestWall, outlineOf, spaceAt, step, wallAt, wallsOf} from '../../design-system/signs/plan/geometry.ts'
import {bearing, distance} from './bearing.ts'

type Named = FloorPlan<{readonly term: string}>

/** Where one sign is on a floor plan. */
export interface SignPlace {
  readonly at: PlanPoint
  /** The way in which its face looks, in degrees clockwise from the top of the sheet. */
  readonly facing: number
  readonly mount: 'wall' | 'suspended' | 'post'
}

/** Beside a door, this far from its edge to the middle of a plate, in metres. */
const besideDoorM = 0.35

/** A door, and the space into which it leads. */
interface MainDoor<Room> {
  readonly atM: PlanPoint
  readonly widthM: number
  readonly inside: Room
}

/**
 * Returns the door by which visitors enter the building: the entrance, or the first door from the yard if they enter by a gate. Undefined
 * if the space of the entrance is not on the plan.
 */
export function mainDoor<Room extends PlanRoom>(
  plan: Pick<FloorPlan, 'doors' | 'entrance'> & {readonly rooms: readonly Room[]},
): MainDoor<Room> | undefined {
  const first = plan.rooms.find(({id}) => id === plan.entrance.room)
  const doors = plan.doors.flatMap(({between, atM, widthM}) => {
    const rooms = plan.rooms.filter(({id}) => between.includes(id))
    const inner = rooms.find((room) => room.use !== 'outside' && room.use !== 'staff')
    return first?.use === 'outside' && rooms.includes(first) && inner ? [{atM, widthM, inside: inner}] : []
  })
  // The hall and what leads to it come before a room with a door of its own to the yard.
  const rank = ({use}: PlanRoom) => (use === 'hall' ? 0 : use === 'corridor' ? 1 : 2)
  const [door] = doors.toSorted((a, b) => rank(a.inside) - rank(b.inside) || b.widthM - a.widthM)
  return door ?? (first && {...plan.entrance, inside: first})
}

/** Returns where the signs of the entrance are: above the main door, and on each side of it as one comes to it. */
export function entrancePlaces(
  plan: FloorPlan,
): {readonly above: SignPlace; readonly left: SignPlace; readonly right: SignPlace} | undefined {
  const door = mainDoor(plan)
  const wall = door && wallAt(door.inside, door.atM, door.widthM)
  if (!wall) return undefined
  const {atM, widthM} = door
  const out: PlanPoint = [-wall.inward[0], -wall.inward[1]]
  // Whoever comes to the door walks inward; his right hand is a quarter turn clockwise of that.
  const right: PlanPoint = [-wall.inward[1], wall.inward[0]]
  const at = (off: number): SignPlace => ({at: step(atM, right, off), facing: bearing(out), mount: 'wall'})
  const off = widthM / 2 + 2 * besideDoorM
  return {above: at(0), left: at(-off), right: at(off)}
}

/** Returns where the plate of service window `number` is: above it, looking at the visitors. */
export function windowPlace(plan: FloorPlan, number: number): SignPlace | undefined {
  const window = plan.windows.find((w) => w.number === number)
  const room = window && spaceAt(plan, window.atM)
  if (!room) return undefined
  const wall = nearestWall(room, window.atM)
  return {at: window.atM, facing: bearing(wall.inward), mount: 'suspended'}
}

/** Returns where the signs of a facility are: beside the door of each room of that name, and at each place of that name. */
export function facilityPlaces(plan: Named, term: string): SignPlace[] {
  const rooms = plan.rooms.filter((room) => room.term === term && room.use !== 'staff' && room.use !== 'outside')
  const doors = rooms.flatMap((room) => besideDoors(plan, room).slice(0, 1))
  const things = plan.facilities.flatMap((facility): SignPlace[] => {
    const room = facility.term === term ? spaceAt(plan, facility.atM) : undefined
    if (!room) return []
    const wall = nearestWall(room, facility.atM)
    const outside = room.use === 'outside'
    const near = !outside && Math.abs(along(wall, facility.atM).off) < 1.2
    const at = near ? step(facility.atM, wall.inward, -along(wall, facility.atM).off) : facility.atM
    return [{at, facing: bearing(wall.inward), mount: near ? 'wall' : outside ? 'post' : 'suspended'}]
  })
  return [...doors, ...things]
}

/** The wall beside each door by which visitors enter `room`, on the side where there is more of it. */
function besideDoors(plan: FloorPlan, room: PlanRoom): SignPlace[] {
  const own = plan.doors.filter(({between}) => between.includes(room.id))
  return own.flatMap(({between, atM, widthM}): SignPlace[] => {
    const other = plan.rooms.find(({id}) => between.includes(id) && id !== room.id)
    const wall = other && other.use !== 'staff' ? wallAt(other, atM, widthM) : undefined
    if (!wall) return []
    const {at, length} = along(wall, atM)
    const [dx, dy] = [(wall.to[0] - wall.from[0]) / length, (wall.to[1] - wall.from[1]) / length]
    const off = (at > length / 2 ? -1 : 1) * (widthM / 2 + besideDoorM)
    return [{at: [atM[0] + dx * off, atM[1] + dy * off], facing: bearing(wall.inward), mount: 'wall'}]
  })
}

/**
 * Returns where the floor plan for visitors is, and where its reader stands: on the wall to the right of those who come in, else to the left,
 * clear of doors and windows. Undefined if neither wall has room for it.
 *
 * @clause HW-SIGN-081 inside the main entrance
 */
export function floorPlanPlace(
  plan: FloorPlan,
): {readonly sign: SignPlace; readonly readAt: PlanPoint; readonly heading: number} | undefined {
  const door = mainDoor(plan)
  const wall = door && wallAt(door.inside, door.atM, door.widthM)
  if (!wall) return undefined
  const ways: PlanPoint[] = [
    [-wall.inward[1], wall.inward[0]],
    [wall.inward[1], -wall.inward[0]],
  ]
  const things = [...plan.doors, plan.entrance, ...[...plan.windows, ...plan.facilities].map(({atM}) => ({atM, widthM: 1.4}))]
  for (const depth of [1.4, 2, 2.8, 3.6])
    for (const way of ways) {
      const from = step(door.atM, wall.inward, depth)
      if (!inside(outlineOf(door.inside), from)) continue
      const side = wallsOf(door.inside)
        .filter(({inward}) => inward[0] === -way[0] && inward[1] === -way[1])
        .map((wall) => ({off: along(wall, from).off, at: along(wall, from).at, length: along(wall, from).length}))
        .filter(({off, at, length}) => off > 0.5 && at > 0.7 && at < length - 0.7)
        .toSorted((a, b) => a.off - b.off)[0]
      if (!side) continue
      const at = step(from, way, side.off)
      if (things.some(({atM, widthM}) => distance(atM, at) < widthM / 2 + 0.7)) continue
      return {
        sign: {at, facing: bearing([-way[0], -way[1]]), mount: 'wall'},
        readAt: step(at, way, -Math.min(1, side.off / 2)),
        heading: bearing(way),
      }
    }
  return undefined
}
