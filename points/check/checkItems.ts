import type {ProblemList} from '../../handbooks/input/problem.ts'
import {loadItems} from '../../handbooks/items/loadItems.ts'
import {districts} from '../directory/district.ts'
import type {Entry} from '../directory/entry.ts'
import {checkItemLists} from '../items/checkItemLists.ts'
import {countyOffers} from '../items/countyOffers.ts'
import {loadOverlay} from '../items/overlay.ts'
import {pointItemFaults} from '../items/pointOffers.ts'

/**
 * Checks the template of items, each district's own list and the items in records against it. Returns a line on them; undefined if the
 * template is wrong, against which nothing is checked then.
 */
export function checkItems(entries: readonly Entry[], problems: ProblemList, folder = districts): string | undefined {
  const template = problems.attempt(() => loadItems())
  if (!template) return undefined
  const lists = checkItemLists(template, folder)
  for (const error of lists.problems.errors)
    problems.attempt(() => {
      throw error
    })
  if (lists.problems.errors.length === 0)
    for (const {record, file, districtId} of entries) {
      if (!record?.items || file === undefined) continue
      for (const problem of pointItemFaults(countyOffers(template, loadOverlay(districtId, template, folder)), record))
        problems.add(file, problem)
    }
  return `items: ${template.items.length} in the template; districts with a list of their own: ${lists.counties}`
}
