import {basename} from 'node:path'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {bearerNames} from '../../handbooks/clause/names.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {KnownEditions} from '../../handbooks/edition/known.ts'
import type {Problem} from '../../handbooks/input/problem.ts'
import {contradictionIn} from '../assessment/reading.ts'
import type {FindingRecord} from '../assessment/schema.ts'
import {privateNote} from '../proceedings/privateNote.ts'
import {type Office, type OfficeAssessment, type OfficeLevel, officeAssessors} from './office.ts'

/**
 * Returns what is wrong with an office whose form is right, which came from `file`: its id and place, who assessed it, by which edition and
 * when, and each finding on what is no duty of its level. Nothing was assessed after `now`.
 *
 * `at` is a path with slashes, as that of `checkRecord`.
 */
export const checkOffice = (office: Office, file: string, editions: KnownEditions, now: string): Problem[] => [
  ...identityProblems(office, file),
  ...office.assessments.flatMap((assessment, i) => [
    ...checkAssessment(`assessments/${i}`, assessment, office.level, editions, now),
    ...twinProblems(`assessments/${i}`, assessment, office.assessments.slice(0, i)),
  ]),
]

function* identityProblems({id, sample, sources}: Office, file: string): Generator<Problem> {
  if (id !== basename(file, '.yaml'))
    yield {at: 'id', message: `"${id}" is not the file's name; an office keeps its id, so rename the file to ${id}.yaml or correct the id`}
  if (sample !== /(^|\/)sample\//.test(file))
    yield {
      at: 'sample',
      message: sample
        ? 'sample offices live in points/districts/sample/offices/; move the file'
        : 'files in points/districts/sample/ say "sample: true"; real offices live elsewhere',
    }
  if (!sample && Object.keys(sources).length === 0)
    yield {at: 'sources', message: 'is empty; a real office carries only facts with a source, so name at least one'}
}

/** Who may look at an office of each level: itself and whoever stands above it. */
export const assessorsOf: Readonly<Record<OfficeLevel, readonly OfficeAssessment['by'][]>> = {
  town: officeAssessors,
  county: ['self', 'city'],
}

/** Returns what is wrong with one check of an office of `level`; `at` is the path to it, with slashes. */
export const checkAssessment = (...given: Parameters<typeof assessmentProblems>): Problem[] => [...assessmentProblems(...given)]

function* assessmentProblems(
  at: string,
  {on, by, edition: id, findings}: OfficeAssessment,
  level: OfficeLevel,
  editions: KnownEditions,
  now: string,
): Generator<Problem> {
  if (on > now) yield {at: `${at}/on`, message: `${on} is to come, today is ${now}; give the day of the assessment`}
  if (!assessorsOf[level].includes(by))
    yield {at: `${at}/by`, message: `a ${level} is not assessed by "${by}"; use one of ${assessorsOf[level].join(', ')}`}
  const edition = editions.find(id)
  if (!edition) yield {at: `${at}/edition`, message: `"${id}" is no edition of the handbooks; use one of ${editions.ids.join(', ')}`}
  else if (edition.clauses.every(({bearer}) => bearer !== level))
    yield {at: `${at}/edition`, message: `${id} names no duties of a ${level}; use an edition from 2027-1`}
  else
    for (const [clause, finding] of Object.entries(findings))
      yield* findingProblems(`${at}/findings/${clause}`, on, finding, clause, level, edition)
}

function* findingProblems(
  at: string,
  on: string,
  finding: FindingRecord,
  id: string,
  level: OfficeLevel,
  edition: Edition,
): Generator<Problem> {
  const clause = edition.clauses.find((one) => one.id === id)
  const wrong = clause ? misplacedAt(clause, finding, level) : `"${id}" is not a clause of edition ${edition.id}; correct the id`
  if (wrong !== undefined) yield {at, message: wrong}
  const kept = finding.note === undefined ? undefined : privateNote(finding.note)
  if (kept !== undefined) yield {at: `${at}/note`, message: kept}
  const contradiction = clause && wrong === undefined ? contradictionIn(id, finding, edition.limits) : undefined
  if (contradiction !== undefined) yield {at: `${at}/measured`, message: contradiction}
  if (finding.foundOn !== undefined && finding.foundOn >= on)
    yield {at: `${at}/foundOn`, message: `${finding.foundOn} is not before the assessment of ${on}; correct the date or leave it out`}
}

/** Returns what is wrong with a result on `clause` at an office of `level`, whatever was found; undefined if nothing is. */
function misplacedAt({id, bearer, conditional}: Clause, {status}: FindingRecord, level: OfficeLevel): string | undefined {
  if (bearer !== level)
    return `${id} is a duty of the ${bearerNames.en[bearer].toLowerCase()}, not of the ${level}; record it there, and remove it here`
  if (status === 'not-applicable' && !conditional)
    return `${id} states no condition, so it always applies; record met, partly-met or not-met, or leave it unchecked`
  return undefined
}

/** A second assessment by the same body of the same day would leave open which of them holds. */
function* twinProblems(at: string, {on, by}: OfficeAssessment, before: readonly OfficeAssessment[]): Generator<Problem> {
  const twin = before.findIndex((other) => other.on === on && other.by === by)
  if (twin >= 0) yield {at, message: `is by "${by}" on ${on}, as assessments.${twin} is; join the two, or correct the day`}
}
