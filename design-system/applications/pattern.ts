import {Clipper, FillRule, Path64, Paths64} from 'clipper2-js'
import {mapPoints, type Point, type Segment} from '../drawing/drawing.ts'
import {flatten} from '../drawing/export/flatten.ts'
import type {Box} from '../drawing/type/text.ts'
import {channelsOf, hexOf, lrvOf} from '../identity/colour.ts'
import {readPath} from '../signs/pictograms/readPath.ts'
import type {Identity, Ink} from '../tokens/identity.ts'
import {clearSpaceOf} from './clearSpace.ts'
import type {Part} from './part.ts'

/**
 * Returns the supporting pattern inside `box`: one shape of the emblem, the largest, row by row, each row half a step further than the one
 * above, with the emblem's own clear space between shapes; the emblem as a whole is never repeated. It lies in a tint of its ground and
 * nothing stands on it. `step` is the height of a row.
 */
export function pattern(identity: Identity, box: Box, step: number, on: 'ground' | 'on-ground' | 'field'): Part {
  const {outline, width, height} = tile(identity)
  const gap = clearSpaceOf(identity, identity.emblem.size) / 2
  const scale = step / (height + gap)
  const across = (width + gap) * scale
  // The lowest row stands on the edge, and no row is cut at the top.
  const rows = Math.max(1, Math.floor((box.bottom - box.top + gap * scale) / step))
  const columns = Math.ceil((box.right - box.left) / across) + 2
  const segments = Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => {
      const x = box.left + (column - (row % 2 === 0 ? 0.5 : 1)) * across
      const y = box.bottom - (rows - row) * step + gap * scale
      return mapPoints(outline, ([px, py]) => [x + px * scale, y + py * scale])
    }),
  ).flat(2)
  return {type: 'pattern', box, segments: clipped(segments, box, step / 400), ink: tintOf(identity, on)}
}

/** Returns the largest shape of the emblem, from 0, 0, in units of its grid. */
function tile({emblem}: Pick<Identity, 'emblem'>): {readonly outline: readonly Segment[]; readonly width: number; readonly height: number} {
  const shapes = emblem.paths.map(({d}) => {
    const outline = readPath(d)
    const runs = flatten(outline, 0.05)
    const points = runs.flatMap((run) => run.points)
    const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))]
    return {
      outline: mapPoints(outline, ([x, y]): Point => [x - left, y - top]),
      width: Math.max(...points.map(([x]) => x)) - left,
      height: Math.max(...points.map(([, y]) => y)) - top,
      area: runs.reduce((sum, run) => sum + areaOf(run.points), 0),
    }
  })
  const [largest] = shapes.sort((a, b) => Math.abs(b.area) - Math.abs(a.area))
  if (!largest) throw new Error('an emblem has a shape')
  return largest
}

const areaOf = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
    return sum + (x * ny - nx * y) / 2
  }, 0)

/** A grid of a hundredth of a unit is finer than any print. */
const perUnit = 100

/** Returns what of `segments` lies in `box`, in straight steps that stray at most `chord`. */
export function clipped(segments: readonly Segment[], {left, top, right, bottom}: Box, chord: number): Segment[] {
  const subject = new Paths64()
  for (const {points} of flatten(segments, chord)) subject.push(pathOf(points))
  const frame = new Paths64()
  frame.push(
    pathOf([
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]),
  )
  return [...Clipper.Intersect(subject, frame, FillRule.NonZero)].flatMap((path) => {
    const steps = [...path].map(({x, y}, i): Segment => ({to: i === 0 ? 'move' : 'line', at: [x / perUnit, y / perUnit]}))
    return [...steps, {to: 'close'} as const]
  })
}

function pathOf(points: readonly Point[]): Path64 {
  const path = new Path64()
  for (const [x, y] of points) path.push({x: Math.round(x * perUnit), y: Math.round(y * perUnit)})
  return path
}

/** How much of the other ink is in the tint: enough to be seen beside the ground, far too little to be read as words. Our own choice. */
const share = {ground: 0.07, 'on-ground': 0.08, field: 0.08} as const

/** Returns the ink of the pattern: the ground's with a little of the ink that stands on it. */
export function tintOf({inks}: Pick<Identity, 'inks'>, on: 'ground' | 'on-ground' | 'field'): Ink {
  const [base, other] = on === 'ground' ? [inks.ground, inks['on-ground']] : [inks[on], inks.ground]
  const mixed = (a: number, b: number) => a + (b - a) * share[on]
  const [from, to] = [channelsOf(base.srgb), channelsOf(other.srgb)]
  const srgb = hexOf(from.map((value, i) => mixed(value, to[i] ?? value)))
  const cmyk = base.cmyk.map((value, i) => Math.round(mixed(value, other.cmyk[i] ?? value))) as [number, number, number, number]
  return {name: `${base.name} TINT`, zh: `${base.zh}底纹`, en: `${base.en} tint`, srgb, cmyk, lrv: lrvOf(srgb)}
}
