import {loadItems} from '../../handbooks/items/loadItems.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import {templateOffer} from '../../handbooks/items/templateOffer.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {toTraditional, writer} from '../../handbooks/language/traditional.ts'
import type {NamedItem} from './sumLedger.ts'

/** Returns the items of `offers` as a ledger may call them and a sheet in `locale` does: each name once, that of the first list. */
export function namedItems(offers: readonly Pick<Offer, 'name' | 'also'>[], locale: Locale): NamedItem[] {
  const english = written(locale) !== 'zh'
  return [...Map.groupBy(offers, ({name}) => name.zh).values()].flatMap((same): NamedItem[] => {
    const [first] = same
    if (!first) return []
    const names = same.flatMap(({name, also}) => [name.zh, ...(name.en === undefined ? [] : [name.en]), ...also])
    const shown = english ? (first.name.en ?? first.name.zh) : writer(locale)(first.name.zh)
    return [{shown, names: [...new Set([...names, ...names.map(toTraditional)])]}]
  })
}

/** Returns the items of the template, by which a ledger is counted where no county has a list. */
export const templateItems = (locale: Locale): NamedItem[] => namedItems(loadItems().items.map(templateOffer), locale)
