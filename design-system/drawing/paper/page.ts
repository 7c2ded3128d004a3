import type {Drawing, Mark, Mm} from '../drawing.ts'
import {outlined, type PaperMark, type Pen} from './pen.ts'

/** A size of paper with its grid: twelve columns with `gutter` between them, between the side margins. */
export interface PageFormat {
  readonly width: Mm
  readonly height: Mm
  readonly margin: Mm
}

/** A4, which every office prints. */
export const a4 = {across: {width: 297, height: 210, margin: 13}, upright: {width: 210, height: 297, margin: 15}} as const

/** Between the columns of every grid. */
export const gutter: Mm = 5
/** Returns the width between the side margins. */
export const roomOf = ({width, margin}: PageFormat): Mm => width - 2 * margin
/** Returns the step from one column to the next. */
export const columnOf = (format: PageFormat): Mm => (roomOf(format) + gutter) / 12
/** Returns the left edge of column `index`, from 0. */
export const columnAt = (format: PageFormat, index: number): Mm => format.margin + index * columnOf(format)
/** Returns the width of `count` columns with the gutters between them. */
export const columnsWide = (format: PageFormat, count: number): Mm => count * columnOf(format) - gutter

/** One page as a value. Unlike a drawing of a sign it has words. */
export interface Page {
  readonly width: Mm
  readonly height: Mm
  readonly title: string
  readonly marks: readonly PaperMark[]
}

/** Returns a page as a drawing with every letter outlined, for exports that know no words. */
export function toDrawing({width, height, title, marks}: Page, pen: Pen): Drawing {
  const field: Mark = {type: 'field', process: 'print', ink: pen.identity.inks.white}
  return {width, height, title, corner: 0, lang: 'zh-Hans', marks: [field, ...marks.map((mark) => outlined(mark, pen.fonts))]}
}

/** Returns a bar of a round length, as near 40 mm on paper as there is, standing on `y`. */
export function scaleBar(pen: Pen, x: Mm, y: Mm, scale: number): PaperMark[] {
  const [length = 1000] = [100, 200, 500, 1000, 2000, 5000, 10000, 20000].toSorted(
    (a, b) => Math.abs(a / scale - 40) - Math.abs(b / scale - 40),
  )
  const wide = length / scale
  return [
    pen.bar(x, y - 0.5, wide, 0.5),
    ...[x, x + wide - 0.25].map((at) => pen.bar(at, y - 2, 0.25, 2)),
    ...pen.text(length < 5000 ? `${length} mm` : `${length / 1000} m`, [x + wide + 2, y], {em: 2.3}),
  ]
}
