import type {PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'
import type {Rectangle} from '../../design-system/signs/plan/geometry.ts'

/** Returns whether a place lies in one of the rectangles of a space, its edges counted: on a seam it lies in both. */
export const contains = ({left, right, top, bottom}: Rectangle, [x, y]: PlanPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom
