import {fittingSpecs} from '../../design-system/fittings/fittings.ts'
import {type Material, type Mount, materials} from '../../design-system/signs/making/making.ts'
import {isProof, makingOf} from '../../design-system/signs/sign.ts'
import {fittings, signKinds} from '../../handbooks/hardware/parts.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {numberOf} from '../fitting/fittingSheet.ts'
import {productStandard} from '../programme/certified.ts'
import type {Programme} from '../programme/programme.ts'
import type {CertifiedProduct} from '../record/survey.ts'
import type {KitSign} from './kitSign.ts'
import type {PriceBand, Prices} from './prices.ts'

/** One line of the bill of quantities: the signs of one kind and material, or a product to buy. */
export interface BillLine {
  readonly item: InBoth
  readonly material: InBoth
  readonly fixing: InBoth | undefined
  readonly quantity: number
  /** Square metres of all of them, to the third decimal. */
  readonly area: number | undefined
  /** Which prices of the list apply: by area, and by piece. */
  readonly byArea: Material | undefined
  readonly each: {readonly of: 'mounts'; readonly id: Mount} | {readonly of: 'products'; readonly id: CertifiedProduct}
  readonly cost: PriceBand
}

/** Something that the estimate leaves out, because nobody knows yet how much of it there is. */
export interface OpenLine {
  readonly number: string
  readonly item: InBoth
  readonly quantity: number | undefined
  readonly why: InBoth
}

/** The bill of quantities of one point, with an estimate. */
export interface Bill {
  readonly lines: readonly BillLine[]
  readonly open: readonly OpenLine[]
  readonly total: PriceBand
}

/** What of a sign decides whether it is made, and what it costs. */
type Made = Pick<KitSign, 'kind' | 'spec' | 'quantity' | 'drawing'>

/** Whether a sign may be made as it is: its words, its size and its number are known, and it is no proof. */
const isSettled = ({spec, quantity, drawing}: Made): boolean => drawing !== undefined && quantity !== undefined && !(spec && isProof(spec))

/**
 * Returns what a number of signs, or the area of them, may cost by the list; undefined while the number or the size is open, and of a
 * proof, from which nothing is made.
 */
export function costOf(sign: Made, prices: Prices): PriceBand | undefined {
  const {kind, spec, quantity = 0} = sign
  if (!isSettled(sign)) return undefined
  const {material, mount} = makingOf(kind, spec)
  return band(areaOf([sign]), prices.materials[material], quantity, prices.mounts[mount])
}

/** Returns the bill of quantities: what is settled with an estimate, and what is not settled, which is never taken to cost nothing. */
export function billOf(
  signs: readonly KitSign[],
  {products, fittings: wanted}: Pick<Programme, 'products' | 'fittings'>,
  prices: Prices,
): Bill {
  const settled = signs.filter(isSettled)
  const groups = Map.groupBy(settled, ({kind, spec}) => {
    const {material, mount} = makingOf(kind, spec)
    return [kind, material, mount].join('\n')
  })
  const made = [...groups.values()].flatMap((group) => signLine(group, prices))
  const bought = products.flatMap(({product, name, quantity}): BillLine[] => {
    if (quantity === undefined) return []
    const each = {of: 'products', id: product} as const
    const cost = band(0, undefined, quantity, prices.products[product])
    return [{item: name, material: productStandard, fixing: undefined, quantity, area: undefined, byArea: undefined, each, cost}]
  })
  const lines = [...made, ...bought]
  return {
    lines,
    open: [
      ...signs
        .filter((sign) => !isSettled(sign))
        .map(({number, kind, spec, quantity, open}): OpenLine => {
          return {number, item: signKinds[kind], quantity, why: open ?? (spec && isProof(spec) ? unconfirmed : unknown)}
        }),
      ...products.flatMap(({number, name, quantity}): OpenLine[] =>
        quantity === undefined ? [{number, item: name, quantity, why: unknown}] : [],
      ),
      ...wanted.map(({kind, clauses}): OpenLine => {
        const {low, high, per} = fittingSpecs[kind].price
        return {
          number: numberOf(kind),
          item: fittings[kind],
          quantity: undefined,
          why: {
            zh: `部件，${clauses.join('、')}未符合；每${per.zh}${low}–${high}元，数量待勘察。规格见fittings文件夹。`,
            en: `A fitting, for ${clauses.join(', ')} not met; CNY ${low}–${high} per ${per.en}, quantity to be surveyed. Its sheet is in the folder fittings.`,
          },
        }
      }),
    ],
    total: sumOf(lines.map(({cost}) => cost)),
  }
}

