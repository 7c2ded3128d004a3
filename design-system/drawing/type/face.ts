import {mapPoints, type Point, type Segment} from '../drawing.ts'
import {type Box, type Face, join, type SetLine} from './text.ts'

/** Where a glyph is inked, in units of the font from its pen, y up: `height` is negative, as OpenType has it. */
export interface Extents {
  readonly xBearing: number
  readonly yBearing: number
  readonly width: number
  readonly height: number
}

/** A step of an outline, in units of the font, y up; TrueType's curves are quadratic. */
export interface Command {
  readonly type: string
  readonly values: readonly number[]
}

/** A glyph of a shaped line and how far it moves the pen, in units of the font. */
export interface Shaped {
  readonly glyph: number
  readonly xOffset: number
  readonly yOffset: number
  readonly xAdvance: number
}

/**
 * How a line is set. In one with Chinese characters full-width punctuation takes half its width (`halt`), but not in a sentence; in other
 * lines quotation marks take their Latin form (`pwid`).
 */
export type Setting = 'hanzi' | 'sentence' | 'latin'

/** Where a face has its glyphs from: a font file that HarfBuzz reads, or packs of a few characters. */
export interface Glyphs {
  /** Units of an em. */
  readonly em: number
  /** Whether there is a glyph for a character. */
  readonly has: (character: string) => boolean
  /** Returns where the glyph of a character, as it stands alone, is inked. */
  readonly sample: (character: string) => Extents | undefined
  readonly extents: (glyph: number) => Extents | undefined
  readonly outline: (glyph: number) => readonly Command[]
  /** Returns the glyphs of a line, or undefined while one of them is on its way. */
  readonly shape: (text: string, setting: Setting) => readonly Shaped[] | undefined
}

/** Glyphs that are all there. */
export interface Font extends Glyphs {
  readonly shape: (text: string, setting: Setting) => readonly Shaped[]
}

/** Lines that a face remembers. */
const mostLines = 10_000

/**
 * Returns the face whose glyphs are `glyphs`. Each glyph is outlined once and each line set once.
 *
 * Its sizes throw an Error if there is no 国, H or x, from which they are taken.
 */
export function makeFace({em, has, sample, extents, outline, shape}: Glyphs): Face {
  const outlines = new Map<number, Segment[]>()
  const lines = new Map<string, SetLine>()
  const present = new Map<string, boolean>()
  const measured = new Map<string, {readonly above: number; readonly below: number}>()

  const sizeOf = (character: string) => {
    const known = measured.get(character)
    if (known) return known
    const found = sample(character)
    if (!found) throw new Error(`the font has no ${character}, by which sizes are measured; use a Chinese font with Latin letters`)
    const size = {above: found.yBearing / em, below: -(found.yBearing + found.height) / em}
    measured.set(character, size)
    return size
  }

  const isThere = (c: string) => {
    const known = present.get(c) ?? has(c)
    present.set(c, known)
    return known
  }

  const outlineOf = (glyph: number) => {
    const known = outlines.get(glyph)
    if (known) return known
    const made = segmentsOf(outline(glyph), em)
    outlines.set(glyph, made)
    return made
  }

  const set = (text: string, tracking = 0, sentence = false): SetLine => {
    const key = `${tracking} ${sentence} ${text}`
    const known = lines.get(key)
    if (known) return known
    const placed = shape(text, /\p{Script=Han}/u.test(text) ? (sentence ? 'sentence' : 'hanzi') : 'latin')
    if (!placed) return blankOf(text)
    let pen = 0
    let ink: Box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity}
    const glyphsAt = placed.map(({glyph, xOffset, yOffset, xAdvance}, i) => {
      const x = pen + xOffset / em
      const y = -yOffset / em
      const box = extents(glyph)
      if (box && box.width !== 0) {
        const [left, top] = [x + box.xBearing / em, y - box.yBearing / em]
        ink = join(ink, {left, top, right: left + box.width / em, bottom: top - box.height / em})
      }
      pen += xAdvance / em + (i < placed.length - 1 ? tracking : 0)
      return {glyph, x, y}
    })
    const line = {
      advance: pen,
      ink: ink.left > ink.right ? {left: 0, top: 0, right: 0, bottom: 0} : ink,
      get outline() {
        return glyphsAt.flatMap(({glyph, x, y}) => mapPoints(outlineOf(glyph), (p) => [p[0] + x, p[1] + y]))
      },
    }
    if (lines.size >= mostLines) lines.clear()
    lines.set(key, line)
    return line
  }

  return {
    // Measured when asked: a font of another script, used as a fallback, has none of the three.
    get hanzi() {
      return sizeOf('国')
    },
    get cap() {
      return sizeOf('H').above
    },
    get xHeight() {
      return sizeOf('x').above
    },
    missing: (text) => {
      const found: string[] = []
      for (const c of text) if (!isThere(c) && !found.includes(c)) found.push(c)
      return found
    },
    set,
  }
}

/** Returns what stands for a line whose glyphs are on their way: a blank square for each character. */
function blankOf(text: string): SetLine {
  const width = [...text].length
  return {advance: width, ink: {left: 0, top: -0.88, right: width, bottom: 0.12}, outline: []}
}

/** Font outlines are y up and TrueType's are quadratic; a quadratic curve is exactly a cubic one. */
function segmentsOf(commands: readonly Command[], em: number): Segment[] {
  let here: Point = [0, 0]
  return commands.map(({type, values}): Segment => {
    const points: Point[] = []
    for (let i = 0; i + 1 < values.length; i += 2) points.push([(values[i] ?? 0) / em, -(values[i + 1] ?? 0) / em])
    const [a = here, b = a, c = b] = points
    const from = here
    here = points.at(-1) ?? here
    if (type === 'M') return {to: 'move', at: a}
    if (type === 'L') return {to: 'line', at: a}
    if (type === 'Q') return {to: 'cubic', via: [third(from, a), third(b, a)], at: b}
    if (type === 'C') return {to: 'cubic', via: [a, b], at: c}
    return {to: 'close'}
  })
}

const third = (end: Point, control: Point): Point => [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3]
