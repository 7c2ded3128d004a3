import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Layout} from '../layout/layout.ts'
import {linesOf} from './parts.ts'
import {limited} from './rule.ts'

/** Lines of running text in Chinese. Notes under a sign are not counted. */
const runningLines = (layout: Layout) => linesOf(layout).filter(({role, text}) => role === 'body' && /\p{Script=Han}/u.test(text))

/** Of signs whose running text is read standing before them. @clause HW-SIGN-058 height of running text */
export const bodyHeight = limited(limits.boardBodyHanzi, {
  what: {zh: '正文汉字字高', en: 'the height of Chinese characters in the text'},
  todo: {zh: '加大牌面，或精简文字', en: 'give a larger panel or fewer words'},
  measure: ({layout}) => runningLines(layout).map(({height}) => height),
})

/**
 * Of signs that tell a visitor what to do. Facts, as on an hours plate or a feedback box, are no instructions.
 *
 * @clause HW-SIGN-059 lines of instruction
 */
export const instructionLines = limited(limits.bodyLinesMax, {
  what: {zh: '说明文字的行数', en: 'the number of lines of instruction'},
  todo: {zh: '只留动作，条件和例外写进办事指南', en: 'keep what to do; put conditions and exceptions into the guide'},
  recommended: true,
  measure: ({layout}) => {
    const lines = runningLines(layout)
    return lines.length === 0 ? [] : [lines.length]
  },
})
