import {type Mm, mapPoints, type Point, polygon, rect, type Segment} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {numberDisc} from '../board/board.ts'
import {type Block, beside, block, move, type Part, type ShapePart} from '../layout/layout.ts'
import type {FloorPlan} from './floorPlan.ts'
import {type Rectangle, wallAt} from './geometry.ts'

/** Returns a shape about `centre` whose outline is given in millimetres from there, `reach` wide to each side. It lies on the plan. */
const about = ([x, y]: Point, reach: Mm, segments: readonly Segment[], ink: InkRole, on?: InkRole): ShapePart => ({
  type: 'shape',
  at: [x - reach, y - reach],
  width: 2 * reach,
  height: 2 * reach,
  segments: mapPoints(segments, ([px, py]) => [px + reach, py + reach]),
  ink,
  surface: true,
  ...(on ? {on} : {}),
})

/** Returns the reader's own place: a disc with an arrow up, the way he faces. */
export function drawReader(at: Point, body: Mm): ShapePart[] {
  const r = body * 1.25
  const arrow = polygon([
    [0, -r * 0.62],
    [r * 0.5, r * 0.48],
    [0, r * 0.2],
    [-r * 0.5, r * 0.48],
  ])
  return [
    about(at, r * 1.16, rect([-r * 1.16, -r * 1.16], r * 2.32, r * 2.32, r * 1.16), 'on-ground'),
    about(at, r, rect([-r, -r], 2 * r, 2 * r, r), 'emphasis'),
    about(at, r, arrow, 'on-ground', 'emphasis'),
  ]
}

/** Returns a row of dots along a way, one for each height of a character. */
export function dots(way: readonly Point[], body: Mm): ShapePart[] {
  const r = body * 0.16
  const found: Point[] = []
  let left = 0
  way.slice(1).forEach((to, i) => {
    const from = way[i] ?? to
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (; left <= length; left += body * 0.75) {
      const t = length === 0 ? 0 : left / length
      found.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t])
    }
    left -= length
  })
  return found.map((at) => about(at, r, rect([-r, -r], 2 * r, 2 * r, r), 'ground'))
}

/** Returns slanting lines over a rectangle of the floor, `pitch` apart and `thick`: what visitors do not enter. Metres in, metres out. */
export function hatch({left, right, top, bottom}: Rectangle, pitch: number, thick: number): Segment[] {
  const lines: Segment[] = []
  const first = Math.ceil((left + top) / pitch) * pitch
  for (let sum = first; sum < right + bottom; sum += pitch) {
    // On a line x + y is `sum`; it leaves the rectangle where x or y does.
    const [from, to] = [Math.max(left, sum - bottom), Math.min(right, sum - top)]
    if (to - from < thick) continue
    const off = thick / 2
    lines.push(
      ...polygon([
        [from - off, sum - from - off],
        [from + off, sum - from + off],
        [to + off, sum - to + off],
        [to - off, sum - to - off],
      ]),
    )
  }
  return lines
}

/** Returns a triangle outside the entrance that points in, and its middle; nothing if the entrance lies in no wall. */
export function drawEntrance(
  {rooms, entrance}: FloorPlan,
  to: (at: readonly [number, number]) => Point,
  body: Mm,
): {readonly parts: readonly Part[]; readonly at: Point} | undefined {
  const room = rooms.find(({id}) => id === entrance.room)
  const wall = room && wallAt(room, entrance.atM, entrance.widthM)
  if (!wall) return undefined
  const [dx, dy] = wall.inward
  const [x, y] = to(entrance.atM)
  const r = body * 0.7
  const at: Point = [x - dx * body * 1.3, y - dy * body * 1.3]
  const tip = (ahead: number, aside: number): Point => [dx * ahead - dy * aside, dy * ahead + dx * aside]
  return {parts: [about(at, r, polygon([tip(r, 0), tip(-r, r), tip(-r, -r)]), 'emphasis')], at}
}

/** Returns one entry of the key: a sample of the mark, as high as its words, and the words. */
export function keyEntry(mark: 'reader' | 'step-free' | 'staff' | 'window', words: Block, {fonts, body}: {fonts: Fonts; body: Mm}): Block {
  const size = Math.max(words.height, body * 1.9)
  const middle: Point = [size / 2, size / 2]
  const made = {
    reader: (): Block => ({parts: drawReader(middle, body * 0.66), width: size, height: size}),
    'step-free': (): Block => ({
      parts: dots(
        [
          [body * 0.2, size / 2],
          [size, size / 2],
        ],
        body,
      ),
      width: size,
      height: size,
    }),
    staff: (): Block => {
      const [w, h] = [size, size * 0.6]
      const lines = hatch({left: 0, right: w, top: 0, bottom: h}, body * 0.7, body * 0.05)
      return block({type: 'shape', at: [0, (size - h) / 2], width: w, height: h, segments: lines, ink: 'ink', surface: true}, w, size)
    },
    window: (): Block => {
      const off = (size - body * 1.9) / 2
      return {parts: numberDisc(fonts, 1, body * 1.9, 'ground').parts.map((part) => move(part, off, off)), width: size, height: size}
    },
  }[mark]()
  return beside(body * 0.6, made, words)
}

/** Returns blocks side by side, `gap` apart, in as many rows as the room asks for. */
export function inRows(blocks: readonly Block[], room: Mm, gap: Mm): Block {
  const parts: Part[] = []
  let [x, y, high, wide] = [0, 0, 0, 0]
  for (const block of blocks) {
    if (x > 0 && x + block.width > room) {
      y += high + gap / 2
      ;[x, high] = [0, 0]
    }
    parts.push(...block.parts.map((part) => move(part, x, y)))
    wide = Math.max(wide, x + block.width)
    x += block.width + gap
    high = Math.max(high, block.height)
  }
  return {parts, width: wide, height: y + high}
}
