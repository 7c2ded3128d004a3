import {zipSync} from 'fflate'
import {budgets} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {measureFault, normal, unfitIn} from '../../handbooks/input/text.ts'
import {inEach} from '../../handbooks/language/both.ts'
import {sheetFaults, sheetsOf} from '../exchange/sheetXml.ts'
import {csvCells} from '../exchange/tableIn.ts'
import {unpack} from '../exchange/unpack.ts'
import {alike, type Fault} from './fault.ts'
import {placeOf, words} from './scores.words.ts'

/** The cells of a score sheet as text, row by row, and what is wrong with single ones; those are left out of what is read further. */
export interface ScoreCells {
  readonly sheet: string | undefined
  readonly rows: readonly (readonly string[])[]
  /** What is wrong with the file or a sheet. */
  readonly faults: readonly Fault[]
  /** What is wrong with single cells, by row and column, both from 0. */
  readonly unread: CellFaults
}

/** Faults of cells by their place. */
export class CellFaults {
  private readonly found = new Map<string, {readonly row: number; readonly column: number; readonly fault: Fault}>()

  add(row: number, column: number, fault: Fault): void {
    this.found.set(`${row} ${column}`, {row, column, fault})
  }

  has(row: number, column: number): boolean {
    return this.found.has(`${row} ${column}`)
  }

  /** Each fault with its place, in the order in which they were found. */
  get all(): {readonly row: number; readonly column: number; readonly fault: Fault}[] {
    return [...this.found.values()]
  }
}

/**
 * Returns the cells of a workbook or of a CSV in UTF-8, UTF-16 or GB18030. For Node and for a browser.
 *
 * Told are formulas, whose last result may be out of date, characters that nobody sees, and every sheet beside the first that holds
 * anything. A file that is broken, or larger than is read, has no rows and one fault that says so.
 */
export async function scoreCells(bytes: Uint8Array, format: 'xlsx' | 'csv'): Promise<ScoreCells> {
  try {
    const read = format === 'csv' ? checked(undefined, csvCells(bytes, ''), []) : await workbookCells(bytes)
    if (read.rows.length > 0 || read.faults.length > 0 || read.unread.all.length > 0) return read
    return {...read, faults: [{at: alike(''), message: inEach((lang) => words[lang].nothing)}]}
  } catch (error) {
    const {rows: most, columns} = budgets.table
    // What a CSV or an archive is refused for is worded in English; in Chinese all that is asked of it is said.
    const faults =
      error instanceof InputError
        ? error.problems.map(({at, message}): Fault => ({at: alike(at), message: {zh: words.zh.file(most, columns), en: message}}))
        : [{at: alike(''), message: inEach((lang) => words[lang].broken)}]
    return {sheet: undefined, rows: [], faults, unread: new CellFaults()}
  }
}

async function workbookCells(bytes: Uint8Array): Promise<ScoreCells> {
  const parts = unpack(bytes, '')
  const [first, ...others] = sheetsOf(parts)
  if (!first) throw new Error('it has no sheet')
  const faults: Fault[] = others
    .filter(({xml}) => /<(?:[\w.-]+:)?(?:v|t|f)[\s>]/.test(xml))
    .map(({name}) => ({
      at: {zh: `工作表“${name}”`, en: `sheet ${JSON.stringify(name)}`},
      message: {zh: words.zh.otherSheet(first.name), en: words.en.otherSheet(first.name)},
    }))
  const unread = new CellFaults()
  for (const {kind, row, column} of sheetFaults(first)) {
    if (kind === 'large') {
      const {rows, columns} = budgets.table
      const at = {zh: `工作表“${first.name}”`, en: `sheet ${JSON.stringify(first.name)}`}
      const large: Fault = {at, message: inEach((lang) => words[lang].large(row, column, rows, columns))}
      return {sheet: first.name, rows: [], faults: [...faults, large], unread}
    }
    const which = kind === 'formula' ? 'formula' : 'unread'
    unread.add(row - 1, column - 1, {at: placeOf(first.name, row - 1, column - 1), message: inEach((lang) => words[lang][which])})
  }
  const {readSheet} = await import('read-excel-file/universal')
  // Packed anew from what was looked at, so that the reader sees nothing else.
  const packed = zipSync(Object.fromEntries(parts), {level: 0})
  const rows = await readSheet(packed.slice().buffer, 1, {parseNumber: (text) => text})
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
  )
  return checked(first.name, cells, faults, unread)
}

function checked(
  sheet: string | undefined,
  cells: readonly (readonly string[])[],
  others: readonly Fault[],
  unread = new CellFaults(),
): ScoreCells {
  const rows = cells.map((row, r) =>
    row.map((cell, c) => {
      if (unread.has(r, c)) return ''
      const text = normal(cell.trim())
      const unfit = unfitIn(text)
      const long = text !== '' && unfit === undefined ? measureFault(text, {most: budgets.text.prose, lines: 'any'}) : undefined
      if (unfit) unread.add(r, c, {at: placeOf(sheet, r, c), message: {zh: words.zh.unfit(unfit.found), en: unfit.message}})
      else if (long !== undefined)
        unread.add(r, c, {at: placeOf(sheet, r, c), message: {zh: words.zh.long(text.length, budgets.text.prose), en: long}})
      return unread.has(r, c) ? '' : text
    }),
  )
  return {sheet, rows, faults: others, unread}
}
