import {existsSync, readFileSync, statSync} from 'node:fs'
import {extname} from 'node:path'
import Papa from 'papaparse'
import {InputError} from '../../handbooks/input/problem.ts'

/** A table as its file holds it: the first row, and every other row that is not empty, with the number that a spreadsheet shows beside it. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly {readonly row: number; readonly cells: readonly string[]}[]
}

/**
 * Returns the table in the file at `path`: the first sheet of a workbook, or a CSV in UTF-8, UTF-16 or the GBK that Chinese Excel saves.
 * Every cell is text, without blanks at its ends; a number is written as the file has it.
 *
 * @throws InputError headed by `name` if the file is missing, of another kind, broken or empty.
 */
export async function readTable(path: string, name: string): Promise<Table> {
  const refuse = (message: string) => new InputError(name, [{at: '', message}])
  if (!existsSync(path)) throw refuse('does not exist; correct the path')
  if (statSync(path).isDirectory()) throw refuse('is a folder; name the file')
  const ending = extname(path).toLowerCase()
  const bytes = readFileSync(path)
  const table =
    ending === '.xlsx' ? await sheet(bytes, refuse) : ending === '.csv' ? records(bytes) : refuse(`ends in "${ending}"; use .xlsx or .csv`)
  if (table instanceof InputError) throw table
  const [head = [], ...rest] = table.map((cells) => cells.map((cell) => cell.trim()))
  if (head.every((cell) => cell === '')) throw refuse('has no heading in its first row; use a schedule that a kit wrote')
  return {
    head: head.slice(0, head.findLastIndex((cell) => cell !== '') + 1),
    rows: rest.flatMap((cells, i) => (cells.some((cell) => cell !== '') ? [{row: i + 2, cells}] : [])),
  }
}

async function sheet(bytes: Uint8Array, refuse: (message: string) => InputError): Promise<string[][]> {
  const {readSheet} = await import('read-excel-file/node')
  try {
    const rows = await readSheet(Buffer.from(bytes), 1, {parseNumber: (text) => text})
    return rows.map((row) =>
      row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
    )
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw refuse(`is not a workbook that can be read (${error.message}); open it in Excel or WPS and save it as .xlsx or .csv`)
  }
}

/** A cell that looks like a formula was written with an apostrophe before it; it is taken off again. */
const records = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(decode(bytes), {skipEmptyLines: false}).data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
