import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {publishedLimits} from '../../../handbooks/clause/ownNumbers.ts'
import {publishedClause} from '../../../handbooks/clause/published.ts'
import {basisOf} from '../../../handbooks/register/basis.ts'
import {catalogue} from '../../shell/data.ts'

/**
 * Every clause of both handbooks as data, in both written languages; the limits, each with its basis and whether it is our own choice; and
 * the documents of the register, each with what was seen of it and whether a clause rests on it or only refers to it.
 */
export const GET = () =>
  Response.json({
    edition,
    clauses: catalogue.clauses.map(publishedClause),
    limits: publishedLimits(),
    references: [...catalogue.references.values()].map((reference) => ({...reference, basis: basisOf(reference)})),
  })
