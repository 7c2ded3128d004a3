import {burdenOf} from '../../handbooks/catalogue/burden.ts'
import type {Chapter} from '../../handbooks/catalogue/catalogue.ts'
import {type Bearer, type Clause, pointTypes} from '../../handbooks/clause/clause.ts'
import {dutiesBy} from '../../points/office/duties.ts'
import {loadOffices, type PlacedOffice} from '../../points/office/loadOffices.ts'
import {checksBack} from '../../points/office/office.ts'
import {catalogue} from '../shell/data.ts'

/** A chapter of a book with those of its clauses that one bearer keeps. */
export interface DutyChapter {
  readonly chapter: Chapter
  readonly clauses: readonly Clause[]
}

/** Returns the chapters of both books with the clauses that `bearer` keeps and that `is` holds of, in printed order; empty ones are left out. */
export const dutyChapters = (bearer: Bearer, is: (clause: Clause) => boolean = () => true): DutyChapter[] =>
  catalogue.chapters.flatMap((chapter) => {
    const clauses = catalogue.clauses.filter(
      (clause) => clause.bearer === bearer && clause.book === chapter.book && clause.chapter === chapter.name && is(clause),
    )
    return clauses.length > 0 ? [{chapter, clauses}] : []
  })

/** Returns the anchor of a chapter on a page that has chapters of both books, which share names. */
export const chapterAnchor = ({book, name}: Pick<Chapter, 'book' | 'name'>): string => `${book}-${name}`

/** What the records of a point come to in a year, by type from the highest. */
export const burdens = pointTypes.map((type) => burdenOf(catalogue.clauses, type))

/** The offices of all districts, read once per build: real ones first, made-up ones last. */
export const offices: readonly PlacedOffice[] = loadOffices(catalogue).sort((a, b) => Number(a.office.sample) - Number(b.office.sample))

/** Returns the checks of an office worked out, the latest first. */
export const workedChecks = ({office}: PlacedOffice) =>
  checksBack(office).map((check) => ({check, duties: dutiesBy(check, office.level, catalogue)}))
