import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import type {Fault} from './fault.ts'
import {personIn} from './personal.ts'
import type {ScoreCells} from './scoreCells.ts'
import {type Entry, entryIn, hasEntry, type ScoreSetting} from './scoreEntry.ts'
import {type ScoreColumn, scoreColumns, scoreFormName, scoreHeadingRow} from './scoreShape.ts'
import {words} from './scores.words.ts'
import {headingOf, listIn, plain, type ScoreTable, scoreTable} from './scoreTable.ts'

/** One window with what was scored at it. */
export interface ScoredWindow {
  /** Its first row, from 0. */
  readonly row: number
  readonly point: string
  readonly window: string
  readonly type: PointType
  readonly class: string
  readonly cases: number
  readonly entries: readonly Entry[]
  /** What the window said to its letter: its words, or 未申辩. */
  readonly reply: string
  readonly outcome: string
  readonly comment: string
}

/** What is said of a window once, in whichever of its rows. */
const ownColumns = ['type', 'class', 'cases', 'reply', 'outcome', 'comment'] as const
/** Without these it is no window. */
const neededColumns = ['type', 'class', 'cases'] as const
/** Columns of any number of lines; all others are one line. */
const prose: ReadonlySet<string> = new Set(['fact', 'reply', 'outcome', 'comment'])

interface Building {
  readonly row: number
  readonly point: string
  readonly window: string
  readonly own: Map<ScoreColumn, {readonly row: number; readonly text: string}>
  readonly entries: Entry[]
}

/**
 * Returns the windows of a score sheet, or everything that is wrong in it: a doubled window, a score outside its criterion, cases that are
 * no whole number, a clause that is not there, a deduction without a record, numbers of persons.
 *
 * @clause SW-SUP-012 every score has a clause and a record
 * @clause SW-SUP-017 windows, not people
 */
export function readScores(
  cells: ScoreCells,
  setting: ScoreSetting,
): {readonly windows: readonly ScoredWindow[]} | {readonly faults: readonly Fault[]} {
  if (cells.rows.length === 0) return {faults: scoreTable(cells).faults()}
  const table = scoreTable(cells)
  if (!isScoreSheet(table)) return {faults: table.faults()}
  const buildings = buildingsIn(table, setting)
  if (buildings.length === 0 && table.count() === 0) table.tell(scoreHeadingRow - 1, 0, (lang) => words[lang].empty)
  const windows = buildings.flatMap((building) => windowOf(building, table, setting))
  return table.count() === 0 ? {windows} : {faults: table.faults()}
}

/** Whether the sheet is one of ours; a heading that was moved is told. */
function isScoreSheet({rows, tell}: ScoreTable): boolean {
  const name = rows[0]?.[0] ?? ''
  if (plain(name) !== plain(scoreFormName)) {
    tell(0, 0, (lang) => words[lang].noForm(name.slice(0, 40)))
    return false
  }
  for (const [i, {heading}] of scoreColumns.entries()) {
    const found = rows[scoreHeadingRow - 1]?.[i] ?? ''
    if (plain(found) !== plain(heading)) tell(scoreHeadingRow - 1, i, (lang) => words[lang].heading(found, heading))
  }
  return true
}

function buildingsIn(table: ScoreTable, setting: ScoreSetting): Building[] {
  const {rows, at, tell} = table
  const buildings = new Map<string, Building>()
  const entryRows = new Map<string, number>()
  for (let row = scoreHeadingRow; row < rows.length; row++) {
    if (!judgedRow(table, row)) continue
    const [point, window] = [at(row, 'point'), at(row, 'window')]
    for (const key of ['point', 'window'] as const) if (at(row, key) === '') tell(row, key, (lang) => words[lang].required(headingOf(key)))
    const entry = entryIn(table, row, setting)
    if (point === '' || window === '') continue
    const key = `${plain(point)}\n${plain(window)}`
    const building: Building = buildings.get(key) ?? {row, point, window, own: new Map(), entries: []}
    takeOwn(building, table, row)
    buildings.set(key, building)
    if (!entry) continue
    const same = [key, entry.criterion, entry.clause, plain(entry.record)].join('\n')
    const earlier = entryRows.get(same)
    if (earlier !== undefined) tell(row, 'record', (lang) => words[lang].twice(earlier + 1), 'SW-SUP-012')
    entryRows.set(same, earlier ?? row)
    building.entries.push(entry)
  }
  return [...buildings.values()]
}

