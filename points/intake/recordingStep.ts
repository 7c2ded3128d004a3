import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions} from '../../handbooks/edition/known.ts'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {openYaml, plainWords} from '../../handbooks/input/yaml.ts'
import {districts} from '../directory/district.ts'
import {type Entry, inDistricts} from '../directory/entry.ts'
import {readPoint} from '../directory/readPoint.ts'
import {proceedingsProblems} from '../proceedings/checkSteps.ts'
import {workingCalendar} from '../proceedings/due.ts'
import {type Step, stepSchema} from '../proceedings/step.ts'
import type {Point} from '../record/point.ts'
import {withStep} from '../record/recordFile.ts'
import type {SheetFile} from './filledSheet.ts'

/** A record with a step put in. */
export interface RecordedStep {
  /** Name of the record's file, from the project's folder. */
  readonly file: string
  readonly before: string
  readonly after: string
  readonly point: Point
  readonly step: Step
}

/** What a file of one step holds: whose, and the step without its number, which the record gives it. */
const handedIn = z.strictObject({point: nameWords, step: z.looseObject({})})

/**
 * Returns the record of `entry` with the step in `given` after those it has, ready to be written. Nothing that the record says is changed; a
 * step that it has already, in every field, is not put in twice.
 *
 * @throws InputError with every problem of the file by its line, whether in its form or against the steps before; or if the point has no record.
 */
export function recordStep(entry: Entry, given: SheetFile, catalogue: Catalogue, now: string, folder = districts): RecordedStep {
  const {file} = entry
  const path = file && inDistricts(file)
  if (file === undefined || path === undefined || !existsSync(join(folder, path)))
    throw new InputError(given.name, [
      {at: 'point', message: `${entry.id} has no record yet; put in its self-assessment first, with assess --from`},
    ])
  const before = readFileSync(join(folder, path), 'utf8')
  const held = {thresholds: entry.thresholds ?? []}
  const point = readPoint(file, before, catalogue, held)
  const step = readStep(entry.id, given, point, catalogue, now)
  if (point.proceedings?.includes(step)) return {file, before, after: before, point, step}
  const after = withStep(file, before, step)
  const made = readPoint(file, after, catalogue, held)
  if (!isDeepStrictEqual(made.proceedings, [...(point.proceedings ?? []), step]))
    throw new Error(`${file} would not hold the step that was put in`)
  return {file, before, after, point: made, step}
}

function readStep(id: string, {name, text}: SheetFile, point: Point, catalogue: Catalogue, now: string): Step {
  const yaml = openYaml(name, text)
  const refuse = (problems: readonly Problem[]) => new InputError(name, [...yaml.faults, ...problems])
  const outer = handedIn.safeParse(yaml.value, plainWords)
  if (!outer.success) throw refuse(yaml.problems(outer.error))
  const {point: whose, step: fields} = outer.data
  const steps = point.proceedings ?? []
  const no = steps.length + 1
  const problems: Problem[] = []
  const report = (at: readonly string[], message: string) => problems.push({line: yaml.lineOf(at), at: at.join('.'), message})
  if (whose !== id) report(['point'], `${show(whose)} is not the point that the step is for, ${id}; correct one of them`)
  const parsed = stepSchema.safeParse({...fields, no}, plainWords)
  const had = parsed.success ? steps.find((step) => isDeepStrictEqual({...step, no}, parsed.data)) : undefined
  if (had && whose === id && yaml.faults.length === 0 && (!('no' in fields) || fields.no === had.no)) return had
  if ('no' in fields && fields.no !== no)
    report(
      ['step', 'no'],
      `${show(fields.no)} is not the number that the step gets, ${no}; leave it out, or look at what was recorded since`,
    )
  if (!parsed.success)
    throw refuse([
      ...problems,
      ...yaml.problems(new z.core.$ZodError(parsed.error.issues.map((issue) => ({...issue, path: ['step', ...issue.path]})))),
    ])
  const all = [...steps, parsed.data]
  const own = `proceedings/${steps.length}`
  for (const {at, message} of proceedingsProblems({...point, proceedings: all}, knownEditions(catalogue), workingCalendar(), now))
    if (at === own || at.startsWith(`${own}/`))
      report(
        [
          'step',
          ...at
            .slice(own.length + 1)
            .split('/')
            .filter(Boolean),
        ],
        message,
      )
  if (yaml.faults.length > 0 || problems.length > 0) throw refuse(problems)
  return parsed.data
}
