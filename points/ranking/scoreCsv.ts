import Papa from 'papaparse'
import {csvConfig, inertCell} from '../exchange/cell.ts'
import {type ScoreColumn, scoreColumns, scoreFormHint, scoreFormName} from './scoreShape.ts'

/** One filled-in row of a score sheet. */
export type ScoreRow = Readonly<Partial<Record<ScoreColumn, string | number>>>

/** Returns the score sheet with `rows` as the text of a CSV for spreadsheets, without a byte order mark. */
export const scoreCsv = (rows: readonly ScoreRow[]): string =>
  `${Papa.unparse(
    [
      [scoreFormName],
      [scoreFormHint],
      scoreColumns.map(({heading}) => heading),
      ...rows.map((row) => scoreColumns.map(({key}) => row[key])),
    ].map((row) => row.map((value) => (typeof value === 'string' ? inertCell(value) : (value ?? '')))),
    csvConfig,
  )}\r\n`
