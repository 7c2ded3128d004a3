import {type Mm, type Point, polygon, type Segment, turn} from '../../drawing/drawing.ts'
import {type Direction, directions} from './layout.ts'

/**
 * Returns the outline of an arrow in the square whose top left corner is `at`.
 *
 * A shaft with two barbs, all strokes 1/6 of the size and ends cut square to the shaft, so that it keeps the
 * weight of the Chinese characters beside it and its direction reads before its shape does. A slanting arrow is
 * the upright one turned, with its length kept: all arrows of a panel weigh the same.
 */
export function drawArrow(at: Point, size: Mm, towards: Direction): Segment[] {
  const centre: Point = [at[0] + size / 2, at[1] + size / 2]
  const w = 1 / 12 // half a stroke
  const s = w * Math.SQRT2
  // The barbs run at 45° from the tip; `reach` is where their outer edge ends.
  const reach = 0.42
  const shape: [Point, Point, Point, ...Point[]] = [
    [0, -0.5],
    [reach + s / 2, -0.5 + reach + s / 2],
    [reach - s / 2, -0.5 + reach + 1.5 * s],
    [w, -0.5 + 2 * s + w],
    [w, 0.5],
    [-w, 0.5],
    [-w, -0.5 + 2 * s + w],
    [-reach + s / 2, -0.5 + reach + 1.5 * s],
    [-reach - s / 2, -0.5 + reach + s / 2],
  ]
  const place = ([x, y]: Point): Point => turn([centre[0] + x * size, centre[1] + y * size], directions[towards], centre)
  const [a, b, c, ...rest] = shape
  return polygon([place(a), place(b), place(c), ...rest.map(place)])
}
