import {breakLines} from '../drawing/type/breaking.ts'
import {type Box, emOfCap} from '../drawing/type/text.ts'
import {clearSpaceOf} from './clearSpace.ts'
import {moved, type Part, type Setting, type Surface, words} from './part.ts'

/** What stands below the county's name in every lockup. */
export const service = {zh: '便民服务站', en: 'Village Service Points'} as const

/** How a lockup is put together. */
export interface LockupStyle {
  /** Height of the emblem. */
  readonly size: number
  readonly on: Surface
  /** Emblem before the names, or above them. */
  readonly way?: 'across' | 'stacked'
  /** Leave the English line away where it would be too small to read. */
  readonly latin?: boolean
}

/** Parts with the room that they take: from 0, 0. */
export interface Lockup {
  readonly parts: readonly Part[]
  readonly width: number
  readonly height: number
}

/**
 * Heights and gaps in parts of the emblem's height. Beside the emblem the lines reach from its top to its foot; the proportions are our own
 * choice.
 */
const across = {
  withLatin: {county: 0.2, gap: 0.16, name: 0.4, latinGap: 0.14, latin: 0.1},
  plain: {county: 0.27, gap: 0.18, name: 0.55, latinGap: 0, latin: 0},
} as const
const stacked = {county: 0.17, gap: 0.14, name: 0.33, latinGap: 0.15, latin: 0.085} as const

/**
 * Returns the emblem with the county's name and 便民服务站: nothing stands nearer to the emblem than its clear space.
 *
 * @clause HW-IDEN-003 clear space between emblem and names
 */
export function lockup(setting: Setting, {size, on, way = 'across', latin = true}: LockupStyle): Lockup {
  const {county, identity} = setting
  const clear = clearSpaceOf(identity, size)
  const ink = on === 'ground' || on === 'emphasis' ? 'on-ground' : 'ground'
  const part = way === 'stacked' ? stacked : across[latin ? 'withLatin' : 'plain']
  const heights = [part.county, part.name, latin ? part.latin : 0].map((height) => height * size) as [number, number, number]
  const align = way === 'stacked' ? 'centre' : 'left'
  const x = way === 'stacked' ? 0 : size + clear
  let top = way === 'stacked' ? size + clear : 0
  const style = {ink, on, align} as const
  const second = words(setting, service.zh, [x, top + heights[0] + part.gap * size], {
    ...style,
    height: heights[1],
    weight: 'bold',
    tracking: 0.02,
  })
  const wide = second.box.right - second.box.left
  const first = words(setting, county.zh, [x, top], {...style, height: heights[0], weight: 'medium', tracking: 0.12, most: wide})
  top = second.box.bottom + part.latinGap * size
  const third = latin
    ? englishLines(setting, wide * (way === 'stacked' ? 1.15 : 1), heights[2]).map((text, i) =>
        words(setting, text, [x, top + i * heights[2] * pitch], {
          ...style,
          height: heights[2],
          weight: 'medium',
          most: wide * (way === 'stacked' ? 1.15 : 1),
        }),
      )
    : []
  const names = [first, second, ...third]
  const left = Math.min(0, ...names.map(({box}) => box.left))
  const right = Math.max(...names.map(({box}) => box.right))
  const at = way === 'stacked' ? -size / 2 : 0
  const box: Box = {left: at, top: 0, right: at + size, bottom: size}
  const from = Math.min(left, at)
  const foot = Math.max(size, ...names.map((name) => name.box.bottom))
  return {parts: moved([{type: 'emblem', box, on}, ...names], -from, 0), width: Math.max(right, box.right) - from, height: foot}
}

/** From one English line to the next, in heights of a capital. */
const pitch = 1.7
/** How much smaller than asked the English may be set to stay on one line. */
const leastShrink = 0.9

/** Returns the English name on one line, a little smaller if need be, else on as many as it takes: names of autonomous counties are long. */
function englishLines({county, fonts}: Setting, most: number, height: number): string[] {
  const widthOf = (text: string) => fonts.medium.set(text).advance * emOfCap(fonts.medium, height)
  const whole = `${county.en} ${service.en}`
  return widthOf(whole) * leastShrink <= most ? [whole] : breakLines(whole, (line) => widthOf(line) <= most)
}

/** Returns the lockup with its upper left corner at `at`. */
export const placed = ({parts}: Lockup, [x, y]: readonly [number, number]): Part[] => moved(parts, x, y)

/** Returns the lockup in the middle of a rectangle. */
export const centred = (mark: Lockup, {left, top, right, bottom}: Box): Part[] =>
  placed(mark, [(left + right - mark.width) / 2, (top + bottom - mark.height) / 2])

/** Returns a lockup as large as the panel allows with twice the clear space around it, and never larger than asked. */
export function fitted(setting: Setting, style: LockupStyle, width: number, height: number): Lockup {
  const asked = lockup(setting, style)
  const clear = 2 * clearSpaceOf(setting.identity, style.size)
  const by = Math.min(1, width / (asked.width + clear), height / (asked.height + clear))
  return by === 1 ? asked : lockup(setting, {...style, size: style.size * by})
}

/** Returns the height of a lockup's emblem. */
export const emblemOf = ({parts}: Lockup): number =>
  parts.reduce((size, {type, box}) => (type === 'emblem' ? box.bottom - box.top : size), 0)
