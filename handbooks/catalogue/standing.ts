import type {Clause} from '../clause/clause.ts'
import type {Problem} from '../input/problem.ts'
import type {Reference} from '../register/register.ts'
import type {Catalogue} from './catalogue.ts'

/** What stands in a file and is worth a person's look, though it is no error. */
export interface Remark {
  readonly source: string
  readonly problem: Problem
}

/** Returns the standards that `clause` rests on and that were replaced or withdrawn: what turns the clause amber. */
export const fallenUnder = ({references}: Clause, register: ReadonlyMap<string, Reference>): Reference[] =>
  references.flatMap((number) => {
    const reference = register.get(number)
    return reference?.status === 'replaced' || reference?.status === 'withdrawn' ? [reference] : []
  })

/** Returns the clauses that rest on a replaced or withdrawn standard, in printed order. */
export const restingOnFallen = ({clauses, references}: Pick<Catalogue, 'clauses' | 'references'>): Clause[] =>
  clauses.filter((clause) => fallenUnder(clause, references).length > 0)

/**
 * Returns what an editor may want to see to: terms with a definition that a book uses in its clauses but lists nowhere among its
 * terms, one remark a term and book, at the first clause that uses it.
 */
export function termRemarks({clauses, terms, listed}: Catalogue): Remark[] {
  const books = Map.groupBy(clauses, (c) => c.book)
  return [...books].flatMap(([book, own]) =>
    [...terms.values()].flatMap((term): Remark[] => {
      if (!term.definition || listed.get(book)?.has(term.id)) return []
      const users = own.filter((c) => c.text.zh.includes(term.zh))
      const [first] = users
      if (!first) return []
      const message = `uses the term “${term.zh}”, as ${users.length} of the ${book} handbook’s clauses do, but the book does not list it; add ${term.id} to its <Terms> or mark it with <Term>`
      return [{source: first.source.file, problem: {line: first.source.line, at: first.id, message}}]
    }),
  )
}
