import type {Millimetre} from '../../design-system/tokens/millimetre.ts'
import {identity as identityLimits} from '../../handbooks/hardware/limits/identity.ts'
import {signage} from '../../handbooks/hardware/limits/signage.ts'
import {signKinds} from '../../handbooks/hardware/limits/signKinds.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {catalogue} from '../shell/data.ts'
import {identity} from '../shell/identity.ts'

/**
 * Returns the dimensions of signs that the site hands out as tokens, in the order of the chapters: those that clauses bound in millimetres.
 * Where the identity says something else, that stands: the least height of its emblem, and how far characters are read.
 */
export function millimetres(): Millimetre[] {
  const chapters: readonly Readonly<Record<string, Limit>>[] = [identityLimits, signage, signKinds]
  return chapters
    .flatMap((chapter) => Object.entries(chapter))
    .flatMap(([name, {unit, min, max, clause}]) => {
      if (unit !== 'mm' && unit !== 'mm/m') return []
      const title = catalogue.clause.get(clause)?.title
      if (!title) throw new Error(`${clause}, which ${name} names, is no clause`)
      return [{name, unit, clause, ...title, min, max, ...ofCounty(name)}]
    })
}

/** What the identity says instead of a limit. */
function ofCounty(name: string): {readonly min?: number} {
  const {legibility, emblem} = identity
  if (name === ('emblemHeight' satisfies keyof typeof identityLimits)) return {min: emblem.minHeightMm}
  if (name === ('hanziHeightPerMetre' satisfies keyof typeof signage) && legibility) return {min: 1000 / legibility.ratio}
  return {}
}
