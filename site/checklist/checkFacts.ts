import {edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Book, Clause, PointType} from '../../handbooks/clause/clause.ts'
import {bookNames, typeNames} from '../../handbooks/clause/names.ts'
import {editionName} from '../../handbooks/edition/names.ts'
import {say} from '../../handbooks/language/both.ts'
import {type Locale, written} from '../../handbooks/language/locale.ts'
import {printBounds, printUnit} from '../../handbooks/limit/limit.ts'
import {limitByClause} from '../../points/assessment/reading.ts'
import {askedChapters} from '../clause/asked.ts'
import {catalogue} from '../shell/data.ts'
import {checkWords} from './checkWords.ts'

/** Returns the title of a checklist and what it says of itself. */
export function sheetTitle({book, type}: {readonly book: Book; readonly type: PointType}, locale: Locale) {
  const of = say(locale)
  const n = askedChapters(book, type).flatMap((c) => c.clauses).length
  return {
    title: of(checkWords).title(of(bookNames)[book], of(typeNames)[type]),
    lead: of(checkWords).lead(of(typeNames)[type], n, editionName(edition, locale)),
  }
}

/** Returns how the one limit is printed with which a value read for `clause` is compared; undefined if there is none, or several. */
export function limitOf(clause: Clause, locale: Locale): {readonly printed: string; readonly unit: string} | undefined {
  const limit = limitByClause.get(clause.id)
  return limit && {printed: printBounds(limit, written(locale)), unit: printUnit(limit, written(locale))}
}

/**
 * Every clause of the edition, as the script of a checklist takes it from the page: its id, with the bounds of the one limit that a value read
 * for it is compared with. A record holds findings of both books, of which a page has but one.
 */
export const clauseBounds: string = JSON.stringify(
  Object.fromEntries(
    catalogue.clauses.map(({id}) => {
      const limit = limitByClause.get(id)
      return [id, limit ? {min: limit.min, max: limit.max} : null]
    }),
  ),
)
