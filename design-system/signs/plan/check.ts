import type {FloorPlan, PlanPoint, PlanRoom} from './floorPlan.ts'
import {along, cellsOf, inside, outlineOf, spaceAt, step, type Wall, wallAt, wallsOf} from './geometry.ts'

/** Something that cannot be as a plan says. `path` leads to it from the plan. */
export interface PlanProblem {
  readonly path: (string | number)[]
  readonly message: string
  readonly clause?: string
}

/**
 * Returns everything that contradicts itself on the floor. Never throws.
 *
 * @clause HW-AREA-010 no way of a visitor leads through a staff room
 */
export function checkPlan(plan: FloorPlan): PlanProblem[] {
  const problems: PlanProblem[] = []
  const report: Report = (path, message, clause) => {
    problems.push({path, message, ...(clause ? {clause} : {})})
  }
  plan.rooms.forEach((room, i) => {
    checkOutline(room, (field, message) => report(['rooms', i, ...(field ? [field] : [])], message))
    if (plan.rooms.findIndex(({id}) => id === room.id) < i)
      report(['rooms', i, 'id'], `"${room.id}" stands twice; give each space its own id`)
    if (room.use === 'hall' && plan.rooms.findIndex(({use}) => use === 'hall') < i)
      report(
        ['rooms', i, 'use'],
        'is the second hall; the hall is where windows are and where visitors ask, so there is one: make this a room',
      )
    if (room.id === 'outside')
      report(['rooms', i, 'id'], '"outside" is no id of a space; a yard is a space with `use: outside` and another id')
    const same = room.number !== undefined && plan.rooms.findIndex(({number}) => number === room.number) < i
    if (same) report(['rooms', i, 'number'], `${room.number} stands twice; number each room once`)
  })
  // Everything below follows from the outlines, so a wrong outline is reported alone.
  if (problems.length > 0) return problems

  checkOverlaps(plan, report)
  const sound = checkDoors(plan, report)
  checkEntrance(plan, report)
  checkThings(plan, report)
  checkSigns(plan, report)
  if (sound && problems.length === 0) checkReach(plan, report)
  return problems
}

type Report = (path: (string | number)[], message: string, clause?: string) => undefined

function checkOutline(room: PlanRoom, report: (field: string | undefined, message: string) => undefined): undefined {
  const {atM, sizeM, outlineM} = room
  if (outlineM ? atM || sizeM : !atM || !sizeM)
    return report(undefined, 'needs atM and sizeM for a rectangle, or outlineM for another shape; give one of the two')
  if (!outlineM) return
  if (outlineM.length < 4) return report('outlineM', `${outlineM.length} corners make no room; give at least 4`)
  const slanting = outlineM.findIndex(([x, y], i) => {
    const [nx, ny] = outlineM[(i + 1) % outlineM.length] ?? [x, y]
    return Math.abs(nx - x) > 1e-6 === Math.abs(ny - y) > 1e-6
  })
  if (slanting >= 0)
    return report(
      'outlineM',
      `the wall from corner ${slanting + 1}, ${place(outlineM[slanting])}, runs neither along x nor along y; draw it square, or as steps`,
    )
  const walls = wallsOf(room)
  const crossing = walls.some((a, i) => walls.some((b, j) => j > i + 1 && !(i === 0 && j === walls.length - 1) && touch(a, b)))
  if (crossing) report('outlineM', 'its walls cross or touch each other; give the corners in the order in which you walk round the room')
}

/** Whether two walls that do not follow each other share a place. Walls run along x or y, so their boxes say it. */
const touch = (a: Wall, b: Wall): boolean =>
  ([0, 1] as const).every(
    (k) =>
      Math.max(Math.min(a.from[k], a.to[k]), Math.min(b.from[k], b.to[k])) <=
      Math.min(Math.max(a.from[k], a.to[k]), Math.max(b.from[k], b.to[k])) + 1e-9,
  )

function checkOverlaps({rooms}: FloorPlan, report: Report): void {
  const cells = rooms.map(cellsOf)
  rooms.forEach((room, j) => {
    rooms.slice(0, j).forEach((other, i) => {
      let area = 0
      for (const a of cells[i] ?? [])
        for (const b of cells[j] ?? [])
          area +=
            Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
            Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
      if (area > 0.05) report(['rooms', j], `"${room.id}" and "${other.id}" overlap by ${area.toFixed(1)} m²; move or shrink one of them`)
    })
  })
}

