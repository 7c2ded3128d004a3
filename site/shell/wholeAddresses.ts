import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {absolute, type Settings} from '../address/settings.ts'
import {cardAddress, kindOfPage} from './cards.ts'
import {href} from './locale.ts'

/** What a page says of itself to others, who do not know where it lies. */
export interface WholeAddresses {
  readonly own: string
  /** The page in each language; `x-default` is the one for readers of another. */
  readonly alternates: readonly {readonly lang: Locale | 'x-default'; readonly href: string}[]
  /** The picture that stands for pages of its kind. */
  readonly picture: string
}

/**
 * Returns the whole addresses of the page at `path` in `locale`; undefined while the host is not known. Search engines and chats read whole
 * ones only, so without a host a page says nothing rather than something that is passed over.
 */
export function wholeAddresses(settings: Settings, locale: Locale, path: string): WholeAddresses | undefined {
  const whole = (address: string) => absolute(settings, address)
  const [own, standard, picture] = [whole(href(locale, path)), whole(path), whole(cardAddress(kindOfPage(path), locale))]
  if (own === undefined || standard === undefined || picture === undefined) return undefined
  const alternates = locales.map((lang) => ({lang, href: whole(href(lang, path)) ?? own}))
  return {own, alternates: [...alternates, {lang: 'x-default', href: standard}], picture}
}