/** Whether a row holds anything; what may stand in no cell is told. */
function judgedRow({rows, tell, told}: ScoreTable, row: number): boolean {
  const cells = rows[row] ?? []
  if (cells.every((cell) => cell === '') && !scoreColumns.some(({key}) => told(row, key))) return false
  for (const [i, found] of cells.entries()) {
    const key = scoreColumns[i]?.key
    const person = personIn(found, {title: key === 'window' || key === 'point', number: key === 'record'})
    if (key === undefined && found !== '') tell(row, i, (lang) => words[lang].beyond(found.slice(0, 40)))
    if (person) tell(row, i, (lang) => words[lang].person(person[lang]), 'SW-SUP-017')
    else if (key !== undefined && !prose.has(key) && (found.includes('\n') || found.length > budgets.text.name))
      tell(row, i, (lang) => words[lang].oneLine(budgets.text.name))
  }
  return true
}

/** Takes what a row says of its window. The same may be said again beside a score, as whoever fills a column down does. */
function takeOwn({own}: Building, table: ScoreTable, row: number): void {
  const {at, tell} = table
  const first = neededColumns.map((key) => own.get(key)).find((one) => one !== undefined)
  if (first && neededColumns.some((key) => at(row, key) !== '') && !hasEntry(table, row)) {
    tell(row, 'window', (lang) => words[lang].doubled(first.row + 1))
    return
  }
  for (const key of ownColumns) {
    const text = at(row, key)
    const before = own.get(key)
    if (text === '') continue
    if (!before) own.set(key, {row, text})
    else if (plain(before.text) !== plain(text))
      tell(row, key, (lang) => words[lang].differs(headingOf(key), before.row + 1, before.text.slice(0, 40)))
  }
}

/** Returns the window, once what it lacks and scores outside their criterion were told. */
function windowOf({row, point, window, own, entries}: Building, table: ScoreTable, {rules}: ScoreSetting): ScoredWindow[] {
  const {tell, told} = table
  for (const {id, name, begin, points} of rules.criteria) {
    const scored = entries.filter(({criterion}) => criterion === id)
    const score = scored.reduce((sum, {hundredths}) => sum + hundredths, begin === 'full' ? points * 100 : 0)
    const last = scored.at(-1)
    if (last && (score < 0 || score > points * 100))
      tell(last.row, 'points', (lang) => words[lang].outside(name.zh, String(score / 100), points))
  }
  const read = (key: ScoreColumn) => own.get(key)?.text ?? ''
  const rowOf = (key: ScoreColumn) => own.get(key)?.row ?? row
  if (neededColumns.every((key) => read(key) === '')) {
    if (!neededColumns.some((key) => told(row, key))) tell(row, 'window', (lang) => words[lang].noWindow)
    return []
  }
  for (const key of neededColumns) if (read(key) === '') tell(row, key, (lang) => words[lang].required(headingOf(key)))
  const type = pointTypes.find((one) => [one, typeNames.zh[one], typeNames.en[one]].some((name) => plain(name) === plain(read('type'))))
  if (read('type') !== '' && !type) {
    const types = pointTypes.map((one) => typeNames.zh[one])
    tell(rowOf('type'), 'type', (lang) => words[lang].choice(read('type'), listIn(lang, types)))
  }
  const class_ = rules.classes.find((one) => plain(one) === plain(read('class')))
  if (read('class') !== '' && class_ === undefined)
    tell(rowOf('class'), 'class', (lang) => words[lang].choice(read('class'), listIn(lang, rules.classes)), 'SW-SUP-014')
  const cases = plain(read('cases')).replaceAll(',', '')
  const whole = /^\d{1,7}$/.test(cases)
  if (read('cases') !== '' && !whole) tell(rowOf('cases'), 'cases', (lang) => words[lang].cases(read('cases')))
  if (!type || class_ === undefined || !whole) return []
  const [reply, outcome, comment] = [read('reply'), read('outcome'), read('comment')]
  return [{row, point, window, type, class: class_, cases: Number(cases), entries, reply, outcome, comment}]
}
