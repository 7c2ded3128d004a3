import type {PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'

/** Returns the bearing of a way on the sheet, in degrees clockwise from its top, 0 to below 360. */
export const bearing = ([x, y]: PlanPoint): number => ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360

/** Returns the way from one place to another, in metres across and down. */
export const vector = (from: PlanPoint, to: PlanPoint): PlanPoint => [to[0] - from[0], to[1] - from[1]]

/** Returns how far two places lie apart, in metres. */
export const distance = (a: PlanPoint, b: PlanPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1])

/** Returns how far somebody turns from one bearing to another, in degrees: below 0 to the left, above it to the right, -180 right about. */
export const turn = (from: number, to: number): number => ((to - from + 540) % 360) - 180
