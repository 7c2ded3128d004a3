import type {FloorPlan, PlanDoor, PlanPoint, PlanRoom} from '../../../design-system/signs/plan/floorPlan.ts'
import type {WayRow} from '../../../points/wayfinding/panels.ts'
import type {WaySign} from '../../../points/wayfinding/solve.ts'

/** What a visitor looks for: the words he knows, and the space or the number on the door that he would recognise. */
export interface Errand {
  readonly words: string
  readonly room: string
  readonly number?: number | undefined
  /** Where it is in the space, if it is not the space itself. */
  readonly at?: PlanPoint | undefined
}

/** A sign that was read on the way, what it said to this visitor, and how far he had walked. */
export interface Reading {
  readonly sign: WaySign
  readonly named: boolean
  readonly walkedM: number
}

export type Outcome =
  | {readonly reached: true; readonly readings: readonly Reading[]; readonly walkedM: number}
  | {readonly reached: false; readonly why: string}

/** From how far the walker reads the name at a door. */
const plateM = 6
/** How far along a corridor a sign and the doors that it speaks of may lie apart. */
const nearM = 1.3

type Plan = FloorPlan<{readonly term: string}>
const turns: Readonly<Record<string, number>> = {ahead: 0, 'ahead-right': 45, right: 90, left: 270, 'ahead-left': 315}

/**
 * Walks through a plan of rectangles by what signs, names at doors and the eyes tell, and by nothing else. Knows the rooms, the doors and the
 * signs; knows no ways. Does what the arrow says; where no sign helps, takes the only way on or gives up.
 */
export function follow(plan: Plan, signs: readonly WaySign[], errand: Errand): Outcome {
  const readings: Reading[] = []
  const spaces = new Map(plan.rooms.map((room) => [room.id, room]))
  let walkedM = 0
  let room = plan.entrance.room
  let by: {atM: PlanPoint; widthM: number} = plan.entrance
  const stuck = (why: string): Outcome => ({reached: false, why: `${errand.words}: ${why} in ${room} after ${readings.length} signs`})

  const read: Read = (found, since = 0) => {
    const [first] = found
    if (!first) return undefined
    const rows = found.flatMap(({rows}) => rows)
    const named = rows.find(({name}) => names(name, errand))
    readings.push({sign: first, named: named !== undefined, walkedM: walkedM + since})
    const row = named ?? rows.find(({name}) => wordsOf(name) === 'hall')
    return row && {towards: row.towards, words: wordsOf(row.name)}
  }

  for (let rounds = 0; rounds < 300; rounds++) {
    const space = spaces.get(room)
    if (!space) return stuck('no such space')
    if (room === errand.room) return {reached: true, readings, walkedM: walkedM + (errand.at ? length(by.atM, errand.at) : 0)}
    const exits = plan.doors.filter((door) => door.between.includes(room) && door !== by)
    const plate = (door: PlanDoor) => {
      const behind = spaces.get(other(door, room))
      return behind?.use === 'room' || behind?.use === 'hall' ? behind.id : undefined
    }
    let chosen: PlanDoor | string
    if (space.use === 'corridor') {
      const left = inCorridor(space, by, exits, plate, signs, errand, read)
      chosen = left.door ?? left.why ?? 'nowhere to go'
      walkedM += left.walkedM
    } else {
      chosen = inOpen(space, by, exits, plate, signs, errand, read)
      if (typeof chosen !== 'string') walkedM += length(by.atM, chosen.atM)
    }
    if (typeof chosen === 'string') return stuck(chosen)
    by = chosen
    room = other(chosen, room)
  }
  return stuck('walks in a circle')
}

