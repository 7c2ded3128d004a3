import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {knownEditions, todaysRules} from '../../handbooks/edition/known.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import {type Assessment, assess} from './assess.ts'
import type {AssessmentRecord} from './schema.ts'

/**
 * Returns `record` worked out by the edition by which it was made, never by another.
 *
 * @throws InputError if there is no such edition, or its file is damaged.
 */
export function workedOut(record: AssessmentRecord, catalogue: Catalogue): Assessment {
  const {ids, find} = knownEditions(catalogue)
  const edition = find(record.edition)
  if (!edition)
    throw new InputError(`assessment of ${record.on}`, [
      {at: 'edition', message: `"${record.edition}" is no edition of the handbooks; use one of ${ids.join(', ')}`},
    ])
  return assess(record, edition)
}

/**
 * Returns what the findings of `record`, made by an earlier edition, would come to by today's books: an estimate to plan by, since nobody
 * looked at what is new. A result that today's form does not take, such as not applicable for a clause that always applies, is unchecked.
 */
export const byToday = (record: AssessmentRecord, catalogue: Catalogue): Assessment => assess(record, todaysRules(catalogue))
