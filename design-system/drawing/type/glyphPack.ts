import type {Command, Extents} from './face.ts'

/** A glyph of a pack, in units of the font. */
export interface PackedGlyph {
  readonly advance: number
  /** All nought for one that has no ink. */
  readonly extents: Extents
  readonly outline: readonly Command[]
}

/** What is known of a point without its numbers: off the curve, straight above or below the one before, level with it. */
const bits = {off: 1, above: 2, level: 4} as const

/**
 * Returns the bytes of `glyphs`, before they are deflated. Like numbers stand together, which deflates best: advances, ink and how many points
 * each part of an outline has; what kind each point is; its steps to the right; its steps up. A point halfway between two that lie off the
 * curve is left out, as in TrueType, and so is a step of nought.
 *
 * Outlines are as HarfBuzz draws those of TrueType: in whole units, each part closed by a line or curve to its start. Of others no glyph is
 * had again; a test holds every glyph of the fonts to that.
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
      for (const [off, px, py] of part) {
        const [dx, dy] = [px - x, py - y]
        kinds.push((off ? bits.off : 0) | (dx === 0 ? bits.above : 0) | (dy === 0 ? bits.level : 0))
        if (dx !== 0) across.push(signed(dx))
        if (dy !== 0) up.push(signed(dy))
        x = px
        y = py
      }
    }
    const box = boxOf(parts)
    heads.push(signed(extents.xBearing - box.xBearing), signed(extents.yBearing - box.yBearing))
    heads.push(signed(extents.width - box.width), signed(extents.height - box.height))
  }
  const bytes: number[] = []
  for (const numbers of [heads, kinds, across, up]) {
    addNumber(numbers.length, bytes)
    for (const value of numbers) addNumber(value, bytes)
  }
  return Uint8Array.from(bytes)
}

/** Returns the glyphs of a pack that `writePack` wrote. @throws Error if it ends too soon. */
export function readPack(bytes: Uint8Array): PackedGlyph[] {
  let at = 0
  const number = () => {
    let [value, scale] = [0, 1]
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('a pack of glyphs ends too soon')
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }
  const stream = () => {
    const numbers: number[] = []
    for (let left = number(); left > 0; left--) numbers.push(number())
    let next = 0
    return () => numbers[next++] ?? 0
  }
  const [heads, kinds, across, up] = [stream(), stream(), stream(), stream()]
  return Array.from({length: heads()}, () => {
    const advance = unsigned(heads()) + 1000
    let [x, y] = [0, 0]
    const parts = Array.from({length: heads()}, () =>
      Array.from({length: heads()}, (): Point => {
        const kind = kinds()
        if ((kind & bits.above) === 0) x += unsigned(across())
        if ((kind & bits.level) === 0) y += unsigned(up())
        return [(kind & bits.off) !== 0, x, y]
      }),
    )
    const box = boxOf(parts)
    const extents = {
      xBearing: unsigned(heads()) + box.xBearing,
      yBearing: unsigned(heads()) + box.yBearing,
      width: unsigned(heads()) + box.width,
      height: unsigned(heads()) + box.height,
    }
    return {advance, extents, outline: parts.flatMap(commandsOf)}
  })
}

type Point = readonly [off: boolean, x: number, y: number]

/** Returns the closed parts of an outline as points; the line or the point that closes each is left out. */
function partsOf(outline: readonly Command[]): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  for (const [i, {type, values}] of outline.entries()) {
    const [a = 0, b = 0, c = 0, d = 0] = values
    if (type === 'M') {
      part = [[false, a, b]]
      parts.push(part)
    }
    const [, x, y] = part[0] ?? [false, 0, 0]
    const next = outline[i + 1]
    const closes = (px: number, py: number) => next?.type === 'Z' && px === x && py === y
    if (type === 'L' && !closes(a, b)) part.push([false, a, b])
    if (type === 'Q') {
      part.push([true, a, b])
      const halfway = next?.type === 'Q' && c === (a + (next.values[0] ?? 0)) / 2 && d === (b + (next.values[1] ?? 0)) / 2
      if (!halfway && !closes(c, d)) part.push([false, c, d])
    }
  }
  return parts
}

/** Returns the steps of a closed part, as HarfBuzz gives them. */
function commandsOf(part: readonly Point[]): Command[] {
  const [start = [false, 0, 0], ...others] = part
  const [, x, y] = start
  const commands: Command[] = [{type: 'M', values: [x, y]}]
  const closed: readonly Point[] = [...others, start]
  for (let i = 0; i < closed.length; i++) {
    const [off, px, py] = closed[i] ?? start
    const [nextOff, nextX, nextY] = closed[i + 1] ?? start
    if (!off) commands.push({type: 'L', values: [px, py]})
    else if (nextOff) commands.push({type: 'Q', values: [px, py, (px + nextX) / 2, (py + nextY) / 2]})
    else {
      commands.push({type: 'Q', values: [px, py, nextX, nextY]})
      i++
    }
  }
  commands.push({type: 'Z', values: []})
  return commands
}

/** Returns the box around the points of `parts`: the ink, or a unit or two off it. */
function boxOf(parts: readonly (readonly Point[])[]): Extents {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const part of parts)
    for (const [, x, y] of part) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      bottom = Math.min(bottom, y)
      top = Math.max(top, y)
    }
  if (left > right) return {xBearing: 0, yBearing: 0, width: 0, height: 0}
  return {xBearing: left, yBearing: top, width: right - left, height: bottom - top}
}

/** Returns a whole number that may be negative as one that is not. */
const signed = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value)
const unsigned = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/** Adds `value` as bytes of seven bits, the low ones first. */
function addNumber(value: number, to: number[]): void {
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) to.push((rest % 128) + 128)
  to.push(rest)
}
