import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Layout, ShapePart} from '../layout/layout.ts'
import {bounded, type SignFinding} from './finding.ts'

/**
 * Returns what the handbook says of what is felt: raised characters, and braille as it is spaced. Whether the braille says what the sign
 * says is for a reader of braille; how high characters and dots stand is for whoever measures the plate.
 *
 * @clause HW-SIGN-067 height of raised characters
 * @clause HW-SIGN-069 spacing and diameter of dots
 */
export function checkTactile({parts}: Layout): SignFinding[] {
  const raised = parts.flatMap((part) =>
    part.type === 'line' && part.role === 'message' && part.process === 'emboss' ? [part.height] : [],
  )
  const dots = parts.filter((part): part is ShapePart => part.type === 'shape' && part.process === 'emboss')
  const findings: SignFinding[] = []
  if (raised.length > 0) {
    const {min, max} = limits.tactileCharacterHeight
    const worst = raised.find((height) => height < min || height > max) ?? Math.min(...raised)
    findings.push(
      bounded(limits.tactileCharacterHeight, worst, 'mm', {
        what: {zh: '触觉文字的字高', en: 'the height of raised characters'},
        todo: {zh: '调整视距或hanziHeightMm', en: 'change the viewing distance or hanziHeightMm'},
      }),
    )
  }
  if (dots.length > 1) {
    const nearest = Math.min(...dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]))))
    const stray = limits.brailleTolerance.max
    const spacing = {...limits.brailleDotSpacing, min: limits.brailleDotSpacing.min - stray, max: limits.brailleDotSpacing.max + stray}
    const redraw = {zh: '由标识库重新输出', en: 'draw it again with the sign library'}
    findings.push(
      bounded(spacing, nearest, 'mm', {
        what: {zh: '盲文相邻两点的中心距', en: 'the distance of neighbouring dots of braille'},
        todo: redraw,
      }),
      bounded(limits.brailleDotDiameter, Math.min(...dots.map(({width}) => width)), 'mm', {
        what: {zh: '盲文点的底部直径', en: 'the diameter of a dot of braille at its base'},
        todo: redraw,
      }),
    )
  }
  return findings
}
