import type {AssessmentRecord} from '../assessment/schema.ts'
import {isStep, type Step, type StepOf} from './step.ts'

/** So much of a record as a procedure rests on. */
export interface Proceeded {
  readonly assessments: readonly AssessmentRecord[]
  readonly proceedings?: readonly Step[] | undefined
}

/** One procedure, from its first review to its decision and what followed until the next. */
export interface Round {
  /** At least one. */
  readonly reviews: readonly StepOf<'review'>[]
  /** All its steps, the reviews among them, in the order of the record. */
  readonly steps: readonly Step[]
  readonly decision: StepOf<'decision'> | undefined
}

/** Returns the procedures that `steps` make up. A review opens one, unless one is open; what comes before any review belongs to none. */
export function roundsOf(steps: readonly Step[]): Round[] {
  const rounds: Step[][] = []
  for (const one of steps) {
    const last = rounds.at(-1)
    if (one.step === 'review' && (!last || last.some(isStep('decision')))) rounds.push([one])
    else last?.push(one)
  }
  return rounds.map((own) => ({reviews: own.filter(isStep('review')), steps: own, decision: own.find(isStep('decision'))}))
}

/** Returns the assessment of `record` that a review put down; undefined if there is none. */
export const reviewed = ({assessments}: Proceeded, {on, by}: Pick<StepOf<'review'>, 'on' | 'by'>): AssessmentRecord | undefined =>
  assessments.find((one) => one.on === on && one.by === by)

/** Returns the self-assessment on which a review rests; undefined if there is none. */
export const selfOf = ({assessments}: Proceeded, {self}: Pick<StepOf<'review'>, 'self'>): AssessmentRecord | undefined =>
  assessments.find(({on, by}) => by === 'self' && on === self)

/** Returns the reply to the step `no`; undefined if there is none. */
export const replyTo = (steps: readonly Step[], no: number): StepOf<'reply'> | undefined =>
  steps.filter(isStep('reply')).find((reply) => reply.to === no)

/** Returns the type that holds after `steps`: of the last decision, or of a downgrade since; undefined before any. */
export const standingType = (steps: readonly Step[]) => steps.filter(isStep('decision', 'downgrade')).at(-1)?.type

/**
 * Returns the clauses that a review found otherwise than the point did, without a word on what was seen.
 *
 * @clause SW-RATE-007 facts and evidence
 */
export function withoutFacts(record: Proceeded, review: StepOf<'review'>): string[] {
  const own = selfOf(record, review)?.findings ?? {}
  return Object.entries(reviewed(record, review)?.findings ?? {}).flatMap(([id, {status, note}]) =>
    note === undefined && status !== 'unchecked' && own[id] !== undefined && own[id].status !== status ? [id] : [],
  )
}
