import type {SignFinding} from '../../design-system/signs/check/check.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {SignKind} from '../../handbooks/hardware/parts.ts'

/**
 * Returns the clauses that govern a kind of sign and of which `findings` says nothing: they speak of the material, the mounting, the words'
 * truth, or of a part that this sign does not have. Whoever assesses the point judges them on the wall.
 */
export function clausesNotDecided(kind: SignKind, findings: readonly SignFinding[], {clauses}: Pick<Catalogue, 'clauses'>): string[] {
  const decided = new Set(findings.map(({clause}) => clause))
  return clauses.filter(({id, signs}) => signs.includes(kind) && !decided.has(id)).map(({id}) => id)
}
