import Papa from 'papaparse'
import {utf8} from '../../handbooks/input/output.ts'
import {csvConfig, inertRow} from './cell.ts'

/**
 * Returns `rows` as CSV for spreadsheets: UTF-8 with a byte order mark so that the Chinese is read, CRLF, and a cell that would run as a
 * formula marked as text.
 */
export const csv = (rows: readonly Readonly<Record<string, string | number | boolean>>[]): Uint8Array =>
  utf8(`\uFEFF${Papa.unparse(rows.map(inertRow), csvConfig)}\r\n`)
