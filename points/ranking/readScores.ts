import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {budgets} from '../../handbooks/input/budget.ts'
import {type InBoth, inEach} from '../../handbooks/language/both.ts'
import type {Fault} from './fault.ts'
import {personIn} from './personal.ts'
import type {Criterion, Rules} from './rules.ts'
import type {ScoreCells} from './scoreCells.ts'
import {type ScoreColumn, scoreColumnAt, scoreColumns, scoreFormName, scoreHeadingRow} from './scoreShape.ts'
import {placeOf, words} from './scores.words.ts'

/** One addition or deduction. */
export interface Entry {
  readonly row: number
  readonly criterion: string
  /** In hundredths of a point, so that sums are exact; below 0 for a deduction. */
  readonly hundredths: number
  readonly clause: string
  readonly record: string
  readonly fact: string
}

/** One window with what was scored at it. */
export interface ScoredWindow {
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

/** What a score sheet is held against. */
export interface ScoreSetting {
  readonly rules: Rules
  readonly isClause: (id: string) => boolean
}

/** Name of the window by which rows belong together. */
const keyOf = (point: string, window: string) => `${plain(point)}\n${plain(window)}`

interface Building {
  readonly row: number
  readonly point: string
  readonly window: string
  readonly told: Map<ScoreColumn, {readonly row: number; readonly text: string}>
  readonly entries: Entry[]
  readonly scores: Map<string, {sum: number; row: number}>
}

/**
 * Returns the windows of a score sheet, or everything that is wrong in it: a doubled window, a score outside its criterion, cases that are
 * no whole number, a clause that is not there, a deduction without a record, numbers of persons.
 *
 * @clause SW-SUP-012 every score has a clause and a record
 * @clause SW-SUP-017 windows, not people
 */
export function readScores(
  {sheet, rows, faults: unread, told}: ScoreCells,
  {rules, isClause}: ScoreSetting,
): {readonly windows: readonly ScoredWindow[]} | {readonly faults: readonly Fault[]} {
  if (rows.length === 0) return {faults: unread}
  const faults: Fault[] = [...unread]
  const at = (row: number, key: ScoreColumn) => rows[row]?.[scoreColumnAt(key)] ?? ''
  const report = (row: number, column: number, message: (lang: 'zh' | 'en') => string, clause?: string) =>
    faults.push({at: placeOf(sheet, row, column), message: inEach(message), clause})
  const reportAt = (row: number, key: ScoreColumn, message: (lang: 'zh' | 'en') => string, clause?: string) => {
    if (!told(row, scoreColumnAt(key))) report(row, scoreColumnAt(key), message, clause)
  }
  if (plain(rows[0]?.[0] ?? '') !== plain(scoreFormName)) {
    if (!told(0, 0)) report(0, 0, (lang) => words[lang].noForm((rows[0]?.[0] ?? '').slice(0, 40)))
    return {faults}
  }
  for (const [i, {key, heading}] of scoreColumns.entries()) {
    const found = rows[scoreHeadingRow - 1]?.[i] ?? ''
    if (plain(found) !== plain(heading)) reportAt(scoreHeadingRow - 1, key, (lang) => words[lang].heading(found, heading))
  }
  const windows = new Map<string, Building>()
  const entryRows = new Map<string, number>()
  for (let row = scoreHeadingRow; row < rows.length; row++) {
    const cells = rows[row] ?? []
    if (cells.every((cell) => cell === '') && !cells.some((_, i) => told(row, i))) continue
    for (const [i, found] of cells.entries()) {
      if (i >= scoreColumns.length && found !== '') report(row, i, (lang) => words[lang].beyond(found.slice(0, 40)))
      const key = scoreColumns[i]?.key
      const person = personIn(found, {title: key === 'window' || key === 'point'})
      if (person) report(row, i, (lang) => words[lang].person(person[lang]), 'SW-SUP-017')
      else if (key && key !== 'fact' && key !== 'reply' && key !== 'outcome' && key !== 'comment' && isLong(found))
        report(row, i, (lang) => words[lang].oneLine(budgets.text.name))
    }
    const [point, window] = [at(row, 'point'), at(row, 'window')]
    for (const key of ['point', 'window'] as const)
      if (at(row, key) === '') reportAt(row, key, (lang) => words[lang].required(headingOf(key)))
    const entry = entryIn(row)
    if (point === '' || window === '') continue
    const key = keyOf(point, window)
    const known = windows.get(key)
    const building: Building = known ?? {row, point, window, told: new Map(), entries: [], scores: new Map()}
    windows.set(key, building)
    const own = (['type', 'class', 'cases'] as const).filter((one) => at(row, one) !== '')
    const first = building.told.get('type') ?? building.told.get('cases')
    if (known && own.length > 0 && first && !hasEntry(row)) reportAt(row, 'window', (lang) => words[lang].doubled(first.row + 1))
    else
      for (const one of ['type', 'class', 'cases', 'reply', 'outcome', 'comment'] as const) {
        const text = at(row, one)
        const before = building.told.get(one)
        if (text === '') continue
        if (before && plain(before.text) !== plain(text))
          reportAt(row, one, (lang) => words[lang].differs(headingOf(one), before.row + 1, before.text.slice(0, 40)))
        else if (!before) building.told.set(one, {row, text})
      }
    if (!entry) continue
    const same = `${key}\n${entry.criterion}\n${entry.clause}\n${plain(entry.record)}`
    const earlier = entryRows.get(same)
    if (earlier !== undefined) reportAt(row, 'record', (lang) => words[lang].twice(earlier + 1), 'SW-SUP-012')
    entryRows.set(same, earlier ?? row)
    building.entries.push(entry)
    const sum = (building.scores.get(entry.criterion)?.sum ?? 0) + entry.hundredths
    building.scores.set(entry.criterion, {sum, row})
  }
  if (windows.size === 0 && faults.length === 0) report(scoreHeadingRow - 1, 0, (lang) => words[lang].empty)
  const read = [...windows.values()].flatMap(finished)
  return faults.length === 0 ? {windows: read} : {faults}

  function hasEntry(row: number): boolean {
    return (['criterion', 'points', 'clause', 'record', 'fact'] as const).some(
      (key) => at(row, key) !== '' || told(row, scoreColumnAt(key)),
    )
  }

  /** Returns the addition or deduction of a row; what is wrong with it is reported. */
  function entryIn(row: number): Entry | undefined {
    if (!hasEntry(row)) return undefined
    const before = faults.length
    const criterion = criterionIn(at(row, 'criterion'))
    if (!criterion)
      reportAt(row, 'criterion', (lang) =>
        at(row, 'criterion') === ''
          ? words[lang].required(headingOf('criterion'))
          : words[lang].choice(at(row, 'criterion'), listIn(lang, rules.criteria.map(nameOf(lang)))),
      )
    const hundredths = pointsIn(at(row, 'points'))
    if (hundredths === undefined) reportAt(row, 'points', (lang) => words[lang].points(at(row, 'points')))
    else if (criterion && hundredths < 0 !== (criterion.begin === 'full'))
      reportAt(row, 'points', (lang) => words[lang].direction(nameOf(lang)(criterion), criterion.begin))
    const clause = plain(at(row, 'clause')).toUpperCase()
    if (!isClause(clause)) reportAt(row, 'clause', (lang) => words[lang].clause(at(row, 'clause')), 'SW-SUP-012')
    if (at(row, 'record') === '') reportAt(row, 'record', (lang) => words[lang].noRecord, 'SW-SUP-012')
    if (at(row, 'fact') === '' && (hundredths ?? 0) < 0) reportAt(row, 'fact', (lang) => words[lang].noFact, 'SW-SUP-017')
    if (!criterion || hundredths === undefined || faults.length > before) return undefined
    return {row, criterion: criterion.id, hundredths, clause, record: at(row, 'record'), fact: at(row, 'fact')}
  }

  function criterionIn(text: string): Criterion | undefined {
    return rules.criteria.find((one) => [one.id, one.name.zh, one.name.en ?? ''].some((name) => plain(name) === plain(text) && text !== ''))
  }

  function finished({row, point, window, told: facts, entries, scores}: Building): ScoredWindow[] {
    for (const {id, name, begin, points} of rules.criteria) {
      const scored = scores.get(id)
      if (!scored) continue
      const score = (begin === 'full' ? points * 100 : 0) + scored.sum
      if (score < 0 || score > points * 100)
        reportAt(scored.row, 'points', (lang) => words[lang].outside(bothIn(name)[lang], String(score / 100), points))
    }
    const read = (key: ScoreColumn) => facts.get(key)?.text ?? ''
    if (['type', 'class', 'cases'].every((key) => read(key as ScoreColumn) === '')) {
      if (!(['type', 'class', 'cases'] as const).some((key) => told(row, scoreColumnAt(key))))
        reportAt(row, 'window', (lang) => words[lang].noWindow)
      return []
    }
    const rowOf = (key: ScoreColumn) => facts.get(key)?.row ?? row
    for (const key of ['type', 'class', 'cases'] as const)
      if (read(key) === '') reportAt(rowOf(key), key, (lang) => words[lang].required(headingOf(key)))
    const type = pointTypes.find((one) => [one, typeNames.zh[one], typeNames.en[one]].map(plain).includes(plain(read('type'))))
    if (read('type') !== '' && !type)
      reportAt(rowOf('type'), 'type', (lang) =>
        words[lang].choice(
          read('type'),
          listIn(
            lang,
            pointTypes.map((one) => typeNames.zh[one]),
          ),
        ),
      )
    const class_ = rules.classes.find((one) => plain(one) === plain(read('class')))
    if (read('class') !== '' && class_ === undefined)
      reportAt(rowOf('class'), 'class', (lang) => words[lang].choice(read('class'), listIn(lang, rules.classes)), 'SW-SUP-014')
    const cases = plain(read('cases')).replaceAll(',', '')
    const whole = /^\d{1,7}$/.test(cases)
    if (read('cases') !== '' && !whole) reportAt(rowOf('cases'), 'cases', (lang) => words[lang].cases(read('cases')))
    if (!type || class_ === undefined || !whole) return []
    return [
      {
        row,
        point,
        window,
        type,
        class: class_,
        cases: Number(cases),
        entries,
        reply: read('reply'),
        outcome: read('outcome'),
        comment: read('comment'),
      },
    ]
  }
}

/** Returns `text` as it is compared: full-width signs as plain ones, no blanks. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const headingOf = (key: ScoreColumn) => scoreColumns[scoreColumnAt(key)]?.heading ?? key
const bothIn = ({zh, en}: Criterion['name']): InBoth => ({zh, en: en ?? zh})
const nameOf = (lang: 'zh' | 'en') => (criterion: Criterion) => bothIn(criterion.name)[lang]
const listIn = (lang: 'zh' | 'en', all: readonly string[]) => all.join(lang === 'zh' ? '、' : ', ')
const isLong = (text: string) => text.includes('\n') || text.length > budgets.text.name

/** Returns hundredths of a point; undefined for what is no number, 0, finer than a hundredth or beyond 100. */
function pointsIn(text: string): number | undefined {
  const found = text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/\s|分$/g, '')
  if (!/^[-+]?\d{1,3}(\.\d{1,2}0*)?$/.test(found)) return undefined
  const hundredths = Math.round(Number(found) * 100)
  return hundredths === 0 || Math.abs(hundredths) > 10_000 ? undefined : hundredths
}
