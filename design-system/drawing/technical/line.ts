import type {Identity, Ink} from '../../tokens/identity.ts'
import {type Mark, type Mm, mapPoints, type Point, polygon, rect} from '../drawing.ts'
import {emOfCap, type Fonts} from '../type/text.ts'

/** What technical marks are drawn with: ink on a white sheet, beside the inks of the sign itself. */
export interface Pencil {
  readonly fonts: Fonts
  readonly identity: Identity
  /** Height of capitals of a label; line widths and ticks are parts of it. */
  readonly cap: Mm
}

/** A length to be written beside the drawing. */
export interface Dimension {
  /** Where it is measured: from, to, on the axis. */
  readonly from: Mm
  readonly to: Mm
  /** Where the extension lines begin: at the thing that is measured, on the other axis. */
  readonly edge: Mm
  readonly label: string
}

/** Returns a straight line, `weight` parts of a label's height thick. */
export function stroke({identity, cap}: Pencil, [x1, y1]: Point, [x2, y2]: Point, weight = 0.07): Mark {
  const half = (cap * weight) / 2
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [(-(y2 - y1) / length) * half, ((x2 - x1) / length) * half]
  const corners = [
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny],
  ] as const
  return {type: 'path', process: 'print', segments: polygon(corners), ink: identity.inks.ink}
}

/** Width of `text` as a label. */
export const labelWidth = ({fonts, cap}: Pencil, text: string): Mm => fonts.medium.set(text).advance * emOfCap(fonts.medium, cap)

/** Returns `text` with its baseline's left end, middle or right end at `at`. */
export function label(pencil: Pencil, text: string, [x, y]: Point, anchor: 'start' | 'middle' | 'end' = 'start'): Mark {
  const {fonts, identity, cap} = pencil
  const em = emOfCap(fonts.medium, cap)
  const left = x - labelWidth(pencil, text) * {start: 0, middle: 0.5, end: 1}[anchor]
  const segments = mapPoints(fonts.medium.set(text).outline, ([px, py]): Point => [left + px * em, y + py * em])
  return {type: 'path', process: 'print', segments, ink: identity.inks.ink}
}

/** Returns a white sheet behind a technical drawing. */
export const sheet = ({identity}: Pencil, width: Mm, height: Mm): Mark => ({
  type: 'path',
  process: 'print',
  segments: rect([0, 0], width, height),
  ink: identity.inks.white,
})

/** Where extension lines leave a thing that they cross, on the axis across, and the ink in which they are seen on it. */
export interface Inside {
  readonly border: Mm
  readonly ink: Ink
}

/** Returns an extension line; what lies on the thing is in an ink that is seen there. */
function extension(pencil: Pencil, point: (along: Mm, across: Mm) => Point, along: Mm, from: Mm, to: Mm, inside?: Inside): Mark[] {
  const within = inside && (inside.border - from) * (to - from) > 0
  if (!within) return [stroke(pencil, point(along, from), point(along, to), 0.04)]
  return [
    {...stroke(pencil, point(along, from), point(along, inside.border), 0.04), ink: inside.ink},
    stroke(pencil, point(along, inside.border), point(along, to), 0.04),
  ]
}

/**
 * Returns the dimension lines of one side, as drawn on architects' plans: extension lines from the thing, a line between slanted ticks, the
 * figure beside it. Lengths that would run into each other stand in further rows; `depth` is how far the outermost reaches.
 *
 * `side` is where they stand: below the drawing with x as the axis, or at its left with y. `at` is the line nearest to the drawing.
 */
export function dimensions(
  pencil: Pencil,
  side: 'below' | 'left',
  at: Mm,
  list: readonly Dimension[],
  inside?: Inside,
): {readonly marks: Mark[]; readonly depth: Mm} {
  const {cap} = pencil
  const rows: {from: Mm; to: Mm}[][] = []
  const placed = list.map((dimension) => {
    const {from, to, label: text} = dimension
    const middle = (from + to) / 2
    const need = side === 'below' ? labelWidth(pencil, text) : cap
    // A label that is longer than its length stands in the middle of it all the same, so it takes that much room.
    const taken = {from: Math.min(from, middle - need / 2) - cap * 0.6, to: Math.max(to, middle + need / 2) + cap * 0.6}
    let row = rows.findIndex((others) => others.every((other) => other.to <= taken.from || other.from >= taken.to))
    if (row < 0) row = rows.push([]) - 1
    rows[row]?.push(taken)
    return {...dimension, row}
  })
  const widest = Math.max(0, ...list.map(({label}) => labelWidth(pencil, label)))
  const pitch = side === 'below' ? cap * 2.6 : widest + cap * 1.8
  const point = (along: Mm, across: Mm): Point => (side === 'below' ? [along, across] : [across, along])
  const out = side === 'below' ? 1 : -1
  /** Returns the middle of a label as near to `middle` as the extension lines of the rows outside its own leave room. */
  const clearOf = (row: number, middle: Mm, wide: Mm): Mm => {
    const reach = wide / 2 + cap * 0.3
    const crossing = placed
      .flatMap((other) => (other.row > row ? [other.from, other.to] : []))
      .filter((at) => Math.abs(at - middle) < reach)
    const before = crossing.filter((at) => at <= middle)
    if (before.length > 0) return Math.max(...before) + reach
    return crossing.length > 0 ? Math.min(...crossing) - reach : middle
  }
  const marks = placed.flatMap(({from, to, edge, label: text, row}) => {
    const line = at + out * row * pitch
    const [tick, over] = [cap * 0.35, out * cap * 0.5]
    const ends = [from, to].flatMap((along) => [
      ...extension(pencil, point, along, edge + out * cap * 0.4, line + over, inside),
      stroke(pencil, point(along - tick, line + tick), point(along + tick, line - tick), 0.12),
    ])
    const middle = (from + to) / 2
    const words =
      side === 'below'
        ? label(pencil, text, [clearOf(row, middle, labelWidth(pencil, text)), line + cap * 1.5], 'middle')
        : label(pencil, text, [line - cap * 0.6, middle + cap / 2], 'end')
    return [...ends, stroke(pencil, point(from, line), point(to, line)), words]
  })
  return {marks, depth: rows.length === 0 ? 0 : (rows.length - 1) * pitch + (side === 'below' ? cap * 2 : widest + cap)}
}
