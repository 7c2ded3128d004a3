import {type LimitName, limits} from '../../handbooks/clause/limits.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import type {Mm} from '../drawing/drawing.ts'
import type {Shape} from './shape.ts'

/** One size of a fitting: what a clause limits takes its value from the limit, everything else is this toolkit's planning value. */
export interface Size {
  readonly what: InBoth
  readonly value: number
  readonly unit: Limit['unit']
  /** The limit that the value keeps; absent for a planning value. */
  readonly limit?: LimitName | undefined
  /** Room that is kept free: more is as good, so that nothing but the limit bounds it. */
  readonly free?: true | undefined
}

/** Between which lengths something that is delivered is accepted; a side without a bound is absent. */
export interface Allowed {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** A length to be written beside a view: `from` and `to` along its axis, `edge` where the extension lines begin on the other. */
export interface SizeLine<Key extends string = string> {
  readonly size: Key
  readonly axis: 'across' | 'up'
  readonly from: Mm
  readonly to: Mm
  readonly edge: Mm
}

/** What is seen of a fitting from one side, and what is measured there. */
export interface View<Key extends string = string> {
  readonly name: 'front' | 'side' | 'plan'
  readonly shapes: readonly Shape[]
  readonly lines: readonly SizeLine<Key>[]
  /** People who explain a height: toes or feet at `x`. */
  readonly people?: readonly {readonly figure: 'person' | 'wheelchair'; readonly x: Mm; readonly up?: Mm}[] | undefined
  /** Radius in plan with its corner: a leader leads there. */
  readonly corner?: {readonly size: Key; readonly at: readonly [x: Mm, up: Mm]} | undefined
}

/** What one piece may cost, in yuan: a planning value of this toolkit, not a quotation. */
export interface PriceBand {
  readonly low: number
  readonly high: number
  readonly per: InBoth
}

/** A part and what it is made of. */
export interface PartMaterial {
  readonly part: InBoth
  readonly made: InBoth
}

/** Who makes it, and so how exactly: a joiner or metalworker, a builder, or a manufacturer whose machine is set up to the drawing. */
export type Work = keyof typeof deviations

/** Permitted deviations in millimetres from lengths up to so many, by work: this toolkit's own. A machine's are its maker's. */
export const deviations = {
  made: [
    {upTo: 300, by: 2},
    {upTo: 1000, by: 3},
    {upTo: Infinity, by: 5},
  ],
  built: [
    {upTo: 300, by: 5},
    {upTo: 1000, by: 10},
    {upTo: Infinity, by: 20},
  ],
  supplied: [],
} as const satisfies Readonly<Record<string, readonly {readonly upTo: Mm; readonly by: Mm}[]>>

/** A fitting that is made, or is set up to dimensions: its sizes, its views, what it is made of. */
export interface DrawnFitting {
  readonly sort: 'drawn'
  readonly purpose: InBoth
  readonly sizes: Readonly<Record<string, Size>>
  readonly views: readonly View[]
  readonly materials: readonly PartMaterial[]
  /** Planned colours: a county may have others. */
  readonly colour: InBoth
  /** Edges, hardware, locks and the way of fixing. */
  readonly making: InBoth
  readonly work: Work
  readonly price: PriceBand
}

/** A fitting that is bought ready: what to ask for. It has no drawing, because its maker has one. */
export interface BoughtFitting {
  readonly sort: 'bought'
  readonly purpose: InBoth
  /** What the product must have or do, one thing each. */
  readonly ask: readonly InBoth[]
  readonly price: PriceBand
}

export type FittingSpec = DrawnFitting | BoughtFitting

/** The day on which the price bands were set down. */
export const priceDate = '2026-11-25'

/** What stands beside every price. */
export const priceBasis: InBoth = {
  zh: '本工具的计划值，不是报价；定制和采购前请询价。',
  en: 'Planning values of this toolkit, not quotations; ask for quotations before anything is made or bought.',
}

/** Returns a size that no clause limits. */
export const planned = (value: number, zh: string, en: string, unit: Limit['unit'] = 'mm'): Size => ({what: {zh, en}, value, unit})

/** Returns a size that is `spare` above the least that a clause allows. @throws Error if `limit` has no lower bound. */
export function atLeast(limit: LimitName, spare: number, zh: string, en: string): Size {
  const {min, unit} = limitOf(limit)
  if (min === undefined) throw new Error(`${limit} has no lower bound`)
  return {what: {zh, en}, value: min + spare, unit, limit}
}

/** Returns a size that is `spare` below the most that a clause allows. @throws Error if `limit` has no upper bound. */
export function atMost(limit: LimitName, spare: number, zh: string, en: string): Size {
  const {max, unit} = limitOf(limit)
  if (max === undefined) throw new Error(`${limit} has no upper bound`)
  return {what: {zh, en}, value: max - spare, unit, limit}
}

/** Returns a size in the middle of what a clause allows. @throws Error if `limit` has not both bounds. */
export function midway(limit: LimitName, zh: string, en: string): Size {
  const {min, max, unit} = limitOf(limit)
  if (min === undefined || max === undefined) throw new Error(`${limit} has not both bounds`)
  return {what: {zh, en}, value: (min + max) / 2, unit, limit}
}

/** Returns room that is kept free, at the least that a clause allows. @throws Error if `limit` has no lower bound. */
export const keptFree = (limit: LimitName, zh: string, en: string): Size => ({...atLeast(limit, 0, zh, en), free: true})

/** Returns a size that the drawing works out and a clause limits, such as how many sheets fit a board. */
export const counted = (limit: LimitName, value: number, zh: string, en: string): Size => ({
  what: {zh, en},
  value,
  unit: limitOf(limit).unit,
  limit,
})

/** Returns the limit called `name`, whatever bounds it has. */
export const limitOf = (name: LimitName): Limit => limits[name]

/**
 * Returns between which values a size of the delivered fitting is accepted: its permitted deviation, but never past the limit of a clause.
 * What is counted, and a machine's own sizes, have no deviation, only the limit.
 */
export function allowed({value, unit, limit, free}: Size, work: Work): Allowed {
  const {min, max} = limit === undefined ? {} : limitOf(limit)
  const bands: readonly {readonly upTo: Mm; readonly by: Mm}[] = unit === 'mm' && !free ? deviations[work] : []
  const by = bands.find(({upTo}) => value <= upTo)?.by
  if (by === undefined) return {from: min, to: max}
  return {from: Math.max(value - by, min ?? -Infinity), to: Math.min(value + by, max ?? Infinity)}
}

type Sizes = Readonly<Record<string, Size>>

/** Draws size lines of a fitting whose sizes are known, so that no line can say another length than it measures. */
export interface Ruler<Key extends string> {
  /** Values by key. */
  readonly mm: Readonly<Record<Key, number>>
  /** A length to the right from `x`, its extension lines beginning at height `edge`. */
  readonly across: (size: Key, x: Mm, edge: Mm) => SizeLine<Key>
  /** A height from `bottom` up, its extension lines beginning at `edge` on x. */
  readonly up: (size: Key, bottom: Mm, edge: Mm) => SizeLine<Key>
}

/** Returns a fitting whose views are drawn from its sizes. */
export function drawn<S extends Sizes>({
  sizes,
  views,
  ...rest
}: Omit<DrawnFitting, 'sort' | 'sizes' | 'views'> & {
  readonly sizes: S
  readonly views: (ruler: Ruler<keyof S & string>) => readonly View<keyof S & string>[]
}): DrawnFitting {
  const mm = Object.fromEntries(Object.entries(sizes).map(([key, {value}]) => [key, value])) as Record<keyof S & string, number>
  const ruler: Ruler<keyof S & string> = {
    mm,
    across: (size, x, edge) => ({size, axis: 'across', from: x, to: x + mm[size], edge}),
    up: (size, bottom, edge) => ({size, axis: 'up', from: bottom, to: bottom + mm[size], edge}),
  }
  return {sort: 'drawn', ...rest, sizes, views: views(ruler)}
}
