import type {Blob} from 'node:buffer'
import type Stream from 'node:stream'
import {type Unzipped, unzipSync, zipSync} from 'fflate'
import writeWorkbook, {type Cell, type Feature} from 'write-excel-file/node'
import {escaped} from '../../handbooks/input/escape.ts'
import {InputError} from '../../handbooks/input/problem.ts'

/** How a cell looks. A cell to be filled in has a coloured ground, is unlocked, and holds text, so that nothing typed turns into a date. */
export type Look = 'head' | 'head-edit' | 'edit' | 'read' | 'notice' | 'total'

/** One cell: a text, a number, or a formula (without the equals sign) and what it comes to today. */
export interface BookCell {
  readonly value?: string | number | undefined
  readonly formula?: string
  readonly look: Look
  /** Excel's number format, such as `#,##0`. */
  readonly format?: string
  /** Columns that the cell takes up; the cells that it covers are left out. */
  readonly span?: number
}

/** One sheet of a workbook. */
export interface BookSheet {
  readonly name: string
  /** Widths in characters of the standard font. */
  readonly widths: readonly number[]
  /** Height of the first row in points, for headings of several lines; if not given, that of the standard font. */
  readonly headHeight?: number
  /** Gives every row the height that its longest cell takes, for programs that do not work it out when they open a workbook. */
  readonly fitRows?: boolean
  readonly rows: readonly (readonly BookCell[])[]
  /** Rows and columns that stay when a reader scrolls; the rows are printed at the head of every page. */
  readonly frozen: {readonly rows: number; readonly columns: number}
  /** Paper that the sheet is printed on, across and one page wide; A4 if not given. */
  readonly paper?: 'A3'
  /** What is printed below every page. */
  readonly footer: string
  /** Locks every cell but those to be filled in. There is no password: it guards against slips, not against people. */
  readonly locked?: boolean
  /** Cells that take one of a list only; the choices of a list have at most 255 characters together, and none has a comma in it. */
  readonly lists?: readonly BookList[]
}

/** Choices that a spreadsheet offers in cells, and what it says when something else is typed. */
export interface BookList {
  /** Ranges such as `H8:H20`. */
  readonly cells: readonly string[]
  readonly choices: readonly string[]
  readonly refusal: string
}

/** Extends what the library writes; the type is its own file contents in Node. */
type BookFeature = Feature<Stream | Buffer | Blob>

const ground = {edit: '#FFF6D6', head: '#17365C', 'head-edit': '#8A5A00', notice: '#FCE8E6', total: '#E8EEF5'} as const
const looks: Readonly<Record<Look, Partial<Exclude<Cell, string | number | boolean | Date | null | undefined>>>> = {
  head: {backgroundColor: ground.head, textColor: '#FFFFFF', fontWeight: 'bold'},
  'head-edit': {backgroundColor: ground['head-edit'], textColor: '#FFFFFF', fontWeight: 'bold'},
  edit: {backgroundColor: ground.edit},
  read: {},
  notice: {backgroundColor: ground.notice, fontWeight: 'bold'},
  total: {backgroundColor: ground.total, fontWeight: 'bold'},
}
const border = {borderStyle: 'thin', borderColor: '#B8C2CC'} as const

/**
 * Returns `sheets` as an Excel workbook, set up to be printed across, as wide as one page. The same sheets give the same bytes: no
 * clock and no author. Formulas carry today's result, so that viewers that do not calculate show it too.
 *
 * @throws InputError if a text is longer than a cell holds, which a spreadsheet would cut off without a word.
 */
export async function toWorkbook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  refuseTooLong(sheets)
  const book = await writeWorkbook(
    sheets.map(({name, widths, rows, frozen, headHeight, fitRows}) => ({
      sheet: name,
      data: rows.map((row, r) =>
        row.flatMap((cell) => toCells(cell, r === 0 && headHeight ? headHeight : fitRows ? heightOf(row, widths) : undefined)),
      ),
      columns: widths.map((width) => ({width})),
      stickyRowsCount: frozen.rows,
      stickyColumnsCount: frozen.columns,
      orientation: 'landscape' as const,
      showGridLines: false,
    })),
    {fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printing(sheets), unlocking]},
  ).toBuffer()
  // Written anew with one date for every entry: the library's archive carries the time of day.
  const mtime = new Date(1980, 0, 1)
  const entries: Unzipped = unzipSync(book)
  return zipSync(
    Object.fromEntries(
      Object.keys(entries)
        .sort()
        .map((path) => [path, [entries[path] ?? new Uint8Array(), {mtime}]]),
    ),
  )
}

/** Height of a line in points. */
const lineHeight = 15

/** Returns the height in points of a row of a sheet with these column widths: that of its longest cell, where a Chinese character is two wide. */
export function heightOf(row: readonly BookCell[], widths: readonly number[]): number {
  let column = 0
  const lines = row.map(({value, span = 1}) => {
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    return String(value ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 1))), 0)
  })
  return lineHeight * Math.max(1, ...lines)
}

const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u02FF' ? 2 : 1), 0)

