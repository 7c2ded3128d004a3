import {z} from 'zod'
import type {Problem} from '../../handbooks/input/problem.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {openYaml, plainWords} from '../../handbooks/input/yaml.ts'
import {officeAssessment} from './office.ts'

/** A filled-in form: what an office is called by whoever filled it in, and what was found. */
export const dutySheetSchema = z.strictObject({office: nameWords.optional(), assessment: officeAssessment})
export type DutySheet = z.output<typeof dutySheetSchema>

/** A filled-in form that was read, and where in its file each part of it stands. */
export interface ReadDutySheet {
  readonly name: string
  readonly sheet: DutySheet
  /** Returns where what stands at `path` is found, for whoever wrote the file. */
  place(path: readonly string[]): Pick<Problem, 'at' | 'line'>
}

/** Returns the form in `text`, which is YAML or JSON. @throws InputError naming the file and the line of every problem in it. */
export function readDutySheet(name: string, text: string): ReadDutySheet {
  const {value, faults, lineOf, problems} = openYaml(name, text)
  const {data, error} = dutySheetSchema.safeParse(value, plainWords)
  const found = [...faults, ...(error ? problems(error) : [])]
  if (!data || found.length > 0) throw new InputError(name, found)
  return {name, sheet: data, place: (path) => ({at: path.join('.'), line: lineOf(path)})}
}
