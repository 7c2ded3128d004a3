import {type Mm, mapPoints, type Point, polygon, rect, type Segment} from '../drawing.ts'

/** Turns a place in the room, in millimetres from a foot of the drawing with y up from the floor, into one on paper. */
export type ToPaper = (x: Mm, y: Mm) => Point

/** Height of the standing figure: this toolkit's own, so that sizes can be judged; no clause names it. */
export const personHeight: Mm = 1700
/** What each figure takes of the floor. */
export const personWidth: Mm = 500
export const wheelchairLength: Mm = 1150

/** One shape of a figure: someone's body, or the frame of the wheelchair. */
export interface FigurePart {
  readonly of: 'body' | 'frame'
  readonly segments: readonly Segment[]
}

/** Right half of a standing person from the front, from the neck down, as parts of 1700 mm: drawn for this project. */
const half: readonly (readonly [x: Mm, y: Mm])[] = [
  [48, 1470],
  [60, 1425],
  [150, 1395],
  [205, 1350],
  [228, 1240],
  [238, 1050],
  [246, 880],
  [240, 790],
  [212, 780],
  [198, 880],
  [186, 1040],
  [168, 1180],
  [158, 1060],
  [172, 900],
  [170, 700],
  [150, 460],
  [136, 120],
  [150, 20],
  [140, 0],
  [62, 0],
  [56, 60],
  [52, 440],
  [26, 800],
  [0, 830],
]

/** Returns a plain standing figure, 1700 mm high, with its feet about `x`. It is no symbol of any standard. */
export function personParts(to: ToPaper, x: Mm): FigurePart[] {
  const body = [
    ...half,
    ...half
      .slice(0, -1)
      .toReversed()
      .map(([px, py]) => [-px, py] as const),
  ]
  return [
    {of: 'body', segments: smooth(body.map(([px, py]) => to(x + px, py)))},
    {of: 'body', segments: ellipse(to, x, personHeight - 122, 84, 122)},
  ]
}

/** Returns a plain figure seated in a wheelchair, seen from the side, its toes at `x` and facing left. It is no symbol of any standard. */
export function wheelchairParts(to: ToPaper, x: Mm): FigurePart[] {
  const shape = (points: readonly (readonly [Mm, Mm])[]): FigurePart => ({
    of: 'body',
    segments: smooth(points.map(([px, py]) => to(x + px, py))),
  })
  const line = (a: readonly [Mm, Mm], b: readonly [Mm, Mm], width: Mm): FigurePart => ({
    of: 'frame',
    segments: bar(to(x + a[0], a[1]), to(x + b[0], b[1]), to(width, 0)[0] - to(0, 0)[0]),
  })
  return [
    // Trunk and arm, then thigh, shin and foot.
    shape([
      [560, 1090],
      [640, 1120],
      [715, 1080],
      [745, 900],
      [760, 640],
      [740, 500],
      [560, 480],
      [545, 660],
      [530, 900],
    ]),
    shape([
      [720, 500],
      [720, 610],
      [600, 650],
      [330, 655],
      [225, 630],
      [195, 560],
      [215, 500],
      [330, 490],
      [560, 470],
    ]),
    shape([
      [310, 620],
      [190, 610],
      [150, 400],
      [95, 200],
      [10, 160],
      [15, 105],
      [190, 110],
      [225, 300],
    ]),
    {of: 'body', segments: ellipse(to, x + 620, 1240, 84, 122)},
    // Seat, back and handle, footrest, the two wheels.
    line([330, 470], [770, 450], 26),
    line([765, 440], [820, 940], 26),
    line([808, 930], [930, 940], 26),
    line([330, 470], [190, 85], 22),
    line([190, 90], [30, 90], 22),
    ...ring(to, x + 730, 305, 305, 32),
    ...ring(to, x + 300, 90, 90, 26),
  ]
}

function ring(to: ToPaper, x: Mm, y: Mm, radius: Mm, width: Mm): FigurePart[] {
  // The inner edge runs the other way, so that the nonzero rule leaves the hole open.
  const [outer, inner] = [radius, radius - width].map((r) => circle(to, x, y, r))
  return outer && inner ? [{of: 'frame', segments: [...closed(outer), ...closed(inner.toReversed())]}] : []
}

const circle = (to: ToPaper, x: Mm, y: Mm, radius: Mm): Point[] =>
  Array.from({length: 72}, (_, i) => to(x + radius * Math.cos((i * Math.PI) / 36), y + radius * Math.sin((i * Math.PI) / 36)))

const closed = ([first, second, third, ...rest]: readonly Point[]): Segment[] =>
  first && second && third ? polygon([first, second, third, ...rest]) : []

function ellipse(to: ToPaper, x: Mm, y: Mm, rx: Mm, ry: Mm): Segment[] {
  const [left, top] = to(x - rx, y + ry)
  const [right, bottom] = to(x + rx, y - ry)
  const [width, height] = [right - left, bottom - top]
  return mapPoints(rect([0, 0], 1, 1, 0.5), ([px, py]) => [left + px * width, top + py * height])
}

/** Returns a closed curve through `points`: Catmull and Rom's, with a third of the usual bend so that it does not swing out. */
function smooth(points: readonly Point[]): Segment[] {
  const at = (i: number): Point => points[(i + points.length) % points.length] ?? [0, 0]
  const bend = 1 / 7
  return [
    {to: 'move', at: at(0)},
    ...points.map((_, i): Segment => {
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
      return {
        to: 'cubic',
        via: [
          [b[0] + (c[0] - a[0]) * bend, b[1] + (c[1] - a[1]) * bend],
          [c[0] - (d[0] - b[0]) * bend, c[1] - (d[1] - b[1]) * bend],
        ],
        at: c,
      }
    }),
    {to: 'close'},
  ]
}

/** Returns a straight bar between two points. */
function bar([x1, y1]: Point, [x2, y2]: Point, width: Mm): Segment[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [((y2 - y1) / length) * (width / 2), ((x1 - x2) / length) * (width / 2)]
  return polygon([
    [x1 + nx, y1 + ny],
    [x2 + nx, y2 + ny],
    [x2 - nx, y2 - ny],
    [x1 - nx, y1 - ny],
  ])
}
