import type {Point, Segment} from '../drawing.ts'

/** How far, in steps of the grid, a curve may be from what is drawn in its place. */
const astray = 0.4

/**
 * Returns an outline as relative SVG path data on a grid of `perMm` steps for each millimetre, from `origin` on, where the pen stands
 * already. Equal outlines give equal data wherever they stand. A contour of which the grid leaves nothing gives no data.
 */
export function rounded(contours: readonly (readonly Segment[])[], origin: Point, perMm: number): string {
  let at: Point = [0, 0]
  return contours
    .map((contour) => {
      const {from, d, to} = roundedContour(contour, origin, perMm)
      if (d === '') return ''
      const move = same(from, at) ? '' : `m${pair([from[0] - at[0], from[1] - at[1]])}`
      at = to
      return move + d
    })
    .join('')
}

function roundedContour(contour: readonly Segment[], origin: Point, perMm: number) {
  const scaled = (p: Point): Point => [(p[0] - origin[0]) * perMm, (p[1] - origin[1]) * perMm]
  const [start, ...rest] = contour
  let here = start?.to === 'move' ? scaled(start.at) : ([0, 0] as const)
  const from = snap(here)
  const pen = new Pen(from)
  for (const s of rest) {
    if (s.to === 'close' || s.to === 'move') continue
    const at = scaled(s.at)
    if (s.to === 'line') pen.line(at)
    else {
      const [b, c] = [scaled(s.via[0]), scaled(s.via[1])]
      const control = quadratic(here, b, c, at)
      if (isStraight(here, b, c, at)) pen.line(at)
      else if (control) pen.curve('q', [control, at])
      else pen.curve('c', [b, c, at])
    }
    here = at
  }
  const closed = contour.some((s) => s.to === 'close')
  return {from, d: pen.drawn(closed), to: closed ? from : pen.place}
}

const snap = (p: Point): Point => [Math.round(p[0]) || 0, Math.round(p[1]) || 0]

/** Writes relative commands between places of the grid; lines in one direction become one. */
class Pen {
  private readonly start: Point
  private at: Point
  /** Where a line is going that is not yet written. */
  private pending: Point | undefined
  private readonly written: string[] = []
  private last = ''

  constructor(start: Point) {
    this.start = start
    this.at = start
  }

  line(to: Point): void {
    const next = snap(to)
    const {pending} = this
    if (pending && !inOneDirection(this.at, pending, next)) this.flush()
    this.pending = next
  }

  curve(command: 'q' | 'c', points: readonly Point[]): void {
    this.flush()
    const places = points.map(snap)
    const end = places.at(-1) ?? this.at
    this.write(command, places.map((p) => pair([p[0] - this.at[0], p[1] - this.at[1]])).join(' '))
    this.at = end
  }

  /** Returns what was written; nothing if it encloses no place of the grid. */
  drawn(close: boolean): string {
    // `z` draws the way back to the start.
    if (close && this.pending && same(this.pending, this.start)) this.pending = undefined
    this.flush()
    if (this.written.length < (close ? 2 : 1) && !this.written.some((w) => /^[qc]/.test(w))) return ''
    return `${this.written.join('')}${close ? 'z' : ''}`
  }

  /** Where the pen stands. */
  get place(): Point {
    return this.at
  }

  private flush(): void {
    const to = this.pending
    this.pending = undefined
    if (!to || same(to, this.at)) return
    const [dx, dy] = [to[0] - this.at[0], to[1] - this.at[1]]
    if (dy === 0) this.write('h', String(dx))
    else if (dx === 0) this.write('v', String(dy))
    else this.write('l', pair([dx, dy]))
    this.at = to
  }

  private write(command: string, numbers: string): void {
    // A command like the one before need not be named again; a minus sign parts numbers by itself.
    const same = command === this.last && command !== 'h' && command !== 'v'
    this.written.push(same ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : `${command}${numbers}`)
    this.last = command
  }
}

const pair = (p: Point) => (p[1] < 0 ? `${p[0]}${p[1]}` : `${p[0]} ${p[1]}`)
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

function inOneDirection(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]]
  return ux * vy === uy * vx && ux * vx + uy * vy >= 0
}

/** Whether both control points lie so near to the way from `a` to `d` that the curve is a line on the grid. */
function isStraight(a: Point, b: Point, c: Point, d: Point): boolean {
  const [dx, dy] = [d[0] - a[0], d[1] - a[1]]
  const length = Math.hypot(dx, dy)
  // A curve strays from its chord by at most three quarters of what its control points do.
  return [b, c].every((p) => {
    const [px, py] = [p[0] - a[0], p[1] - a[1]]
    if (length < astray) return Math.hypot(px, py) < astray
    const along = (px * dx + py * dy) / length
    return Math.abs(px * dy - py * dx) / length < astray / 0.75 && along > -astray && along < length + astray
  })
}

/** Returns the control point of the quadratic curve that the cubic one is, as characters of TrueType fonts are, or nothing. */
function quadratic(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const [one, two] = [b, c].map((p, i): Point => {
    const end = i === 0 ? a : d
    return [(3 * p[0] - end[0]) / 2, (3 * p[1] - end[1]) / 2]
  })
  if (!one || !two || Math.hypot(one[0] - two[0], one[1] - two[1]) > astray * 2) return undefined
  return [(one[0] + two[0]) / 2, (one[1] + two[1]) / 2]
}
