import {type Chapter, edition} from '../../handbooks/catalogue/catalogue.ts'
import {asksPoint, type Book, type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {todaysRules} from '../../handbooks/edition/known.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {type Limit, printBounds, printUnit, withOwnMark} from '../../handbooks/limit/limit.ts'
import {limitByClause} from '../../points/assessment/reading.ts'
import {type Place, places, placesOf} from '../../points/intake/place.ts'
import {catalogue} from '../shell/data.ts'
import {words} from './CheckSheet.words.ts'
import {type PageRules, packFacts} from './packedFacts.ts'

/** Which clauses a checklist asks: those of one book for one type, or all of both books, whatever type the point falls to. */
export interface CheckScope {
  readonly book: Book
  readonly type: PointType
}

/** The clauses of a chapter that are checked in one place; of one section, where a chapter has many there. */
export interface PlacePart {
  readonly chapter: Chapter
  readonly section?: Chapter['sections'][number]
  readonly clauses: readonly Clause[]
}

/** How many clauses of a chapter a phone shows in one go. Our own choice: some ten screens. */
const mostTogether = 12

const rules = todaysRules(catalogue)
const placeOf = placesOf(catalogue)

/**
 * Returns the clauses of a checklist by where whoever checks them stands, and by chapter there. Only duties of the point itself are asked; what
 * its town or county owes is in no list of a point.
 */
export function placedClauses(scope: CheckScope | undefined): {readonly place: Place; readonly parts: readonly PlacePart[]}[] {
  const asked = scope ? [scope.type] : pointTypes
  const clauses = catalogue.clauses.filter(
    (clause) => (!scope || clause.book === scope.book) && asked.some((type) => asksPoint(clause, type)),
  )
  return places.flatMap((place) => {
    const parts = catalogue.chapters.flatMap((chapter) => {
      const here = clauses.filter((c) => c.book === chapter.book && c.chapter === chapter.name && placeOf.get(c.id) === place)
      if (here.length <= mostTogether) return here.length > 0 ? [{chapter, clauses: here}] : []
      return chapter.sections.flatMap((section) => {
        const within = here.filter(({id}) => section.clauses.includes(id))
        return within.length > 0 ? [{chapter, section, clauses: within}] : []
      })
    })
    return parts.length > 0 ? [{place, parts}] : []
  })
}

/** Returns the title of a checklist and what it says of itself. */
export function sheetTitle(scope: CheckScope | undefined, locale: Locale) {
  const of = say(locale)
  const n = placedClauses(scope).flatMap(({parts}) => parts.flatMap(({clauses}) => clauses)).length
  const name = editionName(edition, locale)
  if (!scope) return {title: of(words).wholeTitle, lead: of(words).wholeLead(n, name)}
  const type = of(typeNames)[scope.type]
  return {title: of(words).title(of(bookNames)[scope.book], type), lead: of(words).lead(type, n, name)}
}

/** Returns how the one limit is printed with which a value read for `clause` is compared; undefined if there is none, or several. */
export function limitOf(clause: Clause, locale: Locale): {readonly printed: string; readonly unit: string} | undefined {
  const limit = limitByClause.get(clause.id)
  return (
    limit && {printed: withOwnMark(printBounds(limit, written(locale)), limit, written(locale)), unit: printUnit(limit, written(locale))}
  )
}

/**
 * Every clause of the edition, as the script of a checklist takes it from the page: what of it decides, and the bounds of the one limit that a
 * value read for it is compared with. A record holds findings of both books, of which a page may have but one.
 */
export const pageRules: string = JSON.stringify({
  decision: rules.decision,
  limits: Object.fromEntries(['modelScore', 'standardScore', 'catchUpScore', 'bonusShare'].flatMap((name) => entriesOf(name))),
  clauses: packFacts(
    catalogue.clauses.map((clause) => {
      const {min, max} = limitByClause.get(clause.id) ?? {}
      return {clause, limit: limitByClause.has(clause.id) ? {...(min !== undefined && {min}), ...(max !== undefined && {max})} : undefined}
    }),
  ),
} satisfies PageRules)

function entriesOf(name: string) {
  const limit = (rules.limits as Readonly<Record<string, Limit>>)[name]
  return limit ? [[name, limit] as const] : []
}
