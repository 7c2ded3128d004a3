import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Clause} from '../../handbooks/clause/clause.ts'
import {isSettled} from '../assessment/credit.ts'
import type {FindingRecord, ObservationRecord, Status} from '../assessment/schema.ts'
import type {Entry} from '../directory/entry.ts'

/** What was seen of one clause on a patrol, beside what the assessment found that the point stands on. */
export interface Observed {
  readonly observation: ObservationRecord
  readonly clause: Clause
  readonly finding: FindingRecord
  /** What that assessment found; undefined if it did not settle the clause. */
  readonly against: Status | undefined
  /** Whether it was seen on the day of that assessment or later, and otherwise than it found. */
  readonly contradicts: boolean
}

/**
 * Returns what was seen on `observations`, the latest first, each clause in printed order. It changes nothing that was assessed: it says where
 * the two do not agree, for a person to look again.
 */
export const observedOf = (
  {assessment}: Pick<Entry, 'assessment'>,
  observations: readonly ObservationRecord[],
  {clauses}: Pick<Catalogue, 'clauses'>,
): Observed[] => {
  const status = new Map((assessment?.findings ?? []).map((found) => [found.clause.id, found.status]))
  return observations
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .flatMap((observation) =>
      clauses.flatMap((clause): Observed[] => {
        const finding = observation.findings[clause.id]
        if (!finding) return []
        const found = status.get(clause.id)
        const against = found !== undefined && isSettled(found) ? found : undefined
        const later = assessment !== undefined && observation.on >= assessment.on
        return [
          {
            ...{observation, clause, finding, against},
            contradicts: later && against !== undefined && isSettled(finding.status) && finding.status !== against,
          },
        ]
      }),
    )
}
