/**
 * How a text stands in a cell of a CSV file, which spreadsheets take for a formula if it begins like one: behind an apostrophe, which is
 * taken off again on the way back. Chinese versions read the full-width signs alike, and blanks and line breaks before them do not count.
 */
const formula = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/

/** Returns `text` so that no spreadsheet runs it. */
export const inertCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** Returns the text that `inertCell` made `cell` of; one that it never touched stays. */
export const readCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell)

/** What Papa Parse is told so that rows of inert cells become CSV for spreadsheets: CRLF, and quotation marks around what was made inert. */
export const csvConfig = {
  newline: '\r\n',
  quotes: (value: unknown) => typeof value === 'string' && readCell(value) !== value,
} as const

/** Returns `row` with its texts inert. */
export const inertRow = <Value>(row: Readonly<Record<string, Value>>): Record<string, Value | string> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [inertCell(key), typeof value === 'string' ? inertCell(value) : value]))
