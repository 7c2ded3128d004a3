import type {PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {inside, outlineOf, sees} from '../../design-system/signs/plan/geometry.ts'
import {bearing, distance, vector} from './bearing.ts'
import type {Gate} from './gates.ts'
import type {Network, Thing} from './stretch.ts'

/** How far a visitor would walk round so as not to pass through a room that serves something else, in metres. */
const detourM = 15
/** Whoever turns a corner keeps this far from its walls, in metres. */
const cornerM = 0.6

/** Adds the ways across a hall, a room or a yard: straight to what a visitor sees, and round a corner to what he does not. */
export function joinOpenSpace(room: PlanRoom, gates: readonly Gate[], things: readonly Thing[], {add, join}: Network): void {
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
  const outline = outlineOf(room)
  return outline.flatMap(([x, y]): PlanPoint[] => {
    // About an inner corner three of four quarters lie in the room; the step is away from the fourth.
    const outside = quarters.filter(([dx, dy]) => !inside(outline, [x + dx * 0.01, y + dy * 0.01]))
    return outside.length === 1 ? outside.map(([dx, dy]) => [x - dx * cornerM, y - dy * cornerM]) : []
  })
}

const quarters: readonly PlanPoint[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
]
