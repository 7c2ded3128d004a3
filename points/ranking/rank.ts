import {type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {limits} from '../../handbooks/clause/limits.ts'
import type {ScoredWindow} from './readScores.ts'
import type {Rules} from './rulesSchema.ts'
import {compare, type Standing, shaken} from './separable.ts'

/** A window among those of its group. */
export interface Ranked {
  readonly window: ScoredWindow
  /** From 1; windows that the rules cannot tell apart share a rank, and the next one is passed over. */
  readonly rank: number
  /** Hundredths of a point. */
  readonly total: number
  readonly byCriterion: ReadonlyMap<string, number>
}

/** The three best or worst; more where a rank is shared. Or why none are named. */
export type Picked =
  | {readonly named: readonly Ranked[]}
  /** Too few windows to name three at this end and keep others out. */
  | {readonly none: 'few'; readonly least: number}
  /** All have the same score, or the three worst are among the three best. */
  | {readonly none: 'alike'}
  /** Without one record others would be the worst. */
  | {readonly none: 'shaken'; readonly record: string; readonly out: readonly Ranked[]; readonly in: readonly Ranked[]}

/** Windows of one class at points of one type. */
export interface Group {
  readonly type: PointType
  readonly class: string
  /** The best first. */
  readonly ranked: readonly Ranked[]
  /** Windows with too few cases to be ranked: they get a comment. */
  readonly small: readonly ScoredWindow[]
  readonly best: Picked
  readonly worst: Picked
}

/** Places at either end. */
const places = 3

/** Windows from which three best are named, and three worst, so that nobody is both or everybody is one. The numbers are our own. */
export const leastForBest = 4
export const leastForWorst = 6

/**
 * Returns the groups with their ranks, in the order of types and classes. Groups are never mixed.
 *
 * @clause SW-SUP-014 only within a type of point and a class of window, and only from 30 cases on
 */
export function rank(windows: readonly ScoredWindow[], rules: Rules): Group[] {
  return pointTypes.flatMap((type) =>
    rules.classes.flatMap((class_): Group[] => {
      const all = windows.filter((one) => one.type === type && one.class === class_)
      if (all.length === 0) return []
      const isSmall = ({cases}: ScoredWindow) => cases < limits.rankedCases.min
      const ranked = placed(
        all.filter((one) => !isSmall(one)),
        rules,
      )
      const best = bestOf(ranked)
      return [{type, class: class_, ranked, small: all.filter(isSmall), best, worst: worstOf(ranked, best, rules)}]
    }),
  )
}

function placed(windows: readonly ScoredWindow[], rules: Rules): Ranked[] {
  const scored = windows.map((window) => ({window, ...scoreOf(window, rules)})).sort((a, b) => compare(b.key, a.key))
  let rank_ = 0
  return scored.map(({key, ...one}, i) => {
    const above = scored[i - 1]
    if (!above || compare(above.key, key) !== 0) rank_ = i + 1
    return {...one, rank: rank_}
  })
}

/** Returns the score of a window, as if the record `without` were not there; its key decides between windows: the total, then each tie-breaker. */
export function scoreOf(
  {entries}: ScoredWindow,
  {criteria, ties}: Rules,
  without?: string,
): {readonly total: number; readonly byCriterion: ReadonlyMap<string, number>; readonly key: readonly number[]} {
  const byCriterion = new Map(criteria.map(({id, begin, points}) => [id, begin === 'full' ? points * 100 : 0]))
  for (const {criterion, hundredths, record} of entries)
    if (record !== without) byCriterion.set(criterion, (byCriterion.get(criterion) ?? 0) + hundredths)
  const total = [...byCriterion.values()].reduce((sum, one) => sum + one, 0)
  return {total, byCriterion, key: [total, ...ties.map((id) => byCriterion.get(id) ?? 0)]}
}

function bestOf(ranked: readonly Ranked[]): Picked {
  if (ranked.length < leastForBest) return {none: 'few', least: leastForBest}
  const named = ranked.filter((one) => one.rank <= places)
  return named.length === ranked.length ? {none: 'alike'} : {named}
}

/** The worst are named only if no single record decides who they are. */
function worstOf(ranked: readonly Ranked[], best: Picked, rules: Rules): Picked {
  if (ranked.length < leastForWorst) return {none: 'few', least: leastForWorst}
  const standing: Standing<Ranked>[] = ranked
    .map((one) => ({of: one, key: scoreOf(one.window, rules).key, records: recordsOf(one)}))
    .reverse()
  const bound = ranked.at(-places)?.rank ?? 1
  const named = ranked.filter((one) => one.rank >= bound)
  if ('none' in best || named.length > ranked.length / 2 || named.some((one) => best.named.includes(one))) return {none: 'alike'}
  const shaking = shaken(standing, named, places, (one, record) => scoreOf(one.window, rules, record).key)
  return shaking ? {none: 'shaken', ...shaking} : {named}
}

const recordsOf = ({window}: Ranked): ReadonlySet<string> => new Set(window.entries.map(({record}) => record))
