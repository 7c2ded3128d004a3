import {type Assessment, assess, type Rules} from '../assessment/assess.ts'
import type {AssessmentRecord, FindingRecord} from '../assessment/schema.ts'
import {type Proceeded, type Round, reviewed, selfOf} from './rounds.ts'
import {isStep, type Step, type StepOf} from './step.ts'

/** What holds of a point on a day: findings after every layer, and the clauses that are waived. */
export interface Decided {
  readonly assessment: AssessmentRecord
  /** By clause, those in force on that day. */
  readonly waived: ReadonlyMap<string, StepOf<'waiver'>>
}

/**
 * Returns what a procedure comes to on the day `on`; undefined if an assessment on which it rests is not in the record.
 *
 * From the ground up: the self-assessment; what the review looked at; what a second look settled; pleas and objections upheld. Waivers in
 * force are not taken out of the findings, which stay what they are, but named, for `workedOutBy` to leave their clauses out. Nothing that
 * was recorded is changed.
 *
 * @clause SW-RATE-014 what a type is decided by
 */
export function decidedOn(record: Proceeded, round: Round, on: string): Decided | undefined {
  const [first] = round.reviews
  const own = first && selfOf(record, first)
  const looked = round.reviews.map((review) => reviewed(record, review))
  const last = looked.at(-1)
  if (!own || !last || looked.includes(undefined)) return undefined
  const findings: Record<string, FindingRecord> = {...own.findings}
  for (const one of looked)
    for (const [id, finding] of Object.entries(one?.findings ?? {}))
      if (finding.status !== 'unchecked' || findings[id] === undefined) findings[id] = finding
  for (const step of round.steps.filter((one) => one.on <= on)) Object.assign(findings, changedBy(step))
  return {assessment: {on, edition: last.edition, by: last.by, findings}, waived: waivedOn(record.proceedings ?? [], on)}
}

/** Returns the findings that a step sets in place of earlier ones: those of a second look, and of what was upheld. */
export function changedBy(step: Step): Readonly<Record<string, FindingRecord>> {
  if (step.step === 'recheck') return step.found
  if (step.step !== 'reply') return {}
  return Object.fromEntries(
    Object.entries(step.clauses ?? {}).flatMap(([id, {upheld, found}]) => (upheld && found ? [[id, found] as const] : [])),
  )
}

/** Returns the waivers in force on a day, by clause: from the day each was granted to the end of its last. */
export const waivedOn = (steps: readonly Step[], on: string): ReadonlyMap<string, StepOf<'waiver'>> =>
  new Map(
    steps
      .filter(isStep('waiver'))
      .filter((waiver) => waiver.on <= on && on <= waiver.until)
      .map((waiver) => [waiver.clause, waiver]),
  )

/**
 * Returns what was decided, worked out by the rules of its edition without the clauses waived: they are neither due nor earned. A clause of the gate is
 * left in, whatever a record says.
 *
 * @clause SW-RATE-016 a waived clause is left out
 */
export const workedOutBy = (rules: Rules, {assessment, waived}: Decided): Assessment =>
  assess(assessment, {...rules, clauses: rules.clauses.filter(({id, gate}) => gate !== undefined || !waived.has(id))})
