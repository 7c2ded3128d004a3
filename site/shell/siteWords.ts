import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {siteOf} from '../../points/directory/siteOf.ts'
import {ownDistrict} from './data.ts'

/** Returns the title and lead of a site of one district, as that says them; undefined for a site of several. */
export function siteWords(locale: Locale): {readonly title: string; readonly lead: string} | undefined {
  if (!ownDistrict) return undefined
  const said = say(locale)
  const {title, lead} = siteOf(ownDistrict)
  return {title: said(title), lead: said(lead)}
}
