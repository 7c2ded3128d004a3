import type {Point, Segment} from '../../drawing/drawing.ts'

const sizes: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0}

/**
 * Returns the segments of SVG path data, in the units of the data. Curves of every kind become cubic ones; an
 * arc strays less than 0.03 % of its radius from the true one.
 *
 * @throws Error naming the place if the data breaks off or holds an unknown command.
 */
export function readPath(d: string): Segment[] {
  const out: Segment[] = []
  let here: Point = [0, 0]
  let start: Point = [0, 0]
  let lastControl: {readonly of: 'C' | 'Q'; readonly at: Point} | undefined
  let command = ''
  let rest = d.trim()

  const flag = () => take(/^[\s,]*([01])/)
  const number = () => take(/^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/)
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest)
    if (!found?.[1]) throw new Error(`path data breaks off at ${JSON.stringify(rest.slice(0, 20))}, inside ${command}`)
    rest = rest.slice(found[0].length)
    return Number(found[1])
  }

  while (rest !== '') {
    const letter = /^[\s,]*([A-Za-z])/.exec(rest)
    if (letter?.[1]) {
      command = letter[1]
      rest = rest.slice(letter[0].length)
    } else if (command === 'M')
      command = 'L' // numbers after the first pair of a move are lines
    else if (command === 'm') command = 'l'
    const kind = command.toUpperCase()
    const size = sizes[kind]
    if (size === undefined || (size === 0 && !letter)) throw new Error(`path data has no command at ${JSON.stringify(rest.slice(0, 20))}`)
    const [ox, oy]: Point = command === kind ? [0, 0] : here
    const point = (): Point => [number() + ox, number() + oy]
    const cubic = (a: Point, b: Point, at: Point) => out.push({to: 'cubic', via: [a, b], at})
    const reflected = (of: 'C' | 'Q'): Point =>
      lastControl?.of === of ? [2 * here[0] - lastControl.at[0], 2 * here[1] - lastControl.at[1]] : here
    const from = here
    let control: typeof lastControl

    if (kind === 'M') {
      start = here = point()
      out.push({to: 'move', at: here})
    } else if (kind === 'Z') {
      here = start
      out.push({to: 'close'})
    } else if (kind === 'L' || kind === 'H' || kind === 'V') {
      here = kind === 'L' ? point() : kind === 'H' ? [number() + ox, from[1]] : [from[0], number() + oy]
      out.push({to: 'line', at: here})
    } else if (kind === 'C' || kind === 'S') {
      const a = kind === 'C' ? point() : reflected('C')
      const b = point()
      here = point()
      control = {of: 'C', at: b}
      cubic(a, b, here)
    } else if (kind === 'Q' || kind === 'T') {
      const a = kind === 'Q' ? point() : reflected('Q')
      here = point()
      control = {of: 'Q', at: a}
      const third = (end: Point): Point => [end[0] + ((a[0] - end[0]) * 2) / 3, end[1] + ((a[1] - end[1]) * 2) / 3]
      cubic(third(from), third(here), here)
    } else {
      const [rx, ry, degrees, large, sweep] = [number(), number(), number(), flag(), flag()]
      here = point()
      for (const [a, b, at] of arc(from, here, rx, ry, degrees, large === 1, sweep === 1)) cubic(a, b, at)
    }
    lastControl = control
  }
  return out
}

/** The arc conversion of SVG 1.1, appendix F.6, cut in pieces of at most a quarter turn. */
function arc(
  [x1, y1]: Point,
  [x2, y2]: Point,
  rx0: number,
  ry0: number,
  degrees: number,
  large: boolean,
  sweep: boolean,
): [Point, Point, Point][] {
  const phi = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx]
  if (rx0 === 0 || ry0 === 0 || (dx === 0 && dy === 0))
    return [
      [
        [x1, y1],
        [x2, y2],
        [x2, y2],
      ],
    ]
  const grow = Math.sqrt(Math.max(1, (x / rx0) ** 2 + (y / ry0) ** 2))
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow]
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1)) * (large === sweep ? -1 : 1)
  const [cxp, cyp] = [(root * rx * y) / ry, (-root * ry * x) / rx]
  const [cx, cy] = [cos * cxp - sin * cyp + (x1 + x2) / 2, sin * cxp + cos * cyp + (y1 + y2) / 2]
  const begin = Math.atan2((y - cyp) / ry, (x - cxp) / rx)
  let span = Math.atan2((-y - cyp) / ry, (-x - cxp) / rx) - begin
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  const n = Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9)
  const step = span / n
  const arm = (4 / 3) * Math.tan(step / 4)
  const on = (u: number, v: number): Point => [cx + rx * u * cos - ry * v * sin, cy + rx * u * sin + ry * v * cos]
  return Array.from({length: n}, (_, i): [Point, Point, Point] => {
    const [a, b] = [begin + i * step, begin + (i + 1) * step]
    const end: Point = i === n - 1 ? [x2, y2] : on(Math.cos(b), Math.sin(b))
    return [
      on(Math.cos(a) - arm * Math.sin(a), Math.sin(a) + arm * Math.cos(a)),
      on(Math.cos(b) + arm * Math.sin(b), Math.sin(b) - arm * Math.cos(b)),
      end,
    ]
  })
}
