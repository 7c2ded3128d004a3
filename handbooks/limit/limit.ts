import type {InBoth} from '../language/both.ts'
import type {Written} from '../language/locale.ts'
import {type Basis, isOwn} from './basis.ts'

/** A bound on a measurable quantity and the clause that sets it. */
export interface Limit {
  readonly clause: string
  readonly min?: number
  readonly max?: number
  /** '' for a plain ratio or count, 'm2' for square metres, 'd' for working days, 'h' for hours, 'min' for minutes. */
  readonly unit: '' | 'mm' | 'mm/m' | 'm' | 'm2' | '%' | ':1' | 'd' | 'h' | 'min' | 'lx' | '°C' | 'mA' | 'Mbit/s'
  /** Where the value comes from; of this toolkit's own choice a county may set another. */
  readonly basis: Basis
}

/** What of a limit is printed. */
export type Bounds = Pick<Limit, 'min' | 'max' | 'unit'>

const units = {
  zh: {
    '': '',
    mm: ' mm',
    'mm/m': ' mm/m',
    m: ' m',
    m2: ' m²',
    '%': '%',
    ':1': ':1',
    d: '个工作日',
    h: '小时',
    min: '分钟',
    lx: ' lx',
    '°C': ' ℃',
    mA: ' mA',
    'Mbit/s': ' Mbit/s',
  },
  en: {
    '': '',
    mm: ' mm',
    'mm/m': ' mm/m',
    m: ' m',
    m2: ' m²',
    '%': '%',
    ':1': ':1',
    d: ' working days',
    h: ' hours',
    min: ' minutes',
    lx: ' lx',
    '°C': ' °C',
    mA: ' mA',
    'Mbit/s': ' Mbit/s',
  },
} as const

/**
 * Returns a bound of `limit` as the books print it, number and unit: `8 mm/m`, `5个工作日`.
 *
 * @throws Error if the limit has two bounds and none is named, or lacks the one named.
 */
export function printLimit(limit: Bounds, locale: Written, bound?: 'min' | 'max'): string {
  if (bound === undefined && limit.min !== undefined && limit.max !== undefined)
    throw new Error('has two bounds; write bound="min" or bound="max"')
  const value = bound === undefined ? (limit.min ?? limit.max) : limit[bound]
  if (value === undefined) throw new Error(`has no ${bound ?? 'bound'}; name the bound that it has, or none`)
  return printValue(value, limit, locale)
}

/** Returns a value in the unit of `limit` as the books print it: `780 mm`. */
export const printValue = (value: number, {unit}: Pick<Limit, 'unit'>, locale: Written): string =>
  `${value}${locale === 'en' && value === 1 && unit === 'd' ? ' working day' : units[locale][unit]}`

/** Returns the unit of `limit` as the books print it after a number of several, without the space between; '' for a plain ratio or count. */
export const printUnit = (limit: Pick<Limit, 'unit'>, locale: Written): string => units[locale][limit.unit].trim()

/** Returns what a limit allows as a sentence of the books puts it: `不小于8 mm/m`, `850 mm至1100 mm`; one value where both bounds agree. */
export function printBounds(limit: Bounds, locale: Written): string {
  const {min, max} = limit
  const print = (bound: 'min' | 'max') => printLimit(limit, locale, bound)
  const zh = locale === 'zh'
  if (min !== undefined && max !== undefined)
    return min === max ? print('min') : zh ? `${print('min')}至${print('max')}` : `${print('min')} to ${print('max')}`
  return min !== undefined ? `${zh ? '不小于' : 'at least '}${print('min')}` : `${zh ? '不大于' : 'at most '}${print('max')}`
}

/** Returns everything that `limit` allows as a table puts it beside a value: `720 mm～800 mm`, `≥ 900 mm`; of two equal bounds the one value. */
export function printInTable(limit: Bounds, locale: Written): string {
  const {min, max} = limit
  if (min === undefined || max === undefined) return `${min === undefined ? '≤' : '≥'} ${printLimit(limit, locale)}`
  const least = printLimit(limit, locale, 'min')
  return min === max ? least : `${least}${locale === 'en' ? ' to ' : '～'}${printLimit(limit, locale, 'max')}`
}

/** What stands behind every number that is this toolkit's own choice, small on a page and on paper, plain in plain text. */
export const ownMark: InBoth = {zh: '（自定）', en: ' (own)'}

/** Returns `printed`, which prints a bound of `limit`, as plain text says it: with 自定 behind it if the number is this toolkit's own. */
export const withOwnMark = (printed: string, limit: Pick<Limit, 'basis'>, locale: Written): string =>
  isOwn(limit) ? printed + ownMark[locale] : printed
