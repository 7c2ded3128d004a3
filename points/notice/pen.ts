import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import {writer} from '../../handbooks/language/traditional.ts'
import {type Pen, penWith} from './penWith.ts'

export type {Pen} from './penWith.ts'

/** Returns the pen of a language, with the clauses of the catalogue. */
export const penOf = (catalogue: Catalogue, locale: Locale): Pen =>
  penWith(locale, {clauseOf: (id) => catalogue.clause.get(id), write: writer(locale)})
