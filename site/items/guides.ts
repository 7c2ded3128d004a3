import type {Item} from '../../handbooks/items/item.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {type CounterList, counterLists, template} from '../counter/counterLists.ts'

/** One item with its guide: what the template says of it, and every county's list that has it. */
export interface Guide {
  readonly id: string
  /** What the page is headed by: the template's offer or, of an item that only a county has, that county's. */
  readonly offer: Offer
  /** Undefined for an item of a county's own. */
  readonly item: Item | undefined
  /** The lists in which it stands, those of counties first, with the item as each has it. */
  readonly lists: readonly {readonly list: CounterList; readonly offer: Offer}[]
}

/** What the parts of a guide's page are given. */
export interface GuideProps {
  readonly guide: Guide
  readonly locale: Locale
}

const byId = Map.groupBy(
  counterLists.flatMap((list) => list.offers.map((offer) => ({list, offer}))),
  ({offer}) => offer.id,
)
const items = new Map(template.items.map((item) => [item.id, item]))

/** Every item of the template and of every county, once each: those of the template in its order, then counties' own. */
export const guides: readonly Guide[] = [...new Set([...items.keys(), ...byId.keys()])].flatMap((id): Guide[] => {
  const lists = byId.get(id) ?? []
  const offer = lists.at(-1)?.offer
  return offer ? [{id, offer, item: items.get(id), lists}] : []
})
