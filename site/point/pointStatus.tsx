import {Badge} from '../../design-system/ui/Badge.tsx'
import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {typeNames} from '../../handbooks/clause/names.ts'
import {say} from '../../handbooks/language/both.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {marks} from '../../handbooks/language/punctuation.ts'
import type {Entry} from '../../points/directory/directory.ts'
import {words} from './pointStatus.words.ts'

/** How far the directory knows a point: assessed, declared by a source, or neither. */
export type Standing = 'assessed' | 'undecided' | 'none-reached' | 'declared' | 'not-assessed'

/** Returns what the directory can say of a point's type. An open type above a reached one does not hide the reached one. */
export function standingOf({assessment, record}: Entry): {standing: Standing; type: PointType | undefined} {
  if (assessment?.type) return {standing: 'assessed', type: assessment.type}
  if (assessment?.possible) return {standing: 'undecided', type: undefined}
  if (assessment) return {standing: 'none-reached', type: undefined}
  if (record?.declared) return {standing: 'declared', type: record.declared.type}
  return {standing: 'not-assessed', type: undefined}
}

/** Returns the standing in words: 示范型, 来源称示范型, 未评定. */
export function standingText(entry: Entry, locale: Locale): string {
  const said = say(locale)
  const {standing, type} = standingOf(entry)
  if (standing === 'assessed' && type) return said(typeNames)[type]
  if (standing === 'declared' && type) return said(words).declared(said(typeNames)[type])
  return standing === 'assessed' || standing === 'declared' ? '' : said(words)[standing]
}

/** Returns the title of a page of `entry` and what it says of itself to search engines. `page` is what it is beside the point's own. */
export function pointTitle(entry: Entry, locale: Locale, page?: string): {readonly title: string; readonly description: string} {
  const said = say(locale)
  const description = [said(entry.name), said(entry.town), said(entry.district), standingText(entry, locale)].join(said(marks).comma)
  return {title: [said(entry.name), ...(page === undefined ? [] : [page])].join(' · '), description}
}

/** Where a standing stands among others: by type, an assessed one above a declared one, and those without a type below, an open one first. */
function order(entry: Entry): number {
  const {standing, type} = standingOf(entry)
  const typed = type ? 10 * (pointTypes.length - pointTypes.indexOf(type)) : 0
  return typed + {assessed: 5, declared: 4, undecided: 3, 'none-reached': 2, 'not-assessed': 1}[standing]
}

/** Renders the standing as a badge; the steps in it show an assessed type without colour. */
export function StandingBadge({entry, locale}: {readonly entry: Entry; readonly locale: Locale}) {
  const {standing, type} = standingOf(entry)
  const rank = standing === 'assessed' && type ? ([3, 2, 1] as const)[pointTypes.indexOf(type)] : undefined
  const tone = {assessed: 'good', declared: 'accent', undecided: 'info', 'none-reached': 'warn', 'not-assessed': 'neutral'} as const
  return (
    <span data-rank={order(entry)}>
      <Badge tone={tone[standing]} rank={rank}>
        {standingText(entry, locale)}
      </Badge>
    </span>
  )
}
