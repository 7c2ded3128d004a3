import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {along, cellsOf, type Rectangle, step, wallAt} from '../../design-system/signs/plan/geometry.ts'
import {contains} from './cell.ts'

/** Where somebody stands who has just come through a door, and which way he faces. */
export interface Gate {
  readonly key: string
  readonly index: number | undefined
  /** On the line of the wall, and one step inside. */
  readonly at: PlanPoint
  readonly stand: PlanPoint
  readonly inward: PlanPoint
}

/** Somebody who has come in stands this far from the door, in metres; in a shallow space, in the middle of it. */
const insideM = 0.5

/** Returns the doors through which visitors enter `room`, the entrance among them. */
export function gatesOf(plan: FloorPlan, room: PlanRoom): Gate[] {
  const staff = new Set(plan.rooms.filter(({use}) => use === 'staff').map(({id}) => id))
  const gate = (key: string, index: number | undefined, atM: PlanPoint, widthM: number): Gate[] => {
    const wall = wallAt(room, atM, widthM)
    if (!wall) return []
    const at = step(atM, wall.inward, -along(wall, atM).off)
    const entered = cellsOf(room).filter((cell) => contains(cell, step(at, wall.inward, 0.05)))
    const depth = Math.max(0, ...entered.map((cell) => depthFrom(cell, at, wall.inward)))
    return [{key, index, at, stand: step(at, wall.inward, Math.min(insideM, depth / 2)), inward: wall.inward}]
  }
  return [
    ...(plan.entrance.room === room.id ? gate('entrance', undefined, plan.entrance.atM, plan.entrance.widthM) : []),
    ...plan.doors.flatMap(({between, atM, widthM}, i) =>
      between.includes(room.id) && !between.some((id) => staff.has(id)) ? gate(`door ${i}`, i, atM, widthM) : [],
    ),
  ]
}

/** How far `cell` reaches behind the door at `at`, through which one goes in by the unit vector `way`, along x or y. */
function depthFrom({left, top, right, bottom}: Rectangle, [x, y]: PlanPoint, [dx, dy]: PlanPoint): number {
  return Math.max((left - x) * dx + (top - y) * dy, (right - x) * dx + (bottom - y) * dy)
}
