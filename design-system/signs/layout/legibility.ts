import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Legibility} from '../../tokens/identity.ts'

/** What decides how high characters are. */
interface Read {
  readonly viewingDistanceM: number
  readonly legibility?: Legibility | undefined
}

/**
 * Returns the height at which the Chinese characters of a sign are set: the part of the viewing distance that the county asks for, or else
 * that of the handbook. A county's ratio may fall short of the handbook's; the check then fails the clause.
 *
 * @clause HW-SIGN-010 height of characters from the viewing distance
 */
export const hanziHeight = ({viewingDistanceM, legibility}: Read): Mm =>
  legibility ? (viewingDistanceM * 1000) / legibility.ratio : viewingDistanceM * limits.hanziHeightPerMetre.min

/** Returns `spec` with the ratio of the county whose identity the sign bears, unless it has one of its own. */
export const legible = <Spec extends Read>(spec: Spec, {legibility}: {readonly legibility?: Legibility | undefined}): Spec =>
  spec.legibility || !legibility ? spec : {...spec, legibility}
