import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {words} from './Shell.words.ts'
import {siteWords} from './siteWords.ts'

/** Returns what the site calls itself, behind the title of each page and on cards that others show of it: a district's own site bears its title. */
export const siteName = (locale: Locale): string => siteWords(locale)?.title ?? '村标 Cunbiao'

/** Returns what stands below the name: what the toolkit is, or what the site of a district holds. */
export function siteTagline(locale: Locale): string {
  const {tagline, ownTagline} = say(locale)(words)
  return siteWords(locale) ? ownTagline : tagline
}
