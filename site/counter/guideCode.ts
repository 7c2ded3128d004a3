import {encodeQr} from '../../design-system/signs/layout/qr.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {underBase} from '../address/address.ts'
import {type Settings, settings} from '../address/settings.ts'
import {href} from '../shell/locale.ts'

/** The code of an item's guide as it stands on a sheet: the whole address, and the dark modules as the outline of an SVG. */
export interface GuideCode {
  readonly address: string
  readonly host: string
  /** Modules along a side, with the quiet zone of four on either. */
  readonly size: number
  readonly outline: string
}

/** Blank modules about a code, as ISO/IEC 18004 asks. */
const quiet = 4

/** Returns the code of an item's guide; undefined where nobody said under which address the site is published: a code would lead nowhere. */
export function guideCode(id: string, locale: Locale, {site, base}: Pick<Settings, 'site' | 'base'> = settings): GuideCode | undefined {
  if (site === undefined) return undefined
  const address = site + underBase(base, href(locale, `/items/${id}/`))
  const {modules, dark} = encodeQr(address, 'M')
  const outline = dark.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : []))).join('')
  return {address, host: new URL(address).host, size: modules + 2 * quiet, outline}
}
