import type {Mm} from '../../drawing/drawing.ts'
import {type Block, stack} from '../layout/layout.ts'
import {type BoardFrame, fromLeft, level, stroke} from './board.ts'

/** Sets one cell of a table in the width it is given, which is `Infinity` when its natural width is asked for. */
export type Cell = (room: Mm) => Block

/** One row of cells, or a title over the rows that follow. */
export type Row = {readonly cells: readonly Cell[]} | {readonly title: Cell}

/**
 * Returns a table on the width of a board: each column as wide as its widest cell wants, and the one whose index is `wide` as wide as
 * what is left. Rows stand on their first baseline, with a hair line between them and a heavier one below the heads.
 *
 * `right` lists the columns that end on their right edge, as numbers with one unit do.
 */
export function setTable(
  frame: BoardFrame,
  table: {readonly heads: readonly Cell[]; readonly rows: readonly Row[]; readonly wide: number; readonly right: readonly number[]},
): Block {
  const {body, room, problems} = frame
  const {heads, rows, wide, right} = table
  const gap = body * 1.5
  const lines = [heads, ...rows.flatMap((row) => ('cells' in row ? [row.cells] : []))]
  // Narrow columns are set twice, to measure and to place: what is wrong with them counts once.
  const known = problems.length
  const natural = heads.map((_, i) => (i === wide ? 0 : Math.max(...lines.map((cells) => cells[i]?.(Infinity).width ?? 0))))
  problems.length = known
  const rest = room - natural.reduce((a, b) => a + b, 0) - gap * (heads.length - 1)
  const widths = natural.map((width, i) => (i === wide ? rest : width))
  const xs = widths.map((_, i) => widths.slice(0, i).reduce((a, b) => a + b + gap, 0))
  if (rest < body * 6) {
    problems.push({
      at: 'widthMm',
      message: `the columns leave ${rest.toFixed(1)} mm for the widest one, which needs ${(body * 6).toFixed(1)} mm; give a larger widthMm or fewer columns`,
      zh: `留给最宽一栏的只有${rest.toFixed(1)} mm，它要${(body * 6).toFixed(1)} mm；加宽牌面，或者减少栏数`,
    })
    return {parts: [], width: room, height: 0}
  }
  const setRow = (cells: readonly Cell[]) =>
    fromLeft(
      ...cells.map((cell, i): readonly [Mm, Block] => {
        const [x, width] = [xs[i] ?? 0, widths[i] ?? 0]
        const set = cell(width + 1e-6)
        return [right.includes(i) ? x + width - set.width : x, set]
      }),
    )
  const pad = body * 0.8
  const blocks = rows.map((row) => ('cells' in row ? setRow(row.cells) : row.title(room)))
  const hair = level(room, body * stroke.hair)
  const spaced = blocks.flatMap((block, i) => (i === 0 ? [block] : 'title' in (rows[i - 1] ?? {}) ? [block] : [hair, block]))
  return stack(pad, setRow(heads), level(room, body * stroke.thin), ...spaced, level(room, body * stroke.thin))
}
