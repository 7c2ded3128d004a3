import type {Clause, PointType} from '../../handbooks/clause/clause.ts'
import {isSettled} from '../assessment/credit.ts'
import type {Status} from '../assessment/schema.ts'
import {shuffled} from './draw.ts'
import {groupOf, groups, type PatrolGroup} from './group.ts'
import {inTheme, type PatrolTheme} from './theme.ts'

/** How many lines a sheet has, and how many of them go the round, whatever was found before. Our own choice: one A4, half and half. */
export const lineCount = 12
export const roundCount = 6

/** What of a clause a patrol needs to draw it. */
export type PatrolClause = Pick<Clause, 'id' | 'book' | 'chapter' | 'applies' | 'bearer' | 'checks'>

/** What is known of a point before a patrol. */
export interface PatrolPoint {
  readonly id: string
  /** The type by which it is looked at: what it has, was built as, or else the least. */
  readonly type: PointType
  /** By clause, what the assessment found that the point stands on; none where it has none. */
  readonly status: Readonly<Record<string, Status>>
  /** By clause, the last day on which somebody looked, in an assessment or on a patrol. */
  readonly seen: Readonly<Record<string, string>>
  /** The day of that assessment; undefined if there is none. */
  readonly assessed: string | undefined
}

/** Why a line stands on a sheet. */
export type Reason = 'failed' | 'unchecked' | 'unseen' | 'round'

/** One line of a sheet. */
export interface PatrolLine {
  readonly clause: string
  readonly group: PatrolGroup
  readonly because: Reason
  /** Whether it belongs to the theme of the sheet. */
  readonly themed: boolean
  /** The last day on which somebody looked; undefined if nobody did. */
  readonly seen: string | undefined
}

/** Whether a clause is looked at or asked about at a point of `type`, and is required of it: what the round goes through. */
export const isOnRound = ({bearer, checks, applies}: PatrolClause, type: PointType): boolean =>
  bearer === 'village' && applies[type] === 'required' && (checks.includes('look') || checks.includes('ask'))

/** How many sheets the round takes: enough that no sheet has more than `roundCount` of it, and with no factor in common with 12, see `turnOf`. */
export function roundLength(clauses: readonly PatrolClause[], type: PointType): number {
  let length = Math.max(1, Math.ceil(clauses.filter((clause) => isOnRound(clause, type)).length / roundCount))
  while (length % 2 === 0 || length % 3 === 0) length++
  return length
}

/**
 * Returns the number of the sheet of `on` (2026-12-15) among all: each month has four, by its quarter, for four parties come once each. Whoever comes every
 * month or every quarter takes every fourth or twelfth of them; as the length of the round has no factor in common with 12, each rhythm meets
 * all parts of it in `roundLength` sheets.
 */
export function turnOf(on: string): number {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  return (year * 12 + month - 1) * 4 + Math.min(3, Math.floor((day - 1) / 8))
}

/**
 * Returns the lines of a patrol sheet, for a point on a day, drawn from clauses that are looked at or asked about: half go the round through all
 * that is required of the type, and of the rest what fell short or was unchecked in the last assessment and nobody looked at since comes first,
 * then what was not seen for longest. Each group of SW-SUP-004 has a line; of a theme, as much as then fits. The same day gives the same sheet.
 *
 * @clause SW-SUP-004 lines from the handbooks, each group once
 */
export function drawSheet(
  clauses: readonly PatrolClause[],
  point: PatrolPoint,
  {on, theme}: {readonly on: string; readonly theme?: PatrolTheme | undefined},
): PatrolLine[] {
  const asked = clauses.filter((clause) => isOnRound(clause, point.type))
  const turn = turnOf(on)
  const onRound = roundPart(asked, clauses, point, turn)
  const byNeed = shuffled(asked, `${point.id} ${on.slice(0, 7)} ${turn}`, ({id}) => id)
    .map((clause) => ({clause, need: needOf(clause, point, theme)}))
    .sort((a, b) => compareNeed(a.need, b.need))
    .map(({clause}) => clause)
  const taken = new Set(onRound)
  const take = (clause: PatrolClause | undefined) => {
    if (clause && taken.size < lineCount) taken.add(clause)
  }
  for (const group of groups)
    if (![...taken].some((clause) => groupOf(clause) === group)) take(byNeed.find((clause) => groupOf(clause) === group))
  for (const clause of byNeed) take(clause)
  return asked
    .filter((clause) => taken.has(clause))
    .map((clause): PatrolLine => {
      const urgent = urgencyOf(clause, point)
      return {
        clause: clause.id,
        group: groupOf(clause),
        because: urgent ?? (onRound.includes(clause) ? 'round' : 'unseen'),
        themed: theme !== undefined && inTheme(theme, clause),
        seen: point.seen[clause.id],
      }
    })
}

/** The part of the round whose turn it is: the clauses in an order of the point's own, in as many parts as the round is long. */
function roundPart(asked: readonly PatrolClause[], all: readonly PatrolClause[], {id, type}: PatrolPoint, turn: number): PatrolClause[] {
  const length = roundLength(all, type)
  const part = turn % length
  const order = shuffled(asked, id, (clause) => clause.id)
  return order.slice(Math.floor((part * order.length) / length), Math.floor(((part + 1) * order.length) / length))
}

/** What makes a clause urgent: it fell short or was not settled in the last assessment, and nobody looked at it since. */
function urgencyOf({id}: PatrolClause, {status, seen, assessed}: PatrolPoint): 'failed' | 'unchecked' | undefined {
  const last = seen[id]
  if (last !== undefined && assessed !== undefined && last > assessed) return undefined
  const found = status[id]
  if (assessed === undefined) return undefined
  if (found === undefined || !isSettled(found)) return 'unchecked'
  return found === 'not-met' || found === 'partly-met' ? 'failed' : undefined
}

interface Need {
  readonly themed: boolean
  readonly urgent: number
  readonly seen: string
}

const needOf = (clause: PatrolClause, point: PatrolPoint, theme: PatrolTheme | undefined): Need => {
  const urgent = urgencyOf(clause, point)
  return {
    themed: theme !== undefined && inTheme(theme, clause),
    urgent: urgent === 'failed' ? 0 : urgent === 'unchecked' ? 1 : 2,
    seen: point.seen[clause.id] ?? '',
  }
}

const compareNeed = (a: Need, b: Need) =>
  Number(b.themed) - Number(a.themed) || a.urgent - b.urgent || (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0)
