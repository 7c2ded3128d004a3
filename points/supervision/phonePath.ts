import type {Assessor, PatrolParty} from '../assessment/schema.ts'
import type {PatrolLine} from './sheet.ts'

/** Returns the address, below the site's root, at which a phone opens the checklist with exactly the clauses of a sheet. */
export const phonePath = (point: string, lines: readonly Pick<PatrolLine, 'clause'>[], by: Assessor, party?: PatrolParty): string =>
  `/handbooks/checklist/?point=${encodeURIComponent(point)}&by=${by}${party === undefined ? '' : `&party=${party}`}&clauses=${lines.map(({clause}) => clause).join(',')}`
