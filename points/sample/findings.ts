import {type Clause, type PointType, pointTypes} from '../../handbooks/clause/clause.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {Limit} from '../../handbooks/limit/limit.ts'
import {assess, judging, type Rules} from '../assessment/assess.ts'
import {fallsShort} from '../assessment/credit.ts'
import {limitsByClause} from '../assessment/reading.ts'
import type {AssessmentRecord, Status} from '../assessment/schema.ts'

/** What an invented assessment is to come to; chance decides the rest. */
export interface Aim {
  /** The highest type reached. */
  readonly type?: PointType
  /** A higher type left open by clauses that are not settled. */
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

/** Returns invented findings by `rules` of a point as good as `aim` says, whatever type they come to. */
export const drawnFindings = (id: string, {type}: Aim, rules: Rules): Findings =>
  findingsOf(
    id,
    rules,
    new Map(judging(rules).map((clause) => [clause.id, firstStatus(clause, chance(`${id} ${clause.id}`), quality[type ?? 'none'])])),
  )

/**
 * Returns invented findings by `rules` that come to `aim`.
 *
 * Each clause has its own draw, so a new clause changes few other findings, and a better aim mostly turns findings for the better.
 *
 * @throws InputError if the clauses leave no way to come to `aim`.
 */
export function sampleFindings(id: string, aim: Aim, rules: Rules): Findings {
  const clauses = judging(rules)
  const draw = (clause: Clause) => chance(`${id} ${clause.id}`)
  const byDraw = clauses.toSorted((a, b) => draw(b) - draw(a))
  const status = new Map(clauses.map((clause) => [clause.id, firstStatus(clause, draw(clause), quality[aim.type ?? 'none'])]))
  const worked = () => {
    const found = [...status].flatMap(([of, status]) => (status ? [[of, {status}] as const] : []))
    return assess({on: '', edition: '', by: 'county', findings: Object.fromEntries(found)}, rules)
  }
  const is = (clause: Clause, ...among: readonly (Status | undefined)[]) => among.includes(status.get(clause.id))
  const gate = byDraw.filter((clause) => clause.gate !== undefined)
  const rows = byDraw.filter((clause) => clause.gate === undefined)
  /** Turns as few clauses of `among` as are needed from one of `from` into `to` until `done`: each that turns brings it nearer. */
  const turn = (among: readonly Clause[], from: readonly (Status | undefined)[], to: Status, done: () => boolean) => {
    const before = new Map(status)
    const turnable = among.filter((clause) => is(clause, ...from))
    const turned = (n: number) => {
      turnable.forEach(({id}, i) => void status.set(id, i < n ? to : before.get(id)))
      return done()
    }
    let [least, most] = [0, turnable.length]
    while (least < most) {
      const middle = (least + most) >> 1
      if (turned(middle)) most = middle
      else least = middle + 1
    }
    turned(least)
  }

  for (const clause of gate) if (!is(clause, 'not-applicable')) status.set(clause.id, 'met')
  const least = aim.type ?? aim.possible
  if (least)
    turn(
      rows.filter((c) => c.applies[least] === 'required'),
      ['not-met', 'partly-met', 'unchecked', undefined],
      'met',
      () => worked().types[least].verdict === 'reached',
    )
  if (!aim.type)
    gate.slice(0, 2).forEach((clause, i) => void status.set(clause.id, aim.possible ? (i === 0 ? 'recheck' : 'unchecked') : 'not-met'))
  if (aim.type && aim.possible) {
    const {possible} = aim
    const above = rows.filter((c) => c.applies[possible] === 'required')
    const verdict = () => worked().types[possible].verdict
    turn(above, ['not-met', 'partly-met'], 'unchecked', () => verdict() !== 'not-reached')
    turn(above, ['met'], 'recheck', () => verdict() !== 'reached')
  }
  for (const type of pointTypes.filter((t) => t !== aim.possible && (!aim.type || pointTypes.indexOf(t) < pointTypes.indexOf(aim.type)))) {
    const below = pointTypes.slice(pointTypes.indexOf(type) + 1)
    const own = rows.filter((c) => c.applies[type] === 'required').toSorted((a, b) => asks(a, below) - asks(b, below))
    turn(own, ['met', 'unchecked', 'recheck', undefined], 'not-met', () => worked().types[type].verdict === 'not-reached')
  }

  const {type, possible} = worked()
  if (type !== aim.type || possible !== aim.possible)
    throw new InputError('points/sample/findings.ts', [
      {at: id, message: `the clauses leave no way to ${JSON.stringify(aim)}; it came to ${JSON.stringify({type, possible})}`},
    ])
  return findingsOf(id, rules, status)
}

/** How many of `types` require a clause. */
const asks = ({applies}: Clause, types: readonly PointType[]) => types.filter((type) => applies[type] === 'required').length

const findingsOf = (id: string, rules: Rules, status: ReadonlyMap<string, Status | undefined>): Findings =>
  Object.fromEntries(judging(rules).flatMap((clause) => finding(id, clause, status.get(clause.id), rules)))

/** Returns what the point itself would have found: now and then kinder than the reviewer, now and then nothing. */
export function selfFindings(id: string, rules: Rules, reviewed: Findings): Findings {
  return Object.fromEntries(
    judging(rules).flatMap((clause) => {
      const status = reviewed[clause.id]?.status
      const draw = chance(`${id} self ${clause.id}`)
      const kinder = status !== undefined && fallsShort(status) && draw < 0.35
      return finding(id, clause, kinder || status === 'recheck' ? 'met' : status === 'met' && draw > 0.97 ? 'unchecked' : status, rules)
    }),
  )
}

function firstStatus(clause: Clause, draw: number, share: number): Status | undefined {
  const uses = Object.values(clause.applies)
  if (!uses.includes('required') && !uses.includes('recommended'))
    return draw < 0.5 ? 'met' : draw < 0.7 && clause.conditional ? 'not-applicable' : undefined
  if (draw < share) return clause.conditional && clause.applies['catch-up'] !== 'required' && draw < 0.03 ? 'not-applicable' : 'met'
  const rest = (draw - share) / (1 - share)
  return rest < 0.5 ? 'partly-met' : rest < 0.9 ? 'not-met' : 'unchecked'
}

function finding(id: string, clause: Clause, status: Status | undefined, {limits}: Rules): [string, Findings[string]][] {
  if (!status) return []
  const limit = limitsByClause(limits).get(clause.id)
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
