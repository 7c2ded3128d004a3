import {type Ink, type Mm, type Point, polygon, type Segment} from '../drawing/drawing.ts'
import type {Identity} from '../tokens/identity.ts'
import type {Tone} from './shape.ts'

/** How much of which ink a surface takes; the rest is the white of the paper. */
const mixes: Readonly<Record<Tone, readonly ['ground' | 'quiet' | 'white' | 'field', number]>> = {
  top: ['ground', 0.3],
  body: ['field', 1],
  metal: ['quiet', 0.42],
  soft: ['ground', 0.13],
  glass: ['ground', 0.07],
  paper: ['white', 1],
  wall: ['quiet', 0.22],
  open: ['white', 1],
}

/** Returns the ink of a surface: a tint of one of the identity's inks, under a name of its own. */
export function tinted({inks}: Identity, tone: Tone): Ink {
  const [role, part] = mixes[tone]
  const ink = inks[role]
  if (part === 1) return ink
  const channels = [1, 3, 5].map((at) => Math.round(255 - (255 - Number.parseInt(ink.srgb.slice(at, at + 2), 16)) * part))
  const linear = channels.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
  const luminance = 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0)
  const percent = Math.round(part * 100)
  const [c, m, y, k] = ink.cmyk
  return {
    name: `${ink.name} ${percent}`,
    zh: `${ink.zh}${percent}%`,
    en: `${ink.en} ${percent} %`,
    srgb: `#${channels
      .map((v) => v.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`,
    cmyk: [Math.round(c * part), Math.round(m * part), Math.round(y * part), Math.round(k * part)],
    lrv: Math.round(luminance * 1000) / 10,
  }
}

/** Returns the outline of `segments` as one area `width` thick, its corners square. */
export const edged = (segments: readonly Segment[], width: Mm): Segment[] =>
  runs(segments).flatMap((points) => points.slice(1).flatMap((to, i) => bar(points[i] ?? to, to, width)))

/** Returns the outline of `segments` in dashes of `dash` with gaps half as long. */
export function dashed(segments: readonly Segment[], width: Mm, dash: Mm): Segment[] {
  return runs(segments).flatMap((points) => {
    let left = dash
    let on = true
    return points.slice(1).flatMap((to, i) => {
      const from = points[i] ?? to
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      const at = (d: number): Point => [from[0] + ((to[0] - from[0]) * d) / length, from[1] + ((to[1] - from[1]) * d) / length]
      const pieces: Segment[] = []
      for (let done = 0; done < length - 1e-6; ) {
        const step = Math.min(left, length - done)
        if (on) pieces.push(...bar(at(done), at(done + step), width, 0))
        done += step
        left -= step
        if (left <= 1e-6) {
          on = !on
          left = on ? dash : dash / 2
        }
      }
      return pieces
    })
  })
}

/** Steps into which a curve is divided; at the size of a page the eye sees no corner. */
const steps = 10

/** Returns the lines through which `segments` run, curves divided. */
function runs(segments: readonly Segment[]): Point[][] {
  const all: Point[][] = []
  let run: Point[] = []
  for (const s of segments) {
    if (s.to === 'move') {
      run = [s.at]
      all.push(run)
    } else if (s.to === 'line') run.push(s.at)
    else if (s.to === 'cubic') {
      const from = run.at(-1) ?? s.at
      for (let i = 1; i <= steps; i++) run.push(bezier(from, s.via[0], s.via[1], s.at, i / steps))
    } else if (run[0]) run.push(run[0])
  }
  return all
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t
  const mix = (i: 0 | 1) => u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i]
  return [mix(0), mix(1)]
}

/** Returns a straight line as an area; `over` times half its width beyond each end, so that corners close. */
function bar([x1, y1]: Point, [x2, y2]: Point, width: Mm, over = 1): Segment[] {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length < 1e-9) return []
  const half = width / 2
  const [ux, uy] = [((x2 - x1) / length) * half, ((y2 - y1) / length) * half]
  const [ax, ay, bx, by] = [x1 - ux * over, y1 - uy * over, x2 + ux * over, y2 + uy * over]
  return polygon([
    [ax - uy, ay + ux],
    [bx - uy, by + ux],
    [bx + uy, by - ux],
    [ax + uy, ay - ux],
  ])
}
