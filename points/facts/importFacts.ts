import {isDeepStrictEqual} from 'node:util'
import {parseDocument} from 'yaml'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {InputError, InputErrors, type Problem, show} from '../../handbooks/input/problem.ts'
import {type Entry, findEntry} from '../directory/directory.ts'
import {districts} from '../directory/district.ts'
import {readPoint} from '../directory/readPoint.ts'
import {exchangedEntries} from '../exchange/exchangedPoint.ts'
import {csvRow} from '../exchange/pointFormats.ts'
import {newRecord, recordOf} from '../intake/recording.ts'
import type {FactColumn} from './column.ts'
import {factColumns} from './columns.ts'
import {factsOf, markOf, stateColumn} from './factSheet.ts'
import type {Draft} from './rawRecord.ts'
import type {FactRow, Facts} from './readFacts.ts'
import {withValues} from './recordEdit.ts'

/** What one cell changes. */
export interface FactChange {
  readonly heading: string
  readonly from: string
  readonly to: string
}

/** A record as an import changes it. */
export interface ChangedRecord {
  readonly id: string
  readonly sample: boolean
  /** Name of its file, from the project's folder. */
  readonly file: string
  /** What the file holds now; undefined if there is none. */
  readonly before: string | undefined
  readonly after: string
  readonly changes: readonly FactChange[]
}

/** What an import comes to. */
export interface FactImport {
  readonly changed: readonly ChangedRecord[]
  /** How many points are as the sheet has them. */
  readonly same: number
  /** Cells in which the record is newer than the sheet, which did not touch them: the record stays. */
  readonly newer: readonly string[]
}

/** Columns of `export` that are worked out: they may stand in a sheet, and must agree with what is there. */
export const derivedColumns = (entries: readonly Entry[], catalogue: Catalogue): string[] => {
  const [first] = exchangedEntries(entries.slice(0, 1), catalogue)
  const own = new Set(['id', ...factColumns.map(({key}) => key)])
  return first ? Object.keys(csvRow(first)).filter((key) => !own.has(key)) : []
}

/**
 * Returns what `facts` change in the records of `entries`, ready to be written. A cell that says what the record says changes nothing, so an
 * import may be repeated; an empty cell says nothing.
 *
 * @throws InputError headed by `name` with the row and column of everything that is wrong: points that are not there, cells that are none of
 * what may stand there, that contradict what is worked out, or whose fact changed in the record since the sheet was written.
 */
export function importFacts(facts: Facts, name: string, entries: readonly Entry[], catalogue: Catalogue, folder = districts): FactImport {
  const problems: Problem[] = []
  const changed: ChangedRecord[] = []
  const newer: string[] = []
  let same = 0
  for (const row of facts.rows) {
    const faulty = new Set<string | undefined>()
    const report = (key: string | undefined, message: string) => {
      faulty.add(key)
      problems.push({at: facts.placeOf(row.row, key), message})
    }
    const entry = attempt(
      () => findEntry(entries, row.id),
      (message) => report('id', `${show(row.id)} ${message}`),
    )
    if (!entry) continue
    contradictions(row, entry, catalogue, report)
    const {file, text} = recordOf(entry, folder)
    if (text === undefined && !entry.division) throw new Error(`${entry.id} has neither a record nor a division`)
    const before = text ?? newRecord(entry)
    const draft = parseDocument(before).toJS() as Draft
    const changes = changesOf(row, draft, catalogue, report, (heading) => newer.push(`${entry.id}, ${heading}`))
    if (changes.length === 0) {
      same++
      continue
    }
    const heir = draft.lifecycle?.mergedInto
    if (heir !== undefined && (heir === entry.id || !entries.some(({id}) => id === heir)))
      report(
        'lifecycle_merged_into',
        `${show(heir)} is ${heir === entry.id ? 'the point itself' : 'the id of no point'}; write the id of the point that serves its residents since, as export gives it`,
      )
    // A survey that is new lists no facility where none is named.
    if (draft.survey && !draft.survey.facilities) draft.survey.facilities = []
    const after = withValues(before, draft)
    attempt(
      () => readPoint(file, after, catalogue),
      (message, at) => {
        // What was not put in is missing, and was told already.
        const key = columnAt(at)?.key
        if (!faulty.has(key)) report(key, message)
      },
    )
    if (!isDeepStrictEqual(parseDocument(after).toJS(), JSON.parse(JSON.stringify(draft))))
      throw new Error(`${file} would not hold what was put in`)
    changed.push({id: entry.id, sample: entry.sample, file, before: text, after, changes})
  }
  if (problems.length > 0) throw new InputError(name, problems)
  return {changed, same, newer}
}

