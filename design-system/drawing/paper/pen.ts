import type {Identity, Ink, InkRole} from '../../tokens/identity.ts'
import {type Mark, type Mm, mapPoints, type Point, polygon, rect, type Segment} from '../drawing.ts'
import {breakLines, runsOf} from '../type/breaking.ts'
import type {Fonts, Weight} from '../type/text.ts'

/** How words on a paper are set. Sizes are the height of the em in millimetres: 1 mm is 2.83 points. */
export interface TextStyle {
  readonly em: Mm
  readonly weight?: Weight
  readonly ink?: InkRole
  /** The width there is: one line is made narrower to keep it, several are broken. */
  readonly most?: Mm
  readonly align?: 'left' | 'centre' | 'right'
  /** Read upwards, a quarter turn against the clock about its place. */
  readonly turned?: boolean
}

/** Between lines of running text, in ems. */
export const leading = 1.5
/** The thinnest line of a paper, and that of an edge. */
export const hair: Mm = 0.13
export const thin: Mm = 0.25

/** A light grey for silhouettes, walls and rows, which stays apart from every line when printed in black alone. */
export const tint: Ink = {name: 'CUNBIAO SHEET TINT', zh: '浅灰', en: 'Light grey', srgb: '#DDE1DF', cmyk: [0, 0, 0, 14], lrv: 74.6}

/** From a point at an em of 1, y down, to the page: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A character with its pen, in ems from the start of the line. */
interface PlacedChar {
  readonly char: string
  readonly x: number
}

/** A line of words as words: a paper for an office is searched and copied from, unlike an artwork, whose letters are cut. */
export interface TextMark {
  readonly type: 'text'
  readonly words: string
  readonly chars: readonly PlacedChar[]
  readonly weight: Weight
  readonly ink: Ink
  readonly matrix: Matrix
}

/** What stands on a paper. */
export type PaperMark = Mark | TextMark

/** Draws on papers. Every method returns marks and changes nothing, so that a page is a value. */
export class Pen {
  readonly fonts: Fonts
  readonly identity: Identity
  private readonly lineCache = new Map<string, {readonly advance: number; readonly chars: readonly PlacedChar[]}>()

  constructor(fonts: Fonts, identity: Identity) {
    this.fonts = fonts
    this.identity = identity
  }

  /** Returns `words` on one line with its pen starting (or ending, or centred) at `at` on the baseline. */
  text(
    words: string,
    at: Point,
    {em, weight = 'regular', ink = 'ink', most = Infinity, align = 'left', turned = false}: TextStyle,
  ): PaperMark[] {
    const {advance, chars} = this.setLine(words, weight)
    if (chars.length === 0) return []
    const along = em * Math.min(1, most / (advance * em))
    const from = {left: 0, centre: 0.5, right: 1}[align] * advance * along
    const [x, y] = at
    const matrix: Matrix = turned ? [0, -along, em, 0, x, y + from] : [along, 0, 0, em, x - from, y]
    return [{type: 'text', words, chars, weight, ink: this.identity.inks[ink], matrix}]
  }

  /** Returns `words` broken into lines no wider than `most`, the first baseline at `at`. */
  lines(words: string, [x, y]: Point, style: TextStyle & {readonly most: Mm}): PaperMark[] {
    return this.broken(words, style).flatMap((line, i) => this.text(line, [x, y + i * style.em * leading], style))
  }

  /** Returns the lines that `lines` would set. */
  broken(words: string, {em, weight = 'regular', most}: TextStyle & {readonly most: Mm}): string[] {
    return breakLines(words, (line) => this.setLine(line, weight).advance * em <= most)
  }

  /** Returns the width of `words` on one line. */
  widthOf(words: string, {em, weight = 'regular'}: TextStyle): Mm {
    return this.setLine(words, weight).advance * em
  }

  /** Returns an area of one ink. */
  fill(segments: readonly Segment[], ink: InkRole | Ink): Mark {
    return {type: 'path', process: 'print', ink: typeof ink === 'string' ? this.identity.inks[ink] : ink, segments}
  }

  /** Returns a filled rectangle: a rule, an edge, a patch. */
  bar(x: Mm, y: Mm, width: Mm, height: Mm, ink: InkRole | Ink = 'ink'): Mark {
    return this.fill(rect([x, y], width, height), ink)
  }

  /** Returns the four edges of a rectangle, drawn inwards. */
  frame(x: Mm, y: Mm, width: Mm, height: Mm, line: Mm = thin, ink: InkRole = 'ink'): Mark[] {
    return [
      this.bar(x, y, width, line, ink),
      this.bar(x, y + height - line, width, line, ink),
      this.bar(x, y, line, height, ink),
      this.bar(x + width - line, y, line, height, ink),
    ]
  }

  /** Returns a straight line of any direction. */
  line([ax, ay]: Point, [bx, by]: Point, width: Mm = hair, ink: InkRole = 'ink'): Mark {
    const length = Math.hypot(bx - ax, by - ay) || 1
    const [dx, dy] = [((by - ay) / length) * (width / 2), ((ax - bx) / length) * (width / 2)]
    return this.fill(
      polygon([
        [ax + dx, ay + dy],
        [bx + dx, by + dy],
        [bx - dx, by - dy],
        [ax - dx, ay - dy],
      ]),
      ink,
    )
  }

