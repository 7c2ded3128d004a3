import type {Problem} from '../../handbooks/input/problem.ts'
import type {Offer} from '../../handbooks/items/offer.ts'
import type {Point} from '../record/point.ts'

/** An item as one point offers it. */
export interface PointOffer extends Offer {
  /** The window that handles it, where the record says so. */
  readonly window?: string | undefined
}

/** Returns those of a county's items that a point handles, each with its window; all of them where its record says nothing. */
export const pointOffers = (offers: readonly Offer[], {items}: Pick<Point, 'items'>): PointOffer[] =>
  offers
    .filter(({id}) => !items?.except.includes(id))
    .map((offer) => ({...offer, ...(items?.windows[offer.id] !== undefined && {window: items.windows[offer.id]})}))

/**
 * Returns what is wrong with the items in a point's record: one that its county does not list, or a window for one that is not handled.
 *
 * @clause SW-ITEM-006 no items beyond those of the county's list
 */
export function pointItemFaults(offers: readonly Pick<Offer, 'id'>[], {items}: Pick<Point, 'items'>): Problem[] {
  if (!items) return []
  const known = new Set(offers.map(({id}) => id))
  const unknown = (id: string, at: string): Problem[] =>
    known.has(id)
      ? []
      : [{at, message: `"${id}" is no item of the county's list; correct it, or take the list in anew`, clause: 'SW-ITEM-006'}]
  return [
    ...items.except.flatMap((id, i) => unknown(id, `items/except/${i}`)),
    ...(items.frequent ?? []).flatMap((id, i) => unknown(id, `items/frequent/${i}`)),
    ...Object.keys(items.windows).flatMap((id): Problem[] =>
      items.except.includes(id)
        ? [{at: `items/windows/${id}`, message: `gives a window to "${id}", which except says is not handled here; remove one of them`}]
        : unknown(id, `items/windows/${id}`),
    ),
  ]
}
