import type {Clause, PointType} from '../../handbooks/clause/clause.ts'
import {pointTypes} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import type {AssessmentRecord, Status} from './schema.ts'

/** What was found on one clause. */
export interface Finding {
  readonly clause: Clause
  readonly status: Status
  readonly measured?: number | undefined
  readonly note?: string | undefined
  /** Day of the earlier assessment from which it was taken over. */
  readonly foundOn?: string | undefined
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
/** What a clause earns of its weight by its status; a status that is absent says nothing about the point. */
export const credit: Partial<Record<Status, number>> = {met: 1, 'partly-met': 0.5, 'not-met': 0}

/**
 * Returns the worked-out assessment: a pure function of what was recorded and the clauses of the edition.
 *
 * A clause counts for a type if it is required or recommended for it. Not applicable clauses drop out; unchecked
 * and to-be-re-checked ones are in neither sum, so they are never zero and never met.
 *
 * @clause HW-GEN-002 every required clause met
 * @clause HW-GEN-003 unchecked counts neither way
 * @clause HW-GEN-004 least score
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
  const counted = findings.filter(
    ({clause, status}) => ['required', 'recommended'].includes(clause.applies[type]) && status !== 'not-applicable',
  )
  const required = counted.filter(({clause}) => clause.applies[type] === 'required')
  const settled = counted.filter(({status}) => credit[status] !== undefined)
  const barring = required.filter(({status}) => status === 'not-met' || status === 'partly-met')
  const open = required.filter(({status}) => credit[status] === undefined)
  const all = weigh(settled)
  const score = all === 0 ? undefined : round((weigh(settled, ({status}) => credit[status] ?? 0) / all) * 100)
  const short = score !== undefined && score < threshold
  return {
    type,
    // Open clauses may still raise or lower the score, so a score too low bars a type only when nothing required is open.
    verdict:
      barring.length > 0 || (short && open.length === 0) ? 'not-reached' : open.length > 0 || score === undefined ? 'open' : 'reached',
    barring,
    open,
    score,
    threshold,
    coverage: counted.length === 0 ? 0 : round((all / weigh(counted)) * 100),
  }
}

const weigh = (findings: readonly Finding[], share: (f: Finding) => number = () => 1) =>
  findings.reduce((sum, f) => sum + f.clause.weight * share(f), 0)
const round = (n: number) => Math.round(n * 10) / 10

/** Returns why `result` has its verdict, as one sentence that stands alone. */
export function because({verdict, barring, open, score, threshold, coverage}: TypeResult, locale: 'zh' | 'en'): string {
  const reached = score ?? 0
  if (locale === 'zh') {
    const parts = [
      barring.length > 0 ? `${barring.length}条必备条款不符合` : open.length > 0 ? `${open.length}条必备条款尚未查清` : '必备条款全部符合',
      score === undefined ? '尚无得分' : `得分${reached}分，${reached < threshold ? `低于${threshold}分的下限` : `不低于${threshold}分`}`,
      coverage < 100 ? `按权重已查清${coverage}%` : '',
    ]
    return `${{reached: '达到', 'not-reached': '未达到', open: '暂不能判定'}[verdict]}：${parts.filter(Boolean).join('；')}。`
  }
  const count = (n: number) => `${n} required clause${n === 1 ? '' : 's'}`
  const parts = [
    barring.length > 0
      ? `${count(barring.length)} not met`
      : open.length > 0
        ? `${count(open.length)} not settled`
        : 'every required clause met',
    score === undefined ? 'no score yet' : `score ${reached}, ${reached < threshold ? 'below' : 'not below'} ${threshold}`,
    coverage < 100 ? `${coverage} % settled by weight` : '',
  ]
  return `${{reached: 'Reached', 'not-reached': 'Not reached', open: 'Not decided'}[verdict]}: ${parts.filter(Boolean).join('; ')}.`
}
