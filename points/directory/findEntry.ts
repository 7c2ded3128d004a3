import {InputError} from '../../handbooks/input/problem.ts'
import type {Entry} from './entry.ts'

/** Returns the entries by the ids that they had before, for pages that lead on. No id in it is one that an entry has today. */
export const aliasesOf = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.flatMap((entry) => entry.formerIds.map((former) => [former, entry] as const)))

/**
 * Returns the entry that `id` names: by its public id (`dayi-zhanqi`), by its district and its id there (`dayi/zhanqi`), by an id that it had
 * before, or by its id within its district where no other district has that one.
 *
 * @throws InputError naming all that are meant where several are, else the ids that come nearest, by spelling or by the Chinese name.
 */
export function findEntry(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id) ?? entries.find(({districtId, slug}) => `${districtId}/${slug}` === id)
  if (found) return found
  const former = entries.find(({formerIds}) => formerIds.includes(id) || formerIds.includes(id.replace('/', '-')))
  if (former) return former
  const [short, ...others] = entries.filter(({slug}) => slug === id)
  if (short && others.length === 0) return short
  throw new InputError(`point "${id}"`, [
    {
      at: '',
      message: short ? `is the id of several points; use one of ${[short, ...others].map(titled).join(', ')}` : unknown(entries, id),
    },
  ])
}

const titled = ({id, place, town}: Entry) => `${id} (${place.zh}, ${town.zh})`

function unknown(entries: readonly Entry[], id: string): string {
  const near = entries
    .map((entry) => ({entry, distance: entry.name.zh.includes(id) || entry.id.includes(id) ? 0 : editDistance(entry.id, id)}))
    .filter(({distance}) => distance <= Math.max(2, id.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
  const hint = near.length > 0 ? `did you mean ${near.map(({entry}) => titled(entry)).join(', ')}?` : 'see the export for all ids'
  return `is not in the directory of ${entries.length} points; ${hint}`
}

/** Letters to put in, leave out or change to get from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j)
  for (const [i, c] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, d] of [...b].entries()) next.push(Math.min((row[j] ?? 0) + (c === d ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
