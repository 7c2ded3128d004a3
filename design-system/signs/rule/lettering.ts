import {limits} from '../../../handbooks/hardware/limits.ts'
import {join} from '../../drawing/type/text.ts'
import {inkOf} from '../layout/draw.ts'
import type {Layout} from '../layout/layout.ts'
import {hanziHeight} from '../layout/legibility.ts'
import {english} from './latin.ts'
import {isSurface, linesOf} from './parts.ts'
import {bounded, type LaidSign, limited, rule} from './rule.ts'

const larger = {zh: '加大牌面或hanziHeightMm，或减小视距', en: 'give a larger panel or hanziHeightMm, or bring the reader nearer'}
const distance = ({spec}: LaidSign) => spec.viewingDistanceM

/** Returns the heights of the lines of Chinese that are read from the viewing distance. */
export const messageHeights = (layout: Pick<Layout, 'parts'>): number[] =>
  linesOf(layout).flatMap(({role, height}) => (role === 'message' ? [height] : []))

/** Returns the greatest height of the lines of Chinese; 0 if there is none. */
export const largest = (layout: Pick<Layout, 'parts'>): number => Math.max(0, ...messageHeights(layout))

/** @clause HW-SIGN-010 height of Chinese characters */
export const hanzi = limited(limits.hanziHeightPerMetre, {
  what: {zh: '汉字字高', en: 'the height of Chinese characters'},
  todo: larger,
  per: distance,
  measure: ({layout}) => messageHeights(layout),
})

/**
 * What a county's own ratio says of the height of characters, with its source; nothing where the county has none. A miss is a warning, for
 * the handbook asks for no more than its own ratio.
 *
 * @clause HW-SIGN-010 a county's ratio beside the handbook's
 */
export const countyHanzi = rule(limits.hanziHeightPerMetre.clause, ({spec, layout}) => {
  const {legibility} = spec
  if (!legibility) return []
  const {ratio, source} = legibility
  return [
    bounded({min: hanziHeight(spec), max: undefined}, Math.min(...messageHeights(layout)), 'mm', {
      what: {zh: `按1:${ratio}（${source}）计，汉字字高`, en: `by 1:${ratio} (${source}) the height of Chinese characters`},
      todo: larger,
      recommended: true,
    }),
  ]
})

/** Second lines with the height of the Chinese above each. */
function secondLines(layout: Layout): {readonly height: number; readonly above: number}[] {
  let above: number | undefined
  return linesOf(layout).flatMap(({role, height}) => {
    if (role === 'message') above = height
    return role === 'second' ? [{height, above: above ?? height}] : []
  })
}

/** @clause HW-SIGN-011 height of capitals */
const capitals = limited(limits.latinCapHeightPerMetre, {
  what: {zh: '大写字母高度', en: 'the height of capitals'},
  todo: larger,
  per: distance,
  measure: ({layout}) => secondLines(layout).map(({height}) => height),
})

/** @clause HW-SIGN-012 the second line's part of the Chinese above it */
const secondToHanzi = limited(limits.secondaryToHanzi, {
  what: {zh: '第二行与汉字字高之比', en: 'the second line’s part of the height of Chinese characters'},
  todo: {zh: '调整第二行字高', en: 'set the second line larger or smaller'},
  recommended: true,
  measure: ({layout}) => secondLines(layout).map(({height, above}) => height / above),
})

/** Of signs whose second line is read from as far as the first. */
export const secondLine = [english, capitals, secondToHanzi]

/** @clause HW-SIGN-014 condensing */
export const condensing = limited(limits.condensing, {
  what: {zh: '字宽与原字宽之比', en: 'the width of characters as a part of their natural width'},
  todo: {zh: '换行、加宽牌面或精简文字', en: 'break the line, widen the panel or use fewer words'},
  measure: ({layout}) => linesOf(layout).map(({condense}) => condense),
})

/** @clause HW-SIGN-015 margin, in heights of the largest Chinese characters */
export const margin = limited(limits.margin, {
  what: {zh: '文字、符号到边缘的最小净距', en: 'the least space between message and edge'},
  todo: {zh: '加大牌面或减小字高', en: 'give a larger panel or smaller characters'},
  unit: 'mm',
  per: ({layout}) => largest(layout),
  measure: ({layout: {parts, width, height}, faces}) => {
    const box = parts
      .filter((part) => part.type !== 'hole' && !isSurface(part))
      .map((part) => inkOf(part, faces))
      .reduce(join)
    return [Math.min(box.left, box.top, width - box.right, height - box.bottom)]
  },
})

/** Of every sign but a fascia, which no hand reaches. @clause HW-SIGN-028 corners that a hand can meet */
export const corners = limited(limits.cornerRadius, {
  what: {zh: '外露角的圆角半径', en: 'the radius of the corners'},
  todo: {zh: '加大cornerRadiusMm', en: 'raise cornerRadiusMm'},
  measure: ({layout}) => [layout.corner],
})
