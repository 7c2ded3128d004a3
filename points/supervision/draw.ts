/**
 * Returns a number from 0 to below 1 that is the same for the same `seed`: FNV-1a into one step of mulberry32. A sheet and a rota drawn
 * twice are the same, on a phone as at a terminal, and anybody can work them out again.
 */
export function drawn(seed: string): number {
  let h = 0x811c9dc5
  for (const c of seed) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193)
  let t = (h + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** Returns `items` in an order drawn by `seed` and by what `nameOf` calls each: a further item leaves the order of the others as it is. */
export const shuffled = <Item>(items: readonly Item[], seed: string, nameOf: (item: Item) => string): Item[] =>
  items
    .map((item) => ({item, at: drawn(`${seed} ${nameOf(item)}`), name: nameOf(item)}))
    .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
    .map(({item}) => item)
