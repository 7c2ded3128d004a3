import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import type {Edition} from '../../handbooks/edition/edition.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {resultByRequirements} from './everyRequirement.ts'
import {bonusName, lineNames} from './lines.ts'
import {resultByPoints} from './points.ts'
import type {Finding, JudgedClause, Lines, TypeResult} from './result.ts'
import type {AssessmentRecord} from './schema.ts'

/** What an assessment is worked out by: an edition, or so much of one. */
export interface Rules<Of extends JudgedClause = Clause> extends Pick<Edition, 'decision' | 'limits'> {
  readonly clauses: readonly Of[]
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

/** Returns the lines that the limits of an edition draw. @throws Error if it draws none for a type, or none for the bonus of a points sheet. */
export function linesOf({decision, limits}: Pick<Rules, 'decision' | 'limits'>): Lines {
  const bound = (name: string, of: Limit | undefined) => {
    const value = of?.min ?? of?.max
    if (value === undefined) throw new Error(`the edition has no limit ${name}`)
    return value
  }
  return {
    model: bound(lineNames.model, limits[lineNames.model]),
    standard: bound(lineNames.standard, limits[lineNames.standard]),
    'catch-up': bound(lineNames['catch-up'], limits[lineNames['catch-up']]),
    bonus: decision === 'gate-and-points' ? bound(bonusName, limits[bonusName]) : 0,
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
