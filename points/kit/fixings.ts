import type {Drawing, Mm, Point} from '../../design-system/drawing/drawing.ts'
import {hair, type PaperMark, type Pen, thin} from '../../design-system/drawing/paper/pen.ts'
import type {Mount} from '../../design-system/signs/making/making.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Area} from './elevation.ts'

/** Where a sign is held, from its top left corner. */
export interface Fixings {
  readonly at: readonly Point[]
  /** What is at each place. */
  readonly what: InBoth
  /** Holes that the artwork has; otherwise the places are a proposal. */
  readonly drilled: boolean
}

/** Farthest apart that the anchors of a frame stand, and from its ends. This toolkit's own. */
const anchorStep: Mm = 600
const anchorInset: Mm = 100
/** Longest edge of a panel that needs nothing between its corners, and how far in the corners are held. This toolkit's own. */
const panelStep: Mm = 900
const panelInset: Mm = 15

/** Returns where a sign is held: at the holes of its artwork, or else where this toolkit proposes; undefined for one that only stands, sticks or hangs. */
export function fixingsOf({width, height, marks}: Drawing, mount: Mount): Fixings | undefined {
  const holes = marks.flatMap((mark) => (mark.process === 'drill' && mark.type === 'circle' ? [mark] : []))
  if (holes[0])
    return {
      at: holes.map(({centre}) => centre),
      what: {zh: `孔，直径${2 * holes[0].radius} mm`, en: `Hole, ${2 * holes[0].radius} mm`},
      drilled: true,
    }
  const proposed = (at: Point[], zh: string, en: string): Fixings => ({at, what: {zh, en}, drilled: false})
  switch (mount) {
    case 'fascia':
      return proposed(around(width, height, anchorInset, anchorStep), '框架锚栓', 'Anchor of the frame')
    case 'plaque':
    case 'wall plate':
    case 'door':
      return proposed(around(width, height, panelInset, panelStep), '螺钉或隐藏挂件', 'Screw or concealed hanger')
    case 'suspended':
      return proposed(
        [0.2, 0.5, 0.8].map((part): Point => [Math.round(part * width), 0]),
        '两端吊杆，中间防坠绳',
        'Hangers at the ends, safety wire between',
      )
    case 'projecting':
      return proposed(
        [0.25, 0.75].map((part): Point => [0, Math.round(part * height)]),
        '支架，每处锚栓两只',
        'Bracket with two anchors each',
      )
    case 'post':
      return proposed(
        [0.25, 0.75].map((part): Point => [width / 2, part * height]),
        '抱箍或螺栓',
        'Clamp or bolt',
      )
    case 'board':
      return proposed(
        [0.1, 0.9].map((part): Point => [part * width, height - panelInset]),
        '与框架相连的螺栓',
        'Bolt to the frame',
      )
    default:
      return undefined
  }
}

/** Places along the four edges, `inset` from them and at most `step` apart; a panel too small for the inset is held nearer to its edge. */
function around(width: Mm, height: Mm, inset: Mm, step: Mm): Point[] {
  const d = Math.min(inset, width / 4, height / 4)
  const spread = (length: Mm) => {
    const count = Math.max(1, Math.ceil((length - 2 * d) / step))
    return Array.from({length: count + 1}, (_, i) => d + ((length - 2 * d) * i) / count)
  }
  const [xs, ys] = [spread(width), spread(height)]
  return [
    ...ys.flatMap((y): Point[] => [
      [d, y],
      [width - d, y],
    ]),
    ...xs.slice(1, -1).flatMap((x): Point[] => [
      [x, d],
      [x, height - d],
    ]),
  ]
}

const scales = [1, 2, 2.5, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 250]

