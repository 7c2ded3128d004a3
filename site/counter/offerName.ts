import type {OfferName} from '../../handbooks/items/offer.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'

/** Returns a name as a page says it: a county's list has English only where it or the template gives one. */
export const nameIn = ({zh, en = zh}: OfferName, locale: Locale): string => ({zh, en})[written(locale)]
