import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {ProblemList} from '../../handbooks/input/problem.ts'
import {today} from '../../handbooks/input/today.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import {districts} from '../directory/district.ts'
import {listFiles, overlayName, readListFile} from './overlay.ts'

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
  const has = (id: string) => listFiles.some((file) => existsSync(join(folder, id, file)))
  const lines = ids.sort().flatMap((id) => {
    if (!has(id)) return [`${id}: no list of its own; the template is shown, and nothing is promised`]
    return listFiles.flatMap((file) => {
      const overlay = problems.attempt(() => readListFile(id, file, template, folder))
      if (!overlay) return []
      const promised = overlay.items.filter((item) => item.promised).length
      return [
        `${id}: ${overlayName(id, file)}, ${overlay.items.length} items, ${promised} with a promise, ${overlay.retired.length} retired, from ${overlay.from}${overlay.from > today() ? ', held back until then' : ''}${overlay.sample ? ', made up' : ''}`,
      ]
    })
  })
  return {lines, counties: ids.filter(has).length, problems}
}