function toCells({value, formula, look, format, span}: BookCell, height?: number): Cell[] {
  const style = {
    ...(height === undefined ? {} : {height}),
    ...looks[look],
    ...border,
    wrap: true,
    alignVertical: look.startsWith('head') ? ('center' as const) : ('top' as const),
  }
  const number = format === undefined ? {} : {format}
  const covered = Array.from({length: (span ?? 1) - 1}, () => null)
  if (formula !== undefined)
    return [{...style, ...number, type: 'Formula', value: formula, ...(span ? {columnSpan: span} : {})}, ...covered]
  // A date or a number to be entered is no text: a formula could not count on from it.
  if (typeof value === 'number' || (value === undefined && format !== undefined))
    return [{...style, ...number, type: Number, ...(value === undefined ? {} : {value})}, ...covered]
  return [
    {...style, type: String, format: '@', ...(value ? {value: inWorkbook(value)} : {}), ...(span ? {columnSpan: span} : {})},
    ...covered,
  ]
}

/** What the library leaves to others: the page, results of formulas, locks. */
const printing = (sheets: readonly BookSheet[]): BookFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, {sheetIndex}) => {
          const sheet = sheets[sheetIndex]
          if (!sheet) throw new Error('the library numbers sheets from 0')
          const guard =
            '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" formatCells="0" autoFilter="0"/>'
          const results = new Map(
            sheet.rows.flatMap((row, r) => {
              let column = -1
              return row.flatMap(({formula, value, span = 1}) => {
                const at = cellName(r, column + 1)
                column += span
                return formula === undefined ? [] : [[at, value ?? ''] as const]
              })
            }),
          )
          let found = 0
          let page = xml.replace(/<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)/g, (_, at: string, look: string, formula: string) => {
            found++
            const value = results.get(at) ?? ''
            return `<c r="${at}"${look}${typeof value === 'string' ? ' t="str"' : ''}>${formula}<v>${escaped(inWorkbook(String(value)))}</v>`
          })
          if (found !== results.size) throw new Error(`a workbook with ${found} formulas of ${results.size}`)
          page = put(page, /<sheetViews>/, (views) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views}`)
          page = put(page, /<\/sheetData>/, (end) => `${end}${sheet.locked ? guard : ''}`)
          page = put(
            page,
            /<pageMargins[^>]*>/,
            () =>
              `${validations(sheet.lists ?? [])}<pageMargins left="0.4" right="0.4" top="0.45" bottom="0.6" header="0.25" footer="0.3"/>`,
          )
          return put(
            page,
            /<pageSetup[^>]*>/,
            () =>
              `<pageSetup paperSize="${sheet.paper === 'A3' ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${escaped(`&L&8${sheet.footer.replaceAll('&', '&&').replace(/^(?=\d)/, ' ')}&R&8&P / &N`)}</oddFooter></headerFooter>`,
          )
        },
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const titles = sheets.map(
            ({name, frozen}, i) =>
              `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name)}'!$1:$${Math.max(1, frozen.rows)}</definedName>`,
          )
          return put(xml, /<definedNames\/>/, () => `<definedNames>${titles.join('')}</definedNames>`)
        },
      },
    },
  },
})

/** @throws Error if a list is longer than a spreadsheet takes, which it would call a broken file. */
function validations(lists: readonly BookList[]): string {
  if (lists.length === 0) return ''
  const each = lists.map(({cells, choices, refusal}) => {
    const formula = choices.join(',')
    if (formula.length > 255 || choices.some((choice) => choice.includes(','))) throw new Error(`a list of choices cannot be ${formula}`)
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${escaped(refusal)}" sqref="${cells.join(' ')}"><formula1>"${escaped(formula)}"</formula1></dataValidation>`
  })
  return `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`
}

/** Unlocks the cells whose ground says that they are to be filled in. */
const unlocking: BookFeature = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) => {
          const fills = [...xml.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill)
          const edit = fills.findIndex((fill) => fill.includes(ground.edit.slice(1)))
          if (edit < 0) return xml
          const open = '<protection locked="0"/>'
          return xml.replace(/<xf ([^>]*fillId="(\d+)"[^>]*?)(\/>|>(.*?)<\/xf>)/g, (xf, attributes: string, fill: string, _, inner = '') =>
            Number(fill) === edit ? `<xf ${attributes} applyProtection="1">${inner}${open}</xf>` : xf,
          )
        },
      },
    },
  },
}

/** @throws Error if `anchor` is not there: the library writes otherwise than it did, and the workbook would be wrong. */
function put(xml: string, anchor: RegExp, made: (found: string) => string): string {
  if (!anchor.test(xml)) throw new Error(`a workbook without ${anchor.source}`)
  return xml.replace(anchor, made)
}

/** Characters that a cell of a workbook holds. */
const mostInCell = 32_767

function refuseTooLong(sheets: readonly BookSheet[]): void {
  for (const {name, rows} of sheets) {
    const problems = rows.flatMap((row, r) =>
      row.flatMap(({value}, i) => {
        if (typeof value !== 'string' || value.length <= mostInCell) return []
        const column = row.slice(0, i).reduce((sum, cell) => sum + (cell.span ?? 1), 0)
        return [
          {at: cellName(r, column), message: `has ${value.length} characters, and a cell holds ${mostInCell}; shorten what stands there`},
        ]
      }),
    )
    if (problems.length > 0) throw new InputError(`sheet ${JSON.stringify(name)} of the workbook`, problems)
  }
}

/** What XML cannot hold stands in a workbook as its code, `_x0001_`, and what looks like such a code with its first sign so written. */
const inWorkbook = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\p{Cs}\p{NChar}]|(?![\t\n])\p{Cc}/gu, (char) =>
    char.replace(/[\s\S]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )

/** Returns the name of a cell, such as `C4`, from its row and column, both from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** Returns the name of a column from its place, from 0: A to Z, then AA. */
export const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`
