import type {Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, roomOf} from '../../design-system/drawing/paper/page.ts'
import {hair, type PaperMark, type Pen, thin} from '../../design-system/drawing/paper/pen.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {words} from './sheetWords.ts'

/** What the title block of a specification sheet says, in the language of the sheet. */
export interface BlockFacts {
  readonly name: string
  /** The name in the other language. */
  readonly otherName: string
  readonly number: string
  readonly material: string
  /** Such as `1:20`; a dash where nothing is drawn. */
  readonly scale: string
  readonly edition: string
  readonly revision: string
  /** What must be known before anything is made from the sheet; stands above the block. */
  readonly note: string
}

const format = a4.upright
const foot: Mm = 12
/** Heights of the rows of the block, and what the note above it takes. */
const rows = [13, 11, 9] as const
const noteHigh: Mm = 9
const room = roomOf(format)
/** Between the lines of a cell, in ems. */
const tight = 1.3

/** Where the content of the first page ends, and that of those after it, which have one row of the block. */
export const contentEnds = {
  first: format.height - foot - rows[0] - rows[1] - rows[2] - noteHigh,
  next: format.height - foot - rows[1] - 5,
} as const

/** Returns the title block at the foot of the first page, with fields to be filled in by whoever issues the sheet. */
export function titleBlock(pen: Pen, facts: BlockFacts, page: string, say: (text: InBoth) => string): PaperMark[] {
  const [high1, high2, high3] = rows
  const first = format.height - foot - high1 - high2 - high3
  const second = first + high1
  const third = second + high2
  const cell = cells(pen, say)
  return [
    ...pen.lines(facts.note, [format.margin, first - noteHigh + 4], {em: 2.2, most: room}),
    ...cell(0, 6, first, high1, words.title, facts.name, 4.2),
    ...pen.text(facts.otherName, [column(0) + 2, first + 11.9], {em: 2.2, most: column(6) - column(0) - 4}),
    ...cell(6, 9, first, high1, words.number, facts.number),
    ...cell(9, 10.4, first, high1, words.scale, facts.scale, 3.4),
    ...cell(10.4, 12, first, high1, words.unit, 'mm', 3.4),
    ...cell(0, 6, second, high2, words.mainMaterial, facts.material, 2.2),
    ...cell(6, 7.7, second, high2, words.edition, facts.edition),
    ...cell(7.7, 9.6, second, high2, words.revision, facts.revision),
    ...cell(9.6, 10.8, second, high2, words.paper, 'A4'),
    ...cell(10.8, 12, second, high2, words.page, page),
    ...cell(0, 6, third, high3, words.issuer, ''),
    ...cell(6, 9.6, third, high3, words.checked, ''),
    ...cell(9.6, 12, third, high3, words.date, ''),
  ]
}

/** Returns the one row that the pages after the first have at their foot. */
export function nextBlock(pen: Pen, facts: BlockFacts, page: string, say: (text: InBoth) => string): PaperMark[] {
  const y = format.height - foot - rows[1]
  const cell = cells(pen, say)
  return [
    ...cell(0, 4, y, rows[1], words.title, facts.name),
    ...cell(4, 7.7, y, rows[1], words.number, facts.number),
    ...cell(7.7, 9.2, y, rows[1], words.edition, facts.edition),
    ...cell(9.2, 10.8, y, rows[1], words.revision, facts.revision),
    ...cell(10.8, 12, y, rows[1], words.page, page),
  ]
}

/** Cells begin in the middle of a gutter, so that their words stand on the grid. */
const column = (i: number): Mm => (i === 12 ? format.margin + room : columnAt(format, i) - (i === 0 ? 0 : 2.5))

/** Returns what draws one cell from a column of the grid to another: its label, and below it what fits of its value on two lines. */
const cells =
  (pen: Pen, say: (text: InBoth) => string) =>
  (from: number, to: number, y: Mm, height: Mm, label: InBoth, value: string, em = 2.8): PaperMark[] => {
    const x = column(from)
    const most = column(to) - x - 4
    const lines = pen.broken(value, {em, weight: 'medium', most}).slice(0, 2)
    const base = y + 4 + em
    return [
      ...pen.frame(x, y, column(to) - x + (to === 12 ? 0 : thin), height + thin, thin),
      ...pen.text(say(label), [x + 2, y + 3.1], {em: 1.9, most}),
      ...lines.flatMap((line, i) => pen.text(line, [x + 2, base + i * em * tight], {em, weight: 'medium', most})),
    ]
  }

/** Returns the symbol of the first-angle projection, a cone and its end, about 10 mm wide and 4 mm high from its upper left corner. */
export function projectionSymbol(pen: Pen, x: Mm, y: Mm): PaperMark[] {
  const ring = (radius: Mm): PaperMark[] => [
    {type: 'circle', process: 'print', ink: pen.identity.inks.ink, centre: [x + 7.4, y + 2], radius},
    {type: 'circle', process: 'print', ink: pen.identity.inks.white, centre: [x + 7.4, y + 2], radius: radius - thin},
  ]
  const cone = [
    [x, y + 1],
    [x + 4, y],
    [x + 4, y + 4],
    [x, y + 3],
    [x, y + 1],
  ] as const
  return [
    ...cone.slice(1).map((to, i) => pen.line(cone[i] ?? to, to, thin)),
    ...ring(2),
    ...ring(1),
    pen.bar(x - 0.8, y + 2 - hair / 2, 5.6, hair, 'quiet'),
    pen.bar(x + 4.8, y + 2 - hair / 2, 5.2, hair, 'quiet'),
    pen.bar(x + 7.4 - hair / 2, y - 0.6, hair, 5.2, 'quiet'),
  ]
}