/** Puts the cells of a row into `draft` and returns what they change. */
function changesOf(
  {cells}: FactRow,
  draft: Draft,
  {terms}: Catalogue,
  report: (key: string, message: string) => void,
  keep: (heading: string) => void,
): FactChange[] {
  const now = factsOf(draft, terms)
  const state = cells.get(stateColumn.key)
  const known = state === undefined ? undefined : marksIn(state)
  if (state !== undefined && known === undefined)
    report(
      stateColumn.key,
      `${show(state)} is not what was written there; put it back, or empty the cell, and every change is taken as it stands`,
    )
  return factColumns.flatMap((column, i): FactChange[] => {
    const {key, heading} = column
    const [cell, from, then] = [cells.get(key) ?? '', now[i] ?? '', known?.[i]]
    if (cell === '' || cell === from) return []
    const trial = structuredClone(draft)
    const fault = column.put(trial, cell, terms)
    const to = column.write(trial, terms)
    if (fault === undefined && to === from) return []
    if (then !== undefined && then !== markOf(from)) {
      if (then === markOf(cell)) keep(heading)
      else
        report(
          key,
          `${show(cell)} is meant to replace what the record said when the sheet was written, and it says ${show(from)} now; export the sheet again and enter the change there`,
        )
      return []
    }
    if (fault !== undefined) {
      report(key, fault)
      return []
    }
    column.put(draft, cell, terms)
    return [{heading, from, to}]
  })
}

/** Returns the signs of a sheet's state, one for each column; undefined if they are not as many. */
function marksIn(state: string): string[] | undefined {
  const marks = state.slice(1).match(/[0-9a-z]{3}/g) ?? []
  return `v${marks.join('')}` === state && marks.length === factColumns.length ? marks : undefined
}

/** Reports cells that say otherwise than what is worked out, or where the point is. */
function contradictions({cells}: FactRow, entry: Entry, catalogue: Catalogue, report: (key: string, message: string) => void): void {
  const [known] = exchangedEntries([entry], catalogue)
  if (!known) throw new Error('an entry is exchanged')
  const own = new Set(factColumns.map(({key}) => key))
  for (const [key, value] of Object.entries(csvRow(known))) {
    const [cell, said] = [cells.get(key), String(value)]
    if (cell === undefined || own.has(key) || key === 'id' || cell.toLowerCase() === said.toLowerCase()) continue
    report(
      key,
      `${show(cell)} contradicts ${said === '' ? 'the record, which says nothing of it' : show(said)}; this column tells what is known elsewhere and changes nothing, so correct it or empty the cell`,
    )
  }
}

/** Returns what `act` returns; of what it refuses, tells each problem with its place in a record. */
function attempt<T>(act: () => T, report: (message: string, at: string) => void): T | undefined {
  try {
    return act()
  } catch (error) {
    const errors = error instanceof InputErrors ? error.errors : error instanceof InputError ? [error] : undefined
    if (!errors) throw error
    for (const {at, message} of errors.flatMap(({problems}) => problems)) {
      const column = columnAt(at)
      report(column && column.path === at ? message : `${at === '' ? '' : `${at} `}${message}`, at)
    }
    return undefined
  }
}

/** Returns the column of what stands at `at` in a record, such as `survey.windows.0.term`; the nearest where it is a group of several. */
const columnAt = (at: string): FactColumn | undefined =>
  factColumns.filter(({path}) => at === path || at.startsWith(`${path}.`)).at(0) ?? factColumns.find(({path}) => path.startsWith(`${at}.`))
