import Graph from 'graphology'
import {dijkstra} from 'graphology-shortest-path'
import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {along, cellsOf, outlineOf, type Rectangle, sees, spaceAt, step, wallAt, wallsOf} from '../../design-system/signs/plan/geometry.ts'
import {joinCorridor} from './corridor.ts'

/** Something that a visitor looks for. */
export type Goal =
  | {readonly type: 'room'; readonly index: number}
  | {readonly type: 'facility'; readonly index: number}
  /** Windows that stand at one counter, by their numbers. */
  | {readonly type: 'windows'; readonly numbers: readonly number[]}

/** Where a visitor is: at a door, at the bend of an open space, at a junction of a corridor, at a goal. */
export interface Place {
  readonly type: 'entrance' | 'door' | 'bend' | 'junction' | 'goal'
  /** In metres; for a goal that is a room, the door through which it is entered. */
  readonly at: PlanPoint
  /** Index of the door, or of the goal. */
  readonly index?: number
  /** Id of the space in which it lies; of a door, the first that it joins. */
  readonly room: string
}

/** A stretch that is walked straight on. Bearings are degrees clockwise from the top of the sheet. */
export interface Stretch {
  readonly lengthM: number
  readonly weight: number
  /** Id of the space that it crosses. */
  readonly room: string
  /** The way in which a visitor sets out and the one in which he arrives. */
  readonly leave: number
  readonly arrive: number
}

/** Every way that a visitor can walk on a plan, and the shortest one from the entrance to each goal. */
export interface Walk {
  readonly plan: FloorPlan
  readonly goals: readonly Goal[]
  readonly place: (key: string) => Place
  readonly stretch: (from: string, to: string) => Stretch
  /** Places that can be reached from one, apart from goals in it. */
  readonly onward: (key: string) => readonly string[]
  /** Places that come after one on the shortest ways from the entrance. */
  readonly next: (key: string) => readonly string[]
  readonly space: (id: string) => PlanRoom
  /** Places on the shortest way from the entrance to the goal, in metres; none if no way leads there. */
  readonly wayTo: (goal: number) => readonly PlanPoint[]
}

/** How far a visitor would walk round so as not to pass through a room that serves something else, in metres. */
const detourM = 15
/** Two windows that are no farther apart stand at one counter, in metres. */
const counterGapM = 3
/** Keeps a straight stretch shorter than the same one with a stop on it. */
const stopM = 0.01

export const bearing = ([x, y]: PlanPoint): number => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360
const vector = (from: PlanPoint, to: PlanPoint): PlanPoint => [to[0] - from[0], to[1] - from[1]]
export const distance = (a: PlanPoint, b: PlanPoint) => Math.hypot(b[0] - a[0], b[1] - a[1])

/** Where somebody stands who has just come through a door, and which way he faces. */
export interface Gate {
  readonly key: string
  readonly index: number | undefined
  /** On the line of the wall, and one step inside. */
  readonly at: PlanPoint
  readonly stand: PlanPoint
  readonly inward: PlanPoint
}

/**
 * Returns the doors through which visitors enter `room`, the entrance among them.
 *
 * A shallow space has less than half a metre behind its door.
 */
export function gatesOf(plan: FloorPlan, room: PlanRoom): Gate[] {
  const staff = new Set(plan.rooms.filter(({use}) => use === 'staff').map(({id}) => id))
  const gate = (key: string, index: number | undefined, atM: PlanPoint, widthM: number): Gate[] => {
    const wall = wallAt(room, atM, widthM)
    if (!wall) return []
    const at = step(atM, wall.inward, -along(wall, atM).off)
    const ahead = cellsOf(room).map((cell) => depthFrom(cell, at, wall.inward))
    return [{key, index, at, stand: step(at, wall.inward, Math.min(0.5, Math.max(...ahead) / 2)), inward: wall.inward}]
  }
  return [
    ...(plan.entrance.room === room.id ? gate('entrance', undefined, plan.entrance.atM, plan.entrance.widthM) : []),
    ...plan.doors.flatMap(({between, atM, widthM}, i) =>
      between.includes(room.id) && !between.some((id) => staff.has(id)) ? gate(`door ${i}`, i, atM, widthM) : [],
    ),
  ]
}

