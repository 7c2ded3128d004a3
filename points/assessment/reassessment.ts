import type {Clause} from '../../handbooks/clause/clause.ts'
import type {Assessment} from './assess.ts'
import {credit, isSettled} from './credit.ts'
import type {Finding} from './result.ts'

/** One clause as two assessments found it. */
export interface FindingChange {
  readonly clause: Clause
  readonly before: Finding
  readonly after: Finding
}

/** What an assessment found otherwise than the one before it. A clause on which both say the same is in no list. */
export interface Reassessment {
  readonly before: Assessment
  readonly after: Assessment
  readonly improved: readonly FindingChange[]
  readonly worse: readonly FindingChange[]
  /** Unchecked or to be re-checked before, settled now. */
  readonly settled: readonly FindingChange[]
  /** Settled before, unchecked or to be re-checked now. */
  readonly unsettled: readonly FindingChange[]
  /** Not applicable before and judged now, or the other way about. */
  readonly applicability: readonly FindingChange[]
}

/** Kinds of change, in the order in which they are told. */
export const changeKinds = ['improved', 'worse', 'settled', 'unsettled', 'applicability'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Returns what `after` found otherwise than `before`; both are worked out by the same clauses. */
export function compareAssessments(before: Assessment, after: Assessment): Reassessment {
  const was = new Map(before.findings.map((finding) => [finding.clause.id, finding]))
  const changes = after.findings.flatMap((finding): (FindingChange & {readonly kind: ChangeKind})[] => {
    const earlier = was.get(finding.clause.id)
    const kind = earlier && kindOf(earlier, finding)
    return earlier && kind ? [{clause: finding.clause, before: earlier, after: finding, kind}] : []
  })
  const of = (wanted: ChangeKind) => changes.flatMap(({kind, ...change}) => (kind === wanted ? [change] : []))
  return {
    ...{before, after},
    ...{improved: of('improved'), worse: of('worse'), settled: of('settled'), unsettled: of('unsettled')},
    applicability: of('applicability'),
  }
}

/**
 * Returns with which of the earlier assessments the latest is compared, of `back` with the latest first: the last one by the same assessor,
 * so that a stricter eye does not look like a change of the point; else the last one. One by another edition is never compared: what it
 * asked was otherwise.
 */
export function comparedWith<One extends {readonly by: string; readonly edition: string}>([latest, ...before]: readonly One[]):
  | One
  | undefined {
  const earlier = before.filter(({edition}) => edition === latest?.edition)
  return earlier.find(({by}) => by === latest?.by) ?? earlier[0]
}

function kindOf({status: before}: Finding, {status: after}: Finding): ChangeKind | undefined {
  if (before === after) return undefined
  const [was, is] = [isSettled(before), isSettled(after)]
  if (!was || !is) return was === is ? undefined : is ? 'settled' : 'unsettled'
  const [earned, earns] = [credit[before], credit[after]]
  if (earned === undefined || earns === undefined) return 'applicability'
  return earns > earned ? 'improved' : 'worse'
}
