import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {assess, fallsShort} from '../assessment/assess.ts'
import {limitByClause} from '../assessment/reading.ts'
import type {AssessmentRecord, Status} from '../assessment/schema.ts'

/** What an invented assessment is to come to; chance decides the rest. */
export interface Aim {
  /** The highest type reached. */
  readonly type?: PointType
  /** A higher type left open by required clauses that are not settled. */
  readonly possible?: PointType
}

type Findings = AssessmentRecord['findings']

/** Share of clauses met before anything is arranged, by the type that is to be reached. */
const quality = {model: 0.95, standard: 0.85, 'catch-up': 0.7, none: 0.5} as const

/** Returns a number from 0 to below 1 that is the same for the same `seed`: FNV-1a into one step of mulberry32. */
export function chance(seed: string): number {
  let h = 0x811c9dc5
  for (const c of seed) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193)
  let t = (h + 0x6d2b79f5) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/**
 * Returns invented findings on `clauses` that come to `aim`.
 *
 * Each clause has its own draw, so a new clause changes no other finding, and a better aim only turns findings for the better.
 *
 * @throws InputError if the clauses leave no way to come to `aim`, such as a type above it with no required clause of its own.
 */
export function sampleFindings(id: string, aim: Aim, clauses: readonly Clause[]): Findings {
  const draw = (clause: Clause) => chance(`${id} ${clause.id}`)
  const byDraw = [...clauses].sort((a, b) => draw(b) - draw(a))
  const status = new Map<string, Status | undefined>()
  for (const clause of clauses) status.set(clause.id, firstStatus(clause, draw(clause), quality[aim.type ?? 'none']))

  const reached = aim.type ? pointTypes.slice(pointTypes.indexOf(aim.type)) : []
  const requiredFor = (types: readonly PointType[]) => byDraw.filter((c) => types.some((type) => c.applies[type] === 'required'))
  const settled = requiredFor(reached)
  const open = requiredFor(aim.possible ? [aim.possible] : []).filter((c) => !settled.includes(c))
  for (const {id: clause} of [...settled, ...open]) if (status.get(clause) !== 'not-applicable') status.set(clause, 'met')
  open.slice(0, 4).forEach(({id: clause}, i) => {
    status.set(clause, i % 2 === 0 ? 'unchecked' : 'recheck')
  })
  const above = pointTypes.filter((type) => !reached.includes(type) && type !== aim.possible)
  const bars = above.map((type) =>
    requiredFor([type])
      .filter((c) => !settled.includes(c) && !open.includes(c))
      .slice(0, 3),
  )
  for (const {id: clause} of bars.flat()) status.set(clause, 'not-met')

  const findings = (): Findings => Object.fromEntries(clauses.flatMap((clause) => finding(id, clause, status.get(clause.id))))
  const result = () => assess({on: '', edition: '', by: 'county', findings: findings()}, clauses)
  // One bar stays for each type above; what else is not met may turn for the better until the score is reached.
  const spared = new Set([...open, ...bars.flatMap((bar) => bar.slice(0, 1))])
  const raisable = byDraw.filter((c) => !spared.has(c)).toReversed()
  while (aim.type && result().types[aim.type].verdict !== 'reached') {
    const next = raisable.pop()
    if (!next) break
    status.set(next.id, 'met')
  }
  const {type, possible} = result()
  if (type !== aim.type || possible !== aim.possible)
    throw new InputError('points/sample/findings.ts', [
      {at: id, message: `the clauses leave no way to ${JSON.stringify(aim)}; it came to ${JSON.stringify({type, possible})}`},
    ])
  return findings()
}

/** Returns what the point itself would have found: now and then kinder than the reviewer, now and then nothing. */
export function selfFindings(id: string, clauses: readonly Clause[], reviewed: Findings): Findings {
  return Object.fromEntries(
    clauses.flatMap((clause) => {
      const status = reviewed[clause.id]?.status
      const draw = chance(`${id} self ${clause.id}`)
      const kinder = status !== undefined && fallsShort(status) && draw < 0.35
      return finding(id, clause, kinder || status === 'recheck' ? 'met' : status === 'met' && draw > 0.97 ? 'unchecked' : status)
    }),
  )
}

function firstStatus(clause: Clause, draw: number, share: number): Status | undefined {
  const uses = Object.values(clause.applies)
  if (!uses.includes('required') && !uses.includes('recommended')) return draw < 0.5 ? 'met' : draw < 0.7 ? 'not-applicable' : undefined
  if (draw < share) return clause.applies['catch-up'] !== 'required' && draw < 0.03 ? 'not-applicable' : 'met'
  const rest = (draw - share) / (1 - share)
  return rest < 0.5 ? 'partly-met' : rest < 0.9 ? 'not-met' : 'unchecked'
}

function finding(id: string, clause: Clause, status: Status | undefined): [string, Findings[string]][] {
  if (!status) return []
  const limit = limitByClause.get(clause.id)
  if (!limit || !['met', 'partly-met', 'not-met'].includes(status)) return [[clause.id, {status}]]
  return [[clause.id, {status, measured: value(limit, status === 'met', chance(`${id} value ${clause.id}`))}]]
}

/** Returns a plausible reading within or outside `limit`, rounded as one would read it. */
function value({min, max, unit}: Limit, within: boolean, draw: number): number {
  const bound = min ?? max ?? 0
  const whole = unit === 'd' || unit === 'min' || unit === '%' || bound >= 10 || (unit === '' && Number.isInteger(bound))
  const step = bound >= 1000 ? 10 : bound >= 100 ? 5 : whole ? 1 : bound > 2 ? 0.1 : 0.05
  const steps = Math.floor(draw * 4) + (within ? 0 : 1)
  const upwards = within === (min !== undefined)
  const read = bound + (upwards ? steps : -steps) * step
  return Number(Math.max(0, within && min !== undefined && max !== undefined ? Math.min(read, max) : read).toFixed(2))
}
