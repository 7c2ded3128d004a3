import type {Item} from '../../handbooks/items/item.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import {templateOffer} from '../../handbooks/items/templateOffer.ts'
import type {CountyItem, Overlay} from './overlay.ts'

/**
 * Returns the items of a county as its counters offer them: those of its list, in its words, with its promises. Without a list, those of the
 * template, which promise nothing. An item that the list does not have is not offered.
 *
 * @clause SW-ITEM-006 no items beyond those of the county's list
 */
export function countyOffers({items}: Pick<ItemTemplate, 'items'>, overlay: Overlay | undefined): Offer[] {
  if (!overlay) return items.map(templateOffer)
  const known = new Map(items.map((item) => [item.id, item]))
  return overlay.items.map((item) => countyOffer(item, known.get(item.id), overlay.sample ? 'sample' : 'county'))
}

function countyOffer(item: CountyItem, of: Item | undefined, standing: 'county' | 'sample'): Offer {
  const base = of && templateOffer(of)
  return {
    id: item.id,
    // English of the template goes with the county's own wording: both name the same item.
    name: {zh: item.name?.zh ?? base?.name.zh ?? item.id, en: item.name?.en ?? base?.name.en},
    also: [
      ...new Set([...(base && item.name && item.name.zh !== base.name.zh ? [base.name.zh] : []), ...(base?.also ?? []), ...item.also]),
    ].filter((name) => name !== item.name?.zh),
    class: item.own?.class ?? base?.class ?? 'care',
    life: item.own?.life ?? base?.life ?? [],
    handling: item.handling ?? base?.handling,
    here: {...base?.here, ...item.here},
    papers: item.papers ?? base?.papers,
    questions: item.papers ? item.questions : (base?.questions ?? []),
    situations: item.papers ? item.situations : (base?.situations ?? []),
    ...(item.online !== undefined && {online: item.online}),
    ...(item.visits !== undefined && {visits: item.visits}),
    promised: item.promised,
    fee: item.fee ?? base?.fee,
    standing,
    papersFrom: item.papers ? 'county' : 'template',
    seen: base?.seen,
  }
}
