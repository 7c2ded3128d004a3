import type {Mm} from '../drawing.ts'
import {a4, columnAt, roomOf} from './page.ts'
import {hair, leading, type PaperMark, type Pen, thin} from './pen.ts'

/** A column of a table: the column of the grid at which it starts, and its heading. */
export interface Column {
  readonly from: number
  readonly label: string
}

/** What stands in a cell: words, or a box to be ticked on paper. */
export type Cell = string | {readonly box: true}

const format = a4.upright
const em = 2.5
const line = em * leading
/** Least height of a row that is written in by hand. */
const written: Mm = 7.5

/** Where the content of a page begins and ends. */
export interface Extent {
  readonly top: Mm
  readonly bottom: Mm
}

/** Sets blocks one below another on A4 sheets, and goes on with a new page where the next does not fit. */
export class Flow {
  readonly pages: PaperMark[][] = [[]]
  private readonly pen: Pen
  private readonly next: Extent
  private bottom: Mm
  private y: Mm

  /** The first page holds less than the `next` ones. */
  constructor(pen: Pen, first: Extent, next: Extent) {
    this.pen = pen
    this.next = next
    this.bottom = first.bottom
    this.y = first.top
  }

  /** Height left on the page. */
  get left(): Mm {
    return this.bottom - this.y
  }

  /** Adds a block `height` high; `draw` is given its upper edge. What must not be parted from it takes `more` below. */
  add(height: Mm, draw: (y: Mm) => readonly PaperMark[], more: Mm = 0): void {
    if (height + more > this.left) {
      this.pages.push([])
      this.y = this.next.top
      this.bottom = this.next.bottom
    }
    this.pages.at(-1)?.push(...draw(this.y))
    this.y += height
  }

  /** Leaves room below a block. */
  space(height: Mm): void {
    this.y += height
  }

  /** Adds a heading, which is not parted from what is `more` high below it. */
  heading(words: string, more: Mm = 18): void {
    this.add(7, (y) => this.pen.text(words, [format.margin, y + 4.2], {em: 3.4, weight: 'bold', most: roomOf(format)}), more)
  }

  /** Adds a paragraph over the whole width. */
  paragraph(words: string): void {
    const style = {em, most: roomOf(format)}
    const high = this.pen.broken(words, style).length * line + 2
    this.add(high, (y) => this.pen.lines(words, [format.margin, y + 3.2], style))
  }

  /** Adds a table under its headings, which stand again on each page it reaches. Rows to be `filled` by hand are high enough for a pen. */
  table(columns: readonly Column[], rows: readonly (readonly Cell[])[], {filled = false} = {}): void {
    const {pen} = this
    const edge = format.margin + roomOf(format)
    const places = columns.map(({from}, i) => {
      const next = columns[i + 1]
      const x = columnAt(format, from)
      return {x, most: (next ? columnAt(format, next.from) - 2.5 : edge) - x}
    })
    const labels = columns.map(({label}, i) => pen.broken(label, {em: 2.2, most: places[i]?.most ?? 0}))
    const headHigh = Math.max(...labels.map((lines) => lines.length)) * 2.2 * leading + 1.6
    const head = (more: Mm) =>
      this.add(
        headHigh,
        (y) => [
          ...labels.flatMap((lines, i) =>
            lines.flatMap((words, n) => pen.text(words, [places[i]?.x ?? 0, y + 2.6 + n * 2.2 * leading], {em: 2.2, weight: 'medium'})),
          ),
          pen.bar(format.margin, y + headHigh - thin, roomOf(format), thin),
        ],
        more,
      )
    const sized = rows.map((cells) => {
      const lines = cells.map((cell, i) => (typeof cell === 'string' ? pen.broken(cell, {em, most: places[i]?.most ?? 0}) : []))
      return {cells, lines, high: Math.max(filled ? written : 0, Math.max(1, ...lines.map((l) => l.length)) * line + 2.2)}
    })
    // What is filled in by hand is of no use in two halves.
    head(sized.slice(0, filled ? undefined : 1).reduce((sum, row) => sum + row.high, 0))
    for (const {cells, lines, high} of sized) {
      if (high > this.left) head(high)
      this.add(high, (y) => [
        ...cells.flatMap((cell, i) => {
          const x = places[i]?.x ?? 0
          return typeof cell === 'string'
            ? (lines[i] ?? []).flatMap((words, n) => pen.text(words, [x, y + 3.5 + n * line], {em}))
            : pen.frame(x, y + 1.1, 3.6, 3.6, thin)
        }),
        pen.bar(format.margin, y + high - hair, roomOf(format), hair, 'quiet'),
      ])
    }
    this.space(4)
  }
}
