import type {Direction} from '../../design-system/signs/layout/layout.ts'
import {turn} from './bearing.ts'
import type {GoalName} from './goals.ts'
import {type Arrival, type Scene, sceneOf} from './scene.ts'
import type {Walk} from './walk.ts'

/** Something that lies beyond a place, by one of the ways that part there. */
export interface Beyond {
  readonly goal: number
  readonly towards: Direction
  /** Key of the first place on the way to it. */
  readonly by: string
  readonly lengthM: number
  /** Places on the way, the goal counted. */
  readonly stops: number
  /** Goals that are entered on the way. */
  readonly past: readonly number[]
}

/** A place as a visitor finds it: the scene, the ways that part there and what lies beyond each. */
export interface View {
  readonly key: string
  readonly scene: Scene
  readonly ways: readonly string[]
  /** Of each name the nearest. */
  readonly all: readonly Beyond[]
}

/** Returns what a visitor who arrives at `key` has before him; undefined if nothing more. */
export function viewFrom(walk: Walk, names: readonly GoalName[], key: string, arrival: Arrival): View | undefined {
  const ways = walk.next(key).filter((next) => !entered(walk, key, next))
  const scene = sceneOf(walk, key, arrival, ways)
  if (!scene) return undefined
  const all = ways.flatMap((by) => {
    const {leave, lengthM} = walk.stretch(key, by)
    const towards = arrow(scene.siting.heading, leave)
    return beyond(walk, by).map((found): Beyond => ({...found, lengthM: found.lengthM + lengthM, stops: found.stops + 1, towards, by}))
  })
  return {key, scene, ways, all: nearestOf(all, names)}
}

/** Whether `next` is the room that the door `key` opens into: whoever is at the door has arrived. */
const entered = (walk: Walk, key: string, next: string) => walk.place(next).type === 'goal' && walk.stretch(key, next).lengthM === 0

/** Returns everything that lies beyond `key` on the tree of ways. */
function beyond(walk: Walk, key: string): Omit<Beyond, 'towards' | 'by'>[] {
  const place = walk.place(key)
  if (place.type === 'goal') return [{goal: place.index ?? -1, lengthM: 0, stops: 0, past: []}]
  const arrived = walk.next(key).filter((next) => entered(walk, key, next))
  const past = arrived.map((next) => walk.place(next).index ?? -1)
  return walk.next(key).flatMap((next) =>
    beyond(walk, next).map((found) => ({
      ...found,
      lengthM: found.lengthM + walk.stretch(key, next).lengthM,
      stops: found.stops + 1,
      past: arrived.includes(next) ? found.past : [...past, ...found.past],
    })),
  )
}

/** Of places that have one name, a sign shows the nearest. */
function nearestOf(all: readonly Beyond[], names: readonly GoalName[]): Beyond[] {
  const byName = Map.groupBy(all, ({goal}) => JSON.stringify(names[goal]))
  return [...byName.values()].flatMap((same) => same.toSorted((a, b) => a.lengthM - b.lengthM || a.goal - b.goal).slice(0, 1))
}

/** Returns the arrow for a way that leaves at bearing `leave`, as somebody sees it who faces `heading`. */
export function arrow(heading: number, leave: number): Direction {
  const turned = turn(heading, leave)
  const side = turned < 0 ? 'left' : 'right'
  if (Math.abs(turned) <= 22.5) return 'ahead'
  return Math.abs(turned) <= 67.5 ? `ahead-${side}` : side
}
