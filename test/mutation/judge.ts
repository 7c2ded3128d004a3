import type {Explanation} from './explained.ts'

/** One change of the code, and what the tests said to it. */
export interface Mutant {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** The line on which it begins, trimmed. */
  readonly text: string
  readonly was: string
  readonly becomes: string
  readonly fate: 'killed' | 'survived' | 'aside'
  /** The rule by which it was set aside, untried. */
  readonly rule?: string | undefined
}

/** How well the tests of a group hold. */
export interface Verdict {
  /** Mutants that were tried. */
  readonly tried: number
  readonly survivors: readonly {readonly mutant: Mutant; readonly why: string | undefined}[]
  /** Of a hundred that were tried. */
  readonly percent: number
  /** How many were set aside, by rule. */
  readonly aside: ReadonlyMap<string, number>
  /** Explanations of what no longer survives. */
  readonly stale: readonly Explanation[]
  readonly good: boolean
}

/** More survivors than this, of a hundred, and the tests hold too little. */
export const most = 15

/** Returns the verdict on `mutants`. It is good if few survive, each is explained and nothing is explained in vain. */
export function judge(mutants: readonly Mutant[], explained: readonly Explanation[]): Verdict {
  const tried = mutants.filter(({fate}) => fate !== 'aside')
  const survivors = tried
    .filter(({fate}) => fate === 'survived')
    .map((mutant) => ({mutant, why: explained.find((explanation) => explains(explanation, mutant))?.why}))
  const percent = (100 * survivors.length) / Math.max(1, tried.length)
  const stale = explained.flatMap((explanation) => {
    const becomes = explanation.becomes.filter((text) => !survivors.some(({mutant}) => explains({...explanation, becomes: [text]}, mutant)))
    return becomes.length > 0 ? [{...explanation, becomes}] : []
  })
  return {
    tried: tried.length,
    survivors,
    percent,
    aside: Map.groupBy(
      mutants.flatMap(({fate, rule = ''}) => (fate === 'aside' ? [rule] : [])),
      (rule) => rule,
    )
      .entries()
      .reduce((counts, [rule, all]) => counts.set(rule, all.length), new Map<string, number>()),
    stale,
    good: tried.length > 0 && percent < most && stale.length === 0 && survivors.every(({why}) => why !== undefined),
  }
}

const explains = ({file, was, becomes, line}: Explanation, mutant: Mutant) =>
  file === mutant.file && was === mutant.was && becomes.includes(mutant.becomes) && (line === undefined || line === mutant.text)
