import {limits} from '../../handbooks/hardware/limits.ts'
import type {Limit} from '../../handbooks/limit.ts'
import {cunbiao, type Identity, type Ink} from '../tokens/identity.ts'
import {inkOf} from './draw.ts'
import type {Layout, Part} from './layout.ts'
import {layoutSign, type SignSpec} from './sign.ts'
import type {SignText} from './spec.ts'
import {type Fonts, join} from './text.ts'

interface InBoth {
  readonly zh: string
  readonly en: string
}

/** What one clause says of one sign, as drawn. */
export interface SignFinding {
  readonly clause: string
  /** `warn`: a recommendation not followed, or something that only a person can settle. */
  readonly outcome: 'pass' | 'warn' | 'fail'
  /** With units, as it stands beside `required`. */
  readonly measured: string
  readonly required: string
  readonly message: InBoth
  /** What to change; absent when it passes. */
  readonly todo?: InBoth
}

/**
 * Returns what the handbook says of the sign drawn from `spec`, in the order of the clauses.
 *
 * It measures the artwork, so a pass says nothing of the sign on the wall: the material, the mounting and the light
 * are for whoever assesses the point. Only clauses that govern the kind of sign and have something to measure on
 * it are reported.
 *
 * @throws InputError if the sign cannot be drawn.
 */
