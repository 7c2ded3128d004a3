import type {PrintedSheet} from './sheetHtml.ts'

/** How a sheet may be set: the size of its words in points, and whether how each clause is judged is printed too. */
export interface Setting {
  readonly size: number
  readonly judged: boolean
}

/** Settings from the one that is liked best: how clauses are judged goes before words become too small to read. */
export const settings: readonly Setting[] = [
  ...[9, 8.5, 8, 7.5].map((size) => ({size, judged: true})),
  ...[9, 8.5, 8, 7.5, 7, 6.5].map((size) => ({size, judged: false})),
]

/** Millimetres of a point; of the column of words; of the height that one A4 leaves to the rows, as `sheet.css` has them. */
const pt = 25.4 / 72
const columnMm = 91
const rowsMm = 182
/** Height of a line in sizes; what stands above and below the words of a row. */
const lineHeight = 1.4
const paddingMm = 1.8

/** Returns about how wide a text is, in sizes: a Chinese character is as wide as it is high, a Latin one about half. */
const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.52), 0)

/** Returns about how high the rows of a sheet are, in millimetres. It decides where to begin; whether a sheet fits is seen when it is set. */
export function rowsHeightMm({lines, clauses}: Pick<PrintedSheet, 'lines' | 'clauses'>, {size, judged}: Setting): number {
  const lineMm = size * pt * lineHeight
  const linesOf = (text: string, scale = 1) => Math.ceil((widthOf(text) * size * scale * pt) / columnMm)
  return lines.reduce((sum, {clause: id}) => {
    const clause = clauses.get(id)
    if (!clause) return sum
    const words = 1 + linesOf(clause.met) + (judged && clause.judged !== '' ? linesOf(clause.judged, 0.88) : 0)
    return sum + Math.max(words, clause.conditional ? 4 : 3) * lineMm + paddingMm
  }, 0)
}

/** Returns the settings with which a sheet may stay on one A4, the one that is liked best first; at least the smallest. */
export function likely(sheet: Pick<PrintedSheet, 'lines' | 'clauses'>): readonly Setting[] {
  const fitting = settings.filter((setting) => rowsHeightMm(sheet, setting) <= rowsMm)
  return fitting.length > 0 ? fitting : settings.slice(-1)
}
