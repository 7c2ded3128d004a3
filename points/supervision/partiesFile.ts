import {z} from 'zod'
import type {Problem} from '../../handbooks/input/problem.ts'
import {nameWords} from '../../handbooks/input/words.ts'
import {isoDate, oneOf, readYaml} from '../../handbooks/input/yaml.ts'
import {type PatrolParty, patrolParties} from '../assessment/schema.ts'
import type {RotaParty, RotaPoint} from './rota.ts'

const party = oneOf('a party', patrolParties)

/** What a county says of those who patrol, and of the points that four parties patrol. */
const partiesSchema = z.strictObject({
  parties: z
    .array(
      z.strictObject({
        id: party,
        /** How often it comes to each point in the month; once, if it is left out. */
        perMonth: z.int().min(1).max(9).default(1),
        /** How many points the commissioner visits on one day at most; the other parties are posts of their own point. */
        perDay: z.int().min(1).max(99).optional(),
        /** Days of the month on which it cannot come. */
        away: z.array(isoDate).default([]),
      }),
    )
    .min(2)
    .optional(),
  points: z
    .array(
      z.strictObject({
        /** Public id of a point that four parties patrol. */
        id: nameWords,
        /** Who came last in the month before. */
        before: party.optional(),
      }),
    )
    .optional(),
})

/** Those who patrol, as a file has them or as the clause does. */
export interface Patrolling {
  readonly parties: readonly RotaParty[]
  readonly points: readonly RotaPoint[]
}

/** The four parties of SW-SUP-001, once a month each; the commissioner goes to one point a day. */
export const fourParties: readonly RotaParty[] = patrolParties.map((id) => ({
  id,
  perMonth: 1,
  away: [],
  ...(id === 'commissioner' && {perDay: 1}),
}))

/** What a file of parties is held against. */
export interface PatrolledCounty {
  readonly month: string
  /** Points of the district that are open, by public id; whether each is a model point, of which four parties are asked. */
  readonly open: ReadonlyMap<string, boolean>
}

/** Returns those who patrol where nobody said otherwise: four parties at every model point. */
export const usualParties = ({open}: PatrolledCounty): Patrolling => ({
  parties: fourParties,
  points: [...open].flatMap(([id, model]) => (model ? [{id}] : [])),
})

/**
 * Returns those who patrol, as `text` of the file `name` has them.
 *
 * @throws InputError with every problem of the file by its line: an unknown or doubled party or point, a point of another district or one that
 * is not open, a model point left out, a day of another month, a party of the point left out, `perDay` of a post of one point.
 * @clause SW-SUP-001 who the four parties are
 */
export function readParties(name: string, text: string, county: PatrolledCounty): Patrolling {
  const {parties, points} = readYaml(
    name,
    text,
    partiesSchema.check(({value, issues}) => {
      for (const {at, message} of partiesProblems(value, county)) issues.push({code: 'custom', path: at.split('/'), message, input: value})
    }),
  )
  const usual = usualParties(county)
  return {
    parties: parties?.map((one) => ({...one, ...(one.id === 'commissioner' && {perDay: one.perDay ?? 1})})) ?? usual.parties,
    points: points ?? usual.points,
  }
}

function* partiesProblems(given: z.output<typeof partiesSchema>, {month, open}: PatrolledCounty): Generator<Problem> {
  const {parties, points} = given
  for (const [i, {id, perDay, away}] of (parties ?? []).entries()) {
    if (parties?.findIndex((other) => other.id === id) !== i)
      yield {at: `parties/${i}/id`, message: `${id} stands twice; give each party once`}
    if (perDay !== undefined && id !== 'commissioner')
      yield {
        at: `parties/${i}/perDay`,
        message: `goes with the commissioner, who visits several points; ${id} is a post of its own point, so remove it`,
      }
    for (const [j, on] of away.entries())
      if (!on.startsWith(`${month}-`)) yield {at: `parties/${i}/away/${j}`, message: `${on} is not in ${month}; give days of that month`}
  }
  const missing = patrolParties.filter((id): id is PatrolParty => id !== 'commissioner' && parties?.every((one) => one.id !== id) === true)
  if (missing.length > 0)
    yield {at: 'parties', message: `lack ${missing.join(', ')}; only the commissioner may be left out, where none was named (SW-SUP-001)`}
  for (const [i, {id}] of (points ?? []).entries()) {
    if (points?.findIndex((other) => other.id === id) !== i)
      yield {at: `points/${i}/id`, message: `${id} stands twice; give each point once`}
    if (!open.has(id)) yield {at: `points/${i}/id`, message: `"${id}" is no open point of the district; give its public id`}
  }
  const left = points ? [...open].flatMap(([id, model]) => (model && points.every((one) => one.id !== id) ? [id] : [])) : []
  if (left.length > 0)
    yield {at: 'points', message: `lack ${left.join(', ')}: of a model point SW-SUP-001 asks for four parties, so add it`}
}
