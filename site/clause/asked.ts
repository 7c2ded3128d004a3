import {asksPoint, type Book, books, type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {catalogue} from '../shell/data.ts'
import {localeItemPaths} from '../shell/locale.ts'

/** Returns the types of point that a clause is a duty of, separated by spaces. */
export const askedTypes = (clause: Clause): string => pointTypes.filter((type) => asksPoint(clause, type)).join(' ')

/** The chapters of a book with the clauses asked of a point of a type itself, in printed order; chapters that ask nothing of it are left out. */
export const askedChapters = (book: Book, type: PointType) =>
  catalogue.chapters.flatMap((chapter) => {
    const clauses = chapter.book === book ? chapterClauses(chapter).filter((c) => asksPoint(c, type)) : []
    return clauses.length > 0 ? [{chapter, clauses}] : []
  })

/** Returns the clauses of a chapter, in printed order. */
export const chapterClauses = ({book, name}: {readonly book: Book; readonly name: string}): Clause[] =>
  catalogue.clauses.filter((c) => c.book === book && c.chapter === name)

/** Counts of clauses that must and should be met by a point of a type itself. */
export const countAsked = (clauses: readonly Clause[], type: PointType) => ({
  required: clauses.filter((c) => asksPoint(c, type) && c.applies[type] === 'required').length,
  recommended: clauses.filter((c) => asksPoint(c, type) && c.applies[type] === 'recommended').length,
})

/** Static paths of a page for each book and type of point, in every language. */
export const typePaths = () =>
  localeItemPaths(
    books.flatMap((book) => pointTypes.map((type) => ({book, type}))),
    ({book, type}) => ({book, type}),
  )
