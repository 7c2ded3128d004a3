import {folded} from '../../handbooks/items/folded.ts'
import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {ComparedList} from './diffLists.ts'
import type {Overlay} from './overlay.ts'
import type {ListedItem} from './readList.ts'

/**
 * Returns a list that was read from a table as it is compared. A name or alias of the template stands for its permanent id, so that an item
 * which only goes by another of its names is found again.
 */
export function comparedTable(items: readonly ListedItem[], template: ItemTemplate): ComparedList {
  const known = new Map(template.items.flatMap(({id, name, also}) => [name.zh, ...also].map((one) => [folded(one), id] as const)))
  return {
    items: items.map(({id, name, code, promised, papers}) => ({
      id: id ?? known.get(folded(name)),
      name,
      code,
      promised,
      papers: papers?.map(({words}) => words),
    })),
    gone: items.flatMap(({name, into}) => (into === undefined ? [] : [{of: name, into: into.split(/[;；、]/).map((one) => one.trim())}])),
  }
}

/** Returns a county's list as it is compared. */
export const comparedOverlay = ({items, retired}: Overlay, template: ItemTemplate): ComparedList => ({
  items: items.map(({id, name, code = {}, promised, papers}) => ({
    id,
    name: name?.zh ?? template.items.find((item) => item.id === id)?.name.zh ?? id,
    code,
    promised,
    papers: papers?.map((paper) => paper.words ?? template.papers.get(paper.id)?.name.zh ?? paper.id),
  })),
  gone: retired.map(({id, into}) => ({of: id, into})),
})
