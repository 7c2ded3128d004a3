import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {type Status, statuses, statusNames} from '../assessment/schema.ts'
import {officeAssessorNames, officeAssessors, officeLevels} from '../office/office.ts'
import {dutySheetSchema, type ReadDutySheet} from '../office/sheet.ts'
import {columns, type DutyFact, dutyFormTitles, facts, headingRow, noteAt, resultAt} from './dutyFormShape.ts'
import type {Table} from './tableIn.ts'
import {cellName} from './workbook.ts'

/**
 * Returns the check form of an office that `table` holds: one that was handed out and filled in. A row without a result is unchecked, a row
 * that is gone too.
 *
 * @throws InputError headed by `name` with every cell that is wrong: no such form, a heading that was moved, a result that is none of the
 * choices, a clause that stands twice.
 */
export function readDutyForm(name: string, {head, rows}: Table): ReadDutySheet {
  const problems: Problem[] = []
  const report = (row: number, column: number, message: string) => problems.push({at: cellName(row - 1, column), message})
  const byRow = new Map(rows.map(({row, cells}) => [row, cells]))
  const at = (row: number, column: number) => plain(byRow.get(row)?.[column] ?? '')
  if (!officeLevels.some((level) => plain(dutyFormTitles[level]) === plain(head[0] ?? '')))
    throw new InputError(name, [
      {at: 'A1', message: `${show(head[0] ?? '')} is not the name of a check form of a town or a county; use the form of /data/duties/`},
    ])
  const heading = (row: number, column: number, wanted: string) => {
    if (at(row, column) !== plain(wanted))
      report(row, column, `${show(at(row, column))} stands where the heading ${show(wanted)} was; put it back, and move no row or column`)
  }
  for (const [i, fact] of facts.entries()) heading(i + 2, 0, fact.heading)
  for (const [i, column] of columns.entries()) heading(headingRow, i, column.heading)

  const factRow = (key: DutyFact) => facts.findIndex((fact) => fact.key === key) + 2
  const fact = (key: DutyFact) => at(factRow(key), 1)
  const by = officeAssessors.find((one) => [one, officeAssessorNames.zh[one], officeAssessorNames.en[one]].map(plain).includes(fact('by')))
  if (fact('by') !== '' && !by)
    report(
      factRow('by'),
      1,
      `${show(fact('by'))} is not one of the choices; use one of ${Object.values(officeAssessorNames.zh).join(', ')}`,
    )

  const rowOf = new Map<string, number>()
  const findings: Record<string, {readonly status: Status; readonly note?: string}> = {}
  for (const {row, cells} of rows.filter((one) => one.row > headingRow)) {
    const id = at(row, 0).toUpperCase()
    const first = rowOf.get(id)
    const result = at(row, resultAt)
    const note = (cells[noteAt] ?? '').trim()
    const status = statuses.find((one) => [one, statusNames.zh[one], statusNames.en[one]].map(plain).includes(result))
    for (const [i, found] of cells.slice(columns.length).entries())
      if (found !== '') report(row, columns.length + i, `holds ${show(found)}, which stands in no column of the form; move it to the note`)
    if (id === '') report(row, 0, 'names no clause; put the id back, or empty the row')
    else if (first !== undefined) report(row, 0, `${id} stands in row ${first} already; keep one row for each clause`)
    else if (result !== '' && !status)
      report(row, resultAt, `${show(result)} is not one of the choices; use one of ${Object.values(statusNames.zh).join(', ')}`)
    else if (status !== undefined || note !== '') findings[id] = {status: status ?? 'unchecked', ...(note !== '' && {note})}
    rowOf.set(id, first ?? row)
  }

  const place = (path: readonly string[]) => {
    const [part, field, id] = path
    const row = id === undefined ? undefined : rowOf.get(id)
    const key = facts.find((one) => one.key === (part === 'office' ? 'office' : field))?.key
    return {at: row !== undefined ? cellName(row - 1, 0) : key ? cellName(factRow(key) - 1, 1) : cellName(headingRow - 1, resultAt)}
  }
  const {data, error} = dutySheetSchema.safeParse({
    ...(fact('office') !== '' && {office: fact('office')}),
    assessment: {
      ...(fact('on') !== '' && {on: dayIn(fact('on'))}),
      ...(fact('edition') !== '' && {edition: fact('edition')}),
      ...(by && {by}),
      findings,
    },
  })
  for (const {path, message} of error?.issues ?? [])
    if (!(path[1] === 'by' && fact('by') !== '')) problems.push({...place(path.map(String)), message})
  if (!data || problems.length > 0) throw new InputError(name, problems)
  return {name, sheet: data, place}
}

/** Returns `text` as it is compared: full-width signs as plain ones, blanks as one. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Returns a day in the form of records, if it was written as Chinese spreadsheets do; anything else as it is. */
const dayIn = (text: string) =>
  text.replace(
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
    (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