const depthFrom = (cell: Rectangle, at: PlanPoint, way: PlanPoint): number => {
  const [x, y] = step(at, way, 0.05)
  if (x < cell.left || x > cell.right || y < cell.top || y > cell.bottom) return 0
  return way[0] !== 0 ? (way[0] > 0 ? cell.right - at[0] : at[0] - cell.left) : way[1] > 0 ? cell.bottom - at[1] : at[1] - cell.top
}

/**
 * Returns what visitors look for on `plan`: each room that serves them and the hall, each facility, the windows of each counter.
 */
export function goalsOf(plan: FloorPlan): Goal[] {
  const counters: number[][] = []
  for (const window of [...plan.windows].sort((a, b) => a.number - b.number)) {
    const last = plan.windows.find(({number}) => number === counters.at(-1)?.at(-1))
    const joins = last && distance(last.atM, window.atM) <= counterGapM && spaceAt(plan, last.atM) === spaceAt(plan, window.atM)
    if (joins) counters.at(-1)?.push(window.number)
    else counters.push([window.number])
  }
  return [
    ...plan.rooms.flatMap(({use}, index): Goal[] => (use === 'room' || use === 'hall' ? [{type: 'room', index}] : [])),
    ...counters.map((numbers): Goal => ({type: 'windows', numbers})),
    ...plan.facilities.map((_, index): Goal => ({type: 'facility', index})),
  ]
}

/** Returns the middle of what `goal` is, and the space it is in. */
function spot(plan: FloorPlan, goal: Goal): {readonly at: PlanPoint; readonly room: PlanRoom} | undefined {
  if (goal.type === 'room') return undefined
  const points =
    goal.type === 'facility'
      ? [plan.facilities[goal.index]?.atM]
      : plan.windows.filter(({number}) => goal.numbers.includes(number)).map(({atM}) => atM)
  const found = points.filter((p) => p !== undefined)
  const at: PlanPoint = [found.reduce((sum, [x]) => sum + x, 0) / found.length, found.reduce((sum, [, y]) => sum + y, 0) / found.length]
  const room = spaceAt(plan, found[0] ?? at)
  return room && {at: within(room, at), room}
}

/** Returns the place in `room`, half a step clear of its walls, that is nearest to `at`: where somebody stands who has arrived. */
function within(room: PlanRoom, at: PlanPoint): PlanPoint {
  const clear = (low: number, high: number, value: number) => {
    const margin = Math.min(0.4, (high - low) / 2)
    return Math.min(high - margin, Math.max(low + margin, value))
  }
  const nearest = cellsOf(room).map(({left, right, top, bottom}): PlanPoint => [clear(left, right, at[0]), clear(top, bottom, at[1])])
  return nearest.sort((a, b) => distance(a, at) - distance(b, at))[0] ?? at
}

/**
 * Returns the ways on `plan`, which has no problems.
 *
 * A hall, a room and a yard are open: a visitor walks straight across to what he sees, and round a corner where he does not. A corridor is
 * walked along its middle, and each door of it makes a junction. Shortest ways are Dijkstra's; of two that are equally long
 * the plan's order decides, so the same plan gives the same ways.
 */
