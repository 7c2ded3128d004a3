import type {Mm, Point, Segment} from '../drawing.ts'

/** How far a flattened outline may stray from the true one: 0.05 mm, below the kerf of any router. */
export const chord: Mm = 0.05

/** A curve flattened to straight steps. */
export interface Run {
  readonly points: Point[]
  closed: boolean
}

/**
 * Returns `segments` as runs of straight steps, none of which strays more than `chord` from the true curve.
 *
 * @throws Error if a path does not start with a move.
 */
export function flatten(segments: readonly Segment[], chord: Mm): Run[] {
  const runs: Run[] = []
  for (const s of segments) {
    if (s.to === 'move') {
      runs.push({points: [s.at], closed: false})
      continue
    }
    const run = runs.at(-1)
    const here = run?.points.at(-1)
    if (!run || !here) throw new Error(`path starts with ${s.to}; it must start with move`)
    if (s.to === 'close') run.closed = true
    else if (s.to === 'line') run.points.push(s.at)
    else addCubic(run.points, here, s.via[0], s.via[1], s.at, chord)
  }
  return runs
}

/** Adds the steps of a curve after its start `a`. */
function addCubic(points: Point[], a: Point, b: Point, c: Point, d: Point, chord: Mm): void {
  // The chord error of a cubic cut in n is at most |second difference| * 6 / (8 n²).
  const second = Math.max(
    Math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1]),
    Math.hypot(b[0] - 2 * c[0] + d[0], b[1] - 2 * c[1] + d[1]),
  )
  const n = Math.max(1, Math.ceil(Math.sqrt((0.75 * second) / chord)))
  for (let i = 1; i < n; i++) {
    const t = i / n
    const u = 1 - t
    const p = u * u * u
    const q = 3 * u * u * t
    const r = 3 * u * t * t
    const s = t * t * t
    points.push([p * a[0] + q * b[0] + r * c[0] + s * d[0], p * a[1] + q * b[1] + r * c[1] + s * d[1]])
  }
  points.push(d)
}