  /** Returns a line of dashes from `a` to `b`. */
  dashes([ax, ay]: Point, [bx, by]: Point, dash: Mm = 1.5, width: Mm = hair, ink: InkRole = 'ink'): Mark[] {
    const count = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / (2 * dash)))
    const at = (t: number): Point => [ax + (bx - ax) * t, ay + (by - ay) * t]
    return Array.from({length: count}, (_, i) => this.line(at(i / count), at((i + 0.5) / count), width, ink))
  }

  /** Returns a dimension from `x1` to `x2` on the line `y`, with extension lines from `edge` and `words` set above the line. */
  across(x1: Mm, x2: Mm, y: Mm, words: string, edge: Mm): PaperMark[] {
    const style: TextStyle = {em: 2.2, weight: 'medium'}
    const out = Math.sign(y - edge) || 1
    const inside = this.widthOf(words, style) + 1.6 <= x2 - x1
    return [
      this.bar(x1 - 1, y - hair / 2, x2 - x1 + 2, hair),
      ...[x1, x2].flatMap((x) => [this.line([x, edge + out * 0.8], [x, y + out * 1.2]), this.tick([x, y])]),
      ...(inside ? this.text(words, [(x1 + x2) / 2, y - 0.8], {...style, align: 'centre'}) : this.text(words, [x2 + 1.6, y + 0.8], style)),
    ]
  }

  /** Returns a dimension from `y1` down to `y2` on the line `x`, read from the right, as `across` does. */
  upright(y1: Mm, y2: Mm, x: Mm, words: string, edge: Mm): PaperMark[] {
    const style: TextStyle = {em: 2.2, weight: 'medium'}
    const out = Math.sign(x - edge) || 1
    const inside = this.widthOf(words, style) + 1.6 <= y2 - y1
    return [
      this.bar(x - hair / 2, y1 - 1, hair, y2 - y1 + 2),
      ...[y1, y2].flatMap((y) => [this.line([edge + out * 0.8, y], [x + out * 1.2, y]), this.tick([x, y])]),
      ...(inside
        ? this.text(words, [x - 0.8, (y1 + y2) / 2], {...style, align: 'centre', turned: true})
        : this.text(words, [x - 0.8, y1 - 1.6], {...style, turned: true})),
    ]
  }

  /** Returns the oblique stroke that ends a dimension. */
  private tick([x, y]: Point): Mark {
    return this.line([x - 0.8, y + 0.8], [x + 0.8, y - 0.8], 0.3)
  }

  /**
   * Returns a line at an em of 1. In a sentence a full-width mark keeps its empty half, except at an end of the line and beside another
   * mark. An eighth of an em parts Chinese from other letters.
   */
  private setLine(words: string, weight: Weight): {readonly advance: number; readonly chars: readonly PlacedChar[]} {
    const key = `${weight} ${words}`
    const known = this.lineCache.get(key)
    if (known) return known
    const face = this.fonts[weight]
    const runs = runsOf(words)
    const chars: PlacedChar[] = []
    let pen = 0
    for (const [i, {type, text}] of runs.entries()) {
      const [before, after] = [runs[i - 1], runs[i + 1]]
      if (type === 'opening' || type === 'closing') {
        const neighbour = type === 'opening' ? before : after
        const loose = neighbour && neighbour.type !== type && !(type === 'opening' && neighbour.type === 'closing')
        const half = loose ? 0.5 : 0
        chars.push({char: text, x: pen + (type === 'opening' ? half + 0.5 - face.set(text).advance : 0)})
        pen += 0.5 + half
        continue
      }
      const meeting = before && before.type !== type && isLetters(before.type)
      if (meeting && !/\s$/.test(before.text) && !/^\s/.test(text)) pen += 0.125
      let last = ''
      for (const char of text) {
        if (type === 'other' && last.trim() !== '' && char.trim() !== '')
          pen += face.set(last + char).advance - face.set(last).advance - face.set(char).advance
        chars.push({char, x: pen})
        pen += face.set(char).advance
        last = char
      }
    }
    const line = {advance: pen, chars}
    this.lineCache.set(key, line)
    return line
  }
}

const isLetters = (type: string) => type === 'chinese' || type === 'other'

/** Returns what `mark` inks as an outline, for exports that know no text. */
export function outlined(mark: PaperMark, fonts: Fonts): Mark {
  if (mark.type !== 'text') return mark
  const [a, b, c, d, e, f] = mark.matrix
  const segments = mark.chars.flatMap(({char, x}) =>
    mapPoints(fonts[mark.weight].set(char).outline, (p) => [a * (x + p[0]) + c * p[1] + e, b * (x + p[0]) + d * p[1] + f]),
  )
  return {type: 'path', process: 'print', ink: mark.ink, segments}
}