export function checkSign(spec: SignSpec, fonts: Fonts, identity: Identity = cunbiao): SignFinding[] {
  const layout = layoutSign(spec, fonts)
  const texts = textsOf(spec)
  return [
    ...checkName(spec),
    ...checkCharacters(texts),
    ...checkLanguages(texts),
    ...checkHeights(layout, spec.viewingDistanceM),
    ...checkSetting(layout, fonts),
    ...checkColours(layout, identity),
    ...checkSymbols(layout, spec.viewingDistanceM),
    ...checkMessages(spec),
    ...checkCorners(layout),
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

interface Words {
  readonly what: InBoth
  readonly todo: InBoth
  /** Not a requirement, so a miss is a warning. */
  readonly recommended?: boolean
}

/** Compares `value` with a limit that is already in the unit of `value`, as measured on this sign. */
function bounded({clause, min, max}: Limit, value: number, unit: string, {what, todo, recommended}: Words): SignFinding {
  const ok = (min === undefined || value >= min - 1e-6) && (max === undefined || value <= max + 1e-6)
  const [measured, least, most] = [value, min, max].map((v) => (v === undefined ? undefined : `${round(v)}${unit === 'mm' ? ' mm' : unit}`))
  const [must, is] = recommended ? ['宜', 'is recommended'] : ['应', 'is required']
  const [required, zh, en] =
    least !== undefined && most !== undefined
      ? [`${least}–${most}`, `${must}为${least}～${most}`, `${least} to ${most} ${is}`]
      : least !== undefined
        ? [`≥ ${least}`, `${must}不小于${least}`, `at least ${least} ${is}`]
        : [`≤ ${most}`, `${must}不大于${most}`, `at most ${most} is allowed`]
  return {
    clause,
    outcome: ok ? 'pass' : recommended ? 'warn' : 'fail',
    measured: `${measured}`,
    required,
    message: {zh: `${what.zh}为${measured}，${zh}。`, en: `${capital(what.en)} is ${measured}; ${en}.`},
    ...(ok ? {} : {todo}),
  }
}

/** @clause HW-SIGN-003 the name's form */
function checkName(spec: SignSpec): SignFinding[] {
  if (spec.kind !== 'fascia' && spec.kind !== 'plaque') return []
  const name = spec.text.zh
  const ok = /.(村|社区)便民服务站$/.test(name)
  return [
    {
      clause: 'HW-SIGN-003',
      outcome: ok ? 'pass' : 'fail',
      measured: name,
      required: '村（社区）名称＋便民服务站',
      message: ok
        ? {
            zh: `站点名称“${name}”符合规定的形式；村（社区）名称是否为现行名称，由人核对。`,
            en: `The name ${name} has the required form; whether the place is still called so is for a person to check.`,
          }
        : {
            zh: `站点名称“${name}”不是“村（社区）名称＋便民服务站”。`,
            en: `The name ${name} is not the place’s name followed by 便民服务站.`,
          },
      ...(ok
        ? {}
        : {
            todo: {
              zh: '改为现行村（社区）名称后接“便民服务站”',
              en: 'write the present name of the village or community followed by 便民服务站',
            },
          }),
    },
  ]
}

let common: Set<string> | undefined

/** The 6763 Chinese characters of GB 2312-80, read from the decoder that every platform has. */
function commonCharacters(): Set<string> {
  if (common) return common
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({length: 0xf7 - 0xb0 + 1}, (_, i) => 0xb0 + i)
  common = new Set(
    rows
      .flatMap((row) => Array.from({length: 94}, (_, i) => decoder.decode(Uint8Array.of(row, 0xa1 + i))))
      .filter((c) => /^\p{Script=Han}$/u.test(c)),
  )
  return common
}

/** @clause HW-SIGN-004 standard characters: a rare one is not wrong, so a person decides */
function checkCharacters(texts: readonly SignText[]): SignFinding[] {
  const rare = [...new Set(texts.flatMap(({zh}) => [...zh]))].filter((c) => /\p{Script=Han}/u.test(c) && !commonCharacters().has(c))
  const shown = rare.join('')
  return [
    {
      clause: 'HW-SIGN-004',
      outcome: rare.length === 0 ? 'pass' : 'warn',
      measured: rare.length === 0 ? '0' : `${rare.length}（${shown}）`,
      required: '0',
      message:
        rare.length === 0
          ? {zh: '所用汉字都在GB 2312-80的6763字之内。', en: 'Every Chinese character is among the 6,763 of GB 2312-80.'}
          : {
              zh: `“${shown}”不在GB 2312-80的6763字之内，可能是繁体字、异体字或地名生僻字。`,
              en: `${shown} is not among the 6,763 characters of GB 2312-80: it may be traditional, a variant, or a rare place name.`,
            },
      ...(rare.length === 0
        ? {}
        : {todo: {zh: '对照《通用规范汉字表》核对', en: 'look it up in the Table of General Standard Chinese Characters'}}),
    },
  ]
}

/** @clause HW-SIGN-006 languages and scripts on one sign */
function checkLanguages(texts: readonly SignText[]): SignFinding[] {
  const count = 1 + Number(texts.some(({en}) => en !== undefined)) + Number(texts.some(({pinyin}) => pinyin !== undefined))
  return [
    bounded(limits.languagesPerSign, count, '', {
      what: {zh: '文种数', en: 'the number of languages and scripts'},
      todo: {zh: '汉语拼音和英文只留一种', en: 'keep either pinyin or English'},
    }),
  ]
}

/**
 * @clause HW-SIGN-010 height of Chinese characters
 * @clause HW-SIGN-011 height of capitals
 * @clause HW-SIGN-012 the second line's part of the Chinese above it
 */
function checkHeights({kind, parts}: Layout, distance: number): SignFinding[] {
  const perMetre = (limit: Limit & {readonly min: number}): Limit => ({...limit, min: limit.min * distance})
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
  ]
  if (seconds.length > 0 && kind !== 'plaque') {
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
    .filter((part) => part.type !== 'hole')
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
  const ground = inks[layout.ground]
  const read = layout.parts.flatMap((part) => ('ink' in part && part.type !== 'bar' ? [inks[part.ink]] : []))
  const [ratios, differences] = [read.map((ink) => ratio(ink, ground)), read.map((ink) => difference(ink, ground))]
  const used = new Set([ground.name, ...layout.parts.flatMap((part) => coloursOf(part, layout, {inks, emblem}))])
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
  if (part.type === 'emblem') return ground === 'ground' ? [inks['on-ground'].name] : emblem.paths.map(({role}) => inks[role].name)
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

/**
 * @clause HW-SIGN-024 messages on one panel
 * @clause HW-SIGN-025 ahead first, then left, then right
 */
function checkMessages(spec: SignSpec): SignFinding[] {
  if (spec.kind !== 'directional') return []
  const side = (towards: string) => (towards.includes('left') ? 1 : towards.includes('right') ? 2 : 0)
  const sides = spec.destinations.map(({towards}) => side(towards))
  const ok = sides.every((s, i) => i === 0 || s >= (sides[i - 1] ?? 0))
  const order = spec.destinations.map(({text, towards}) => `${text.zh}（${['直行', '向左', '向右'][side(towards)]}）`).join('，')
  return [
    bounded(limits.messagesPerPanel, spec.destinations.length, '', {
      what: {zh: '信息条数', en: 'the number of messages'},
      todo: {zh: '拆成两块牌', en: 'split them over two panels'},
    }),
    {
      clause: 'HW-SIGN-025',
      outcome: ok ? 'pass' : 'fail',
      measured: order,
      required: '直行，向左，向右',
      message: ok
        ? {
            zh: '各行按直行、向左、向右的次序排列；同一方向上是否由近及远，由人核对。',
            en: 'Ahead comes first, then left, then right; whether the nearer stands first is for a person to check.',
          }
        : {zh: '各行没有按直行、向左、向右的次序排列。', en: 'The rows are not in the order ahead, left, right.'},
      ...(ok ? {} : {todo: {zh: '调整destinations的次序', en: 'reorder destinations'}}),
    },
  ]
}

function textsOf(spec: SignSpec): SignText[] {
  if (spec.kind === 'directional') return spec.destinations.map(({text}) => text)
  if (spec.kind === 'hours') return [...spec.rows.map(({days}) => days), ...[spec.title, spec.note].filter((text) => text !== undefined)]
  return [spec.text]
}

const round = (v: number) => Number(v.toFixed(2))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
