import {zipSync} from 'fflate'
import {budgets} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {measureFault, normal, unfitIn} from '../../handbooks/input/text.ts'
import {sheetProblems, sheetsOf} from '../exchange/sheetXml.ts'
import {csvCells} from '../exchange/tableIn.ts'
import {unpack} from '../exchange/unpack.ts'
import {alike, type Fault} from './fault.ts'
import {placeOf, words} from './scores.words.ts'

/** The cells of a score sheet as text, row by row, and what is wrong with single ones; those are left out of what is read further. */
export interface ScoreCells {
  readonly sheet: string | undefined
  readonly rows: readonly (readonly string[])[]
  readonly faults: readonly Fault[]
  /** Whether a fault was told of the cell in this row and column, both from 0. */
  readonly told: (row: number, column: number) => boolean
}

/**
 * Returns the cells of a workbook or of a CSV in UTF-8, UTF-16 or GB18030. For Node and for a browser.
 *
 * Told are formulas, whose last result may be out of date, characters that nobody sees, and every sheet beside the first that holds
 * anything. A file that is broken, or larger than is read, has no rows and one fault that says so.
 */
export async function scoreCells(bytes: Uint8Array, format: 'xlsx' | 'csv'): Promise<ScoreCells> {
  try {
    return format === 'csv' ? checked(undefined, csvCells(bytes, ''), []) : await workbookCells(bytes)
  } catch (error) {
    const faults =
      error instanceof InputError
        ? error.problems.map(({at, message}): Fault => ({at: alike(at), message: {zh: words.zh.file(message), en: message}}))
        : [{at: alike(''), message: {zh: words.zh.broken, en: words.en.broken}}]
    return {sheet: undefined, rows: [], faults, told: () => true}
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
  const spots = new Map<string, Fault>()
  for (const {at, message} of sheetProblems(first)) {
    const [, letters, row] = /cell ([A-Z]+)(\d+)$/.exec(at) ?? []
    const [column, r] = [letters === undefined ? -1 : numberOf(letters) - 1, Number(row) - 1]
    const large = message.startsWith('makes the table')
    if (large || letters === undefined) throw new InputError('', [{at, message}])
    const which = /formula/.test(message) ? 'formula' : 'unread'
    spots.set(`${r} ${column}`, {
      at: placeOf(first.name, r, column),
      message: {zh: words.zh[which], en: words.en[which]},
    })
  }
  const {readSheet} = await import('read-excel-file/universal')
  // Packed anew from what was looked at, so that the reader sees nothing else.
  const packed = zipSync(Object.fromEntries(parts), {level: 0})
  const rows = await readSheet(packed.slice().buffer, 1, {parseNumber: (text) => text})
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
  )
  return checked(first.name, cells, faults, spots)
}

function checked(
  sheet: string | undefined,
  cells: readonly (readonly string[])[],
  others: readonly Fault[],
  spots = new Map<string, Fault>(),
): ScoreCells {
  const rows = cells.map((row, r) =>
    row.map((cell, c) => {
      const key = `${r} ${c}`
      if (spots.has(key)) return ''
      const text = normal(cell.trim())
      const unfit = unfitIn(text)
      const long = text !== '' && unfit === undefined ? measureFault(text, {most: budgets.text.prose, lines: 'any'}) : undefined
      if (unfit) spots.set(key, {at: placeOf(sheet, r, c), message: {zh: words.zh.unfit(unfit.found), en: unfit.message}})
      else if (long !== undefined)
        spots.set(key, {at: placeOf(sheet, r, c), message: {zh: words.zh.long(text.length, budgets.text.prose), en: long}})
      return spots.has(key) ? '' : text
    }),
  )
  return {sheet, rows, faults: [...others, ...spots.values()], told: (row, column) => spots.has(`${row} ${column}`)}
}

const numberOf = (letters: string) => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
