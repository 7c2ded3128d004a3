import {pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {utf8} from '../../handbooks/input/output.ts'
import {toGb18030} from '../exchange/gb18030.ts'
import {type BookCell, type BookList, columnName, toWorkbook} from '../exchange/workbook.ts'
import type {Rules} from './rulesSchema.ts'
import {type ScoreRow, scoreCsv} from './scoreCsv.ts'
import {type ScoreColumn, scoreColumnAt, scoreColumns, scoreFormHint, scoreFormName, scoreHeadingRow} from './scoreShape.ts'

/** Rows of a blank sheet: a window has one, each of its deductions another. */
const blankRows = 400

/**
 * Returns the score sheet as a file for spreadsheets, blank or with `rows`. In a workbook only the cells to be filled in are unlocked, and
 * types are chosen from a list; with `rules` the classes and criteria too. The same content gives the same bytes.
 */
export async function toScoreForm(
  format: 'xlsx' | 'csv' | 'gb18030.csv',
  {rules, rows = []}: {readonly rules?: Rules | undefined; readonly rows?: readonly ScoreRow[]} = {},
): Promise<Uint8Array> {
  if (format !== 'xlsx') return format === 'csv' ? utf8(`\uFEFF${scoreCsv(rows)}`) : toGb18030(scoreCsv(rows))
  return workbookOf(
    rows.map((row) => scoreColumns.map(({key}) => row[key])),
    rules,
  )
}

function workbookOf(filled: readonly (readonly (string | number | undefined)[])[], rules: Rules | undefined): Promise<Uint8Array> {
  const count = Math.max(blankRows, filled.length)
  const last = scoreHeadingRow + count
  const cellsOf = (key: ScoreColumn) => {
    const column = columnName(scoreColumnAt(key))
    return [`${column}${scoreHeadingRow + 1}:${column}${last}`]
  }
  const lists: (BookList | undefined)[] = [
    {cells: cellsOf('type'), choices: pointTypes.map((type) => typeNames.zh[type]), refusal: '从列表里选一个类型'},
    rules && listOf(cellsOf('class'), rules.classes, '窗口类别以公布的规则为准，从列表里选'),
    rules &&
      listOf(
        cellsOf('criterion'),
        rules.criteria.map(({name}) => name.zh),
        '指标以公布的规则为准，从列表里选',
      ),
  ]
  const rows: BookCell[][] = [
    [{value: scoreFormName, look: 'head', span: scoreColumns.length}],
    [{value: scoreFormHint, look: 'read', span: scoreColumns.length}],
    scoreColumns.map(({heading}) => ({value: heading, look: 'head-edit'})),
    ...Array.from({length: count}, (_, i) =>
      scoreColumns.map((_, c): BookCell => {
        const value = filled[i]?.[c]
        return {look: 'edit', ...(value !== undefined && {value: String(value)})}
      }),
    ),
  ]
  return toWorkbook([
    {
      name: '考评表',
      widths: scoreColumns.map(({width}) => width),
      rows,
      frozen: {rows: scoreHeadingRow, columns: 3},
      paper: 'A3',
      footer: '村标 Cunbiao 窗口考评表',
      locked: true,
      lists: lists.filter((list) => list !== undefined),
    },
  ])
}

/** A spreadsheet takes no more than 255 characters of choices and no comma in one; where it cannot, anything can be typed and is judged later. */
function listOf(cells: readonly string[], choices: readonly string[], refusal: string): BookList | undefined {
  if (choices.join(',').length > 255 || choices.some((choice) => choice.includes(','))) return undefined
  return {cells, choices, refusal}
}
