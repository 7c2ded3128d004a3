import {mapPoints, type Point, type Segment} from '../drawing/drawing.ts'

/** Side of the grid on which every emblem is kept. */
export const gridSize = 100

/** How many times as long as wide an emblem may be: thinner, its shapes would lie between the hundredths of the grid. Our own choice. */
const mostSlender = 1000
const rounded = (value: number) => String(Math.round(value * 100) / 100)

/**
 * Returns outlines as SVG path data on the grid, each closed: the longer side of all of them together becomes `gridSize`, the other is
 * centred. Where they enclose nothing, or are too long and thin for its hundredths, returns why.
 */
export function onGrid(outlines: readonly (readonly Segment[])[]): string[] | string {
  const {left, top, right, bottom} = boundsOf(outlines.flat())
  const [width, height] = [right - left, bottom - top]
  const [side, across] = [Math.max(width, height), Math.min(width, height)]
  if (!(across > 0)) return 'draws no area; draw the emblem as closed shapes'
  if (across <= side / mostSlender)
    return `draws ${rounded(width)} by ${rounded(height)} units, and an emblem is at most ${mostSlender} times as long as it is wide; draw it as a mark that can be cut`
  const scale = gridSize / side
  const [dx, dy] = [(gridSize - (right - left) * scale) / 2, (gridSize - (bottom - top) * scale) / 2]
  const to = ([x, y]: Point): Point => [(x - left) * scale + dx, (y - top) * scale + dy]
  return outlines.map((segments) => pathData(closed(mapPoints(segments, to))))
}

/** Returns outlines with every part closed: a cutter comes back to where it began. */
function closed(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, i): Segment[] => {
    const ends = segment.to !== 'close' && (segments[i + 1]?.to ?? 'move') === 'move'
    return ends ? [segment, {to: 'close'}] : [segment]
  })
}

/** Returns what outlines reach, curves at their furthest point and not at their control points. */
function boundsOf(segments: readonly Segment[]) {
  const [xs, ys]: [number[], number[]] = [[], []]
  let here: Point = [0, 0]
  for (const segment of segments) {
    if (segment.to === 'close') continue
    if (segment.to === 'cubic') {
      const [a, b] = segment.via
      xs.push(...extremes(here[0], a[0], b[0], segment.at[0]))
      ys.push(...extremes(here[1], a[1], b[1], segment.at[1]))
    }
    here = segment.at
    xs.push(here[0])
    ys.push(here[1])
  }
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}
}

/** Returns the values of a cubic Bézier curve where it turns back: the roots of its derivative between the ends. */
function extremes(p: number, a: number, b: number, q: number): number[] {
  const [u, v, w] = [q - 3 * b + 3 * a - p, 2 * (b - 2 * a + p), a - p]
  const root = Math.sqrt(v * v - 4 * u * w)
  const roots = Math.abs(u) < 1e-9 ? [-w / v] : [(-v + root) / (2 * u), (-v - root) / (2 * u)]
  return roots.filter((t) => t > 0 && t < 1).map((t) => (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t * t * b + t ** 3 * q)
}

/** Returns segments as SVG path data with absolute commands, to a hundredth of a unit: a tenth of a millimetre on an emblem of a metre. */
function pathData(segments: readonly Segment[]): string {
  const short = (value: number) => `${Math.round(value * 100) / 100 + 0}`
  const pair = ([x, y]: Point) => `${short(x)} ${short(y)}`
  let here: Point = [Number.NaN, Number.NaN]
  return segments
    .map((segment) => {
      if (segment.to === 'close') return 'Z'
      const [from, at] = [here, segment.at]
      here = at
      if (segment.to === 'move') return `M${pair(at)}`
      if (segment.to === 'cubic') return `C${segment.via.map(pair).join(' ')} ${pair(at)}`
      if (short(from[1]) === short(at[1])) return `H${short(at[0])}`
      return short(from[0]) === short(at[0]) ? `V${short(at[1])}` : `L${pair(at)}`
    })
    .join('')
}
