import Papa from 'papaparse'
import {budgets} from '../../handbooks/input/budget.ts'
import {type Problem, show} from '../../handbooks/input/problem.ts'

/** A row of a list of villages, as it stands there. */
export interface VillageRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Returns the rows of a list with their cells by the headings. Reports what is no table, which of `columns` its headings lack, and rows that
 * have not a cell for each heading. Rows under headings that are not those of a list are none: their cells would all be wrong.
 */
export function rowsIn(text: string, columns: readonly string[], report: (problem: Problem) => void): readonly VillageRow[] {
  const {rows: most} = budgets.table
  const {data, errors} = Papa.parse<string[]>(text, {delimiter: ',', preview: most + 2})
  const [head, ...rows] = data
  if (!head || text.trim() === '') {
    report({at: '', message: 'is empty; begin it with the row of headings'})
    return []
  }
  if (rows.length > most) report({at: '', message: `has more than ${most} rows; give each district a list of its own`})
  const doubled = head.find((title, i) => head.indexOf(title) < i)
  if (doubled !== undefined) report({line: 1, at: show(doubled), message: 'is the heading of two columns; remove one of them'})
  const missing = columns.filter((column) => !head.includes(column))
  if (missing.length > 0) {
    report({
      line: 1,
      at: '',
      message: `lacks the heading${missing.length === 1 ? '' : 's'} ${missing.join(', ')}; the headings there are ${head.map(show).join(', ')}. Make the list by "district add", which reads other headings too`,
    })
    return []
  }
  for (const {row, message} of errors) report({line: (row ?? 0) + 1, at: '', message})
  let next = 1 + lines(head)
  return rows.flatMap((cells) => {
    const line = next
    next += lines(cells)
    if (cells.length === 1 && cells[0] === '') return []
    const wanted = head.length
    if (cells.length === wanted) return [{line, cells: Object.fromEntries(head.map((title, c) => [title, cells[c] ?? '']))}]
    report({
      line,
      at: '',
      message: `Too ${cells.length < wanted ? 'few' : 'many'} fields: expected ${wanted} fields but parsed ${cells.length}`,
    })
    return []
  })
}

/** On how many lines a row stands: a quoted cell may hold line breaks. */
const lines = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 1)
