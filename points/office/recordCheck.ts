import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {InputError, type Problem} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import {districts} from '../directory/district.ts'
import {withAssessment} from '../record/recordFile.ts'
import {checkAssessment} from './checkOffice.ts'
import {type PlacedOffice, readOffice} from './loadOffices.ts'
import type {Office} from './office.ts'
import type {ReadDutySheet} from './sheet.ts'

/** The file of an office with a check put in. */
export interface OfficeRecording {
  /** Name of the file, from the project's folder. */
  readonly file: string
  readonly before: string
  /** What it is to hold; the same if it has this check already. */
  readonly after: string
  readonly office: Office
}

/**
 * Returns the file of an office with the check of `read`, ready to be written. Checks are layers: one by another body or of another day
 * stands beside those before it, and one of the same body and day takes its place only with `replace`.
 *
 * @throws InputError with everything in the form that the office's file could not hold: another office, a clause that is not its duty, an
 * edition that does not exist, a day ahead.
 */
export function recordCheck(
  {office, district}: PlacedOffice,
  {name, sheet, place}: ReadDutySheet,
  catalogue: Catalogue,
  {replace = false, folder = districts}: {readonly replace?: boolean; readonly folder?: string} = {},
): OfficeRecording {
  const {assessment} = sheet
  const clauses = catalogue.clauses.map(({id}) => id)
  const problems: Problem[] = checkAssessment('assessment', assessment, office.level, knownEditions(catalogue), today()).map(
    ({at, message}) => ({...place(at.split('/')), message}),
  )
  if (sheet.office !== undefined && ![office.id, office.name.zh, office.name.en].includes(sheet.office.trim()))
    problems.push({
      ...place(['office']),
      message: `"${sheet.office}" is not ${office.id} (${office.name.zh}); take the form of this office`,
    })
  const settled = Object.entries(assessment.findings).filter(([, {status, note}]) => status !== 'unchecked' || note !== undefined)
  if (settled.length === 0) problems.push({...place(['assessment', 'findings']), message: 'are none; fill in at least one result'})
  if (problems.length > 0) throw new InputError(name, problems)

  const file = `points/districts/${district.id}/offices/${office.id}.yaml`
  const before = readFileSync(join(folder, district.id, 'offices', `${office.id}.yaml`), 'utf8')
  const sorted = {
    ...assessment,
    findings: Object.fromEntries(settled.sort(([a], [b]) => clauses.indexOf(a) - clauses.indexOf(b))),
  }
  const twin = office.assessments.findIndex(({on, by}) => on === sorted.on && by === sorted.by)
  if (twin >= 0 && isDeepStrictEqual(office.assessments[twin], sorted)) return {file, before, after: before, office}
  if (twin >= 0 && !replace)
    throw new InputError(file, [
      {
        at: `assessments.${twin}`,
        message: `is of the same day and body (${sorted.on}, ${sorted.by}) and finds otherwise; give --replace to put this one in its place, or correct the day or the body in ${name}`,
      },
    ])
  const after = withAssessment(file, before, sorted, twin >= 0 ? twin : undefined)
  return {file, before, after, office: readOffice(file, after, catalogue)}
}
