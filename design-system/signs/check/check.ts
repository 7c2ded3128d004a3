import {limits} from '../../../handbooks/hardware/limits.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import {type Fonts, join} from '../../drawing/type/text.ts'
import {cunbiao, type Identity, type Ink} from '../../tokens/identity.ts'
import {readingDistance} from '../board/board.ts'
import {facesOf, inkOf} from '../layout/draw.ts'
import type {Layout, Part} from '../layout/layout.ts'
import {checkLegibility, legible} from '../layout/legibility.ts'
import {backOf} from '../sides.ts'
import {layoutSign, type SignSpec} from '../sign.ts'
import {checkBoard} from './board.ts'
import {bounded, type SignFinding} from './finding.ts'
import {checkBody, checkKind} from './kinds.ts'
import {checkQr} from './qr.ts'
import {checkTactile} from './tactile.ts'
import {checkWords} from './words.ts'

export type {SignFinding} from './finding.ts'

/**
 * Returns what the handbook says of the sign drawn from `spec`, its back included, in the order of the clauses.
 *
 * It measures the artwork, so a pass says nothing of the sign on the wall: the material, the mounting and the light
 * are for whoever assesses the point. Only clauses that govern the kind of sign and have something to measure on
 * it are reported.
 *
 * `layout` is the sign's own, if the caller has it already.
 *
 * @throws InputError if the sign cannot be drawn.
 */
export function checkSign(spec: SignSpec, fonts: Fonts, identity: Identity = cunbiao, layout?: Layout): SignFinding[] {
  const back = backOf(spec)
  const front = checkSide(spec, fonts, identity, layout)
  if (!back || back === spec) return front.sort(byClause)
  // Of the back only what the front does not already say.
  const behind = checkSide(back, fonts, identity).filter(
    ({outcome, message}) => outcome !== 'pass' && front.every((found) => found.message.zh !== message.zh),
  )
  const kept = front.filter(({clause, outcome}) => outcome !== 'pass' || behind.every((found) => found.clause !== clause))
  return [...kept, ...behind].sort(byClause)
}

const byClause = (a: SignFinding, b: SignFinding) => a.clause.localeCompare(b.clause)

function checkSide(asked: SignSpec, fonts: Fonts, identity: Identity, laid?: Layout): SignFinding[] {
  const spec = legible(asked, identity)
  const layout = laid ?? layoutSign(spec, fonts)
  const faces = facesOf(layout, fonts)
  return [
    ...checkWords(spec),
    ...checkHeights(layout, spec),
    ...checkSetting(layout, faces),
    ...checkColours(layout, identity),
    ...checkSymbols(layout, spec.kind === 'floor-plan' ? readingDistance(spec) : spec.viewingDistanceM),
    ...checkCorners(layout),
    ...checkBody(layout),
    ...checkTactile(layout),
    ...checkKind(spec, layout),
    ...checkBoard(spec, layout),
    ...(spec.kind === 'qr-guide' ? checkQr(spec, layout, faces) : []),
  ]
}

/** @clause HW-SIGN-028 corners within a hand's reach, so not those of a fascia */
function checkCorners({kind, corner}: Layout): SignFinding[] {
  if (kind === 'fascia') return []
  return [
    bounded(limits.cornerRadius, corner, 'mm', {
      what: {zh: '外露角的圆角半径', en: 'the radius of the corners'},
      todo: {zh: '加大cornerRadiusMm', en: 'raise cornerRadiusMm'},
    }),
  ]
}

/**
 * @clause HW-SIGN-010 height of Chinese characters
 * @clause HW-SIGN-011 height of capitals
 * @clause HW-SIGN-012 the second line's part of the Chinese above it
 */
function checkHeights({kind, parts}: Layout, spec: SignSpec): SignFinding[] {
  const perMetre = (limit: Limit & {readonly min: number}): Limit => ({...limit, min: limit.min * spec.viewingDistanceM})
  const messages: number[] = []
  const seconds: number[] = []
  const ratios: number[] = []
  for (const part of parts) {
    if (part.type !== 'line') continue
    if (part.role === 'message') messages.push(part.height)
    if (part.role !== 'second') continue
    seconds.push(part.height)
    ratios.push(part.height / (messages.at(-1) ?? part.height))
  }
  const larger = {zh: '加大牌面或hanziHeightMm，或减小视距', en: 'give a larger panel or hanziHeightMm, or bring the reader nearer'}
  const findings = [
    bounded(perMetre(limits.hanziHeightPerMetre), Math.min(...messages), 'mm', {
      what: {zh: '汉字字高', en: 'the height of Chinese characters'},
      todo: larger,
    }),
    ...checkLegibility(spec, Math.min(...messages)),
  ]
  // A plaque is read from beside the door and a form sample at the table: neither clause governs their second line.
  if (seconds.length > 0 && kind !== 'plaque' && kind !== 'form-sample') {
    findings.push(
      bounded(perMetre(limits.latinCapHeightPerMetre), Math.min(...seconds), 'mm', {
        what: {zh: '大写字母高度', en: 'the height of capitals'},
        todo: larger,
      }),
    )
    findings.push(
      bounded(limits.secondaryToHanzi, Math.min(...ratios), '', {
        what: {zh: '第二行与汉字字高之比', en: 'the second line’s part of the height of Chinese characters'},
        todo: {zh: '调整第二行字高', en: 'set the second line larger or smaller'},
        recommended: true,
      }),
    )
  }
  return findings
}

