import {limits} from '../../handbooks/clause/limits.ts'
import type {Point} from '../record/point.ts'
import type {DistrictOffers} from './districtOffers.ts'
import {type PointOffer, pointOffers} from './pointOffers.ts'

/** The items that people come for most at a point, and how that is known: from its ledger, its county's, or not at all. */
export interface FrequentOffers {
  readonly offers: readonly PointOffer[]
  /** `order`: nobody has counted, and these are the first of the list. */
  readonly from: 'point' | 'county' | 'order'
}

/**
 * Returns the most frequent items that a point handles, at most as many as are posted. Where neither its record nor the county's list names any,
 * they are the first of the list, and whoever uses them says so.
 *
 * @clause SW-ITEM-010 most frequent items
 */
export function frequentOffers({offers, overlay}: DistrictOffers, {items}: {readonly items?: Point['items']}): FrequentOffers {
  const handled = pointOffers(offers, {items}).filter(({here}) => here.village !== 'told')
  const byId = new Map(handled.map((offer) => [offer.id, offer]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const [own, county] = [named(items?.frequent ?? []), named(overlay.frequent)]
  if (own.length > 0) return {offers: own, from: 'point'}
  if (county.length > 0) return {offers: county, from: 'county'}
  return {offers: handled.slice(0, limits.frequentItems.min), from: 'order'}
}
