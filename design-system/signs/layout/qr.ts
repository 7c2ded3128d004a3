import encodeQR from 'qr'
import type {Mm, Point, Segment} from '../../drawing/drawing.ts'

/** How much of a QR code may be lost and it still reads, by the letter that printers use: L 7 %, M 15 %, Q 25 %, H 30 %. */
export const corrections = {L: 'low', M: 'medium', Q: 'quartile', H: 'high'} as const
/** A level of error correction. */
export type Correction = keyof typeof corrections

/** A QR code as the grid that a reader scans: `dark[y][x]`, without its quiet zone. */
export interface QrCode {
  /** Modules along a side: 21 to 177. */
  readonly modules: number
  readonly dark: readonly (readonly boolean[])[]
}

const known = new Map<string, QrCode>()

/**
 * Returns the smallest QR code that holds `payload` in UTF-8.
 *
 * @throws Error if no code is large enough: 2953 bytes at level L are the most.
 */
export function encodeQr(payload: string, correction: Correction): QrCode {
  const key = `${correction} ${payload}`
  const found = known.get(key)
  if (found) return found
  // The encoder draws at least one module of blank border.
  const dark = encodeQR(payload, 'raw', {ecc: corrections[correction], border: 1})
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const code = {modules: dark.length, dark}
  known.set(key, code)
  return code
}

/**
 * Returns the outline of the dark modules of `code` at a side of `size`, as one path: each connected area is one contour, and its light
 * islands run the other way round. Squares side by side would leave hair lines between them on a screen and cuts on a cutter.
 */
export function qrOutline({modules, dark}: QrCode, size: Mm): Segment[] {
  const at = (x: number, y: number) => dark[y]?.[x] ?? false
  // Every edge between dark and light, with the dark on its right.
  const edges = new Map<string, Point[]>()
  const add = (from: Point, to: Point) => edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), to])
  for (let y = 0; y < modules; y++) {
    for (let x = 0; x < modules; x++) {
      if (!at(x, y)) continue
      if (!at(x, y - 1)) add([x, y], [x + 1, y])
      if (!at(x + 1, y)) add([x + 1, y], [x + 1, y + 1])
      if (!at(x, y + 1)) add([x + 1, y + 1], [x, y + 1])
      if (!at(x - 1, y)) add([x, y + 1], [x, y])
    }
  }
  const unit = size / modules
  const scaled = ([x, y]: Point): Point => [x * unit, y * unit]
  const segments: Segment[] = []
  while (edges.size > 0) {
    const corners = follow(edges, startOf(edges))
    segments.push(...corners.map((corner, i): Segment => ({to: i === 0 ? 'move' : 'line', at: scaled(corner)})), {to: 'close'})
  }
  return segments
}

/** Returns a corner at which one run begins, not two that touch. Every run has one: its topmost left. */
function startOf(edges: ReadonlyMap<string, readonly Point[]>): Point {
  for (const [key, ways] of edges) if (ways.length === 1) return key.split(',').map(Number) as [number, number]
  throw new Error('runs of a QR code touch at every corner')
}

/** Takes one closed run out of `edges` and returns its corners. Where two runs touch at a corner it turns right, so that they stay apart. */
function follow(edges: Map<string, Point[]>, start: Point): Point[] {
  const corners: Point[] = []
  let here = start
  let heading: Point | undefined
  let first: Point | undefined
  for (;;) {
    const ways = edges.get(`${here}`) ?? []
    const turn = ([x, y]: Point) => (heading ? heading[0] * (y - here[1]) - heading[1] * (x - here[0]) : 0)
    const next = ways.reduce<Point | undefined>((best, way) => (best === undefined || turn(way) > turn(best) ? way : best), undefined)
    if (next === undefined) return corners
    const rest = ways.filter((way) => way !== next)
    if (rest.length > 0) edges.set(`${here}`, rest)
    else edges.delete(`${here}`)
    const step: Point = [next[0] - here[0], next[1] - here[1]]
    first ??= step
    if (heading === undefined || step[0] !== heading[0] || step[1] !== heading[1]) corners.push(here)
    heading = step
    here = next
    if (here[0] === start[0] && here[1] === start[1]) {
      // The run began in the middle of a side.
      if (first[0] === heading[0] && first[1] === heading[1]) corners.shift()
      return corners
    }
  }
}
