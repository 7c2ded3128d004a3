import type {Problem} from '../input/problem.ts'
import {type Bearer, bearers, type Clause, type GateGround, pointTypes, type Scoring} from './clause.ts'
import type {ClauseBlock} from './provision.ts'
import type {Judging} from './published.ts'
import {listOf} from './reading.ts'

/** The longest that a clause may take in a year, in minutes: an hour on every working day. */
export const longestMinutes = 15_000

/** Whether `given` says how many minutes of a year a clause takes: one number from 1, or one from 0 for each type. */
export function isMinutes(given: string): boolean {
  const numbers = listOf(given)
  const all = numbers.every((number) => /^\d{1,5}$/.test(number) && Number(number) <= longestMinutes)
  return all && ((numbers.length === 1 && Number(numbers[0]) > 0) || (numbers.length === 3 && numbers.some((number) => Number(number) > 0)))
}

/**
 * Returns what is wrong with a clause that says to be one of the gate: it must be a requirement of the point itself, required for every type
 * to which it applies, since what nobody may miss is asked of everybody.
 */
export function checkGate(id: string, line: number, attributes: Readonly<Record<string, string>>): Problem[] {
  const {kind, bearer = 'village', scoring, gate} = attributes
  const at = `${id}.gate`
  const applies = pointTypes.map((type) => attributes[type])
  const said: readonly (readonly [boolean, string])[] = [
    [kind !== 'requirement', `is "${gate}", but the clause is a ${kind}; only a requirement can be of the gate`],
    [
      bearer !== 'village' && bearers.some((known) => known === bearer),
      `is "${gate}", but the duty is the ${bearer}'s; a point cannot be barred by what others owe it`,
    ],
    [
      applies.some((one) => one === 'recommended' || one === 'optional'),
      `is "${gate}", but a type is only recommended or free to meet it; what nobody may miss is required or not-applicable for each type`,
    ],
    [!applies.includes('required'), `is "${gate}", but no type requires it; make it required, or remove the gate`],
    [scoring !== undefined, `is "${gate}", and earns no points; remove scoring="${scoring}"`],
  ]
  return said.flatMap(([wrong, message]) => (wrong ? [{line, at, message}] : []))
}

/** Returns how a point is judged by a clause with these attributes and this content. What it does not say, follows. */
export function judgingOf(a: Readonly<Record<string, string>>, content: readonly ClauseBlock<unknown>[]): Judging {
  const [first = 0, ...more] = listOf(a.minutes).map(Number)
  const [model, standard = model, catchUp = model] = [first, ...more]
  return {
    bearer: (a.bearer ?? 'village') as Bearer,
    ...(a.gate === undefined ? {} : {gate: a.gate as GateGround}),
    minutes: {model: model ?? 0, standard: standard ?? 0, 'catch-up': catchUp ?? 0},
    conditional: a.conditional === 'yes',
    scoring: (a.scoring as Scoring | undefined) ?? scoringFor(a, content),
  }
}

/** What is listed is counted by item, what is written down by record, what is looked at or measured by place; anything else is whole. */
function scoringFor(a: Readonly<Record<string, string>>, content: readonly ClauseBlock<unknown>[]): Scoring {
  if (content.some(({type}) => type === 'list')) return 'items'
  if (listOf(a.evidence).includes('ledger')) return 'records'
  const checks = listOf(a.check)
  return checks.includes('look') || checks.includes('measure') ? 'places' : 'whole'
}

/** Returns whether a clause earns points: what is asked of the point itself and is not of the gate. */
export const earnsPoints = ({bearer, gate}: Pick<Clause, 'bearer' | 'gate'>): boolean => bearer === 'village' && gate === undefined
