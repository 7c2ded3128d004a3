import {folded} from '../../handbooks/items/folded.ts'

/** What bears names and may be what somebody means. */
export interface Candidate {
  readonly id: string
  readonly names: readonly string[]
}

/** How many of the nearest a person is shown. */
export const nearestShown = 3

/**
 * Returns the candidates whose names are most like `name`, the nearest first: as many as are shown. Likeness is the share of pairs of
 * neighbouring characters that both have (Dice), so that 高龄补贴 is near 高龄津贴 and a person decides.
 */
export function nearest(name: string, candidates: readonly Candidate[]): Candidate[] {
  const pairs = pairsOf(name)
  return candidates
    .map((candidate, place) => ({candidate, place, like: Math.max(0, ...pairsOfNames(candidate).map((other) => likeness(pairs, other)))}))
    .sort((a, b) => b.like - a.like || a.place - b.place)
    .slice(0, nearestShown)
    .map(({candidate}) => candidate)
}

const known = new WeakMap<readonly string[], readonly ReadonlySet<string>[]>()

/** Worked out once for each candidate: a list of thousands of names is held against the same ones. */
function pairsOfNames({names}: Candidate): readonly ReadonlySet<string>[] {
  const pairs = known.get(names) ?? names.map((name) => pairsOf(name))
  known.set(names, pairs)
  return pairs
}

/** Pairs of characters, and the characters themselves, for names of two. */
function pairsOf(name: string): ReadonlySet<string> {
  const signs = [...folded(name)]
  return new Set([...signs, ...signs.slice(1).map((sign, i) => `${signs[i]}${sign}`)])
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}