/** Returns everything that somebody may come for. */
export const errandsIn = ({rooms, windows, facilities}: Plan): Errand[] => [
  ...rooms.filter(({use}) => use === 'room' || use === 'hall').map(({id, term, number}) => ({words: term, room: id, number})),
  ...(windows.length > 0 ? [{words: `Windows ${windows.map(({number}) => number).join(', ')}`, room: 'hall', at: windows[0]?.atM}] : []),
  ...facilities.map(({term, atM}) => ({words: term, room: 'yard', at: atM})),
]
/** Returns how the walk went. @throws Error if it did not reach its goal. */
export const walk = (plan: Plan, signs: readonly WaySign[], errand: Errand): Extract<Outcome, {reached: true}> => {
  const outcome = follow(plan, signs, errand)
  if (!outcome.reached) throw new Error(outcome.why)
  return outcome
}

type Plate = (door: PlanDoor) => string | undefined
/** What a sign tells this visitor: the way to his goal or, where it does not name it, to the hall, and the words that he goes by. */
type Read = (found: readonly WaySign[], sinceM?: number) => {readonly towards: string; readonly words: string} | undefined

function inOpen(
  space: PlanRoom,
  by: {atM: PlanPoint},
  exits: PlanDoor[],
  plate: Plate,
  signs: readonly WaySign[],
  errand: Errand,
  read: Read,
) {
  const heading = inwardAt(space, by.atM)
  const stand = ahead(by.atM, heading, 0.5)
  const home = exits.find((door) => plate(door) === errand.room)
  if (home && length(stand, ahead(home.atM, inwardAt(space, home.atM), 0.5)) <= plateM) return home
  const here = signs.filter(({room, readAt}) => room === space.id && length(readAt, stand) < 0.3)
  const told = read(here.filter(({why, heading: faced}) => why === 'choice' && Math.abs(faced - heading) < 1))
  if (told === undefined) return exits.length === 1 && exits[0] ? exits[0] : 'must choose without a sign'
  const {towards, words} = told
  const same = exits.filter((door) => {
    const way = bearingOf(stand, ahead(door.atM, inwardAt(space, door.atM), 0.5))
    const off = ((way - heading - (turns[towards] ?? 0) + 900) % 360) - 180
    const [low, high] = towards === 'left' ? [-45, 22.6] : towards === 'right' ? [-22.6, 45] : [-22.6, 22.6]
    return off >= low && off <= high
  })
  const plated = same.find((door) => plate(door) === errand.room || (words === 'hall' && plate(door) === 'hall'))
  if (plated) return plated
  const over = same.filter((door) => {
    const rows = here.filter(({why, at}) => why === 'over-door' && length(at, door.atM) < 0.3).flatMap(({rows}) => rows)
    return rows.some(({name}) => wordsOf(name) === words || names(name, errand))
  })
  if (over.length === 1 && over[0]) return over[0]
  const blank = same.filter((door) => plate(door) === undefined)
  if (blank.length === 1 && blank[0]) return blank[0]
  if (blank.length === 0 && same.length === 1 && same[0]) return same[0]
  return `${same.length} doors lie ${towards}`
}