/** Returns the line of signs of one kind, made and held in one way. */
function signLine(group: readonly KitSign[], prices: Prices): BillLine[] {
  const [first] = group
  if (!first) return []
  const {kind, spec} = first
  const {material, mount, fixing} = makingOf(kind, spec)
  const quantity = group.reduce((sum, sign) => sum + (sign.quantity ?? 0), 0)
  const area = areaOf(group)
  const cost = band(area, prices.materials[material], quantity, prices.mounts[mount])
  const each = {of: 'mounts', id: mount} as const
  return [{item: signKinds[kind], material: materials[material], fixing, quantity, area, byArea: material, each, cost}]
}

const unknown: InBoth = {zh: '数量待勘察。', en: 'Quantity to be surveyed.'}
const unconfirmed: InBoth = {
  zh: '样张，盲文读音没有人核对，核对后再做。',
  en: 'A proof: nobody has confirmed the braille; made once somebody has.',
}

const areaOf = (signs: readonly Pick<KitSign, 'drawing' | 'quantity'>[]): number =>
  rounded(signs.reduce((sum, {drawing, quantity = 0}) => sum + (drawing ? (drawing.width * drawing.height * quantity) / 1e6 : 0), 0))

/** To the third decimal, so that the formula in the workbook comes to the same. */
const rounded = (area: number) => Number(area.toFixed(3))

const band = (area: number, perArea: PriceBand | undefined, quantity: number, each: PriceBand): PriceBand => ({
  low: Math.round(area * (perArea?.low ?? 0) + quantity * each.low),
  high: Math.round(area * (perArea?.high ?? 0) + quantity * each.high),
})

/** Returns the sum of several estimates. */
export const sumOf = (bands: readonly PriceBand[]): PriceBand => ({
  low: bands.reduce((sum, {low}) => sum + low, 0),
  high: bands.reduce((sum, {high}) => sum + high, 0),
})

/** Returns an estimate as text, such as `CNY 1200–2600 (estimate)`. */
export const printBand = ({low, high}: PriceBand, {currency}: Pick<Prices, 'currency'>): string => `${currency} ${low}–${high}`

/** Returns the bill of many points as one: what is the same added up, what is open listed point by point. */
export function billOfMany(bills: readonly Bill[], prices: Prices): Bill {
  const groups = Map.groupBy(
    bills.flatMap(({lines}) => lines),
    ({item, byArea, each}) => [item.zh, byArea, each.of, each.id].join('\n'),
  )
  const lines = [...groups.values()].flatMap(([first, ...rest]): BillLine[] => {
    if (!first) return []
    const quantity = rest.reduce((sum, line) => sum + line.quantity, first.quantity)
    const area = first.area === undefined ? undefined : rounded(rest.reduce((sum, line) => sum + (line.area ?? 0), first.area))
    const each = first.each.of === 'mounts' ? prices.mounts[first.each.id] : prices.products[first.each.id]
    return [{...first, quantity, area, cost: band(area ?? 0, first.byArea && prices.materials[first.byArea], quantity, each)}]
  })
  return {lines, open: bills.flatMap(({open}) => open), total: sumOf(lines.map(({cost}) => cost))}
}
