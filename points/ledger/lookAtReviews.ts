import type {LedgerFault, LedgerLook, LookSetting} from './checkLedger.ts'
import type {ReviewRow} from './reviewRows.ts'

/** Returns what is wrong in a table of reviews. There is nothing in it to be finished. */
export function lookAtReviews(rows: readonly ReviewRow[], {on}: Pick<LookSetting, 'on'>): LedgerLook {
  const faults = rows.flatMap(({row, date, grade, words}): LedgerFault[] => [
    ...(date.fault ? [{row, column: 'reviewed', code: date.fault, found: date.text} as const] : []),
    ...(!date.fault && date.date === undefined ? [{row, column: 'reviewed', code: 'no-date', found: ''} as const] : []),
    ...(date.date !== undefined && date.date > on ? [{row, column: 'reviewed', code: 'ahead', found: date.date, wanted: on} as const] : []),
    ...(grade === undefined ? [{row, column: 'grade', code: 'unknown-grade', found: words.slice(0, 20)} as const] : []),
  ])
  return {overdue: [], today: [], soon: [], faults, rows: rows.length}
}
