import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import type {Entry} from '../directory/directory.ts'
import {type ProgrammeItem, programme} from '../programme/programme.ts'
import {type Assessment, credit, type Finding} from './assess.ts'

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
 * so that a stricter eye does not look like a change of the point; else the last one.
 */
export const comparedWith = <One extends {readonly by: string}>([latest, ...earlier]: readonly One[]): One | undefined =>
  earlier.find(({by}) => by === latest?.by) ?? earlier[0]

function kindOf({status: before}: Finding, {status: after}: Finding): ChangeKind | undefined {
  if (before === after) return undefined
  const [was, is] = [isSettled(before), isSettled(after)]
  if (!was || !is) return was === is ? undefined : is ? 'settled' : 'unsettled'
  const [earned, earns] = [credit[before], credit[after]]
  if (earned === undefined || earns === undefined) return 'applicability'
  return earns > earned ? 'improved' : 'worse'
}

/** Whether a status says something about the point. */
export const isSettled = (status: Finding['status']): boolean => credit[status] !== undefined || status === 'not-applicable'

/** What an assessment means for the signs of a point. */
export interface SignEffect {
  /** Signs of the programme that were not in it by the assessment before. */
  readonly needed: readonly ProgrammeItem[]
  /** Signs that stay and whose spec is another. */
  readonly superseded: readonly ProgrammeItem[]
  /** Signs that are no longer asked for. */
  readonly dropped: readonly ProgrammeItem[]
}

/** Returns how the signs of `entry` change when `after` takes the place of `before` as its latest assessment. */
export function signEffect(entry: Entry, before: Assessment | undefined, after: Assessment, catalogue: Catalogue): SignEffect {
  const itemsOf = (assessment: Assessment | undefined) => programme({...entry, assessment}, catalogue).items
  const [was, is] = [itemsOf(before), itemsOf(after)]
  const earlier = new Map(was.map((item) => [item.number, item]))
  const now = new Set(is.map(({number}) => number))
  return {
    needed: is.filter(({number}) => !earlier.has(number)),
    superseded: is.filter((item) => {
      const old = earlier.get(item.number)
      return old && JSON.stringify([old.spec, old.quantity]) !== JSON.stringify([item.spec, item.quantity])
    }),
    dropped: was.filter(({number}) => !now.has(number)),
  }
}
