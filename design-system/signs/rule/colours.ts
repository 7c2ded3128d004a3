import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Identity, Ink} from '../../tokens/identity.ts'
import type {Layout, Part} from '../layout/layout.ts'
import {isSurface} from './parts.ts'
import {type LaidSign, limited} from './rule.ts'

const todo = {zh: '按配色表选用文字色和底色', en: 'use a pair of inks that the identity lists for text'}

/** The ink of everything that is read, each with the ink on which it stands. */
const pairsOf = ({layout, identity: {inks}}: LaidSign) =>
  layout.parts.flatMap((part) =>
    'ink' in part && part.type !== 'bar' && !isSurface(part) ? [[inks[part.ink], inks[part.on ?? layout.ground]] as const] : [],
  )

/** @clause HW-SIGN-017 contrast of text, arrows and symbols with the ground */
const contrast = limited(limits.contrastRatio, {
  what: {zh: '文字与底色的亮度对比度', en: 'the luminance contrast of message and ground'},
  todo,
  measure: (sign) => pairsOf(sign).map(([a, b]) => contrastRatio(a, b)),
})

/** @clause HW-SIGN-017 difference of reflectance */
const reflectance = limited(limits.lrvContrast, {
  what: {zh: '文字与底色的光反射率差', en: 'the difference of light reflectance of message and ground'},
  todo,
  measure: (sign) => pairsOf(sign).map(([a, b]) => difference(a, b)),
})

/** @clause HW-SIGN-018 colours on the sign, black and white apart */
const number = limited(limits.coloursPerSign, {
  what: {zh: '黑、白以外的颜色数', en: 'the number of colours apart from black and white'},
  todo: {zh: '减少颜色', en: 'use fewer colours'},
  measure: ({layout, identity}) => {
    const {inks} = identity
    const used = new Set([inks[layout.ground].name, ...layout.parts.flatMap((part) => coloursOf(part, layout, identity))])
    const colours = Object.values(inks).filter(
      ({name, cmyk: [c, m, y, k]}) => used.has(name) && !(c + m + y === 0 && (k === 0 || k === 100)),
    )
    return [new Set(colours.map(({name}) => name)).size]
  },
})

/** Whether a sign can be read in the inks that it has, and how many they are. */
export const colours = [contrast, reflectance, number]

function coloursOf(part: Part, {ground}: Layout, {inks, emblem}: Pick<Identity, 'inks' | 'emblem'>): string[] {
  if (part.type === 'hole') return []
  if (part.type === 'emblem') return ground === 'field' ? emblem.paths.map(({role}) => inks[role].name) : [inks['on-ground'].name]
  return [inks[part.ink].name]
}

/** WCAG 2.2's contrast ratio; reflectance is relative luminance in percent. */
const contrastRatio = (a: Ink, b: Ink) => (Math.max(a.lrv, b.lrv) + 5) / (Math.min(a.lrv, b.lrv) + 5)
const difference = (a: Ink, b: Ink) => ((Math.max(a.lrv, b.lrv) - Math.min(a.lrv, b.lrv)) / Math.max(a.lrv, b.lrv)) * 100

/** The clauses of these rules: what an identity can keep or break by its inks alone. */
export const colourClauses: readonly string[] = [limits.contrastRatio.clause, limits.coloursPerSign.clause]
