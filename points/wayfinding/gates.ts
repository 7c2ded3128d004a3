import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {along, cellsOf, type Rectangle, step, wallAt} from '../../design-system/signs/plan/geometry.ts'

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
    const depths = cellsOf(room).map((cell) => depthFrom(cell, at, wall.inward))
    return [{key, index, at, stand: step(at, wall.inward, Math.min(insideM, Math.max(...depths) / 2)), inward: wall.inward}]
  }
  return [
    ...(plan.entrance.room === room.id ? gate('entrance', undefined, plan.entrance.atM, plan.entrance.widthM) : []),
    ...plan.doors.flatMap(({between, atM, widthM}, i) =>
      between.includes(room.id) && !between.some((id) => staff.has(id)) ? gate(`door ${i}`, i, atM, widthM) : [],
    ),
  ]
}

/** How far `cell` reaches behind the door at `at`; 0 if the door does not open into it. */
const depthFrom = (cell: Rectangle, at: PlanPoint, way: PlanPoint): number => {
  const [x, y] = step(at, way, 0.05)
  if (x < cell.left || x > cell.right || y < cell.top || y > cell.bottom) return 0
  return way[0] !== 0 ? (way[0] > 0 ? cell.right - at[0] : at[0] - cell.left) : way[1] > 0 ? cell.bottom - at[1] : at[1] - cell.top
}
