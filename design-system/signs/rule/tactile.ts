import {limits} from '../../../handbooks/hardware/limits.ts'
import {brailleWords, isBrailleConfirmed, type TactileSpec} from '../braille/tactile.ts'
import type {Layout, ShapePart} from '../layout/layout.ts'
import {linesOf} from './parts.ts'
import {limited, rule, settled} from './rule.ts'

/** @clause HW-SIGN-067 height of raised characters */
const raised = limited(limits.tactileCharacterHeight, {
  what: {zh: '触觉文字的字高', en: 'the height of raised characters'},
  todo: {zh: '调整视距或hanziHeightMm', en: 'change the viewing distance or hanziHeightMm'},
  measure: ({layout}) => linesOf(layout).flatMap(({role, process, height}) => (role === 'message' && process === 'emboss' ? [height] : [])),
})

const dotsOf = ({parts}: Layout) => {
  const dots = parts.filter((part): part is ShapePart => part.type === 'shape' && part.process === 'emboss')
  return dots.length > 1 ? dots : []
}
const redraw = {zh: '由标识库重新输出', en: 'draw it again with the sign library'}

/** @clause HW-SIGN-069 spacing of dots */
const spacing = limited(limits.brailleDotSpacing, {
  what: {zh: '盲文相邻两点的中心距', en: 'the distance of neighbouring dots of braille'},
  todo: redraw,
  tolerance: limits.brailleTolerance.max,
  measure: ({layout}) => {
    const dots = dotsOf(layout)
    const apart = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])))
    return apart.length === 0 ? [] : [Math.min(...apart)]
  },
})

/** @clause HW-SIGN-069 diameter of dots */
const diameter = limited(limits.brailleDotDiameter, {
  what: {zh: '盲文点的底部直径', en: 'the diameter of a dot of braille at its base'},
  todo: redraw,
  measure: ({layout}) => dotsOf(layout).map(({width}) => width),
})

/** @clause HW-SIGN-066 braille that says what the sign says */
const read = rule<TactileSpec>('HW-SIGN-066', ({spec}) => {
  if (!spec.tactile) return []
  const words = brailleWords(spec)
  return [
    settled(isBrailleConfirmed(spec), {
      measured: words,
      required: '–',
      good: {
        zh: `盲文按“${words}”写成，读音取自术语库或已经核对。`,
        en: `The braille says ${words}, which is the glossary’s reading or has been confirmed.`,
      },
      bad: {
        zh: `盲文按“${words}”写成，读音没有人核对过，只出样张，不出切割文件。`,
        en: `The braille says ${words}, and nobody has confirmed the reading: a proof is made, and no file to cut from.`,
      },
      todo: {
        zh: '请懂盲文的人核对，再在文字里写confirmed：谁、哪一天',
        en: 'have a reader of braille confirm it, then write in the message `confirmed`: who and when',
      },
      otherwise: 'warn',
    }),
  ]
})

/**
 * What is felt: raised characters, and braille as it is spaced. How
 * high characters and dots stand is for whoever measures the plate.
 */
export const tactile = [read, raised, spacing, diameter]
