import {limits} from '../../../handbooks/hardware/limits.ts'
import {type LaidSign, limited} from './rule.ts'

const todo = {zh: '加大牌面或hanziHeightMm，或减小视距', en: 'give a larger panel or hanziHeightMm, or bring the reader nearer'}

/** Returns the rule on pictograms that are looked at from `distance` metres. @clause HW-SIGN-020 height of pictograms */
export const pictogramsFrom = <Spec>(distance: (spec: Spec) => number) =>
  limited<Spec>(limits.pictogramPerMetre, {
    what: {zh: '图形符号高度', en: 'the height of pictograms'},
    todo,
    per: ({spec}) => distance(spec),
    measure: ({layout}) => layout.parts.flatMap((part) => (part.type === 'pictogram' ? [part.size] : [])),
  })

/** Pictograms that are read from as far as the words. */
export const pictograms = pictogramsFrom(({viewingDistanceM}: LaidSign['spec']) => viewingDistanceM)

/** @clause HW-SIGN-023 height of arrows */
export const arrows = limited(limits.arrowToHanzi, {
  what: {zh: '箭头与汉字字高之比', en: 'the arrow’s part of the height of Chinese characters'},
  todo,
  measure: ({layout: {parts, hanzi}}) => parts.flatMap((part) => (part.type === 'arrow' ? [part.size / hanzi] : [])),
})