export function walkOf(plan: FloorPlan): Walk {
  const goals = goalsOf(plan)
  const graph = new Graph<Place, Stretch>({type: 'directed', allowSelfLoops: false})
  const add = (key: string, place: Place) => {
    if (!graph.hasNode(key)) graph.addNode(key, place)
  }
  const join = (from: string, to: string, stretch: Omit<Stretch, 'weight'>, extra = 0) => {
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, {...stretch, weight: stretch.lengthM + extra + stopM})
  }

  const spots = goals.map((goal) => spot(plan, goal))
  for (const room of plan.rooms) {
    if (room.use === 'staff') continue
    const gates = gatesOf(plan, room)
    for (const {key, index, at} of gates)
      add(key, index === undefined ? {type: 'entrance', at, room: room.id} : {type: 'door', at, index, room: room.id})
    const things = goals.flatMap((_, index): Thing[] => {
      const found = spots[index]
      return found?.room === room ? [{key: `goal ${index}`, index, at: found.at}] : []
    })
    for (const {key, index, at} of things) add(key, {type: 'goal', at, index, room: room.id})
    goals.forEach((goal, index) => {
      if (goal.type !== 'room' || plan.rooms[goal.index] !== room) return
      for (const {key, at, inward} of gates) {
        add(`goal ${index}`, {type: 'goal', at, index, room: room.id})
        join(key, `goal ${index}`, {lengthM: 0, room: room.id, leave: bearing(inward), arrive: bearing(inward)})
      }
    })
    if (room.use === 'corridor') joinCorridor(room, gates, things, add, join)
    else joinOpen(room, gates, things, add, join)
  }

  const paths = dijkstra.singleSource(graph, 'entrance', 'weight')
  const after = new Map<string, Set<string>>()
  for (const [to, path] of Object.entries(paths)) {
    if (!to.startsWith('goal')) continue
    path.slice(1).forEach((key, i) => {
      const from = path[i] ?? ''
      after.set(from, (after.get(from) ?? new Set()).add(key))
    })
  }
  const spaces = new Map(plan.rooms.map((room) => [room.id, room]))
  return {
    plan,
    goals,
    place: (key) => graph.getNodeAttributes(key),
    stretch: (from, to) => graph.getEdgeAttributes(from, to),
    onward: (key) => graph.outNeighbors(key),
    next: (key) => [...(after.get(key) ?? [])],
    wayTo: (goal) => (paths[`goal ${goal}`] ?? []).map((key) => graph.getNodeAttributes(key).at),
    space: (id) => {
      const found = spaces.get(id)
      if (!found) throw new Error(`${id} is not a space of the plan`)
      return found
    },
  }
}

/** Something without a door that stands in a space. */
export interface Thing {
  readonly key: string
  readonly index: number
  readonly at: PlanPoint
}
/** Adds a place, unless it is there already. */
export type Add = (key: string, place: Place) => void
/** Joins two places by a stretch; `extra` metres make a visitor avoid it. */
export type Join = (from: string, to: string, stretch: Omit<Stretch, 'weight'>, extra?: number) => void

function joinOpen(room: PlanRoom, gates: readonly Gate[], things: readonly Thing[], add: Add, join: Join): void {
  const bends = bendsOf(room).map((at, i) => ({key: `bend ${room.id} ${i}`, at}))
  for (const {key, at} of bends) add(key, {type: 'bend', at, room: room.id})
  const starts = [...gates.map(({key, stand}) => ({key, at: stand})), ...bends]
  const passing = room.use === 'room' ? detourM : 0
  for (const from of starts) {
    const way = (to: PlanPoint) => ({lengthM: distance(from.at, to), room: room.id, leave: bearing(vector(from.at, to))})
    for (const {key, stand, inward} of gates)
      if (key !== from.key && sees(room, from.at, stand))
        join(from.key, key, {...way(stand), arrive: bearing([-inward[0], -inward[1]])}, passing)
    for (const {key, at} of [...bends, ...things])
      if (key !== from.key && sees(room, from.at, at)) join(from.key, key, {...way(at), arrive: bearing(vector(from.at, at))})
  }
}

/** The inner corners of a room, where a visitor turns, stepped off the wall. */
function bendsOf(room: PlanRoom): PlanPoint[] {
  const walls = wallsOf(room)
  return outlineOf(room).flatMap((corner, i): PlanPoint[] => {
    const [before, after] = [walls.at(i - 1), walls[i]]
    if (!before || !after) return []
    // At an inner corner both walls look away from each other: the wall before comes from where the next one looks to.
    const [fx, fy] = vector(before.from, corner)
    const inner = fx * after.inward[0] + fy * after.inward[1] > 0
    return inner ? [step(step(corner, before.inward, 0.6), after.inward, 0.6)] : []
  })
}
