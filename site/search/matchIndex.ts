import {isChinese} from '../../handbooks/language/locale.ts'
import {compact, fold, foldInPlace} from './matchFold.ts'
import {type Readings, readingsByCharacter} from './matchPinyin.ts'
import {itemKinds, type SearchData, type SearchItem} from './searchItem.ts'

/** An item with its words folded once, so that a query only looks for substrings. */
export interface Folded {
  readonly item: SearchItem
  readonly kind: number
  readonly code: string
  /** The title first, then the other names. */
  readonly names: readonly string[]
  /** The characters of each Chinese name; those of places also without 村 and 社区. */
  readonly spelled: readonly (readonly string[])[]
  /** As long as `item.text`. */
  readonly text: string
  readonly also: string
}

/** The search data made ready for queries. */
export interface Index {
  readonly items: readonly Folded[]
  readonly readings: Readings
  readonly data: SearchData
  /** Latin words of names and texts, for correcting a wrong letter. Made when first asked for. */
  vocabulary: ReadonlySet<string> | undefined
}

/** Returns `data` made ready for `match`: everything that can be folded before the first query is. */
export function prepare(data: SearchData): Index {
  const items = data.items.map((item): Folded => {
    const names = [item.title, ...(item.names ?? [])].map((name) => fold(name, data.fold))
    const short = item.kind === 'place' ? names.map((name) => name.replace(/(村|社区)$/, '')) : []
    const text = foldInPlace(item.text ?? '', data.fold)
    const joined = (`${names.join(' ')} ${text}`.match(/[a-z]+(?:-[a-z]+)+/g) ?? []).map((word) => word.replaceAll('-', ''))
    return {
      item,
      kind: itemKinds.indexOf(item.kind),
      code: compact(fold(item.code ?? '', data.fold)),
      names,
      spelled: item.kind === 'standard' ? [] : [...names, ...short].filter(isChinese).map((name) => [...name]),
      text,
      // Wi-Fi is typed wifi.
      also: [fold(item.also ?? '', data.fold), ...new Set(joined)].join(' '),
    }
  })
  return {items, readings: readingsByCharacter(data.readings), data, vocabulary: undefined}
}