/** Walks along the middle of a corridor. Distances along it are measured from its left or upper end. */
function inCorridor(
  space: PlanRoom,
  by: {atM: PlanPoint},
  exits: PlanDoor[],
  plate: Plate,
  signs: readonly WaySign[],
  errand: Errand,
  read: Read,
): {door?: PlanDoor; why?: string; walkedM: number} {
  const [[x, y], [w, h]] = [space.atM ?? [0, 0], space.sizeM ?? [0, 0]]
  const flat = w >= h
  const along = (p: PlanPoint) => (flat ? p[0] - x : p[1] - y)
  const [plus, minus] = flat ? [90, 270] : [180, 0]
  const isEnd = (bearing: number) => bearing === plus || bearing === minus
  const outOf = (door: PlanDoor) => (inwardAt(space, door.atM) + 180) % 360
  const half = Math.min(w, h) / 2
  let heading = inwardAt(space, by.atM)
  let t = along(by.atM)
  let walkedM = isEnd(heading) ? 0 : half
  const leave = (door: PlanDoor) => ({door, walkedM: walkedM + Math.abs(along(door.atM) - t) + (isEnd(outOf(door)) ? 0 : half)})
  const stuck = (why: string) => ({why, walkedM})
  const near = (door: PlanDoor, at = t) => Math.abs(along(door.atM) - at) <= nearM
  const seen = new Set<WaySign>()
  /** Where the sign that was read last stood: doors beside it need no other. */
  let told = -Infinity
  for (let stops = 0; stops < 200; stops++) {
    const home = exits.find((door) => near(door) && plate(door) === errand.room)
    if (home) return leave(home)
    const here = signs.filter(
      (sign) =>
        sign.room === space.id && !seen.has(sign) && Math.abs(along(sign.readAt) - t) <= nearM && Math.abs(sign.heading - heading) < 1,
    )
    for (const sign of here) seen.add(sign)
    let way = heading
    if (here.length > 0) {
      const row = read(here, walkedM)
      if (row === undefined) return stuck('a sign does not help')
      told = along(here[0]?.readAt ?? [0, 0])
      way = (heading + (turns[row.towards] ?? 0)) % 360
    } else if (Math.abs(told - t) > nearM || !isEnd(heading)) {
      const sides = exits.filter((door) => near(door) && plate(door) === undefined && !isEnd(outOf(door)))
      const on = [plus, minus].filter(
        (b) =>
          b !== (heading + 180) % 360 &&
          exits.some((door) => (along(door.atM) - t) * (b === plus ? 1 : -1) > nearM || (near(door) && outOf(door) === b)),
      )
      if (sides.length + on.length !== 1) return stuck(`${sides.length + on.length} ways and no sign`)
      if (sides[0]) return leave(sides[0])
      way = on[0] ?? heading
    }
    if (!isEnd(way)) {
      const [door] = exits
        .filter((door) => outOf(door) === way && near(door, told))
        .sort((a, b) => Math.abs(along(a.atM) - told) - Math.abs(along(b.atM) - told))
      return door ? leave(door) : stuck('the arrow points at a wall')
    }
    const next = exits
      .filter((door) => outOf(door) !== way && (way === plus ? along(door.atM) > t + 0.01 : along(door.atM) < t - 0.01))
      .map((door) => along(door.atM))
      .sort((a, b) => (way === plus ? a - b : b - a))[0]
    if (next === undefined) {
      const end = exits.find((door) => outOf(door) === way)
      return end ? leave(end) : stuck('the corridor ends')
    }
    walkedM += Math.abs(next - t)
    t = next
    heading = way
  }
  return stuck('walks up and down')
}

/** Returns the words of a row in the language of these tests, in which a term is its own name. */
export function wordsOf(name: WayRow['name']): string {
  if (name.type === 'rooms') return `Rooms ${name.from}–${name.to}`
  return name.type === 'windows' ? `Windows ${name.numbers.join(', ')}` : name.term
}

const names = (name: WayRow['name'], {words, number}: Errand): boolean =>
  wordsOf(name) === words || (name.type === 'rooms' && number !== undefined && number >= name.from && number <= name.to)
const other = ({between: [a, b]}: PlanDoor, id: string) => (a === id ? b : a)
const length = (a: PlanPoint, b: PlanPoint) => Math.hypot(a[0] - b[0], a[1] - b[1])
const bearingOf = (a: PlanPoint, b: PlanPoint) => ((Math.atan2(b[0] - a[0], a[1] - b[1]) * 180) / Math.PI + 360) % 360
const ahead = ([x, y]: PlanPoint, heading: number, by: number): PlanPoint => [
  x + Math.round(Math.sin((heading * Math.PI) / 180)) * by,
  y - Math.round(Math.cos((heading * Math.PI) / 180)) * by,
]
/** The way into a rectangle from a place in one of its walls. */
function inwardAt({atM: [x, y] = [0, 0], sizeM: [w, h] = [0, 0]}: PlanRoom, [px, py]: PlanPoint): number {
  const walls: [number, number][] = [
    [Math.abs(px - x), 90],
    [Math.abs(px - x - w), 270],
    [Math.abs(py - y), 180],
    [Math.abs(py - y - h), 0],
  ]
  return walls.sort((a, b) => a[0] - b[0])[0]?.[1] ?? 0
}
