import type {InBoth} from '../../handbooks/language/both.ts'
import {mapPoints, type Point, type Segment} from '../drawing/drawing.ts'
import {type Box, emOfCap, emOfHanzi, type Fonts, type Weight} from '../drawing/type/text.ts'
import type {Identity, Ink, InkRole} from '../tokens/identity.ts'

/** Whose applications are drawn: an identity, the county's name as it stands beside the emblem, and the fonts. */
export interface Setting {
  readonly identity: Identity
  readonly county: InBoth
  readonly fonts: Fonts
}

/** A surface on which words stand: a role whose pairs an identity is checked in. */
export type Surface = 'ground' | 'on-ground' | 'field' | 'emphasis'

/** One thing that stands on an application. Lengths are those of its unit, millimetres or pixels; the origin is its upper left corner. */
export type Part =
  | {
      readonly type: 'words'
      readonly text: string
      readonly weight: Weight
      readonly em: number
      readonly tracking: number
      readonly sentence: boolean
      /** Where the pen starts, on the baseline. */
      readonly pen: Point
      /** From the top to the foot of its characters, and as wide as what is inked. */
      readonly box: Box
      readonly ink: InkRole
      readonly on: Surface
    }
  /** In its own inks on a light surface, in the words' ink on a dark one. */
  | {readonly type: 'emblem'; readonly box: Box; readonly on: Surface}
  /** A plain area: a ground, a rule, a frame's edge. On a `surface` other parts stand; it keeps out of no one's way. */
  | {readonly type: 'area'; readonly box: Box; readonly ink: InkRole; readonly surface?: boolean}
  /** Shapes of the supporting pattern, on which nothing stands. */
  | {readonly type: 'pattern'; readonly box: Box; readonly segments: readonly Segment[]; readonly ink: Ink}
  /** Lines that explain a sheet and are no part of what is made: dashes round a clear space, dimensions. */
  | {readonly type: 'guide'; readonly box: Box; readonly ink: InkRole}

/** How a line of words is set. */
export interface WordsStyle {
  /** Of Chinese characters, or of capitals where there are none. */
  readonly height: number
  readonly weight?: Weight
  readonly ink: InkRole
  readonly on: Surface
  /** Which side of the line stands at `x`: its left end, its middle or its right end. */
  readonly align?: 'left' | 'centre' | 'right'
  /** Width beyond which the line is set smaller, in one piece. */
  readonly most?: number
  readonly tracking?: number
  /** Set where marks keep their full width, as in running text. */
  readonly sentence?: boolean
}

const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Returns a line of words whose characters begin at `top`, with its inked left edge, middle or right edge at `x`. */
export function words(
  {fonts}: Pick<Setting, 'fonts'>,
  text: string,
  [x, top]: Point,
  {height, weight = 'regular', ink, on, align = 'left', most = Infinity, tracking = 0, sentence = false}: WordsStyle,
): Part & {readonly type: 'words'} {
  const face = fonts[weight]
  const line = face.set(text, tracking, sentence)
  const asked = hasHan(text) ? emOfHanzi(face, height) : emOfCap(face, height)
  const wide = line.ink.right - line.ink.left
  const em = Math.min(asked, wide > 0 ? most / wide : asked)
  const above = (hasHan(text) ? face.hanzi.above : face.cap) * em
  const high = (height * em) / asked
  const left = x - wide * em * {left: 0, centre: 0.5, right: 1}[align]
  const pen: Point = [left - line.ink.left * em, top + above]
  return {type: 'words', text, weight, em, tracking, sentence, pen, box: {left, top, right: left + wide * em, bottom: top + high}, ink, on}
}

/** Returns an area whose upper left corner is at `at`. */
export const area = ([left, top]: Point, width: number, height: number, ink: InkRole): Part => ({
  type: 'area',
  box: {left, top, right: left + width, bottom: top + height},
  ink,
})

/** Returns an area of `ink` on which other parts stand. */
export const surface = (at: Point, width: number, height: number, ink: Surface): Part =>
  ({...area(at, width, height, ink), surface: true}) as Part

/** Returns the four edges of a rectangle, `line` thick, drawn inwards: a place that is left free for something else. */
export const edges = ([x, y]: Point, width: number, height: number, line: number, ink: InkRole): Part[] => [
  area([x, y], width, line, ink),
  area([x, y + height - line], width, line, ink),
  area([x, y + line], line, height - 2 * line, ink),
  area([x + width - line, y + line], line, height - 2 * line, ink),
]

/** Returns `parts` moved right by `dx` and down by `dy`. */
export const moved = (parts: readonly Part[], dx: number, dy: number): Part[] =>
  parts.map((part) => {
    const {left, top, right, bottom} = part.box
    const box: Box = {left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy}
    if (part.type === 'words') return {...part, box, pen: [part.pen[0] + dx, part.pen[1] + dy]}
    if (part.type === 'pattern') return {...part, box, segments: mapPoints(part.segments, ([x, y]) => [x + dx, y + dy])}
    return {...part, box}
  })
