import type {SignSpec} from '../../design-system/signs/sign.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Process} from '../../handbooks/processes/process.ts'
import type {Moment, PlannedStep, Schedule} from '../../handbooks/processes/schedule.ts'

type ProcessBoard = Extract<SignSpec, {kind: 'process-board'}>

/** A process board that lacks one thing: in which steps the applicant has to be there. */
export type PlanBoard = Omit<ProcessBoard, 'steps'> & {readonly steps: readonly Omit<ProcessBoard['steps'][number], 'present'>[]}

/** Steps that one board holds. */
const mostSteps = 9

/**
 * Returns the process board of a joint approval: its steps in the order in which they begin, which of them run at the same time, and `promise`
 * working days in all. A plan does not know where the applicant has to be there, so each step lacks `present`, and no sign is made until somebody
 * has said it.
 *
 * @throws InputError if the plan has more steps than one board holds.
 */
export function planBoard({name, bodies, sample}: Process, {steps}: Schedule, promise: number): PlanBoard {
  if (steps.length < 2 || steps.length > mostSteps)
    throw new InputError(name.zh, [
      {
        at: 'steps',
        message: `${steps.length} steps are planned, and a process board holds 2 to ${mostSteps}; join what happens behind the window into one step`,
      },
    ])
  const ordered = steps.toSorted((a, b) => order(a.start, b.start) || order(a.end, b.end))
  return {
    kind: 'process-board',
    viewingDistanceM: 3,
    heading: {zh: `${name.zh}流程${sample ? '（示例）' : ''}`, en: `${name.en}${sample ? ' (sample)' : ''}`},
    steps: ordered.map(({step, start}, i) => {
      const {text, workingDays} = timeOf(step.days)
      const before = ordered[i - 1]
      const beside = before !== undefined && order(start, before.end) < 0
      const detail = [...(beside ? [atOnce] : []), ...(text ? [text] : [])]
      return {
        text: step.what,
        who: bodies[step.body]?.name ?? step.what,
        ...(workingDays !== undefined && {workingDays}),
        ...(detail.length > 0 && {detail: {zh: detail.map(({zh}) => zh).join('，'), en: detail.map(({en}) => en).join(', ')}}),
      }
    }),
    promisedWorkingDays: promise,
  }
}

const order = (a: Moment, b: Moment): number => a.date.localeCompare(b.date) || a.part - b.part

const atOnce = {zh: '与上一步同时办', en: 'At the same time as the step before'}

/** Returns a time as the board gives it: whole working days as a number, else in words. */
function timeOf({n, unit}: PlannedStep['step']['days']) {
  if (unit === 'working') return Number.isInteger(n) ? {workingDays: n} : {text: {zh: `${n}个工作日`, en: `${n} working days`}}
  return {text: {zh: `${n}个自然日`, en: `${n} calendar day${n === 1 ? '' : 's'}`}}
}
