import type {Fonts} from '../../design-system/drawing/type/text.ts'
import type {Identity} from '../../design-system/tokens/identity.ts'
import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {costOf, sumOf} from '../kit/bill.ts'
import {drawSigns} from '../kit/drawSigns.ts'
import type {PriceBand, Prices} from '../kit/prices.ts'
import {programme} from '../programme/programme.ts'
import type {SignConcerned} from './effect.ts'

/** What it may cost to make a number of signs anew. */
export interface Remaking {
  /** Signs that were estimated. */
  readonly signs: number
  /** Lines of the programmes without an estimate, because a visit must first tell what they say or how many they are. */
  readonly open: number
  readonly cost: PriceBand
}

/** What an edition may cost in signs: certainly those it supersedes, and at most also those that must be checked against it. */
export interface EditionCost {
  readonly superseded: Remaking
  readonly toBeChecked: Remaking
}

/**
 * Returns what it may cost to make the signs anew that an edition concerns, at the sizes that today's programme of each point gives.
 *
 * @throws InputError or InputErrors with every sign that cannot be drawn and why.
 */
export function editionCost(
  signs: readonly SignConcerned[],
  catalogue: Catalogue,
  prices: Prices,
  fonts: Fonts,
  identityOf: (entry: SignConcerned['entry']) => Identity,
): EditionCost {
  const costs = new Map<string, PriceBand>()
  for (const [entry, group] of Map.groupBy(signs, (s) => s.entry)) {
    const kinds = new Set(group.map((s) => s.kind))
    const items = programme(entry, catalogue).items.filter((item) => kinds.has(item.kind))
    for (const sign of drawSigns(items, entry.sample, fonts, identityOf(entry))) {
      const cost = costOf(sign, prices)
      if (cost) costs.set(sign.number, cost)
    }
  }
  const remaking = (fate: SignConcerned['fate']): Remaking => {
    const own = signs.filter((s) => s.fate === fate)
    const estimated = own.filter((s) => costs.has(s.number))
    return {
      signs: estimated.reduce((sum, s) => sum + (s.quantity ?? 0), 0),
      open: own.length - estimated.length,
      cost: sumOf(estimated.flatMap((s) => costs.get(s.number) ?? [])),
    }
  }
  return {superseded: remaking('superseded'), toBeChecked: remaking('to-be-checked')}
}
