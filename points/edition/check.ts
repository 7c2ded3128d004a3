import {type Catalogue, edition} from '../../handbooks/catalogue/catalogue.ts'
import type {Remark} from '../../handbooks/catalogue/standing.ts'
import {clausesApart, toEdition} from '../../handbooks/edition/edition.ts'
import {loadEditionRegister, loadEditions, type ReleasedEdition} from '../../handbooks/edition/released.ts'
import type {ProblemList} from '../../handbooks/input/problem.ts'

/** What a check of the editions found that is no problem. */
export interface EditionReport {
  readonly editions: readonly ReleasedEdition[]
  readonly lines: readonly string[]
  readonly remarks: readonly Remark[]
}

/**
 * Checks the editions against today's books and adds to `problems`: an edition edited after release, a clause that a published
 * edition holds and that is gone without an entry in `withdrawn.yaml`, books that differ from their own published edition. Books ahead
 * of their draft are a remark.
 */
export function checkEditions(
  catalogue: Catalogue,
  problems: ProblemList,
  {except, folder}: {except?: string | undefined; folder?: string} = {},
): EditionReport {
  const editions = problems.attempt(() => loadEditions(folder, except)) ?? []
  const register = problems.attempt(() => loadEditionRegister(folder)) ?? []
  if (register.length > 0 && !register.some(({id}) => id === edition))
    problems.add('handbooks/edition/released/register.yaml', {
      at: '',
      message: `lacks ${edition}, which catalogue.ts says today’s books are; add its entry with status: draft and a preface`,
    })
  const published = editions.filter((e) => e.entry.status !== 'draft')
  const lastHeld = new Map(
    published.flatMap(({id, entry, clauses}) => clauses.map((clause) => [clause.id, `${entry.status} edition ${id}`])),
  )
  for (const [id, held] of lastHeld)
    if (!catalogue.clause.has(id) && !catalogue.withdrawn.some((w) => w.id === id))
      problems.add('handbooks/register/withdrawn.yaml', {
        at: id,
        message: `is a clause of the ${held} and stands in neither book; put it back, or enter it here with on, why and replacedBy`,
      })

  const own = editions.find(({id}) => id === edition)
  const changed = own ? clausesApart(own, toEdition(edition, catalogue)).length : 0
  const file = `handbooks/edition/released/${edition}.json`
  if (own && changed > 0 && own.entry.status !== 'draft')
    problems.add(file, {
      at: '',
      message: `is published and differs from today’s books in ${changed} clauses; undo the changes, or set edition in catalogue.ts to the next id and enter that as a draft`,
    })
  const remarks: Remark[] =
    own && changed > 0 && own.entry.status === 'draft'
      ? [
          {
            source: file,
            problem: {
              at: '',
              message: `is a draft behind today’s books by ${changed} clauses; run cunbiao edition release ${edition} --replace-draft`,
            },
          },
        ]
      : []
  return {editions, remarks, lines: editions.map(({id, entry, clauses}) => `edition ${id}: ${entry.status}, ${clauses.length} clauses`)}
}
