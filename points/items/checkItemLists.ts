import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ProblemList} from '../../handbooks/input/problem.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import {districts} from '../directory/district.ts'
import {loadOverlay, overlayName} from './overlay.ts'

/** Returns a line on each district’s own list, and everything wrong in them. */
export function checkItemLists(
  template: ItemTemplate,
  folder = districts,
): {
  readonly lines: readonly string[]
  /** How many districts have a list of their own. */
  readonly counties: number
  readonly problems: ProblemList
} {
  const problems = new ProblemList()
  const ids = readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() && !entry.name.startsWith('.') ? [entry.name] : [],
  )
  const lines = ids.sort().flatMap((id) => {
    if (!existsSync(join(folder, id, 'items.yaml'))) return [`${id}: no list of its own; the template is shown, and nothing is promised`]
    const overlay = problems.attempt(() => loadOverlay(id, template, folder))
    if (!overlay) return []
    const promised = overlay.items.filter((item) => item.promised).length
    return [
      `${id}: ${overlayName(id)}, ${overlay.items.length} items, ${promised} with a promise, ${overlay.retired.length} retired, from ${overlay.from}${overlay.sample ? ', made up' : ''}`,
    ]
  })
  return {lines, counties: ids.filter((id) => existsSync(join(folder, id, 'items.yaml'))).length, problems}
}
