import Papa from 'papaparse'
import {csvConfig, inertCell} from '../../points/exchange/cell.ts'
import type {TrayItem} from './drafts.ts'
import {areaOf} from './tray.ts'

/** Returns the schedule of a tray as CSV: with the mark by which spreadsheets know UTF-8, and no cell that one would take for a formula. */
export function scheduleCsv(head: readonly string[], items: readonly TrayItem[]): string {
  const rows = items.map((item) => [
    item.name,
    item.kind,
    item.words,
    item.width,
    item.height,
    item.pieces,
    areaOf(item),
    item.revision,
    item.distance,
  ])
  const inert = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inertCell(cell) : cell)))
  return `\uFEFF${Papa.unparse({fields: [...head], data: inert}, csvConfig)}\r\n`
}
