import {assessorNames, assessors, statuses, statusNames} from '../assessment/schema.ts'
import {columnOf, columns, facts, formName, headingRow} from './checkFormShape.ts'
import type {Table} from './tableIn.ts'

/** What is wrong in a form that a table holds; `cell` says where, as `sheet "检查表", row 12, column H`. */
export type FormFault = {readonly cell: string} & (
  | {readonly what: 'no-form'; readonly found: string}
  /** A heading, or the name of a fact at the head, that is not as it was handed out. */
  | {readonly what: 'heading'; readonly found: string; readonly wanted: string}
  | {readonly what: 'choice'; readonly found: string; readonly allowed: readonly string[]}
  | {readonly what: 'number'; readonly found: string}
  /** Something is written in a row that names no clause. */
  | {readonly what: 'no-id'; readonly found: string}
  | {readonly what: 'doubled'; readonly found: string; readonly first: number}
  /** Something is written where nobody reads: beyond the last column. */
  | {readonly what: 'beyond'; readonly found: string}
)

/** What a table holds as a form. */
export interface FormTable {
  /** As `sheetSchema` would have it, with what could be read of it. */
  readonly value: unknown
  readonly faults: readonly FormFault[]
  /** Where what stands at `path` of the value is found. */
  cellOf(path: readonly PropertyKey[]): string
}

/**
 * Returns the checklist that `table` holds, a form that was handed out and filled in. Read as it was meant: full-width signs as plain ones,
 * choices in either language, a day also as 2026/3/31 or 2026年3月31日. A row without a result is unchecked, a row that is gone too.
 */
export function readCheckForm({sheet, head, rows}: Table): FormTable {
  const faults: FormFault[] = []
  const cell = (row: number, column: number) =>
    `${sheet === undefined ? '' : `sheet ${JSON.stringify(sheet)}, `}row ${row}, column ${String.fromCharCode(65 + Math.min(column, 25))}`
  const byRow = new Map(rows.map(({row, cells}) => [row, cells]))
  const at = (row: number, column: number) => byRow.get(row)?.[column] ?? ''
  if (plain(head[0] ?? '') !== plain(formName)) {
    faults.push({what: 'no-form', cell: cell(1, 0), found: head[0] ?? ''})
    return {value: {}, faults, cellOf: () => cell(1, 0)}
  }
  const heading = (row: number, column: number, wanted: string) => {
    const found = at(row, column)
    if (plain(found) !== plain(wanted)) faults.push({what: 'heading', cell: cell(row, column), found, wanted})
  }
  for (const [i, fact] of facts.entries()) heading(i + 2, 0, fact.heading)
  for (const [i, column] of columns.entries()) heading(headingRow, i, column.heading)
  const choice = <Key extends string>(
    row: number,
    column: number,
    keys: readonly Key[],
    names: Readonly<Record<'zh' | 'en', Record<Key, string>>>,
  ) => {
    const found = at(row, column)
    const [chosen] = keys.filter((key) => [key, names.zh[key], names.en[key]].some((name) => plain(name) === plain(found)))
    if (found !== '' && !chosen) faults.push({what: 'choice', cell: cell(row, column), found, allowed: keys.map((key) => names.zh[key])})
    return chosen
  }

  const factOf = Object.fromEntries(facts.map(({key}, i) => [key, at(i + 2, 1)]))
  const by = choice(facts.findIndex(({key}) => key === 'by') + 2, 1, assessors, assessorNames)
  const findings: Record<string, unknown> = {}
  const rowOf = new Map<string, number>()
  for (const {row, cells} of rows) {
    for (const [i, found] of cells.slice(columns.length).entries())
      if (found !== '') faults.push({what: 'beyond', cell: cell(row, columns.length + i), found})
    if (row <= headingRow) continue
    const id = plain(at(row, columnOf('id'))).toUpperCase()
    if (id === '') {
      faults.push({what: 'no-id', cell: cell(row, columnOf('id')), found: cells.find((text) => text !== '') ?? ''})
      continue
    }
    const first = rowOf.get(id)
    if (first !== undefined) {
      faults.push({what: 'doubled', cell: cell(row, columnOf('id')), found: id, first})
      continue
    }
    rowOf.set(id, row)
    const chosen = choice(row, columnOf('status'), statuses, statusNames)
    // With a choice that is none any value goes, so that one slip is told once.
    const status = chosen ?? (at(row, columnOf('status')) === '' ? 'unchecked' : 'recheck')
    const read = plain(at(row, columnOf('measured')))
    if (read !== '' && !numeral.test(read)) faults.push({what: 'number', cell: cell(row, columnOf('measured')), found: read})
    const measured = numeral.test(read) ? Number(read) : undefined
    const note = at(row, columnOf('note'))
    // A row that says nothing is as one that is not there.
    if (status !== 'unchecked' || measured !== undefined || note !== '' || !clauseLike.test(id))
      findings[id] = {status, ...(measured !== undefined && {measured}), ...(note !== '' && {note})}
  }

  return {
    value: {
      ...(factOf.point !== '' && {point: factOf.point}),
      assessment: {
        ...(factOf.on !== '' && {on: dayIn(factOf.on ?? '')}),
        ...(factOf.edition !== '' && {edition: plain(factOf.edition ?? '')}),
        ...(by && {by}),
        findings,
      },
    },
    faults,
    cellOf: (path) => {
      const [, part, id] = path.map(String)
      const fact = facts.findIndex(({key}) => key === (path[0] === 'point' ? 'point' : part))
      if (fact >= 0) return cell(fact + 2, 1)
      const row = id === undefined ? undefined : rowOf.get(id)
      if (row === undefined) return cell(headingRow, 0)
      return cell(row, columnOf((['status', 'measured', 'note'] as const).find((key) => key === path[3]) ?? 'id'))
    },
  }
}

/** Returns `text` as it is compared: full-width signs as plain ones, blanks as one. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** A number as people and programs write it: no unit, no grouping. */
const numeral = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/
const clauseLike = /^[A-Z]{2}-[A-Z]+-\d{3}$/

/** Returns a day in the form of records, if it was written as Chinese spreadsheets do; anything else as it is. */
function dayIn(text: string): string {
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain(text)) ?? []
  return year === undefined || month === undefined || day === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
