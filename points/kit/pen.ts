import {type Mark, type Mm, mapPoints, type Point, polygon, rect, type Segment} from '../../design-system/signs/drawing.ts'
import type {Fonts, Weight} from '../../design-system/signs/text.ts'
import type {Identity, Ink, InkRole} from '../../design-system/tokens/identity.ts'
import {breakLines, runsOf} from './breaking.ts'

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

/** Draws on the papers of a kit. Every method returns marks and keeps nothing, so that a page is a value. */
export class Pen {
  readonly fonts: Fonts
  readonly identity: Identity

  constructor(fonts: Fonts, identity: Identity) {
    this.fonts = fonts
    this.identity = identity
  }

  /** Returns `words` on one line with its pen starting (or ending, or centred) at `at` on the baseline. */
  text(
    words: string,
    at: Point,
    {em, weight = 'regular', ink = 'ink', most = Infinity, align = 'left', turned = false}: TextStyle,
  ): Mark[] {
    const {advance, outline} = this.setLine(words, weight)
    if (outline.length === 0) return []
    const narrow = Math.min(1, most / (advance * em))
    const from = {left: 0, centre: 0.5, right: 1}[align] * advance
    const [x, y] = at
    const to = turned
      ? ([px, py]: Point): Point => [x + py * em, y - (px - from) * em * narrow]
      : ([px, py]: Point): Point => [x + (px - from) * em * narrow, y + py * em]
    return [this.fill(mapPoints(outline, to), ink)]
  }

  /** Returns `words` broken into lines no wider than `most`, the first baseline at `at`. */
  lines(words: string, [x, y]: Point, style: TextStyle & {readonly most: Mm}): Mark[] {
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
  across(x1: Mm, x2: Mm, y: Mm, words: string, edge: Mm): Mark[] {
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
  upright(y1: Mm, y2: Mm, x: Mm, words: string, edge: Mm): Mark[] {
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
   * Returns a line at an em of 1. The signs' faces set full-width marks on half their width; in a sentence each gets its other half back,
   * except at an end of the line and beside another mark. An eighth of an em parts Chinese from other letters.
   */
  private setLine(words: string, weight: Weight): {readonly advance: number; readonly outline: readonly Segment[]} {
    const face = this.fonts[weight]
    const runs = runsOf(words)
    const outline: Segment[] = []
    let pen = 0
    for (const [i, {type, text}] of runs.entries()) {
      const [before, after] = [runs[i - 1], runs[i + 1]]
      const set = face.set(text, type === 'chinese' ? 0.01 : 0)
      const loose =
        type === 'opening'
          ? before && before.type !== 'opening' && before.type !== 'closing'
          : type === 'closing' && after && after.type !== 'closing'
      const half = loose ? 0.5 : 0
      const meeting = before && before.type !== type && isLetters(before.type) && isLetters(type)
      if (meeting && !/\s$/.test(before.text) && !/^\s/.test(text)) pen += 0.125
      const x = pen + (type === 'opening' ? half + 0.5 - set.advance : 0)
      for (const segment of mapPoints(set.outline, ([px, py]) => [px + x, py])) outline.push(segment)
      pen += type === 'opening' || type === 'closing' ? 0.5 + half : set.advance
    }
    return {advance: pen, outline}
  }
}

const isLetters = (type: string) => type === 'chinese' || type === 'other'
