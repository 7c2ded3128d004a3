import {isSignKind, type SignKind, signKinds} from '../../handbooks/hardware/parts.ts'
import {lawOn} from './law.ts'
import {type Counted, counted, hanging, type Side, sides} from './plates.ts'

/** What of a profile can contradict itself. */
interface Draft {
  readonly outside: {readonly names?: Room | undefined; readonly boards?: Room | undefined}
  readonly inside: Draft['outside']
  readonly station: {readonly source: string}
  readonly rules: readonly {
    readonly kinds: readonly SignKind[]
    readonly is: string
    readonly onto?: SignKind | undefined
    readonly source: string
  }[]
  readonly takeDown: readonly {readonly source: string}[]
  readonly sources: Readonly<Record<string, unknown>>
}
interface Room {
  readonly most?: number | undefined
  readonly keep: readonly unknown[]
  readonly source: string
}

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The field of a side that counts plates of each sort. */
export const fieldOf = {name: 'names', board: 'boards'} as const satisfies Record<Counted, string>

/**
 * Returns what a profile says against itself, the law or its list of sources: a sign that the law asks for left out, a kind in two rules, a
 * board that is to take in others and is itself not made, more plates kept or let hang than may, a source that is missing or named by nothing.
 */
export function contradictions(profile: Draft): Contradiction[] {
  return [...ruleFaults(profile), ...countFaults(profile), ...sourceFaults(profile)]
}

function ruleFaults({rules}: Draft): Contradiction[] {
  const ruled = rules.flatMap(({kinds}, i) => kinds.map((kind, k) => ({kind, rule: i, path: ['rules', i, 'kinds', k] as const})))
  const twice = ruled.flatMap(({kind, path}, i): Contradiction[] =>
    ruled.findIndex((other) => other.kind === kind) < i ? [{path, message: `${kind} stands in two rules; leave it in one`}] : [],
  )
  const byLaw = ruled.flatMap(({kind, rule, path}): Contradiction[] => {
    const asked = isSignKind(kind) ? lawOn(kind) : undefined
    return asked && rules[rule]?.is === 'left-out'
      ? [
          {
            path,
            message: `${kind} is left out, but ${asked.law} ${asked.article.en} asks that ${asked.asks.en}; let it be made, or combine it with another board`,
          },
        ]
      : []
  })
  const onto = rules.flatMap(({is, onto, kinds}, i): Contradiction[] => {
    const path = ['rules', i, 'onto']
    if (is !== 'combined') return onto === undefined ? [] : [{path, message: `goes with "is: combined" only; remove it`}]
    if (onto === undefined) return [{path, message: 'is missing; name the kind of board that takes in the others'}]
    if (kinds.includes(onto)) return [{path, message: `${onto} cannot be combined with itself; name another board`}]
    const fate = rules.find((rule) => rule.kinds.includes(onto))?.is
    return fate === undefined || fate === 'indoors'
      ? []
      : [{path, message: `${onto} is itself ${fate} by another rule; name a board that is made`}]
  })
  return [...twice, ...byLaw, ...onto]
}

/** The kinds of `as` that are still made and hang on `side`. */
function staying({rules}: Draft, side: Side, as: Counted): SignKind[] {
  const kinds = Object.keys(signKinds).filter(isSignKind)
  return kinds.filter((kind) => {
    if (hanging[kind].as !== as) return false
    const fate = rules.find((rule) => rule.kinds.includes(kind))?.is
    return fate === undefined ? hanging[kind].side === side : fate === 'indoors' && side === 'inside'
  })
}

function countFaults(profile: Draft): Contradiction[] {
  return sides.flatMap((side) =>
    counted.flatMap((as): Contradiction[] => {
      const field = fieldOf[as]
      const {most, keep = []} = profile[side][field] ?? {}
      if (most === undefined) return []
      const path = [side, field, 'most']
      if (keep.length > most)
        return [{path, message: `allows ${most}, but ${keep.length} plates of other bodies are kept; keep fewer, or allow more`}]
      const own = staying(profile, side, as)
      return keep.length + own.length > most
        ? [
            {
              path,
              message: `allows ${most}, but ${keep.length} plates of other bodies are kept and ${own.join(', ')} may hang besides, ${keep.length + own.length} in all; leave some out, or allow more`,
            },
          ]
        : []
    }),
  )
}

function sourceFaults(profile: Draft): Contradiction[] {
  const rooms = sides.flatMap((side) =>
    counted.flatMap((as) => {
      const room = profile[side][fieldOf[as]]
      return room ? [{path: [side, fieldOf[as], 'source'], source: room.source}] : []
    }),
  )
  const cited = [
    {path: ['station', 'source'], source: profile.station.source},
    ...rooms,
    ...profile.rules.map(({source}, i) => ({path: ['rules', i, 'source'], source})),
    ...profile.takeDown.map(({source}, i) => ({path: ['takeDown', i, 'source'], source})),
  ]
  const known = Object.keys(profile.sources)
  const missing = cited
    .filter(({source}) => source !== 'own' && !known.includes(source))
    .map(({path, source}) => ({path, message: `"${source}" is not among the sources; add it with what was seen of it, or write own`}))
  const unused = known
    .filter((id) => !cited.some(({source}) => source === id))
    .map((id) => ({path: ['sources', id], message: 'is the source of nothing; remove it, or name it where a rule rests on it'}))
  return [...missing, ...unused]
}
