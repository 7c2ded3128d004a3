import {type Index, prepare} from '../../../site/search/matchIndex.ts'
import type {ItemKind, SearchItem} from '../../../site/search/searchItem.ts'

/** Syllables and Traditional characters of the words in these tests. */
export const readings = {
  zhan: '战站展',
  qi: '旗棋起',
  cun: '村',
  yin: '银',
  hang: '行',
  xing: '行',
  biao: '标',
  zhi: '识纸',
  shi: '识',
  gang: '岗',
}
export const foldTable = {戰: '战', 識: '识', 標: '标'}

/** Returns an item whose path is `/title/`, unless `given` says otherwise. */
export const item = (kind: ItemKind, title: string, given: Partial<SearchItem> = {}): SearchItem => ({
  kind,
  path: `/${title}/`,
  title,
  ...given,
})

/** Returns `items` made ready for a search. */
export const indexOf = (...items: readonly SearchItem[]): Index => prepare({items, readings, fold: foldTable})
