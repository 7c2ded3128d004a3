import {bearerNames} from '../../handbooks/clause/names.ts'
import type {JudgedClause} from './result.ts'
import type {Status} from './schema.ts'

/**
 * Returns what is wrong with a result on `clause` whatever was found: the point's form has no row for a duty of the town or the county, and a
 * clause that states no condition always applies. Undefined if nothing is.
 *
 * @clause HW-GEN-002 offering less makes no gate easier
 */
export function misplaced(
  {id, bearer, conditional}: Pick<JudgedClause, 'id' | 'bearer' | 'conditional'>,
  status: Status,
): string | undefined {
  if (bearer !== 'village')
    return `${id} is a duty of the ${bearerNames.en[bearer].toLowerCase()}, for which the form of a point has no row; remove it`
  if (status === 'not-applicable' && !conditional)
    return `${id} states no condition, so it always applies; record met, partly-met or not-met, or leave it unchecked`
  return undefined
}
