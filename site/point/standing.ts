import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {words} from './standing.words.ts'

/** How far the directory knows a point: assessed, declared by a source, or neither. */
export type Standing = 'assessed' | 'undecided' | 'none-reached' | 'declared' | 'not-assessed'

/** What a standing follows from: what an assessment came to, and the type that a source says the point was built as. A row has both. */
export interface Known {
  readonly result: {readonly type: PointType | undefined; readonly possible: PointType | undefined} | undefined
  readonly built: {readonly type: PointType} | undefined
}

/** Returns what is known of the type of a whole entry. */
export const knownOf = ({assessment, record}: Pick<Entry, 'assessment' | 'record'>): Known => ({
  result: assessment,
  built: record?.declared,
})

/** Returns what the directory can say of a point's type. An open type above a reached one does not hide the reached one. */
export function standingOf({result, built}: Known): {standing: Standing; type: PointType | undefined} {
  if (result?.type) return {standing: 'assessed', type: result.type}
  if (result?.possible) return {standing: 'undecided', type: undefined}
  if (result) return {standing: 'none-reached', type: undefined}
  if (built) return {standing: 'declared', type: built.type}
  return {standing: 'not-assessed', type: undefined}
}

/** Returns the standing in words: 示范型, 来源称示范型, 未评定. */
export function standingText(known: Known, locale: Locale): string {
  const said = say(locale)
  const {standing, type} = standingOf(known)
  if (standing === 'assessed' && type) return said(typeNames)[type]
  if (standing === 'declared' && type) return said(words).declared(said(typeNames)[type])
  return standing === 'assessed' || standing === 'declared' ? '' : said(words)[standing]
}

/** Returns the title of a page of `entry` and what it says of itself to search engines. `page` is what it is beside the point's own. */
export function pointTitle(entry: Entry, locale: Locale, page?: string): {readonly title: string; readonly description: string} {
  const said = say(locale)
  const description = [said(entry.name), said(entry.town), said(entry.district), standingText(knownOf(entry), locale)].join(
    said(marks).comma,
  )
  return {title: [said(entry.name), ...(page === undefined ? [] : [page])].join(' · '), description}
}

/** Where a standing stands among others: by type, an assessed one above a declared one, and those without a type below, an open one first. */
export function rankOf(known: Known): number {
  const {standing, type} = standingOf(known)
  const typed = type ? 10 * (pointTypes.length - pointTypes.indexOf(type)) : 0
  return typed + {assessed: 5, declared: 4, undecided: 3, 'none-reached': 2, 'not-assessed': 1}[standing]
}
