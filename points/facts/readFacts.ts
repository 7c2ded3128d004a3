import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import type {Table} from '../exchange/tableIn.ts'
import {factColumns} from './columns.ts'
import {identityColumns, stateColumn} from './factSheet.ts'

/** One row of a sheet of facts: the point, and its cells that are not empty, by the keys of their columns. */
export interface FactRow {
  readonly row: number
  readonly id: string
  readonly cells: ReadonlyMap<string, string>
}

/** A sheet of facts as it was read. */
export interface Facts {
  readonly sheet: string | undefined
  readonly rows: readonly FactRow[]
  /** Headings of columns that nobody here knows; they are left alone. */
  readonly unknown: readonly string[]
  /** Returns the place of a cell as messages say it: `row 5, 窗口`. */
  placeOf(row: number, key?: string): string
}

const headings: ReadonlyMap<string, string> = new Map(
  [
    ...[...identityColumns, ...factColumns, stateColumn].flatMap(({key, heading}) => [
      [key, key],
      [heading, key],
    ]),
    ['站点编号', 'id'],
    ['point', 'id'],
    ['站点名称', 'name_zh'],
  ].map(([heading = '', key = '']) => [plain(heading), key] as const),
)

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()（）：:*]/gu, '')
}

/**
 * Returns the rows of a table with facts of points: a sheet that `district export --facts` wrote, the CSV of `export`, or one of a county's own
 * with the same headings in any order. `derived` are columns of `export` that are worked out and may stand there too.
 *
 * @throws InputError headed by `name` if no column holds the ids, which says what headings were seen; if two columns are the same; or with the
 * rows that have facts and no id, and those of one point that differ.
 */
export function readFacts({sheet, head, rows}: Table, name: string, derived: readonly string[]): Facts {
  const keys = head.map((heading) => headings.get(plain(heading)) ?? derived.find((key) => plain(key) === plain(heading)))
  const problems: Problem[] = []
  const at = (row: number, key?: string) => {
    const column = key === undefined ? -1 : keys.indexOf(key)
    return `${sheet === undefined ? '' : `sheet ${JSON.stringify(sheet)}, `}row ${row}${key === undefined ? '' : `, ${head[column] ?? factColumns.find((fact) => fact.key === key)?.heading ?? key}`}`
  }
  if (!keys.includes('id'))
    throw new InputError(name, [
      {
        at: at(1),
        message: `has no column for the ids of points; the headings seen are ${head.map((heading, i) => `${show(heading)} ${keys[i] === undefined ? '(not known)' : `(${keys[i]})`}`).join(', ')}. Name the column with the ids 编号 or id; district export ID --facts writes a sheet with them`,
      },
    ])
  for (const [i, key] of keys.entries())
    if (key !== undefined && keys.indexOf(key) !== i)
      problems.push({
        at: at(1),
        message: `the headings ${show(head[keys.indexOf(key)])} and ${show(head[i])} are of one column, ${key}; delete one of them`,
      })
  const found = new Map<string, FactRow>()
  for (const {row, cells} of rows) {
    const known = new Map(keys.flatMap((key, i) => (key === undefined || !cells[i] ? [] : [[key, cells[i] ?? ''] as const])))
    const id = known.get('id')
    known.delete('id')
    if (known.size === 0 && id === undefined) continue
    if (id === undefined) {
      problems.push({at: at(row), message: 'has facts and no id; write the id of the point, or empty the row'})
      continue
    }
    const twin = found.get(id)
    const differing = twin && [...known].find(([key, cell]) => (twin.cells.get(key) ?? cell) !== cell)
    if (twin && differing)
      problems.push({
        at: at(row, differing[0]),
        message: `${show(differing[1])} differs from ${show(twin.cells.get(differing[0]))} in row ${twin.row}, which is of ${id} too; keep one row for each point`,
      })
    else if (twin) found.set(id, {...twin, cells: new Map([...twin.cells, ...known])})
    else found.set(id, {row, id, cells: known})
  }
  if (found.size === 0 && problems.length === 0) problems.push({at: '', message: 'has no row with a point; give a sheet with facts'})
  if (problems.length > 0) throw new InputError(name, problems)
  return {sheet, rows: [...found.values()], unknown: head.filter((heading, i) => heading !== '' && keys[i] === undefined), placeOf: at}
}
