import Graph from 'graphology'
import {dijkstra} from 'graphology-shortest-path'
import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/floorPlan.ts'
import {
  along,
  cellsOf,
  outlineOf,
  type Rectangle,
  sees,
  spaceAt,
  step,
  wallAt,
  wallsOf,
} from '../../design-system/signs/floorPlanGeometry.ts'

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
/** Doors of a corridor that are no farther apart along it make one junction, in metres. */
const junctionM = 1.2
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

interface Thing {
  readonly key: string
  readonly index: number
  readonly at: PlanPoint
}
type Add = (key: string, place: Place) => void
type Join = (from: string, to: string, stretch: Omit<Stretch, 'weight'>, extra?: number) => void

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

/** Something that opens off a corridor: a door, a goal, the next rectangle of the same corridor. */
interface Opening {
  readonly key: string
  readonly at: PlanPoint
  /** From the corridor into it. */
  readonly out: PlanPoint
  readonly goal: boolean
}

function joinCorridor(room: PlanRoom, gates: readonly Gate[], things: readonly Thing[], add: Add, join: Join): void {
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
