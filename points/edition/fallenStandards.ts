import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {fallenUnder, type Remark, restingOnFallen} from '../../handbooks/catalogue/standing.ts'
import {askedOf, type Clause} from '../../handbooks/clause/clause.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import type {Entry} from '../directory/directory.ts'
import {isStanding} from '../record/lifecycle.ts'

/** Returns the recorded points, open or to come, for whose type `clause` counts: the assessed type, else the declared, else catch-up. */
export const pointsUnder = (clause: Clause, entries: readonly Entry[]): Entry[] =>
  entries.filter((entry) => {
    const {record, assessment} = entry
    const type = assessment?.type ?? record?.declared?.type ?? 'catch-up'
    return record !== undefined && isStanding(entry) && askedOf(clause, type)
  })

/** Returns one remark for each clause that rests on a replaced or withdrawn standard: on which, what replaced it, and what it touches. */
export function fallenRemarks(catalogue: Catalogue, entries: readonly Entry[]): Remark[] {
  return restingOnFallen(catalogue).map((clause) => {
    const standards = fallenUnder(clause, catalogue.references).map(
      ({number, replacedBy}) => `${number}${replacedBy === undefined ? ', withdrawn' : `, replaced by ${replacedBy}`}`,
    )
    const parts = [...clause.signs.map((k) => signKinds[k].en), ...clause.fittings.map((f) => fittings[f].en)]
    const points = pointsUnder(clause, entries)
    const samples = points.filter((e) => e.sample).length
    const touched = [
      parts.length > 0 ? `signs and fittings: ${parts.join(', ')}` : 'no sign or fitting',
      `${points.length - samples} recorded points and ${samples} samples`,
    ]
    const message = `rests on ${standards.join('; ')}; read the clause against the new standard. It touches ${touched.join('; ')}`
    return {source: clause.source.file, problem: {line: clause.source.line, at: clause.id, message}}
  })
}
