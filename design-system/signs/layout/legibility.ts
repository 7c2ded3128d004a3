import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Mm} from '../../drawing/drawing.ts'
import type {Legibility} from '../../tokens/identity.ts'
import {bounded, type SignFinding} from '../check/finding.ts'

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

/**
 * Returns what a county's own ratio says of characters `height` high, with its source; nothing where the county has none. A miss is a
 * warning, for the handbook asks for no more than its own ratio.
 *
 * @clause HW-SIGN-010 a county's ratio beside the handbook's
 */
export function checkLegibility(spec: Read, height: Mm): SignFinding[] {
  const {legibility} = spec
  if (!legibility) return []
  const {ratio, source} = legibility
  return [
    bounded({...limits.hanziHeightPerMetre, min: hanziHeight(spec)}, height, 'mm', {
      what: {zh: `按1:${ratio}（${source}）计，汉字字高`, en: `by 1:${ratio} (${source}) the height of Chinese characters`},
      todo: {zh: '加大牌面或hanziHeightMm，或减小视距', en: 'give a larger panel or hanziHeightMm, or bring the reader nearer'},
      recommended: true,
    }),
  ]
}
