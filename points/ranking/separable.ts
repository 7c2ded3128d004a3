/** Something with a place: its key is compared number by number, and rests on these records. */
export interface Standing<Of> {
  readonly of: Of
  readonly key: readonly number[]
  readonly records: ReadonlySet<string>
}

/** The record without which others would stand last: who would no longer, and who would instead. */
export interface Shaking<Of> {
  readonly record: string
  readonly out: readonly Of[]
  readonly in: readonly Of[]
}

/**
 * Returns the first record without which not `last` would stand at the lowest `places` places; undefined if there is none.
 *
 * Every record is left out once, and the places are worked out again (leave one out). A place that a single record gives or takes is no
 * statement about a window: the record may be wrong, or one case may have been a bad day. `ascending` has the lowest first.
 */
export function shaken<Of>(
  ascending: readonly Standing<Of>[],
  last: readonly Of[],
  places: number,
  keyWithout: (of: Of, record: string) => readonly number[],
): Shaking<Of> | undefined {
  const before = new Set(last)
  const holders = new Map<string, Standing<Of>[]>()
  for (const one of ascending) for (const record of one.records) holders.set(record, [...(holders.get(record) ?? []), one])
  for (const [record, touched] of holders) {
    const rest = lowest(ascending, new Set(touched), places)
    const all = [...rest, ...touched.map((one) => ({...one, key: keyWithout(one.of, record)}))]
    const bound = all.map(({key}) => key).sort(compare)[places - 1]
    const after = new Set(all.filter(({key}) => bound === undefined || compare(key, bound) <= 0).map(({of}) => of))
    if (after.size !== before.size || [...after].some((of) => !before.has(of)))
      return {record, out: last.filter((of) => !after.has(of)), in: [...after].filter((of) => !before.has(of))}
  }
  return undefined
}

/** Returns those of the lowest that no other than `touched` can push out: as many as there are places, and whoever shares the last of them. */
function lowest<Of>(ascending: readonly Standing<Of>[], touched: ReadonlySet<Standing<Of>>, places: number): Standing<Of>[] {
  const found: Standing<Of>[] = []
  for (const one of ascending) {
    if (touched.has(one)) continue
    const bound = found[places - 1]
    if (bound && compare(one.key, bound.key) !== 0) break
    found.push(one)
  }
  return found
}

/** Returns below 0 if the key `a` is the lower one, above 0 if `b` is, and 0 if they are alike. */
export const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((one, at) => one !== b[at])
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
}
