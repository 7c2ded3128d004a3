import {type SignText, scripts} from '../../design-system/signs/layout/spec.ts'
import {ProblemList, show} from '../../handbooks/input/problem.ts'
import type {Table} from '../exchange/table.ts'
import {checkCode, type ScheduleRow} from './schedule.ts'
import {type Column, columns, heading, type ScheduleColumn} from './scheduleColumns.ts'

/** The messages that a schedule holds: by the sign's number, then by their path in its spec. */
export type EditedTexts = ReadonlyMap<string, ReadonlyMap<string, SignText>>

/**
 * Returns the messages in `table`, which was edited from a schedule of the same point. `rows` are the rows that the point has today.
 * Rows may stand in any order. Only messages may differ from `rows`, and what follows from them: sizes and revisions.
 *
 * @throws InputError headed by `name` with the row and column of everything wrong: columns unknown, missing or doubled; signs unknown,
 * missing or doubled; a cell changed that may not be; a message without Chinese or broken over lines.
 */
export function readSchedule({head, rows: given}: Table, name: string, rows: readonly ScheduleRow[]): EditedTexts {
  const problems = new ProblemList()
  const report = (at: string, message: string) => problems.add(name, {at, message})
  const places = placesOf(head, report)
  problems.throwIfAny()

  const wanted = new Map(rows.map((row) => [keyOf(row), row]))
  const numbers = new Set(rows.map(({number}) => number))
  const seen = new Map<string, number>()
  const texts = new Map<string, Map<string, SignText>>()
  for (const {row, cells} of given) {
    const cell = (key: Column) => cells[places[key]] ?? ''
    const at = (key: Column) => `row ${row}, ${headingOf(key)}`
    const stray = cells.findIndex((text, i) => i >= head.length && text !== '')
    if (stray >= 0) report(`row ${row}, column ${stray + 1}`, `${show(cells[stray])} stands outside the table; remove it`)
    const [number, line] = [cell('number'), cell('line').replace(/\.0+$/, '')]
    const known = wanted.get(keyOf({number, line}))
    if (!known) {
      const count = rows.filter((other) => other.number === number).length
      if (numbers.has(number))
        report(
          at('line'),
          `${show(line)} is not a line of ${number}, which has ${lines(rows, number, count)}; correct it or remove the row`,
        )
      else report(at('number'), `${show(number)} is not a sign of this point; correct it or remove the row`)
      continue
    }
    const first = seen.get(keyOf(known))
    if (first !== undefined) {
      report(at('line'), `line ${line} of ${number} stands in row ${first} already; keep one of them`)
      continue
    }
    seen.set(keyOf(known), row)
    for (const problem of changes(known, cell)) report(at(problem.key), problem.message)
    if (known.path === undefined) continue
    const text = messageOf(cell, (key, message) => report(at(key), message))
    texts.set(number, (texts.get(number) ?? new Map<string, SignText>()).set(known.path, text))
  }
  for (const {number, line} of rows.filter((row) => !seen.has(keyOf(row))))
    report(number, `line ${line} is missing; every message keeps its row, so put it back`)
  problems.throwIfAny()
  return texts
}

const keyOf = ({number, line}: Pick<ScheduleRow, 'number' | 'line'>) => `${number} ${line}`

const headingOf = (key: Column) => heading(columns.find((column) => column.key === key) ?? columns[0])

const lines = (rows: readonly ScheduleRow[], number: string, count: number) =>
  count === 1 ? `the one line ${rows.find((row) => row.number === number)?.line}` : `lines 1 to ${count}`

/** Returns where each column stands in the file; columns may have been moved. */
function placesOf(head: readonly string[], report: (at: string, message: string) => void): Record<Column, number> {
  head.forEach((text, i) => {
    const at = `row 1, column ${i + 1}`
    if (!columns.some((column) => heading(column) === text))
      report(at, `${show(text)} is not a column of the schedule; remove it, or correct its heading`)
    else if (head.indexOf(text) < i) report(at, `${show(text)} is also the heading of column ${head.indexOf(text) + 1}; remove one of them`)
  })
  for (const column of columns)
    if (!head.includes(heading(column))) report('row 1', `the column ${show(heading(column))} is missing; put it back`)
  return Object.fromEntries(columns.map((column) => [column.key, head.indexOf(heading(column))])) as Record<Column, number>
}

/** What a change of the messages changes too: a schedule that was edited before has other values here, covered by its check code. */
const computed: readonly Column[] = ['width', 'height', 'revision', 'check']

/** Returns the cells that were changed and may not be. */
function changes(known: ScheduleRow, cell: (key: Column) => string): {key: Column; message: string}[] {
  const covered =
    cell('check') ===
    checkCode({
      number: known.number,
      line: known.line,
      width: plain(cell('width')),
      height: plain(cell('height')),
      revision: cell('revision'),
    })
  // Which of them was changed can be told as long as the revision is today's.
  const blurred = !covered && cell('revision') !== known.cells.revision
  const check = `${show(cell('check'))} does not go with the size and the revision in this row; they follow from the artwork, so put them back`
  const others = columns.flatMap((column: ScheduleColumn & {key: Column}) => {
    const {key, text} = column
    if ((text && known.path !== undefined) || ((covered || blurred) && computed.includes(key))) return []
    const was = String(known.cells[key])
    if (plain(cell(key)) === plain(was)) return []
    const why = text ? 'there is no artwork in this row, so its words are not edited here' : 'only the words may be edited here'
    return [
      {key, message: `${show(cell(key))} stands where ${show(was)} was; ${why}; put it back, or change the record and make the kit anew`},
    ]
  })
  return blurred ? [...others, {key: 'check', message: check}] : others
}

/** Spreadsheets write 4500 as 4500.0 and break lines in their own way. */
const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/^(\d+)\.0+$/, '$1')
    .trim()

/** Letters of each second script; what is in none of them cannot be told apart. */
const letters = {ii: /^[\p{Script=Yi}\s\d·.-]+$/u, bo: /^[\p{Script=Tibetan}\s\d·.-]+$/u} as const

/** Returns the message in a row; how the lines stand to each other stays as it was. */
function messageOf(cell: (key: Column) => string, report: (key: Column, message: string) => void): Omit<SignText, 'scriptFirst'> {
  const text: {-readonly [Part in keyof SignText]: SignText[Part]} = {zh: cell('zh')}
  for (const {key, text: part} of columns as readonly (ScheduleColumn & {readonly key: Column})[]) {
    const words = cell(key)
    if (part === undefined) continue
    if (/[\r\n\t]/.test(words)) report(key, `${show(words)} has more than one line; a sign breaks its lines itself, so write one`)
    if (part === 'zh' && words === '') report(key, 'is empty; every message has Chinese')
    if (words === '' || part === 'zh') continue
    const script = scripts.find((id) => letters[id].test(words))
    if (part !== 'script') text[part] = words
    else if (script) text[script] = words
    else report(key, `${show(words)} is neither Yi nor Tibetan; write the script itself, not a transcription`)
  }
  return text
}
