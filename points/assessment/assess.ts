import {askedOf, type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import type {AssessmentRecord, FindingRecord, Status} from './schema.ts'

/** What was found on one clause. */
export interface Finding extends Readonly<FindingRecord> {
  readonly clause: Clause
}

/** Whether a point fulfils one type: all that is required (the gate), and enough of the whole (the score). */
export interface TypeResult {
  readonly type: PointType
  /** `open`: nothing stands against the type, but a required clause is not settled. */
  readonly verdict: 'reached' | 'not-reached' | 'open'
  /** Required clauses found not met or only partly met: each bars the type. */
  readonly barring: readonly Finding[]
  /** Required clauses unchecked or to be re-checked: each leaves the type open. */
  readonly open: readonly Finding[]
  /** Percent of the weights of the settled clauses, 0 to 100 with one decimal; undefined if none is settled. */
  readonly score: number | undefined
  readonly threshold: number
  /** How far the score lies below the threshold, in percent with one decimal; 0 if it does not, undefined without a score. */
  readonly shortBy: number | undefined
  /** Share of the applicable weight that was settled, 0 to 100. */
  readonly coverage: number
}

/** An assessment worked out: which type the point has, why, and what separates it from the next. */
export interface Assessment {
  readonly on: string
  readonly edition: string
  readonly by: AssessmentRecord['by']
  readonly findings: readonly Finding[]
  readonly types: Readonly<Record<PointType, TypeResult>>
  /** The highest type reached; undefined if none is. */
  readonly type: PointType | undefined
  /** A higher type that open clauses still leave possible. */
  readonly possible: PointType | undefined
  /** The type above, with what is missing; undefined for a model point. */
  readonly next: TypeResult | undefined
}

/** Least score of each type, in percent. */
export type Thresholds = Readonly<Record<PointType, number>>

/** Returns the least scores that `from`, the limits of an edition, set; today's where it sets none. */
export const thresholdsOf = (from: Readonly<Record<string, Limit>> = limits): Thresholds => ({
  model: from.modelScore?.min ?? limits.modelScore.min,
  standard: from.standardScore?.min ?? limits.standardScore.min,
  'catch-up': from.catchUpScore?.min ?? limits.catchUpScore.min,
})

/**
 * What a clause earns of its weight by its status; one whose status is absent counts neither way.
 *
 * @clause HW-GEN-012 half the weight for partly met
 */
export const credit: Readonly<Partial<Record<Status, number>>> = {met: 1, 'partly-met': 0.5, 'not-met': 0}

/** Whether a status says something about the point; unchecked and to be re-checked say nothing. */
export const isSettled = (status: Status): boolean => credit[status] !== undefined || status === 'not-applicable'

/** Whether a clause was looked at and found met only in part or not at all. */
export const fallsShort = (status: Status): boolean => (credit[status] ?? 1) < 1

/**
 * Returns the worked-out assessment: a pure function of what was recorded and the clauses of the edition.
 *
 * A clause counts for a type if it is required or recommended for it. Not applicable clauses drop out; unchecked
 * and to-be-re-checked ones are in neither sum, so they are never zero and never met.
 *
 * @clause HW-GEN-002 every required clause met
 * @clause HW-GEN-003 unchecked counts neither way
 * @clause HW-GEN-004 least score
 * @clause HW-GEN-012 working out the score
 */
export function assess(record: AssessmentRecord, clauses: readonly Clause[], thresholds: Thresholds = thresholdsOf()): Assessment {
  const findings = clauses.map((clause): Finding => ({clause, ...(record.findings[clause.id] ?? {status: 'unchecked' as const})}))
  const types = {
    model: resultFor('model', findings, thresholds),
    standard: resultFor('standard', findings, thresholds),
    'catch-up': resultFor('catch-up', findings, thresholds),
  }
  const reached = pointTypes.find((t) => types[t].verdict === 'reached')
  const above = pointTypes.slice(0, reached ? pointTypes.indexOf(reached) : pointTypes.length)
  const next = above.at(-1)
  return {
    on: record.on,
    edition: record.edition,
    by: record.by,
    findings,
    types,
    type: reached,
    possible: above.find((t) => types[t].verdict === 'open'),
    next: next && types[next],
  }
}

function resultFor(type: PointType, findings: readonly Finding[], {[type]: threshold}: Thresholds): TypeResult {
  const counted = findings.filter(({clause, status}) => askedOf(clause, type) && status !== 'not-applicable')
  const required = counted.filter(({clause}) => clause.applies[type] === 'required')
  const settled = counted.filter(({status}) => isSettled(status))
  const barring = required.filter(({status}) => fallsShort(status))
  const open = required.filter(({status}) => !isSettled(status))
  const all = weigh(settled)
  const score =
    all === 0
      ? undefined
      : percent(
          weigh(settled, ({status}) => credit[status] ?? 0),
          all,
        )
  const shortBy = score === undefined ? undefined : Math.max(0, percent(threshold - score, 100))
  return {
    type,
    verdict: verdictOf(barring.length, open.length, shortBy),
    barring,
    open,
    score,
    threshold,
    shortBy,
    coverage: counted.length === 0 ? 0 : percent(all, weigh(counted)),
  }
}

/** Open clauses may still raise or lower the score, so a score too low bars a type only when nothing required is open. */
function verdictOf(barring: number, open: number, shortBy: number | undefined): TypeResult['verdict'] {
  if (barring > 0) return 'not-reached'
  if (open > 0 || shortBy === undefined) return 'open'
  return shortBy > 0 ? 'not-reached' : 'reached'
}

const weigh = (findings: readonly Finding[], share: (f: Finding) => number = () => 1) =>
  findings.reduce((sum, f) => sum + f.clause.weight * share(f), 0)
/** Rounded half up to one decimal; a thousandfold sum of weights is whole, so that the half is not lost before it is rounded. */
const percent = (part: number, whole: number) => Math.round((part * 1000) / whole) / 10
