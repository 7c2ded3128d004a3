import {knownEditions} from '../../handbooks/edition/known.ts'
import {isOpen} from '../../points/record/lifecycle.ts'
import {indices} from '../../points/summary/indices.ts'
import type {Row} from '../../points/summary/row.ts'
import {catalogue, rows} from '../shell/data.ts'

/** Open points that were assessed, by which the numbers of a clause are read. */
const assessed = rows.filter((row) => row.result && isOpen(row))

/** How many real points and how many made-up ones were assessed. */
export const assessedPoints = {real: assessed.filter(({sample}) => !sample).length, samples: assessed.filter(({sample}) => sample).length}

/** Worked out once for all clauses. */
const {byClause} = indices(assessed, knownEditions(catalogue))

/** Returns the open points that were found to meet a clause in part or not at all, real ones and made-up ones. */
export function clausePoints(id: string): {readonly real: readonly Row[]; readonly samples: readonly Row[]} {
  const short = byClause.get(id)?.short ?? []
  return {real: short.filter(({sample}) => !sample), samples: short.filter(({sample}) => sample)}
}
