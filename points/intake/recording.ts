import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {openYaml} from '../../handbooks/input/yaml.ts'
import {isSettled} from '../assessment/credit.ts'
import {type AssessmentRecord, assessors} from '../assessment/schema.ts'
import {districts} from '../directory/district.ts'
import {type Entry, inDistricts} from '../directory/entry.ts'
import {readPoint} from '../directory/readPoint.ts'
import {assessmentsBack, type Point} from '../record/point.ts'
import {toRecord, withAssessment} from '../record/recordFile.ts'

/** How an assessment takes its place among those of the record. */
export interface RecordingOptions {
  /** Whether findings of the last assessment on clauses that were not looked at again are taken over; undefined if nobody said. */
  readonly carryOver?: boolean | undefined
  /** Whether it may take the place of one by the same assessor of the same day. */
  readonly replace?: boolean
}

/** A record with an assessment put in. */
export interface Recording {
  /** Name of the record's file, from the project's folder. */
  readonly file: string
  /** What the file holds now; undefined if there is none. */
  readonly before: string | undefined
  /** What it is to hold; the same if the record has this assessment already. */
  readonly after: string
  readonly point: Point
  /** How many findings were taken over from the last assessment, and of which day that is. */
  readonly carried: {readonly findings: number; readonly on: string | undefined}
}

/**
 * Returns the record of `entry` with `assessment`, ready to be written. A point that has no record yet gets one from its division.
 *
 * Nothing that the record says is lost in silence: an earlier day, another assessment of that day, and clauses that were settled and are
 * in no file are refused until somebody says what is meant.
 *
 * @throws InputError with what stands against it.
 */
export function recordAssessment(
  entry: Entry,
  assessment: AssessmentRecord,
  catalogue: Catalogue,
  {carryOver, replace = false}: RecordingOptions,
  folder = districts,
): Recording {
  const {file, text} = recordOf(entry, folder)
  const before = text ?? newRecord(entry)
  const held = {thresholds: entry.thresholds ?? []}
  const record = text === undefined ? undefined : readPoint(file, text, catalogue, held)
  const lineOf = (i: number) => (text === undefined ? undefined : openYaml(file, text).lineOf(['assessments', i, 'on']))
  const refuse = (i: number, message: string) => new InputError(file, [{line: lineOf(i), at: `assessments.${i}`, message}])
  const list = record?.assessments ?? []
  const twin = list.findIndex(({on, by}) => on === assessment.on && by === assessment.by)
  const [base] = assessmentsBack({assessments: list.filter((_, i) => i !== twin)})
  const last = base ? list.indexOf(base) : -1
  if (base && base.on > assessment.on)
    throw refuse(
      last,
      `is of ${base.on}, later than the ${assessment.on} of the files; correct the date there, since a point is as its latest assessment found it`,
    )
  const full = base ? carry(base, assessment, carryOver, catalogue, (message) => refuse(last, message)) : assessment
  const sorted = {...full, findings: inPrintedOrder(full.findings, catalogue)}
  const carried = {findings: Object.keys(full.findings).length - Object.keys(assessment.findings).length, on: base?.on}
  const there = list[twin]
  if (record && there && isDeepStrictEqual({...there}, {...sorted})) return {file, before, after: before, point: record, carried}
  if (there && !replace)
    throw refuse(
      twin,
      `is of the same day and assessor (${there.on}, ${there.by}) and finds otherwise; give --replace to put this one in its place, or correct the date or assessor in the files`,
    )
  const after = withAssessment(file, before, sorted, there ? twin : undefined)
  const point = readPoint(file, after, catalogue, held)
  if (!isDeepStrictEqual(point.assessments, there ? list.with(twin, sorted) : [...list, sorted]))
    throw new Error(`${file} would not hold the assessment that was put in`)
  return {file, before: text, after, point, carried}
}

/** Returns `assessment` with the findings of `base` on clauses that it does not mention, if they are to be taken over. */
function carry(
  base: AssessmentRecord,
  assessment: AssessmentRecord,
  carryOver: boolean | undefined,
  {clause}: Catalogue,
  refuse: (message: string) => InputError,
): AssessmentRecord {
  const silent = Object.entries(base.findings).filter(
    ([id, {status}]) => isSettled(status) && clause.has(id) && !Object.hasOwn(assessment.findings, id),
  )
  if (silent.length === 0 || carryOver === false) return assessment
  const named = silent.slice(0, 5).map(([id]) => id)
  if (carryOver === undefined)
    throw refuse(
      `settled ${silent.length} ${silent.length === 1 ? 'clause that is' : 'clauses that are'} in no file (${named.join(', ')}${silent.length > named.length ? ', …' : ''}); give --carry-over to take its findings on them over, each marked with its day, or --no-carry-over if they are unchecked now`,
    )
  if (base.edition !== assessment.edition)
    throw refuse(
      `is by edition ${base.edition}, not ${assessment.edition}, so its findings cannot be carried over; check those clauses again, or give --no-carry-over`,
    )
  // Of two assessments only the higher may be rested on.
  if (assessors.indexOf(base.by) < assessors.indexOf(assessment.by))
    throw refuse(`is by ${base.by}, on which a finding by ${assessment.by} cannot rest; check those clauses again, or give --no-carry-over`)
  const taken = silent.map(([id, finding]) => [id, {...finding, foundOn: finding.foundOn ?? base.on}] as const)
  return {...assessment, findings: {...assessment.findings, ...Object.fromEntries(taken)}}
}

/** Returns findings in the order in which the books print their clauses. */
export const inPrintedOrder = (findings: AssessmentRecord['findings'], {clauses}: Catalogue): AssessmentRecord['findings'] =>
  Object.fromEntries(clauses.flatMap(({id}) => (findings[id] ? [[id, findings[id]] as const] : [])))

/** Returns the name of the file that holds, or is to hold, the record of an entry, and its text; undefined if there is none. */
export function recordOf({slug, division, file: known}: Entry, folder: string): {file: string; text: string | undefined} {
  const file = known ?? `points/districts/${division?.folder}/records/${slug}.yaml`
  const path = inDistricts(file)
  return {file, text: existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined}
}

/** Returns the record of a point of which only the division is known: its address, with the list that gives it. */
export function newRecord({id, slug, name, place, town, district, division}: Entry): string {
  if (!division) throw new Error(`${id} has neither a record nor a division`)
  const {code, asOf, source} = division
  return toRecord({
    id: slug,
    name,
    division: division.slug,
    addresses: [{district, town, village: place, code, asOf, source: source.id}],
    sources: {[source.id]: {title: source.title, date: asOf}},
  })
}
