import type {Catalogue} from '../../handbooks/catalogue/catalogue.ts'
import {ProblemList} from '../../handbooks/input/problem.ts'
import {districts} from '../directory/district.ts'
import type {Entry} from '../directory/entry.ts'
import {loadNotices} from '../disclosure/loadNotices.ts'
import {loadOffices} from '../office/loadOffices.ts'
import {checkIdentities} from './checkIdentities.ts'
import {checkItems} from './checkItems.ts'

/**
 * Returns what is wrong in the files of the district `id` beside those that its directory, `entries`, is made of: its list of items, its
 * offices, its notices, its identity. What is wrong in another district is for that one.
 */
export function checkDistrictFiles(id: string, entries: readonly Entry[], catalogue: Catalogue, folder = districts): ProblemList {
  const all = new ProblemList()
  all.attempt(() => loadOffices(catalogue, folder))
  all.attempt(() => loadNotices(entries, folder))
  checkIdentities(all, folder)
  checkItems(entries, all, folder)
  const own = new ProblemList()
  for (const {source, problems} of all.errors)
    if (source.startsWith(`points/districts/${id}/`) || !source.startsWith('points/districts/'))
      for (const problem of problems) own.add(source, problem)
  return own
}
