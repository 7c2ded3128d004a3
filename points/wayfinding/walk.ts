import {DirectedGraph} from 'graphology'
import {dijkstra} from 'graphology-shortest-path'
import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {bearing} from './bearing.ts'
import {joinCorridor} from './corridor.ts'
import {gatesOf} from './gates.ts'
import {type Goal, goalsOf, spotOf} from './goals.ts'
import {joinOpenSpace} from './openSpace.ts'
import type {Network, Place, Stretch, Thing} from './stretch.ts'

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

/** Keeps a straight stretch shorter than the same one with a stop on it. */
const stopM = 0.01

/**
 * Returns the ways on `plan`, which has no problems.
 *
 * A hall, a room and a yard are open: a visitor walks straight across to what he sees, and round a corner where he does not. A corridor is
 * walked along its middle, and each door of it makes a junction. Shortest ways are Dijkstra's; of two that are equally long
 * the plan's order decides, so the same plan gives the same ways.
 */
export function walkOf(plan: FloorPlan): Walk {
  const goals = goalsOf(plan)
  const graph = graphOf(plan, goals)
  const paths = dijkstra.singleSource(graph, 'entrance')
  const after = new Map<string, Set<string>>()
  for (const [to, path] of Object.entries(paths)) {
    if (!to.startsWith('goal')) continue
    path.reduce((from, key) => {
      after.set(from, (after.get(from) ?? new Set()).add(key))
      return key
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

/** Returns every place of `plan` where a visitor can be, and every stretch that he can walk. */
function graphOf(plan: FloorPlan, goals: readonly Goal[]) {
  const graph = new DirectedGraph<Place, Stretch & {readonly weight: number}>()
  const network: Network = {
    add: (key, place) => {
      if (!graph.hasNode(key)) graph.addNode(key, place)
    },
    join: (from, to, stretch, extra = 0) => {
      if (!graph.hasEdge(from, to)) graph.addEdge(from, to, {...stretch, weight: stretch.lengthM + extra + stopM})
    },
  }
  const spots = goals.map((goal) => spotOf(plan, goal))
  for (const room of plan.rooms) {
    const gates = gatesOf(plan, room)
    for (const {key, index, at} of gates)
      network.add(key, index === undefined ? {type: 'entrance', at, room: room.id} : {type: 'door', at, index, room: room.id})
    const things = goals.flatMap((_, index): Thing[] => {
      const found = spots[index]
      return found?.room === room ? [{key: `goal ${index}`, index, at: found.at}] : []
    })
    for (const {key, index, at} of things) network.add(key, {type: 'goal', at, index, room: room.id})
    goals.forEach((goal, index) => {
      if (goal.type !== 'room' || plan.rooms[goal.index] !== room) return
      for (const {key, at, inward} of gates) {
        network.add(`goal ${index}`, {type: 'goal', at, index, room: room.id})
        network.join(key, `goal ${index}`, {lengthM: 0, room: room.id, leave: bearing(inward), arrive: bearing(inward)})
      }
    })
    if (room.use === 'corridor') joinCorridor(room, gates, things, network)
    else joinOpenSpace(room, gates, things, network)
  }
  return graph
}
