import type {Application} from './application.ts'
import {clearSpaceOf, leastEmblemOf} from './clearSpace.ts'
import {centred, emblemOf, fitted, type Lockup, type LockupStyle, lockup, placed} from './lockup.ts'
import {area, edges, type Part, type Setting, type Surface, surface, words} from './part.ts'
import {pattern} from './pattern.ts'

/** Round the lockup, a clear space on each side and the same again: a file is placed as it is. */
const mark = (id: string, name: Application['name'], style: LockupStyle, width: number, height: number): Application => ({
  id,
  group: 'mark',
  name,
  use: {
    zh: '徽标与县名、站名的组合，取用整个文件，不拆开、不重排。',
    en: 'The emblem with the names of county and service: take the whole file, never apart and never set anew.',
  },
  unit: 'mm',
  width,
  height,
  sizeFrom: 'own',
  ground: style.on,
  parts: (setting) => centred(fitted(setting, style, width, height), {left: 0, top: 0, right: width, bottom: height}),
})

/** Four dashed sides: the limit of a space. */
function dashes({left, top, right, bottom}: Part['box'], dash: number, line: number): Part[] {
  const along = (from: number, to: number, at: (a: number, b: number) => Part['box']) => {
    const count = Math.max(1, Math.round((to - from) / (2 * dash)))
    const step = (to - from) / count
    return Array.from(
      {length: count},
      (_, i): Part => ({type: 'guide', ink: 'quiet', box: at(from + (i + 0.25) * step, from + (i + 0.75) * step)}),
    )
  }
  const half = line / 2
  return [
    ...[top, bottom].flatMap((y) => along(left, right, (a, b) => ({left: a, right: b, top: y - half, bottom: y + half}))),
    ...[left, right].flatMap((x) => along(top, bottom, (a, b) => ({left: x - half, right: x + half, top: a, bottom: b}))),
  ]
}

const boxed = ({width, height}: Lockup, [x, y]: readonly [number, number], by: number): Part['box'] => ({
  left: x - by,
  top: y - by,
  right: x + width + by,
  bottom: y + height + by,
})

const note = {height: 3.2, ink: 'ink', on: 'on-ground', sentence: true} as const
const english = {...note, height: 2} as const

/** A mark, its free space in dashes, and what the space is. */
function spaceSheet(setting: Setting): Part[] {
  const {identity} = setting
  const percent = Math.round(clearSpaceOf(identity, 100))
  const least = leastEmblemOf(identity)
  const across = fitted(setting, {size: 43, on: 'on-ground'}, 170, 65)
  const upright = fitted(setting, {size: 38, on: 'on-ground', way: 'stacked'}, 110, 102)
  const [clear, space] = [clearSpaceOf(identity, emblemOf(across)), clearSpaceOf(identity, emblemOf(upright))]
  const [a, b] = [[20 + clear, 50 + clear] as const, [20 + space, 158 + space] as const]
  return [
    words(setting, '保护空间和最小尺寸', [20, 20], {...note, height: 7, weight: 'bold'}),
    words(setting, 'Clear space and least size', [20, 31], english),
    ...placed(across, a),
    ...dashes(boxed(across, a, clear), 1.6, 0.25),
    // The space is shown at its true width in the corner.
    ...edges([a[0] - clear, a[1] - clear], clear, clear, 0.25, 'quiet').map((part): Part => ({type: 'guide', box: part.box, ink: 'quiet'})),
    words(setting, `四周留空为徽标高度的${percent}%，即左上角方格的边长。`, [20, 125], note),
    words(setting, '虚线以内不放文字、线条、图形，也不到版面边缘。', [20, 131], note),
    words(
      setting,
      `Keep ${percent} % of the emblem’s height free on every side, the side of the square in the corner:`,
      [20, 138],
      english,
    ),
    words(setting, 'no words, lines, pictures or edges within the dashes.', [20, 142.5], english),
    ...placed(upright, b),
    ...dashes(boxed(upright, b, space), 1.6, 0.25),
    ...placed(lockup(setting, {size: least, on: 'on-ground', latin: false}), [136, 170]),
    words(setting, `印刷时徽标最小${least} mm，`, [136, 190], note),
    words(setting, '这时不带英文。', [136, 196], note),
    words(setting, `In print at least ${least} mm,`, [136, 203], english),
    words(setting, 'then without English.', [136, 207.5], english),
    area([20, 266], 170, 0.25, 'quiet'),
    words(setting, '组合的比例为本工具自定，不是任何标准；保护空间和最小高度见手册“形象识别”一章。', [20, 271], {...note, height: 2.6}),
    words(
      setting,
      'The proportions are this toolkit’s own choice and no standard; for space and least height see the chapter on identity.',
      [20, 277],
      {
        ...english,
        height: 1.8,
      },
    ),
  ]
}