/**
 * @clause HW-SIGN-014 condensing
 * @clause HW-SIGN-015 margin, in heights of the largest Chinese characters
 */
function checkSetting({parts, width, height}: Layout, fonts: Fonts): SignFinding[] {
  const lines = parts.filter((part) => part.type === 'line')
  const box = parts
    .filter((part) => part.type !== 'hole' && !(part.type === 'shape' && part.surface))
    .map((part) => inkOf(part, fonts))
    .reduce(join)
  const clear = Math.min(box.left, box.top, width - box.right, height - box.bottom)
  const largest = Math.max(...lines.flatMap((line) => (line.role === 'message' ? [line.height] : [])))
  return [
    bounded(limits.condensing, Math.min(...lines.map(({condense}) => condense)), '', {
      what: {zh: '字宽与原字宽之比', en: 'the width of characters as a part of their natural width'},
      todo: {zh: '换行、加宽牌面或精简文字', en: 'break the line, widen the panel or use fewer words'},
    }),
    bounded({...limits.margin, min: limits.margin.min * largest}, clear, 'mm', {
      what: {zh: '文字、符号到边缘的最小净距', en: 'the least space between message and edge'},
      todo: {zh: '加大牌面或减小字高', en: 'give a larger panel or smaller characters'},
    }),
  ]
}

/**
 * @clause HW-SIGN-017 contrast of text, arrows and symbols with the ground
 * @clause HW-SIGN-018 colours on the sign, black and white apart
 */
function checkColours(layout: Layout, {inks, emblem}: Identity): SignFinding[] {
  const read = layout.parts.flatMap((part) =>
    'ink' in part && part.type !== 'bar' && !(part.type === 'shape' && part.surface)
      ? [[inks[part.ink], inks[part.on ?? layout.ground]] as const]
      : [],
  )
  const [ratios, differences] = [read.map((pair) => ratio(...pair)), read.map((pair) => difference(...pair))]
  const used = new Set([inks[layout.ground].name, ...layout.parts.flatMap((part) => coloursOf(part, layout, {inks, emblem}))])
  const todo = {zh: '按配色表选用文字色和底色', en: 'use a pair of inks that the identity lists for text'}
  const colours = Object.values(inks).filter(({name, cmyk: [c, m, y, k]}) => used.has(name) && !(c + m + y === 0 && (k === 0 || k === 100)))
  return [
    bounded(limits.contrastRatio, Math.min(...ratios), ':1', {
      what: {zh: '文字与底色的亮度对比度', en: 'the luminance contrast of message and ground'},
      todo,
    }),
    bounded(limits.lrvContrast, Math.min(...differences), '%', {
      what: {zh: '文字与底色的光反射率差', en: 'the difference of light reflectance of message and ground'},
      todo,
    }),
    bounded(limits.coloursPerSign, new Set(colours.map(({name}) => name)).size, '', {
      what: {zh: '黑、白以外的颜色数', en: 'the number of colours apart from black and white'},
      todo: {zh: '减少颜色', en: 'use fewer colours'},
    }),
  ]
}

function coloursOf(part: Part, {ground}: Layout, {inks, emblem}: Pick<Identity, 'inks' | 'emblem'>): string[] {
  if (part.type === 'hole') return []
  if (part.type === 'emblem') return ground === 'field' ? emblem.paths.map(({role}) => inks[role].name) : [inks['on-ground'].name]
  return [inks[part.ink].name]
}

/** WCAG 2.2's contrast ratio; reflectance is relative luminance in percent. */
const ratio = (a: Ink, b: Ink) => (Math.max(a.lrv, b.lrv) + 5) / (Math.min(a.lrv, b.lrv) + 5)
const difference = (a: Ink, b: Ink) => ((Math.max(a.lrv, b.lrv) - Math.min(a.lrv, b.lrv)) / Math.max(a.lrv, b.lrv)) * 100

/**
 * @clause HW-SIGN-020 height of pictograms
 * @clause HW-SIGN-023 height of arrows
 */
function checkSymbols({kind, parts, hanzi}: Layout, distance: number): SignFinding[] {
  const pictograms = parts.flatMap((part) => (part.type === 'pictogram' ? [part.size] : []))
  const arrows = parts.flatMap((part) => (part.type === 'arrow' ? [part.size] : []))
  const todo = {zh: '加大牌面或hanziHeightMm，或减小视距', en: 'give a larger panel or hanziHeightMm, or bring the reader nearer'}
  return [
    ...(pictograms.length > 0
      ? [
          bounded({...limits.pictogramPerMetre, min: limits.pictogramPerMetre.min * distance}, Math.min(...pictograms), 'mm', {
            what: {zh: '图形符号高度', en: 'the height of pictograms'},
            todo,
          }),
        ]
      : []),
    ...(arrows.length > 0 && kind === 'directional'
      ? [
          bounded(limits.arrowToHanzi, Math.min(...arrows) / hanzi, '', {
            what: {zh: '箭头与汉字字高之比', en: 'the arrow’s part of the height of Chinese characters'},
            todo,
          }),
        ]
      : []),
  ]
}
