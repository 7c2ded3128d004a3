import type {Application} from './application.ts'
import {clearSpaceOf} from './clearSpace.ts'
import {emblemOf, fitted, placed} from './lockup.ts'
import {area, edges, type Part, type Setting, words} from './part.ts'

/** Marks of others that stand beside the station's. They are never drawn: each is an empty frame with its name. */
export const beside = ['党群服务中心', '中国社区'] as const

/** Between the station's mark and another, and between two others, in clear spaces of the station's emblem. Our own choice. */
export const besideGap = 3

const note = {height: 3.2, ink: 'ink', on: 'on-ground', sentence: true} as const
const english = {...note, height: 2} as const

function parts(setting: Setting): Part[] {
  const {identity} = setting
  const mark = fitted(setting, {size: 36, on: 'on-ground'}, 180, 58)
  const size = emblemOf(mark)
  const clear = clearSpaceOf(identity, size)
  const gap = besideGap * clear
  const [left, top] = [31, 58]
  const line = left + mark.width + gap / 2
  const first = left + mark.width + gap
  const places = beside.map((name, i) => ({name, x: first + i * (size + gap)}))
  const foot = top + size
  const below = Math.max(foot, top + mark.height) + 9
  const ends = [left + mark.width, ...places.map(({x}) => x + size)]
  return [
    words(setting, '与其他标志并列', [20, 18], {...note, height: 7, weight: 'bold'}),
    words(setting, 'Beside the marks of others', [20, 29], english),
    ...placed(mark, [left, top]),
    area([line - 0.15, top], 0.3, size, 'quiet'),
    ...places.flatMap(({name, x}) => [
      ...edges([x, top], size, size, 0.25, 'quiet'),
      words(setting, name, [x + size / 2, top + size / 2 - 4], {...note, height: 3.6, align: 'centre', most: size - 4}),
      words(setting, '标志位置', [x + size / 2, top + size / 2 + 2], {...note, height: 2.6, align: 'centre'}),
    ]),
    ...places.flatMap(({x}, i) => dimension(setting, ends[i] ?? x, x, below, `${besideGap}a`)),
    ...upright(setting, top, foot, left - 7, 'h'),
    ...[
      '1　站点的组合在左，其他标志依次在右，高度不大于站点徽标的高度h。',
      `2　相邻两个标志之间净距${besideGap}a；a为站点徽标的保护空间，等于h的${Math.round(clearSpaceOf(identity, 100))}%。`,
      '3　各用各的原件和颜色，不拼成一个图形，不共用一个底框；中间可以加一条细线。',
      '4　国旗、国徽、党旗、党徽的图案不与站点徽标组合；其他组织对自己的标志另有规定的，从其规定。',
    ].map((text, i) => words(setting, text, [20, 122 + i * 7.5], note)),
    ...[
      'The point’s lockup stands on the left and the others follow, none higher than its emblem, h.',
      `${besideGap}a is free between two marks; a is the emblem’s clear space, ${Math.round(clearSpaceOf(identity, 100))} % of h. Each keeps its own artwork and colours: no shared shape, no shared frame.`,
      'Flags and emblems of state and party are never combined with the emblem. Where others have rules for their own marks, those stand.',
    ].map((text, i) => words(setting, text, [20, 156 + i * 5], english)),
    area([20, 184], 257, 0.25, 'quiet'),
    words(setting, '间距和次序为本工具自定，没有见到规定这些数值的标准。其他组织的标志不在这里画出，只留位置。', [20, 189], {
      ...note,
      height: 2.6,
    }),
    words(
      setting,
      'Distances and order are this toolkit’s own choice; no standard that sets them was seen. The marks of others are not drawn.',
      [20, 195],
      {
        ...english,
        height: 1.8,
      },
    ),
  ]
}

const guide = (left: number, top: number, width: number, height: number): Part => ({
  type: 'guide',
  box: {left, top, right: left + width, bottom: top + height},
  ink: 'ink',
})

function dimension(setting: Setting, a: number, b: number, y: number, text: string): Part[] {
  return [
    guide(a, y, b - a, 0.2),
    ...[a, b].map((x) => guide(x - 0.1, y - 2, 0.2, 4)),
    words(setting, text, [(a + b) / 2, y + 2.4], {...note, height: 2.4, align: 'centre'}),
  ]
}

function upright(setting: Setting, top: number, foot: number, x: number, text: string): Part[] {
  return [
    guide(x, top, 0.2, foot - top),
    ...[top, foot].map((y) => guide(x - 2, y - 0.1, 4, 0.2)),
    words(setting, text, [x - 2.4, (top + foot) / 2 - 1.1], {...note, height: 2.2, align: 'right'}),
  ]
}

/** How the station's mark stands beside others on one panel or sheet. */
export const copresence: Application = {
  id: 'beside-others',
  group: 'mark',
  name: {zh: '与其他标志并列', en: 'Beside the marks of others'},
  use: {
    zh: '背景板、宣传栏上与党群服务中心、中国社区等标志同处一块版面时用；各自的标志由所属组织提供。',
    en: 'For a panel that also bears marks such as 党群服务中心 and 中国社区; each body gives its own.',
  },
  unit: 'mm',
  width: 297,
  height: 210,
  sizeFrom: 'trade',
  ground: 'on-ground',
  sheet: true,
  parts,
}