/** Returns the face of a sign with its fixings, dimensioned between the outermost, with the scale used. */
export function drawFixings(pen: Pen, {width, height}: Drawing, {at, drilled}: Fixings, area: Area): {marks: PaperMark[]; scale: number} {
  const [left, above, right, below] = [9, 8, 3, 9]
  const scale = scales.find((s) => width / s <= area.width - left - right && height / s <= area.height - above - below) ?? 250
  const x = area.x + left
  const y = area.y + above
  const [wide, high] = [width / scale, height / scale]
  const [xs, ys] = [steps(at.map(([px]) => px)), steps(at.map(([, py]) => py))]
  const [fromX, toX] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  const [fromY, toY] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  return {
    scale,
    marks: [
      ...pen.frame(x, y, wide, high, thin),
      ...at.flatMap(([px, py]) => place(pen, [x + px / scale, y + py / scale], drilled)),
      ...pen.across(x, x + wide, y - 4, plain(width), y),
      ...(xs.length > 1 ? pen.across(x + fromX / scale, x + toX / scale, y + high + 6, fitting(pen, xs, scale), y + high) : []),
      ...(ys.length > 1 ? pen.upright(y + fromY / scale, y + toY / scale, x - 4, fitting(pen, ys, scale), x) : []),
    ],
  }
}

/** Returns how far the outermost fixings are from the edges, in words. */
export function insetsOf({width, height}: Drawing, {at}: Fixings): InBoth {
  const [xs, ys] = [steps(at.map(([px]) => px)), steps(at.map(([, py]) => py))]
  const [side, top, bottom] = [xs[0] ?? 0, ys[0] ?? 0, height - (ys.at(-1) ?? 0)]
  const right = width - (xs.at(-1) ?? 0)
  const sides = {
    zh: plain(side) === plain(right) ? `左右各${plain(side)}` : `左${plain(side)}`,
    en: plain(side) === plain(right) ? `${plain(side)} left and right` : `${plain(side)} left`,
  }
  const ends = {
    zh: plain(top) === plain(bottom) ? `上下各${plain(top)}` : `上${plain(top)}`,
    en: plain(top) === plain(bottom) ? `${plain(top)} top and bottom` : `${plain(top)} from the top`,
  }
  return {zh: `距板边：${sides.zh}，${ends.zh}（mm）。`, en: `From the edges: ${sides.en}, ${ends.en} (mm).`}
}

const plain = (v: number) => String(Math.round(v * 10) / 10)
/** Returns the places that differ, in order. */
const steps = (values: readonly number[]) => [...new Set(values.map((v) => Math.round(v * 10) / 10))].sort((a, b) => a - b)

/** Returns the distance of the outermost places, as a product where several equal steps make it. */
function product(places: readonly number[]): string {
  const total = (places.at(-1) ?? 0) - (places[0] ?? 0)
  const count = places.length - 1
  const step = total / count
  const even = places.every((place, i) => Math.abs(place - (places[0] ?? 0) - i * step) < 0.2)
  return count > 1 && even ? `${count} × ${Number.isInteger(step) ? '' : '≈ '}${Math.round(step)} = ${plain(total)}` : plain(total)
}

/** Returns the product where the dimension has room for it, else the distance alone. */
function fitting(pen: Pen, places: readonly number[], scale: number): string {
  const total = (places.at(-1) ?? 0) - (places[0] ?? 0)
  return pen.widthOf(product(places), {em: 2.2, weight: 'medium'}) + 1.6 <= total / scale ? product(places) : plain(total)
}

/** A ring with a cross: a hole of the artwork filled, a proposed place open. */
function place(pen: Pen, [x, y]: Point, drilled: boolean): PaperMark[] {
  const radius = 0.9
  return [
    {type: 'circle', process: 'print', ink: pen.identity.inks[drilled ? 'ink' : 'emphasis'], centre: [x, y], radius},
    ...(drilled ? [] : [{type: 'circle', process: 'print', ink: pen.identity.inks.white, centre: [x, y], radius: radius - 0.3} as const]),
    pen.bar(x - 1.7, y - hair / 2, 3.4, hair),
    pen.bar(x - hair / 2, y - 1.7, hair, 3.4),
  ]
}
