import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {publishedClause} from '../../../handbooks/clause/published.ts'
import {catalogue} from '../../shell/data.ts'

/** Every clause of both handbooks as data, in both written languages. */
export const GET = () => Response.json({edition, clauses: catalogue.clauses.map(publishedClause)})
