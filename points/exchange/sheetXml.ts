import {budgets} from '../../handbooks/input/budget.ts'
import type {Problem} from '../../handbooks/input/problem.ts'

/** A sheet of a workbook: its name and its XML. */
export interface SheetXml {
  readonly name: string
  readonly xml: string
  /** Whether whoever opens the workbook does not see it. */
  readonly hidden?: true
}

/** Returns the first sheet of the workbook with these `parts`. @throws Error if there is none. */
export function firstSheet(parts: ReadonlyMap<string, Uint8Array>): SheetXml {
  const [first] = sheetsOf(parts, 1)
  if (!first) throw new Error('it has no sheet')
  return first
}

/**
 * Returns the names of the sheets behind the first that are shown and have the same first row, as if each town had a sheet of its own. What
 * else stands behind, such as notes and calendars, goes with the first.
 */
export function othersAlike(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const [first, ...others] = sheetsOf(parts)
  const row = first && firstRowOf(first)
  return row ? others.filter((other) => !other.hidden && firstRowOf(other) === row).map(({name}) => name) : []
}

/** Returns what stands in the first row of a sheet, as the workbook writes it; empty if nothing does. */
function firstRowOf({xml}: SheetXml): string {
  const [row = ''] = /<(?:[\w.-]+:)?row\s[^<]*>(?:(?!<(?:[\w.-]+:)?row[\s>])[\s\S])*/.exec(xml) ?? []
  return [...row.matchAll(/<(?:[\w.-]+:)?[vt](?:\s[^<>]*)?>([^<]*)</g)].map(([, text]) => text).join('\n')
}

/** Returns the sheets with cells of the workbook with these `parts`, in its order, at most so many. @throws Error if a part is missing. */
export function sheetsOf(parts: ReadonlyMap<string, Uint8Array>, most = Number.POSITIVE_INFINITY): SheetXml[] {
  const text = (path: string) => {
    const bytes = parts.get(path)
    if (!bytes) throw new Error(`it has no ${path}`)
    return new TextDecoder().decode(bytes)
  }
  const book = text('xl/workbook.xml')
  const links = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const,
    ),
  )
  const tags = [...book.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*>/g)].map(([tag]) => tag)
  return tags.slice(0, most).flatMap((tag) => {
    const id = attribute(tag, '[\\w.-]+:id')
    const target = id === undefined ? undefined : links.get(id)
    if (target === undefined) throw new Error('it has no sheet')
    // A sheet that holds nothing but a chart has no cells.
    if (/chartsheets\//.test(target)) return []
    const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    const hidden = (attribute(tag, 'state') ?? 'visible') !== 'visible'
    return [{name: attribute(tag, 'name') ?? '1', xml, ...(hidden && {hidden: true as const})}]
  })
}

/** Returns the groups of merged cells of a sheet, each by its first and last row and column, from 0. */
export const mergesIn = ({xml}: SheetXml): {top: number; left: number; bottom: number; right: number}[] =>
  [...xml.matchAll(/<(?:[\w.-]+:)?mergeCell\s[^>]*>/g)].flatMap(([tag]) => {
    const [, from, to] = /^([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})$/.exec(attribute(tag, 'ref') ?? '') ?? []
    if (from === undefined || to === undefined) return []
    const [[top, left], [bottom, right]] = [cellAt(from), cellAt(to)]
    return [{top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1}]
  })

/** What keeps a sheet from being read, by its cell, row and column from 1: a formula, an error, a truth value, or a table that is too large. */
export interface SheetFault {
  readonly kind: 'formula' | 'error' | 'truth' | 'large'
  readonly cell: string | undefined
  readonly row: number
  /** Of a table that is too large, how many columns it has. */
  readonly column: number
}

