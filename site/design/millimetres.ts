import type {Millimetre} from '../../design-system/tokens/millimetre.ts'
import {identity as identityLimits} from '../../handbooks/hardware/limits/identity.ts'
import {signage} from '../../handbooks/hardware/limits/signage.ts'
import {signKinds} from '../../handbooks/hardware/limits/signKinds.ts'
import {limits} from '../../handbooks/hardware/limits.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'

/**
 * Returns the dimensions of signs that the site hands out as tokens, in the order of the chapters: those that clauses bound in millimetres.
 * A county that has its own rule on how far characters are read sets the height of characters.
 */
export function millimetres(): Millimetre[] {
  const chapters: readonly Readonly<Record<string, Limit>>[] = [identityLimits, signage, signKinds]
  return chapters
    .flatMap((chapter) => Object.entries(chapter))
    .flatMap(([name, {unit, min, max, clause}]) => {
      if (unit !== 'mm' && unit !== 'mm/m') return []
      const title = catalogue.clause.get(clause)?.title
      if (!title) throw new Error(`${clause}, which ${name} names, is no clause`)
      const {legibility} = identity
      const own = legibility && limits.hanziHeightPerMetre.clause === clause ? {min: 1000 / legibility.ratio} : {min, max}
      return [{name, unit, clause, ...title, ...own}]
    })
}
