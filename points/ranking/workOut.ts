import type {WorkingCalendar} from '../../handbooks/register/calendarOf.ts'
import type {Fault} from './fault.ts'
import {type Group, rank} from './rank.ts'
import {readScores} from './readScores.ts'
import {readRules} from './rules.ts'
import type {Rules} from './rulesSchema.ts'
import {scoreCells} from './scoreCells.ts'
import {finalFaults, type Stage} from './stage.ts'

/** A ranking as it was worked out. */
export interface Ranking {
  readonly rules: Rules
  readonly groups: readonly Group[]
  readonly stage: Stage
}

/** What a ranking is worked out from: the two files and the stage. */
export interface RankingInput {
  readonly rules: string
  readonly scores: {readonly bytes: Uint8Array; readonly format: 'xlsx' | 'csv'}
  readonly stage: Stage
  readonly isClause: (id: string) => boolean
  readonly calendar: WorkingCalendar
}

/** Everything that is wrong, by the file in which it is. */
export interface RankingFaults {
  readonly rules: readonly Fault[]
  readonly scores: readonly Fault[]
}

/**
 * Returns the ranking of the windows in a score sheet by published rules, or everything that is wrong in both files. The same for the
 * command and for the page; nothing is read or kept beyond what is given.
 */
export async function workOut({
  rules: text,
  scores,
  stage,
  isClause,
  calendar,
}: RankingInput): Promise<{readonly ranking: Ranking} | {readonly faults: RankingFaults}> {
  const rules = readRules(text)
  const cells = await scoreCells(scores.bytes, scores.format)
  // Without rules no class or criterion can be judged; what is wrong with the file as such is told all the same.
  if ('faults' in rules) return {faults: {rules: rules.faults, scores: [...cells.faults, ...cells.unread.all.map(({fault}) => fault)]}}
  const read = readScores(cells, {rules: rules.rules, isClause})
  if ('faults' in read) return {faults: {rules: [], scores: read.faults}}
  const groups = rank(read.windows, rules.rules)
  const faults = stage.stage === 'final' ? finalFaults(groups, stage, calendar, cells.sheet) : []
  return faults.length > 0 ? {faults: {rules: [], scores: faults}} : {ranking: {rules: rules.rules, groups, stage}}
}
