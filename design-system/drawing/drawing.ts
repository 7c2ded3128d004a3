import type {Ink} from '../tokens/identity.ts'

/**
 * The one geometry vocabulary. Layout produces it, exporters consume it, and neither knows the other.
 *
 * Units    millimetres, at full size.
 * Origin   top left of the trimmed panel; x to the right, y down.
 * Angles   degrees, clockwise from the positive x axis.
 * Text     already outlined: a fabricator without our font must cut the right letters.
 * Fill     by the nonzero rule: the outlines of Chinese characters overlap themselves.
 */
export type Mm = number
/** A place on the panel. */
export type Point = readonly [x: Mm, y: Mm]
/** The colours of marks are inks, which know what they are called on a plate and on a screen. */
export type {Ink}

/** What the workshop does with a mark; `emboss` raises it to be felt. One SVG group and one PDF layer each; one DXF layer each, or one per ink for print. */
export const processes = ['print', 'emboss', 'engrave', 'cut', 'drill'] as const
/** One of the processes. */
export type Process = (typeof processes)[number]

/** One step of an outline. */
export type Segment =
  | {readonly to: 'move'; readonly at: Point}
  | {readonly to: 'line'; readonly at: Point}
  | {readonly to: 'cubic'; readonly via: readonly [Point, Point]; readonly at: Point}
  | {readonly to: 'close'}

/**
 * One shape. A `field` covers the whole panel in one ink and, in print, the bleed around it. A mark without an
 * ink is a line for a tool to follow, not an area to colour.
 */
export type Mark =
  | {readonly type: 'field'; readonly process: 'print'; readonly ink: Ink}
  | {readonly type: 'path'; readonly process: Process; readonly segments: readonly Segment[]; readonly ink?: Ink | undefined}
  | {readonly type: 'circle'; readonly process: Process; readonly centre: Point; readonly radius: Mm; readonly ink?: Ink | undefined}

/** One side of one sign as a value: every exporter reads it and none changes it. */
export interface Drawing {
  /** Size after trimming. */
  readonly width: Mm
  readonly height: Mm
  /** Radius of the panel's corners; 0 for square ones. */
  readonly corner: Mm
  /** Read aloud in place of the picture, and written as the title of every export. */
  readonly title: string
  /** Language of `title`. */
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en'
  /** Painted in order within each process: later marks lie on top. */
  readonly marks: readonly Mark[]
}

type Corners = readonly [Point, Point, Point, ...Point[]]

/** Returns the outline of a closed polygon. The type asks for three corners, so a line cannot pass for an area. */
export function polygon([first, ...rest]: Corners): Segment[] {
  return [{to: 'move', at: first}, ...rest.map((at) => ({to: 'line', at}) as const), {to: 'close'}]
}

/** Length of a quarter circle's control arm as a part of its radius; the curve strays 0.03 % from the circle. */
const arm = 0.5522847498

/** Returns the outline of a rectangle whose top left corner is `at`, with corners rounded by `radius`. */
export function rect([x, y]: Point, width: Mm, height: Mm, radius: Mm = 0): Segment[] {
  const [right, bottom] = [x + width, y + height]
  if (radius === 0) {
    return polygon([
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ])
  }
  const k = radius * (1 - arm)
  return [
    {to: 'move', at: [x + radius, y]},
    {to: 'line', at: [right - radius, y]},
    {
      to: 'cubic',
      via: [
        [right - k, y],
        [right, y + k],
      ],
      at: [right, y + radius],
    },
    {to: 'line', at: [right, bottom - radius]},
    {
      to: 'cubic',
      via: [
        [right, bottom - k],
        [right - k, bottom],
      ],
      at: [right - radius, bottom],
    },
    {to: 'line', at: [x + radius, bottom]},
    {
      to: 'cubic',
      via: [
        [x + k, bottom],
        [x, bottom - k],
      ],
      at: [x, bottom - radius],
    },
    {to: 'line', at: [x, y + radius]},
    {
      to: 'cubic',
      via: [
        [x, y + k],
        [x + k, y],
      ],
      at: [x + radius, y],
    },
    {to: 'close'},
  ]
}

/** Returns the outline of a circle, as a path: for what is raised or coloured; a `circle` mark is for what a tool bores. */
export const circle = ([x, y]: Point, radius: Mm): Segment[] => rect([x - radius, y - radius], 2 * radius, 2 * radius, radius)

/**
 * Returns `segments` with every point sent through `to`. A sign has tens of thousands of points: `to` is quicker by far if it takes a point's
 * numbers by their index, for a pattern asks the array for an iterator each time.
 */
export function mapPoints(segments: readonly Segment[], to: (point: Point) => Point): Segment[] {
  return segments.map((s): Segment => {
    if (s.to === 'close') return s
    if (s.to === 'cubic') return {to: 'cubic', via: [to(s.via[0]), to(s.via[1])], at: to(s.at)}
    return {to: s.to, at: to(s.at)}
  })
}

/** Returns `point` turned clockwise by `degrees` about `centre`. Clockwise because y points down. */
export function turn([x, y]: Point, degrees: number, [cx, cy]: Point): Point {
  const a = (degrees * Math.PI) / 180
  const [dx, dy] = [x - cx, y - cy]
  return [cx + dx * Math.cos(a) - dy * Math.sin(a), cy + dx * Math.sin(a) + dy * Math.cos(a)]
}
