import {circle, type Mm, mapPoints, type Point, polygon, rect, type Segment} from '../drawing/drawing.ts'

/** What a surface of a fitting is; the drawing gives each a restrained tint. */
export type Tone = 'top' | 'body' | 'metal' | 'soft' | 'glass' | 'paper' | 'wall' | 'open'

/**
 * One shape of a view. Views are written as a draughtsman thinks: x to the right, heights up from the floor (in a plan, depths up from the
 * edge on the residents' side); the segments have y down, as drawings have.
 */
export interface Shape {
  readonly segments: readonly Segment[]
  /** Absent for a line without an area. */
  readonly tone?: Tone | undefined
  /** `hidden` is drawn in dashes; `thin` is a fold or a gap within a surface. */
  readonly line: 'edge' | 'thin' | 'hidden' | 'none'
}

type Places = readonly [Point, Point, Point, ...Point[]]

const down = ([x, up]: Point): Point => [x, -up]

/** Returns a rectangle by its lower left corner and size, its corners rounded by `radius`. */
export const box = (tone: Tone, x: Mm, bottom: Mm, width: Mm, height: Mm, radius: Mm = 0): Shape => ({
  tone,
  line: 'edge',
  segments: rect([x, -(bottom + height)], width, height, radius),
})

/** Returns a closed outline through `places`. */
export const area = (tone: Tone, places: Places): Shape => ({tone, line: 'edge', segments: mapPoints(polygon(places), down)})

/** Returns a round thing seen from its end. */
export const disc = (tone: Tone, x: Mm, up: Mm, radius: Mm): Shape => ({tone, line: 'edge', segments: circle([x, -up], radius)})

/** Returns a fold, a gap or a thin rail. */
export const fold = (x1: Mm, up1: Mm, x2: Mm, up2: Mm): Shape => ({
  line: 'thin',
  segments: [
    {to: 'move', at: [x1, -up1]},
    {to: 'line', at: [x2, -up2]},
  ],
})

/** Returns `shape` as what lies behind or is kept free: dashes, without an area. */
export const behind = ({segments}: Shape): Shape => ({segments, line: 'hidden'})

/** Returns a bent tube: a handrail, a leg, an arm. `places` are the points of its middle line. */
export function tube(tone: Tone, diameter: Mm, places: readonly Point[]): Shape {
  const half = diameter / 2
  const left: Point[] = []
  const right: Point[] = []
  places.forEach((at, i) => {
    const before = places[i - 1] ?? at
    const after = places[i + 1] ?? at
    const into = unit(before, at) ?? unit(at, after) ?? [1, 0]
    const out = unit(at, after) ?? into
    // On the bisector of a bend, so that both sides stay parallel to the middle line.
    const [nx, ny] = [-(into[1] + out[1]), into[0] + out[0]]
    const long = Math.hypot(nx, ny) || 1
    const reach = half / Math.max(0.3, (nx * -into[1] + ny * into[0]) / long)
    left.push([at[0] + (nx / long) * reach, at[1] + (ny / long) * reach])
    right.push([at[0] - (nx / long) * reach, at[1] - (ny / long) * reach])
  })
  const [first = [0, 0], second = [0, 0], third = [0, 0], ...rest] = [...left, ...right.reverse()]
  return area(tone, [first, second, third, ...rest])
}

function unit([x1, y1]: Point, [x2, y2]: Point): Point | undefined {
  const length = Math.hypot(x2 - x1, y2 - y1)
  return length === 0 ? undefined : [(x2 - x1) / length, (y2 - y1) / length]
}
