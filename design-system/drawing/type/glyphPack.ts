import type {Command, Extents} from './face.ts'

/** A glyph of a pack, in units of the font. */
export interface PackedGlyph {
  readonly advance: number
  /** Undefined for one that has no ink. */
  readonly extents: Extents | undefined
  readonly outline: readonly Command[]
}

/** Whether a point of an outline lies on its curve or off it. */
const point = {on: 0, off: 1} as const

/**
 * Returns the bytes of `glyphs`, before they are deflated. Like numbers stand together, which deflates best: how many points each part of an
 * outline has, which of them lie off the curve, their steps to the right, their steps up. A point halfway between two that lie off the curve
 * is left out, as in TrueType.
 *
 * @throws Error if a glyph cannot be had again from what is written.
 */
export function writePack(glyphs: readonly PackedGlyph[]): Uint8Array {
  const heads: number[] = [glyphs.length]
  const kinds: number[] = []
  const [across, up]: [number[], number[]] = [[], []]
  for (const {advance, extents, outline} of glyphs) {
    const parts = partsOf(outline)
    heads.push(signed(advance - 1000), parts.length)
    let [x, y] = [0, 0]
    for (const part of parts) {
      heads.push(part.length)
      for (const [kind, px, py] of part) {
        kinds.push(kind)
        across.push(signed(px - x))
        up.push(signed(py - y))
        ;[x, y] = [px, py]
      }
    }
    const box = boxOf(parts)
    const found = extents ?? {xBearing: 0, yBearing: 0, width: 0, height: 0}
    heads.push(signed(found.xBearing - box.xBearing), signed(found.yBearing - box.yBearing))
    heads.push(signed(found.width - box.width), signed(found.height - box.height))
  }
  const written: number[] = []
  for (const numbers of [heads, kinds, across, up]) for (const value of [numbers.length, ...numbers]) addVarint(value, written)
  const bytes = Uint8Array.from(written)
  const again = readPack(bytes)
  for (const [i, glyph] of glyphs.entries()) if (!same(glyph, again[i])) throw new Error(`glyph ${i} of a pack is not what was written`)
  return bytes
}

/** Returns the glyphs of a pack that `writePack` wrote. */
export function readPack(bytes: Uint8Array): PackedGlyph[] {
  let at = 0
  const next = () => {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('a pack of glyphs ends too soon')
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  const numbers = () => Array.from({length: next()}, next)
  const [heads, kinds, across, up] = [numbers(), numbers(), numbers(), numbers()]
  let [head, step] = [0, 0]
  const nextHead = () => heads[head++] ?? 0
  return Array.from({length: nextHead()}, () => {
    const advance = unsigned(nextHead()) + 1000
    let [x, y] = [0, 0]
    const parts = Array.from({length: nextHead()}, () =>
      Array.from({length: nextHead()}, (): Point => {
        x += unsigned(across[step] ?? 0)
        y += unsigned(up[step] ?? 0)
        return [kinds[step++] ?? 0, x, y]
      }),
    )
    const box = boxOf(parts)
    const extents = {
      xBearing: unsigned(nextHead()) + box.xBearing,
      yBearing: unsigned(nextHead()) + box.yBearing,
      width: unsigned(nextHead()) + box.width,
      height: unsigned(nextHead()) + box.height,
    }
    return {advance, extents, outline: parts.flatMap(commandsOf)}
  })
}

type Point = readonly [kind: number, x: number, y: number]

/** Returns the closed parts of an outline as points; what HarfBuzz adds to close each is left out. */
function partsOf(outline: readonly Command[]): Point[][] {
  const parts: Point[][] = []
  for (const [i, {type, values}] of outline.entries()) {
    const [a = 0, b = 0, c = 0, d = 0] = values
    if (type === 'M') parts.push([[point.on, a, b]])
    const part = parts.at(-1) ?? []
    const [, x, y] = part[0] ?? [0, 0, 0]
    const last = outline[i + 1]?.type === 'Z'
    if (type === 'L' && !(last && a === x && b === y)) part.push([point.on, a, b])
    if (type === 'Q') {
      part.push([point.off, a, b])
      const follows = outline[i + 1]
      const [nextX = Number.NaN, nextY = Number.NaN] = follows?.type === 'Q' ? follows.values : []
      const halfway = c === (a + nextX) / 2 && d === (b + nextY) / 2
      if (!halfway && !(last && c === x && d === y)) part.push([point.on, c, d])
    }
  }
  return parts
}

/** Returns the steps of a closed part, as HarfBuzz gives them. */
function commandsOf(part: readonly Point[]): Command[] {
  const [start = [0, 0, 0], ...others] = part
  const [, x, y] = start
  const commands: Command[] = [{type: 'M', values: [x, y]}]
  const closed = [...others, start]
  for (let i = 0; i < closed.length; i++) {
    const [kind, px, py] = closed[i] ?? start
    if (kind !== point.off) {
      commands.push({type: 'L', values: [px, py]})
      continue
    }
    const [nextKind, nextX, nextY] = closed[i + 1] ?? start
    if (nextKind === point.off) commands.push({type: 'Q', values: [px, py, (px + nextX) / 2, (py + nextY) / 2]})
    else {
      commands.push({type: 'Q', values: [px, py, nextX, nextY]})
      i++
    }
  }
  return [...commands, {type: 'Z', values: []}]
}

function same(a: PackedGlyph, b: PackedGlyph | undefined): boolean {
  const numbers = ({advance, extents: e, outline}: PackedGlyph) => [
    advance,
    ...(e ? [e.xBearing, e.yBearing, e.width, e.height] : [0, 0, 0, 0]),
    ...outline.flatMap(({type, values}) => [type.charCodeAt(0), ...values]),
  ]
  const [one, two] = [numbers(a), b ? numbers(b) : []]
  return one.length === two.length && one.every((value, i) => value === two[i])
}

/** Returns the box around the points of `parts`, which is that of the ink or near it. */
function boxOf(parts: readonly (readonly Point[])[]): Extents {
  if (parts.length === 0) return {xBearing: 0, yBearing: 0, width: 0, height: 0}
  const points = parts.flat()
  const [xs, ys] = [points.map(([, x]) => x), points.map(([, , y]) => y)]
  const [left, top] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...ys))]
  return {xBearing: left, yBearing: top, width: Math.ceil(Math.max(...xs)) - left, height: Math.floor(Math.min(...ys)) - top}
}

/** Returns a whole number that may be negative as one that is not. */
const signed = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value)
const unsigned = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

function addVarint(value: number, to: number[]): void {
  if (!Number.isInteger(value) || value < 0) throw new Error(`${value} is no number of a pack`)
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) to.push((rest % 128) + 128)
  to.push(rest)
}
