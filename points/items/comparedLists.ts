import type {ItemTemplate} from '../../handbooks/items/loadItems.ts'
import type {ComparedList} from './diffLists.ts'
import type {Overlay} from './overlay.ts'
import type {ListedItem} from './readList.ts'

/** Returns a list that was read from a table as it is compared. */
export const comparedTable = (items: readonly ListedItem[]): ComparedList => ({
  items: items.map(({id, name, code, promised, papers}) => ({id, name, code, promised, papers: papers?.map(({words}) => words)})),
  gone: items.flatMap(({name, into}) => (into === undefined ? [] : [{of: name, into: into.split(/[;；、]/).map((one) => one.trim())}])),
})

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
