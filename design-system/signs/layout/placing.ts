import type {Mm, Point} from '../../drawing/drawing.ts'

/** An upright rectangle that words or a mark take up. */
export interface Rect {
  readonly x: Mm
  readonly y: Mm
  readonly width: Mm
  readonly height: Mm
}

/** Returns the rectangle of that size about `middle`. */
export const rectAt = ([x, y]: Point, width: Mm, height: Mm): Rect => ({x: x - width / 2, y: y - height / 2, width, height})

/** Returns the four corners of `rect`. */
export const cornersOf = ({x, y, width, height}: Rect): [Point, Point, Point, Point] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

const overlap = (a: Rect, b: Rect, gap: Mm) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap

/** Finds places for words on a drawing so that none covers another. */
export interface Placer {
  /** Takes a place away. */
  readonly take: (rect: Rect) => void
  /** Returns the first of `places` that nothing covers and that `within` allows, and takes it; undefined if there is none. */
  readonly find: (places: Iterable<Rect>, within?: (rect: Rect) => boolean) => Rect | undefined
}

/** Returns a placer that keeps `gap` between what it places. */
export function makePlacer(gap: Mm): Placer {
  const taken: Rect[] = []
  return {
    take: (rect) => {
      taken.push(rect)
    },
    find: (places, within = () => true) => {
      for (const rect of places) {
        if (!within(rect) || taken.some((other) => overlap(rect, other, gap))) continue
        taken.push(rect)
        return rect
      }
      return undefined
    },
  }
}

/** Returns places about `middle` on a grid of `pitch`, up to `count` steps away, the nearest first. */
export function* nearby([x, y]: Point, width: Mm, height: Mm, pitch: Mm, count: number): Generator<Rect> {
  for (const [dx, dy] of around(count)) yield rectAt([x + dx * pitch, y + dy * pitch], width, height)
}

/** Returns every step of a grid up to `count` from the middle, the nearest first. */
function around(count: number): readonly Point[] {
  const known = grids.get(count)
  if (known) return known
  const steps = Array.from({length: 2 * count + 1}, (_, i) => i - count)
  const grid = steps
    .flatMap((dx) => steps.map((dy): Point => [dx, dy]))
    .sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by))
  grids.set(count, grid)
  return grid
}

const grids = new Map<number, readonly Point[]>()
