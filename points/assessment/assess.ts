import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {resultByRequirements} from './everyRequirement.ts'
import type {Points} from './points.ts'
import {resultByPoints} from './points.ts'
import type {AssessmentRecord, FindingRecord} from './schema.ts'

/** What of a clause decides. A phone has no more of it. */
export type JudgedClause = Pick<Clause, 'id' | 'book' | 'chapter' | 'number' | 'applies' | 'weight' | 'bearer' | 'gate' | 'conditional'>

/** What an assessment is worked out by: an edition, or so much of one. */
export interface Rules<Of extends JudgedClause = Clause> extends Pick<Edition, 'decision' | 'limits'> {
  readonly clauses: readonly Of[]
}

/** What was found on one clause. */
export interface Finding<Of extends JudgedClause = Clause> extends Readonly<FindingRecord> {
  readonly clause: Of
}

/** Whether a point fulfils one type, and what separates it from that. */
export interface TypeResult<Of extends JudgedClause = Clause> {
  readonly type: PointType
  /** `open`: nothing stands against the type, but what is not settled may still decide either way. */
  readonly verdict: 'reached' | 'not-reached' | 'open'
  /** Clauses found not met or only partly met of which each bars the type: the gate; before 2027-1 all that is required. */
  readonly barring: readonly Finding<Of>[]
  /** The same unchecked or to be re-checked: each leaves the type open. */
  readonly open: readonly Finding<Of>[]
  /** The points sheet; absent in editions before 2027-1, which had none. */
  readonly points?: Points
  /** Percent of what the settled clauses are worth, 0 to 100 with one decimal; undefined if none is settled. */
  readonly score: number | undefined
  readonly threshold: number
  /** How far the score lies below the threshold, in percent with one decimal; 0 if it does not, undefined without a score. */
  readonly shortBy: number | undefined
  /** Share of what the applicable clauses are worth that was settled, 0 to 100. */
  readonly coverage: number
}

/** An assessment worked out: which type the point has, why, and what separates it from the next. */
export interface Assessment<Of extends JudgedClause = Clause> {
  readonly on: string
  readonly edition: string
  readonly by: AssessmentRecord['by']
  /** How the edition decides the type. */
  readonly decision: Edition['decision']
  /** On every clause by which the edition judges a point, in printed order. */
  readonly findings: readonly Finding<Of>[]
  readonly types: Readonly<Record<PointType, TypeResult<Of>>>
  /** The highest type reached; undefined if none is. */
  readonly type: PointType | undefined
  /** A higher type that open clauses still leave possible. */
  readonly possible: PointType | undefined
  /** The type above, with what is missing; undefined for a model point. */
  readonly next: TypeResult<Of> | undefined
}

/** Least score of each type, in percent, and how much may be earned beyond what is due. */
export interface Lines extends Readonly<Record<PointType, number>> {
  /** The most that recommended clauses earn, in percent of the points due. */
  readonly bonus: number
}

/** Returns the lines that the limits of an edition draw. @throws Error if it draws none for a type, or none for the bonus of a points sheet. */
export function linesOf({decision, limits}: Pick<Rules, 'decision' | 'limits'>): Lines {
  const bound = (name: string, of: Limit | undefined) => {
    const value = of?.min ?? of?.max
    if (value === undefined) throw new Error(`the edition has no limit ${name}`)
    return value
  }
  return {
    model: bound('modelScore', limits.modelScore),
    standard: bound('standardScore', limits.standardScore),
    'catch-up': bound('catchUpScore', limits.catchUpScore),
    bonus: decision === 'gate-and-points' ? bound('bonusShare', limits.bonusShare) : 0,
  }
}

/** Returns the clauses by which `rules` judge a point: the duties of its village. */
export const judging = <Of extends JudgedClause>({clauses}: {readonly clauses: readonly Of[]}): readonly Of[] =>
  clauses.filter(({bearer}) => bearer === 'village')

/**
 * Returns the worked-out assessment: a pure function of what was recorded and the edition by which it was recorded. One form serves all
 * three types; the point's is the highest that it reaches.
 *
 * @clause HW-GEN-002 the gate
 * @clause HW-GEN-003 unchecked counts neither way
 * @clause HW-GEN-004 least score
 * @clause HW-GEN-012 points
 */
export function assess<Of extends JudgedClause = Clause>(record: AssessmentRecord, rules: Rules<Of>): Assessment<Of> {
  const lines = linesOf(rules)
  const findings = judging(rules).map(
    (clause): Finding<Of> => ({clause, ...(record.findings[clause.id] ?? {status: 'unchecked' as const})}),
  )
  const resultFor = rules.decision === 'gate-and-points' ? resultByPoints<Of> : resultByRequirements<Of>
  const types = {
    model: resultFor('model', findings, lines),
    standard: resultFor('standard', findings, lines),
    'catch-up': resultFor('catch-up', findings, lines),
  }
  const reached = pointTypes.find((t) => types[t].verdict === 'reached')
  const above = pointTypes.slice(0, reached ? pointTypes.indexOf(reached) : pointTypes.length)
  const next = above.at(-1)
  return {
    on: record.on,
    edition: record.edition,
    by: record.by,
    decision: rules.decision,
    findings,
    types,
    type: reached,
    possible: above.find((t) => types[t].verdict === 'open'),
    next: next && types[next],
  }
}
