import {extname} from 'node:path'
import {zipSync} from 'fflate'
import {budgets} from '../../handbooks/input/budget.ts'
import {readBytes, refuseUnlessFile} from '../../handbooks/input/file.ts'
import {parsed, unparsed} from '../../handbooks/input/parsing.ts'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {mergesIn, sheetProblems, sheetsOf} from './sheetXml.ts'
import {csvCells} from './tableIn.ts'
import {unpack} from './unpack.ts'

/** One sheet of a file that somebody laid out for people: its cells row by row, those that are merged each with the words of the first. */
export interface Grid {
  /** Name of the sheet; undefined for a CSV. */
  readonly sheet: string | undefined
  readonly rows: readonly (readonly string[])[]
  /** What keeps it from being read; it has no rows then. */
  readonly problems: readonly Problem[]
}

/**
 * Returns every sheet that is shown in the workbook or CSV at `path`, to be looked through for the one that holds a table. Cells are as the
 * file has them, those of a workbook without the blanks at their ends; nothing is judged.
 *
 * @throws InputError headed by `name` if the file is missing, of another kind, broken or too large.
 */
export async function readGrids(path: string, name: string): Promise<Grid[]> {
  refuseUnlessFile({path, name})
  const ending = extname(path).toLowerCase()
  if (ending === '.csv') return [{sheet: undefined, rows: csvCells(readBytes({path, name, as: 'csv'}), name), problems: []}]
  if (ending !== '.xlsx')
    throw new InputError(name, [{at: '', message: `ends in "${ending}"; open it in Excel or WPS and save it as .xlsx or .csv`}])
  const parts = parsed(name, workbook, () => unpack(readBytes({path, name, as: 'workbook'}), name))
  const sheets = parsed(name, workbook, () => sheetsOf(parts).filter(({hidden}) => !hidden))
  const {readSheet} = await import('read-excel-file/universal')
  const packed = zipSync(Object.fromEntries(parts), {level: 0})
  const grids: Grid[] = []
  for (const sheet of sheets) {
    const problems = parsed(name, workbook, () => sheetProblems(sheet))
    if (problems.length > 0) {
      grids.push({sheet: sheet.name, rows: [], problems})
      continue
    }
    try {
      const rows = await readSheet(packed.slice().buffer, sheet.name, {parseNumber: (text) => text})
      const cells = rows.map((row) =>
        row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
      )
      grids.push({sheet: sheet.name, rows: spread(cells, mergesIn(sheet)), problems: []})
    } catch (error) {
      throw unparsed(name, workbook, error)
    }
  }
  return grids
}

const workbook = {as: 'a workbook', cure: 'open it in Excel or WPS and save it as .xlsx or .csv'}

/** Returns the cells with the words of each merged group in all of its cells; no cell is made that the sheet does not have. */
function spread(cells: readonly (readonly string[])[], merges: ReturnType<typeof mergesIn>): string[][] {
  const rows = cells.map((row) => [...row])
  let covered = 0
  for (const {top, left, bottom, right} of merges) {
    covered += Math.max(0, Math.min(bottom, rows.length - 1) - top + 1) * (right - left + 1)
    if (covered > 2 * budgets.table.cells) throw new Error('its merged cells lie over one another')
    const words = cells[top]?.[left] ?? ''
    for (const row of rows.slice(top, bottom + 1))
      for (let column = left; column <= Math.min(right, row.length - 1); column++) row[column] = words
  }
  return rows
}