/** Returns what keeps a sheet from being read, in words. @throws Error as `sheetFaults` does. */
export const sheetProblems = (sheet: Pick<SheetXml, 'name' | 'xml'>, mayWork?: (column: number) => boolean): Problem[] =>
  sheetFaults(sheet, mayWork).map(({kind, cell, row, column}) => {
    const {rows, columns, cells} = budgets.table
    return {
      at: `sheet ${JSON.stringify(sheet.name)}, ${cell === undefined ? `row ${row}` : `cell ${cell}`}`,
      message:
        kind === 'large'
          ? `makes the table ${row} rows by ${column} columns, and at most ${rows} by ${columns} and ${cells} cells are read; delete what stands far from the table`
          : notWords[kind],
    }
  })

/**
 * Returns what keeps a sheet from being read, at most one fault for each cell: more cells than the budget allows, counted as the
 * rectangle around them, formulas, errors and truth values. A formula's last result is no value: nobody knows what it was worked out from.
 * In a column, counted from 1, of which `mayWork` says so, formulas may stand.
 *
 * @throws Error if its XML writes cells in a way that a reader might see otherwise than this one.
 */
export function sheetFaults({xml}: Pick<SheetXml, 'xml'>, mayWork?: (column: number) => boolean): SheetFault[] {
  const {rows, columns, cells} = budgets.table
  const problems: SheetFault[] = []
  let [row, column, lastRow, lastColumn] = [0, 0, 0, 0]
  let at = ''
  let unplaced = false
  let read = 0
  for (const [, tag, attributes = ''] of xml.matchAll(element)) {
    read++
    const place = attribute(attributes, 'r')
    if (tag === 'row') {
      at = ''
      row = place === undefined ? row + 1 : numberOf(place)
      column = 0
    } else if (tag === 'c') {
      ;[row, column] = place === undefined ? [Math.max(1, row), column + 1] : cellAt(place)
      at = place ?? `row ${row}, column ${column}`
      unplaced ||= place === undefined
      const kind = kinds[String(attribute(attributes, 't'))]
      if (kind !== undefined) problems.push({kind, cell: at, row, column})
    } else {
      if (at === '') throw new Error('a formula stands in no cell')
      if (mayWork?.(column) === true) continue
      problems.push({kind: 'formula', cell: at, row, column})
    }
    ;[lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)]
    if (lastRow > rows || lastColumn > columns || lastRow * lastColumn > cells)
      return [{kind: 'large', cell: tag === 'c' ? at : undefined, row: lastRow, column: lastColumn}]
  }
  if (read !== (xml.match(opening)?.length ?? 0)) throw new Error('its cells are not written as XML')
  // A writer may leave it out, but the reader cannot do without.
  if (unplaced && problems.length === 0) throw new Error('a cell does not say where it stands')
  return problems
}

/** What cells hold that are neither text nor number nor date, by their type: nobody typed it as words. */
const kinds: Readonly<Record<string, 'error' | 'truth'>> = {e: 'error', b: 'truth'}
const notWords = {
  formula: 'holds a formula, whose result may be out of date; type the value itself in its place, or paste it as a value',
  error: 'holds an error such as #REF!; type the value itself in its place, or empty the cell',
  truth: 'holds TRUE or FALSE; type what is meant in words, or empty the cell',
} as const

/** Rows, cells and formulas. Between its sign and its end a tag holds no other: so the search never goes far. */
const element = /<(?:[\w.-]+:)?(row|c|f)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/g
const opening = /<(?:[\w.-]+:)?(?:row|c|f)(?=[\s/>])/g

function numberOf(place: string): number {
  if (!/^\d{1,7}$/.test(place)) throw new Error(`a row is called ${place}`)
  return Number(place)
}

/** Returns the row and the column of the cell that is called `place`, such as `B3`. */
function cellAt(place: string): [row: number, column: number] {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(place)
  if (!found) throw new Error(`a cell is called ${place}`)
  const [, letters = '', digits] = found
  return [Number(digits), columnNumber(letters)]
}

const columnNumber = (letters: string) => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** Returns an attribute of a tag, with the characters that XML writes by their name. */
function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? []
  const names: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
  return (double ?? single)?.replace(/&(amp|lt|gt|quot|apos);/g, (_, known: string) => names[known] ?? known)
}