/** The pattern on light and on dark, and where it may lie. */
function patternSheet(setting: Setting): Part[] {
  const {identity} = setting
  return [
    pattern(identity, {left: -3, top: -3, right: 148.5, bottom: 160}, 23, 'on-ground'),
    surface([148.5, 0], 148.5, 160, 'ground'),
    pattern(identity, {left: 148.5, top: -3, right: 300, bottom: 160}, 23, 'ground'),
    words(setting, '辅助底纹', [20, 172], {...note, height: 6, weight: 'bold'}),
    words(setting, 'Supporting pattern', [20, 182], english),
    words(setting, '取徽标中最大的一块，隔行错半步，颜色为底色的浅调。', [90, 172], note),
    words(setting, '底纹上不放文字和徽标；标识、表格和告知单上不用。', [90, 178], note),
    words(setting, 'The largest shape of the emblem, each row half a step further, in a tint of the ground.', [90, 185], english),
    words(
      setting,
      'No words and no emblem stand on it; it is never used on signs, forms or notices. Its tint is this toolkit’s own choice.',
      [90, 189.5],
      english,
    ),
  ]
}

const names = {
  across: {zh: '横式组合', en: 'Lockup, across'},
  stacked: {zh: '竖式组合', en: 'Lockup, stacked'},
  acrossDark: {zh: '横式组合（反白）', en: 'Lockup, across, reversed'},
  stackedDark: {zh: '竖式组合（反白）', en: 'Lockup, stacked, reversed'},
} as const
const surfaces: readonly [Surface, '' | '-reversed'][] = [
  ['on-ground', ''],
  ['ground', '-reversed'],
]

/** The mark itself: lockups, their free space, the supporting pattern. */
export const marks: readonly Application[] = [
  ...surfaces.map(([on, end]) => mark(`lockup-across${end}`, end ? names.acrossDark : names.across, {size: 40, on}, 200, 66)),
  ...surfaces.map(([on, end]) =>
    mark(`lockup-stacked${end}`, end ? names.stackedDark : names.stacked, {size: 60, on, way: 'stacked'}, 160, 150),
  ),
  {
    id: 'clear-space',
    group: 'mark',
    name: {zh: '保护空间和最小尺寸', en: 'Clear space and least size'},
    use: {zh: '交给设计和制作单位，与组合文件一起用。', en: 'For designers and makers, beside the files of the lockups.'},
    unit: 'mm',
    width: 210,
    height: 297,
    sizeFrom: 'trade',
    ground: 'on-ground',
    sheet: true,
    parts: spaceSheet,
  },
  {
    id: 'pattern',
    group: 'mark',
    name: {zh: '辅助底纹', en: 'Supporting pattern'},
    use: {
      zh: '用在封面、证件背面和背景板的一块面积里；手册规定标识上不另设图案。',
      en: 'For a part of covers, backs of cards and backdrops; the handbook allows no other pictures on signs.',
    },
    unit: 'mm',
    width: 297,
    height: 210,
    sizeFrom: 'trade',
    ground: 'on-ground',
    sheet: true,
    parts: patternSheet,
  },
]
