import {mostInTray, type TrayItem} from './drafts.ts'

/** What the signs of a tray come to. */
export interface Bill {
  readonly pieces: number
  /** Square metres, to four decimals. */
  readonly area: number
}

const rounded = (squareMetres: number) => Math.round(squareMetres * 10_000) / 10_000

/** Returns the area of all pieces of one sign in square metres, one side of each. */
export const areaOf = ({width, height, pieces}: Pick<TrayItem, 'width' | 'height' | 'pieces'>): number =>
  rounded((width * height * pieces) / 1_000_000)

/** Returns how many pieces a workshop makes, and of how much sheet. */
export const billOf = (items: readonly TrayItem[]): Bill => ({
  pieces: items.reduce((sum, {pieces}) => sum + pieces, 0),
  area: rounded(items.reduce((sum, item) => sum + areaOf(item), 0)),
})

/** Returns the tray with `item` in it: in the place of the sign of the same name, or last. Two names never meet in one ZIP. */
export function putInto(items: readonly TrayItem[], item: TrayItem): TrayItem[] {
  const at = items.findIndex(({name}) => name === item.name)
  if (at < 0) return [...items, item].slice(-mostInTray)
  return items.map((one, i) => (i === at ? {...item, pieces: one.pieces} : one))
}
