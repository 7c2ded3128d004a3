import {askedOf, type PointType} from '../../handbooks/clause/clause.ts'
import {credit, fallsShort, isSettled} from './credit.ts'
import type {Finding, JudgedClause, Lines, TypeResult} from './result.ts'

/**
 * Returns whether a point fulfils a type by the rule of the editions before 2027-1: every required clause met (the gate), and enough of
 * the whole (the score).
 *
 * A clause counts for a type if it is required or recommended for it. Not applicable clauses drop out; unchecked and to-be-re-checked ones
 * are in neither sum, so they are never zero and never met.
 */
export function resultByRequirements<Of extends JudgedClause>(
  type: PointType,
  findings: readonly Finding<Of>[],
  {[type]: threshold}: Lines,
): TypeResult<Of> {
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

const weigh = (findings: readonly Finding<JudgedClause>[], share: (f: Finding<JudgedClause>) => number = () => 1) =>
  findings.reduce((sum, f) => sum + f.clause.weight * share(f), 0)
/** Rounded half up to one decimal; a thousandfold sum of weights is whole, so that the half is not lost before it is rounded. */
const percent = (part: number, whole: number) => Math.round((part * 1000) / whole) / 10
