import {zipSync} from 'fflate'
import Papa from 'papaparse'
import {budgets} from '../../handbooks/input/budget.ts'
import {unparsed} from '../../handbooks/input/parsing.ts'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {measureFault, normal, unfitIn} from '../../handbooks/input/text.ts'
import {readCell} from './cell.ts'
import {firstSheet, othersAlike, sheetProblems} from './sheetXml.ts'
import {unpack} from './unpack.ts'

/** A table as its file holds it: the first row, and every other row that is not empty, with the number that a spreadsheet shows beside it. */
export interface Table {
  /** Name of the sheet of a workbook. */
  readonly sheet?: string
  readonly head: readonly string[]
  readonly rows: readonly {readonly row: number; readonly cells: readonly string[]}[]
}

/** Kinds of file that hold a table. */
export type TableFormat = 'xlsx' | 'csv'

/**
 * Returns the table in `bytes`: the first sheet of a workbook, or a CSV in UTF-8, UTF-16 or the GBK that Chinese Excel saves. Every cell is
 * text as the policy for text keeps it, without blanks at its ends; a number is written as the file has it. For Node and for a browser.
 *
 * In the columns of a workbook that are headed by one of `worked` formulas may stand, and their last result is read: for what is worked out
 * again by whoever reads the table.
 *
 * @throws InputError headed by `name` if it is broken, too large or empty, in which case `ifEmpty` says what to use; or with each cell that
 * holds a formula or what the policy for text refuses.
 */
export async function tableIn(
  bytes: Uint8Array,
  format: TableFormat,
  name: string,
  ifEmpty: string,
  worked: readonly string[] = [],
): Promise<Table> {
  return format === 'xlsx' ? tableOf(await workbookCells(bytes, name, worked), name, ifEmpty) : csvTable(bytes, name, ifEmpty)
}

/** Returns the table in a CSV, as `tableIn` does, at once. @throws InputError as that does. */
export const csvTable = (bytes: Uint8Array, name: string, ifEmpty: string): Table =>
  tableOf({sheet: undefined, cells: csvCells(bytes, name)}, name, ifEmpty)

interface Cells {
  readonly sheet: string | undefined
  readonly cells: readonly (readonly string[])[]
}

function tableOf({sheet, cells}: Cells, name: string, ifEmpty: string): Table {
  const [head = [], ...rest] = checked(cells, name)
  if (head.every((cell) => cell === '')) throw new InputError(name, [{at: '', message: `has no heading in its first row; ${ifEmpty}`}])
  return {
    ...(sheet !== undefined && {sheet}),
    head: head.slice(0, head.findLastIndex((cell) => cell !== '') + 1),
    rows: rest.flatMap((row, i) => (row.some((cell) => cell !== '') ? [{row: i + 2, cells: row}] : [])),
  }
}

const workbook = {as: 'a workbook', cure: 'open it in Excel or WPS and save it as .xlsx or .csv'}

/** Rows in which a heading is looked for, below which formulas may stand. */
const headRows = 10

async function workbookCells(bytes: Uint8Array, name: string, worked: readonly string[]): Promise<{sheet: string; cells: string[][]}> {
  try {
    const parts = unpack(bytes, name)
    const first = firstSheet(parts)
    const refuse = (problems: readonly Problem[]) => {
      if (problems.length > 0) throw new InputError(name, problems)
    }
    if (first.hidden)
      refuse([
        {
          at: `sheet ${JSON.stringify(first.name)}`,
          message: 'is the first and is hidden, so that nobody sees what is read; show it, or delete it',
        },
      ])
    refuse(
      othersAlike(parts).map((other) => ({
        at: `sheet ${JSON.stringify(other)}`,
        message: `has the headings of the first sheet, and only that one is read; put its rows there, or delete it`,
      })),
    )
    refuse(sheetProblems(first, worked.length > 0 ? () => true : undefined))
    const {readSheet} = await import('read-excel-file/universal')
    // Packed anew from what was looked at, so that the reader sees nothing else.
    const packed = zipSync(Object.fromEntries(parts), {level: 0})
    const rows = await readSheet(packed.slice().buffer, 1, {parseNumber: (text) => text})
    const cells = rows.map((row) =>
      row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
    )
    if (worked.length > 0) {
      const head = cells.slice(0, headRows)
      refuse(sheetProblems(first, (column) => head.some((row) => worked.includes(row[column - 1]?.trim() ?? ''))))
    }
    return {sheet: first.name, cells}
  } catch (error) {
    throw error instanceof InputError ? error : unparsed(name, workbook, error)
  }
}

/**
 * Returns the cells of a CSV in UTF-8, UTF-16 or GBK, as the file has them. One that looks like a formula was written with an apostrophe
 * before it; it is taken off again.
 *
 * @throws InputError headed by `name` if it is broken or too large.
 */
export function csvCells(bytes: Uint8Array, name: string): string[][] {
  const {rows, columns, cells} = budgets.table
  const {data, errors} = Papa.parse<string[]>(decode(bytes, name), {skipEmptyLines: false, preview: rows + 1})
  const problems = errors
    .filter(({type}) => type === 'Quotes')
    .map(
      ({row}): Problem => ({
        at: `row ${(row ?? 0) + 1}`,
        message: 'has a quotation mark that is never closed, or one inside a value; write two for one',
      }),
    )
  if (problems.length > 0) throw new InputError(name, problems)
  const widest = data.reduce((most, row) => Math.max(most, row.length), 0)
  if (data.length > rows || widest > columns || data.length * widest > cells)
    throw new InputError(name, [
      {
        at: '',
        message: `has ${data.length > rows ? `more than ${rows}` : data.length} rows by ${widest} columns, and at most ${rows} by ${columns} and ${cells} cells are read; divide it`,
      },
    ])
  return data.map((row) => row.map(readCell))
}

/** Returns the cells as they are kept. @throws InputError with each that the policy for text refuses. */
function checked(table: readonly (readonly string[])[], name: string): string[][] {
  const problems: Problem[] = []
  const kept = table.map((row, r) =>
    row.map((cell, c) => {
      const text = normal(cell.trim())
      const message = unfitIn(text)?.message ?? (text === '' ? undefined : measureFault(text, {most: budgets.text.prose, lines: 'any'}))
      if (message !== undefined) problems.push({at: `row ${r + 1}, column ${c + 1}`, message})
      return text
    }),
  )
  if (problems.length > 0) throw new InputError(name, problems)
  return kept
}

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, {fatal: true}).decode(bytes)
    } catch {}
  }
  throw new InputError(name, [{at: '', message: 'is neither UTF-8 nor GBK nor UTF-16; save it as "CSV UTF-8"'}])
}
