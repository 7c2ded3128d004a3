import {join} from 'node:path'
import {z} from 'zod'
import type {Clause} from '../clause/clause.ts'
import {clauseId} from '../clause/clauseId.ts'
import {findLimit} from '../clause/limits.ts'
import {show} from '../input/problem.ts'
import {root} from '../input/root.ts'
import {nameWords} from '../input/words.ts'
import {isoDate, slug} from '../input/yaml.ts'
import {readYamlFile} from '../input/yamlFile.ts'
import {inBoth} from '../language/both.ts'
import type {WorkingCalendar} from '../register/calendarOf.ts'
import {loadWorkingCalendar} from '../register/workingCalendar.ts'
import type {Form} from './form.ts'

const dueSchema = z.strictObject({
  /** What is to be done in time. */
  what: inBoth,
  /** The limit, in working days from the day of the step. */
  limit: nameWords.optional(),
  /** The time limit that the guide of the item promises, in place of a limit of the book. */
  promised: z.boolean().default(false),
  /** The limit counts back from the promised date. */
  beforePromised: z.boolean().default(false),
  /** The day on which it was done. */
  done: isoDate,
})

const stepSchema = z.strictObject({
  on: isoDate,
  at: z.string().regex(/^\d\d:\d\d$/),
  title: inBoth,
  text: inBoth,
  clauses: z.array(clauseId).min(1),
  due: z.array(dueSchema).default([]),
})

const caseSchema = z.strictObject({
  /** The sample point at which the case happens. */
  point: z.string().startsWith('sample-'),
  item: inBoth,
  promisedWorkingDays: z.int().positive(),
  acceptedOn: isoDate,
  steps: z.array(stepSchema).min(1),
  /** What would have happened otherwise. */
  otherwise: z.strictObject({text: inBoth, clauses: z.array(clauseId)}),
  /** Forms filled in: values in the order of the form's fields and foot. */
  slips: z.array(z.strictObject({form: slug, fields: z.array(inBoth), foot: z.array(inBoth)})),
})

/** One time limit of the case, worked out. */
export interface Due {
  readonly what: {readonly zh: string; readonly en: string}
  /** The day from which it counts; `back` counts towards earlier days. */
  readonly from: string
  readonly back: boolean
  readonly workingDays: number
  /** The clause that sets it; the promised time limit rests on the item's guide. */
  readonly clause: string | undefined
  readonly by: string
  readonly done: string
}

/** A made-up case from the first question to the archive, with every due date worked out from limits and working calendar. */
export type WorkedCase = Omit<z.output<typeof caseSchema>, 'slips'> & {
  readonly promisedBy: string
  readonly dues: readonly Due[]
  readonly slips: readonly {readonly form: Form; readonly fields: readonly Words[]; readonly foot: readonly Words[]}[]
  readonly calendar: WorkingCalendar
}
type Words = z.output<typeof inBoth>

/**
 * Returns the case of `annexes/case.yaml`. `folder` is the handbooks folder; tests give another.
 *
 * @throws InputError with every problem of the file: a wrong field, an unknown clause, limit or form, steps out of order, a slip with more
 * or fewer values than its form has fields, and whatever was done on a day off or after it was due.
 */
export function loadWorkedCase(clause: ReadonlyMap<string, Clause>, forms: readonly Form[], folder = join(root, 'handbooks')): WorkedCase {
  const calendar = loadWorkingCalendar()
  const schema = caseSchema.superRefine((one, context) => {
    const report = (path: readonly (string | number)[], message: string) => context.addIssue({code: 'custom', path: [...path], message})
    const checkClauses = (ids: readonly string[], path: readonly (string | number)[]) => {
      for (const [c, id] of ids.entries()) if (!clause.has(id)) report([...path, c], `"${id}" is not the id of a clause; correct it`)
    }
    checkClauses(one.otherwise.clauses, ['otherwise', 'clauses'])
    if (!one.steps.some(({on}) => on === one.acceptedOn))
      report(['acceptedOn'], `nothing happens on ${one.acceptedOn}; give the day of a step`)
    for (const [s, step] of one.steps.entries()) {
      checkClauses(step.clauses, ['steps', s, 'clauses'])
      const before = one.steps[s - 1]
      if (before && `${before.on} ${before.at}` > `${step.on} ${step.at}`)
        report(['steps', s], 'happens before the step above it; put it in its place')
      if (!calendar.dayOf(step.on).working) report(['steps', s, 'on'], `${step.on} is no working day; the point is closed`)
      for (const [d, due] of step.due.entries()) {
        const at = ['steps', s, 'due', d]
        const unit = findLimit(due.limit ?? '')?.unit
        const wrong = due.promised
          ? due.limit !== undefined && 'is one too many beside the promise; remove it'
          : unit === undefined
            ? `${show(due.limit)} is not a limit; correct it`
            : unit !== 'd' && `${show(due.limit)} is not counted in working days; name one that is`
        if (wrong) report([...at, 'limit'], wrong)
        if (wrong) continue
        const {by} = workOut(due, step.on, promisedBy(one, calendar), one.promisedWorkingDays, calendar)
        if (due.done > by) report([...at, 'done'], `${due.done} is after ${by}, when it was due; a worked example keeps its time limits`)
      }
    }
    for (const [i, slip] of one.slips.entries()) {
      const form = forms.find(({id}) => id === slip.form)
      if (!form) report(['slips', i, 'form'], `"${slip.form}" is not a form of the book; correct it`)
      for (const part of ['fields', 'foot'] as const)
        if (form && form[part].length !== slip[part].length)
          report(
            ['slips', i, part],
            `has ${slip[part].length} values, but the form has ${form[part].length}; give one for each, in its order`,
          )
    }
  })
  const one = readYamlFile(join(folder, 'annexes/case.yaml'), 'handbooks/annexes/case.yaml', schema)
  const promised = promisedBy(one, calendar)
  return {
    ...one,
    promisedBy: promised,
    dues: one.steps.flatMap((step) => step.due.map((due) => workOut(due, step.on, promised, one.promisedWorkingDays, calendar))),
    slips: one.slips.flatMap(({form: id, ...slip}) => forms.filter((form) => form.id === id).map((form) => ({...slip, form}))),
    calendar,
  }
}

const promisedBy = (
  {acceptedOn, promisedWorkingDays}: Pick<z.output<typeof caseSchema>, 'acceptedOn' | 'promisedWorkingDays'>,
  calendar: WorkingCalendar,
) => calendar.add(acceptedOn, promisedWorkingDays)

function workOut(
  {what, limit: name, promised, beforePromised: back, done}: z.output<typeof dueSchema>,
  on: string,
  promisedDate: string,
  promisedDays: number,
  calendar: WorkingCalendar,
): Due {
  const limit = promised ? undefined : findLimit(name ?? '')
  const workingDays = promised ? promisedDays : (limit?.max ?? limit?.min ?? 0)
  const from = back ? promisedDate : on
  return {what, from, back, workingDays, clause: limit?.clause, by: calendar.add(from, back ? -workingDays : workingDays), done}
}