function checkDoors({rooms, doors}: FloorPlan, report: Report): boolean {
  const byId = new Map(rooms.map((room) => [room.id, room]))
  const wrong = doors.map(({between, atM, widthM}, i): boolean => {
    const unknown = between.filter((id) => !byId.has(id))
    for (const id of unknown) report(['doors', i, 'between'], `"${id}" is not a space of this plan; use ${[...byId.keys()].join(', ')}`)
    const [a, b] = between.map((id) => byId.get(id))
    if (!a || !b) return true
    if (a === b) {
      report(['doors', i, 'between'], `both sides are "${a.id}"; name the two spaces that the door joins`)
      return true
    }
    const [wallA, wallB] = [wallAt(a, atM, widthM), wallAt(b, atM, widthM)]
    if (!wallA || !wallB || Math.abs(wallA.inward[0] + wallB.inward[0]) + Math.abs(wallA.inward[1] + wallB.inward[1]) > 1e-6) {
      report(
        ['doors', i, 'atM'],
        `${place(atM)} with a width of ${widthM} m lies on no wall that "${a.id}" and "${b.id}" share; correct the place or the width`,
      )
      return true
    }
    const clash = doors.find((other, j) => j < i && besides(other, {atM, widthM}, wallA))
    if (clash) report(['doors', i, 'atM'], `${place(atM)} overlaps the door at ${place(clash.atM)}; move one of them`)
    return clash !== undefined
  })
  return !wrong.includes(true)
}

const besides = (
  other: {readonly atM: PlanPoint; readonly widthM: number},
  door: {readonly atM: PlanPoint; readonly widthM: number},
  wall: Wall,
) => {
  const [a, b] = [along(wall, other.atM), along(wall, door.atM)]
  return Math.abs(a.off - b.off) < 0.3 && Math.abs(a.at - b.at) < (other.widthM + door.widthM) / 2 - 1e-6
}

function checkEntrance({rooms, entrance}: FloorPlan, report: Report): undefined {
  const room = rooms.find(({id}) => id === entrance.room)
  if (!room)
    return report(['entrance', 'room'], `"${entrance.room}" is not a space of this plan; use one of ${rooms.map(({id}) => id).join(', ')}`)
  if (room.use === 'staff') report(['entrance', 'room'], `"${room.id}" is for staff; visitors come in elsewhere`, 'HW-AREA-010')
  const wall = wallAt(room, entrance.atM, entrance.widthM)
  if (!wall)
    return report(
      ['entrance', 'atM'],
      `${place(entrance.atM)} with a width of ${entrance.widthM} m lies on no wall of "${room.id}"; correct the place or the width`,
    )
  const before = step(entrance.atM, wall.inward, -0.7)
  const behind = rooms.find((other) => inside(outlineOf(other), before))
  if (behind)
    report(
      ['entrance', 'atM'],
      `${place(entrance.atM)} lies between "${room.id}" and "${behind.id}"; the entrance is where visitors come from outside the plan`,
    )
}

function checkThings(plan: FloorPlan, report: Report): void {
  plan.windows.forEach(({number, atM}, i) => {
    if (!spaceAt(plan, atM))
      report(['windows', i, 'atM'], `${place(atM)} is in no space that visitors enter; give its place on the counter`)
    if (plan.windows.findIndex((other) => other.number === number) < i)
      report(['windows', i, 'number'], `${number} stands twice; number each window once`)
  })
  plan.facilities.forEach(({atM}, i) => {
    if (!spaceAt(plan, atM)) report(['facilities', i, 'atM'], `${place(atM)} is in no space that visitors enter; correct the place`)
  })
}

function checkSigns({rooms, signs}: FloorPlan, report: Report): void {
  signs?.forEach(({room}, i) => {
    if (!rooms.some(({id}) => id === room))
      report(['signs', i, 'room'], `"${room}" is not a space of this plan; use ${rooms.map(({id}) => id).join(', ')}`)
  })
}

function checkReach({rooms, doors, entrance}: FloorPlan, report: Report): void {
  const use = new Map(rooms.map((room) => [room.id, room.use]))
  const reached = new Set([entrance.room])
  for (const id of reached)
    for (const {between} of doors) {
      const next = between[0] === id ? between[1] : between[1] === id ? between[0] : undefined
      if (next !== undefined && use.get(next) !== 'staff') reached.add(next)
    }
  rooms.forEach(({id, use}, i) => {
    if (use !== 'staff' && !reached.has(id))
      report(
        ['rooms', i],
        `nobody can reach "${id}" from the entrance without passing a staff room; add the door that leads to it`,
        'HW-AREA-010',
      )
  })
}

const place = (at: PlanPoint | undefined) => (at ? `[${at[0]}, ${at[1]}]` : 'nowhere')
