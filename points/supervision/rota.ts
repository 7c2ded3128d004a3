import type {PatrolParty} from '../assessment/schema.ts'
import {drawn, shuffled} from './draw.ts'
import {type PatrolTheme, themes} from './theme.ts'

/** One of the parties that take turns. */
export interface RotaParty {
  readonly id: PatrolParty
  /** How often it comes to each point in the month, at least once. */
  readonly perMonth: number
  /** At most how many points it visits on one day, where the same people go to all of them; undefined for the posts of a point. */
  readonly perDay?: number | undefined
  /** Days on which it cannot come. */
  readonly away: readonly string[]
}

/** A point that four parties patrol, and who came last in the month before. */
export interface RotaPoint {
  readonly id: string
  readonly before?: PatrolParty | undefined
}

/** What a rota is laid out from. */
export interface RotaTask {
  /** Such as `2026-12`. */
  readonly month: string
  readonly seed: string
  /** The working days of the month, in order. */
  readonly days: readonly string[]
  readonly parties: readonly RotaParty[]
  readonly points: readonly RotaPoint[]
}

/** One patrol on a rota, with the values that its reason is told from. */
export interface Turn {
  readonly point: string
  readonly on: string
  readonly party: PatrolParty
  readonly theme: PatrolTheme
  /** Who came before, in this month or at the end of the last; undefined if nobody said. */
  readonly after: PatrolParty | undefined
  /** The theme before. */
  readonly afterTheme: PatrolTheme
  /** How often the party still has to come after this. */
  readonly left: number
  /** The part of the month that this patrol falls to, and whether it is in it: else no day of it was left. */
  readonly part: {readonly nth: number; readonly of: number; readonly from: string; readonly to: string; readonly inside: boolean}
}

/** The rules of a rota, by what they rest on. */
export const rotaRules = ['each-party', 'not-twice', 'working-days', 'away', 'per-day'] as const
export type RotaRule = (typeof rotaRules)[number]

/** Why there is no rota: the rules without which there would be one, each alone; where no single one decides, all that bind. */
export interface NoRota {
  readonly fails: readonly RotaRule[]
  /** Whether dropping any one of `fails` would do. */
  readonly alone: boolean
}

/** How often points are taken up in another order before a rota is given up. */
const tries = 24

/**
 * Returns the patrols of a month, or which rule stands against any: every party as often as it has to come, none twice running at a point, one
 * patrol a day at a point, on working days on which the party is there and has room. Days are spread over the month, themes take turns. The
 * same seed gives the same rota.
 *
 * For one point the search leaves nothing out. For several that share a party, points are taken up in other orders until all find room.
 *
 * @clause SW-SUP-001 every party at least once a month
 * @clause SW-SUP-003 date, party and theme, no party twice in a row
 */
export function planRota(task: RotaTask): {readonly turns: readonly Turn[]} | NoRota {
  const turns = laidOut(task)
  if (turns) return {turns}
  const {parties, days, month, points} = task
  const without: Readonly<Record<RotaRule, RotaTask | undefined>> = {
    'each-party': parties.some(({perMonth}) => perMonth > 1)
      ? {...task, parties: parties.map((party) => ({...party, perMonth: 1}))}
      : undefined,
    'not-twice': undefined,
    'working-days': {...task, days: daysOf(month)},
    away: {...task, parties: parties.map((party) => ({...party, away: []}))},
    'per-day': {...task, parties: parties.map(({perDay: _, ...party}) => party)},
  }
  const repeating = laidOut({...task, points: points.map(({id}) => ({id}))}, true)
  const alone = rotaRules.filter((rule) => (rule === 'not-twice' ? repeating : without[rule] && laidOut(without[rule])))
  const binding = rotaRules.filter(
    (rule) =>
      rule === 'each-party' ||
      rule === 'not-twice' ||
      (rule === 'working-days' && days.length < daysOf(month).length) ||
      (rule === 'away' && parties.some(({away}) => away.length > 0)) ||
      (rule === 'per-day' && parties.some(({perDay}) => perDay !== undefined)),
  )
  return alone.length > 0 ? {fails: alone, alone: true} : {fails: binding, alone: false}
}

/** Returns every day of a month. */
export function daysOf(month: string): string[] {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, nth, 0)).getUTCDate()
  return Array.from({length: last}, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
}

function laidOut(task: RotaTask, repeats = false): Turn[] | undefined {
  for (let nth = 0; nth < (task.points.length > 1 ? tries : 1); nth++) {
    const load = new Map<string, number>()
    const turns: Turn[] = []
    const fits = shuffled(task.points, `${task.seed} ${task.month} ${nth}`, ({id}) => id).every((point) => {
      const own = ofPoint(point, task, load, repeats)
      for (const {party, on} of own ?? []) load.set(`${party} ${on}`, (load.get(`${party} ${on}`) ?? 0) + 1)
      turns.push(...(own ?? []))
      return own !== undefined
    })
    if (fits) return turns.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.point < b.point ? -1 : 1))
  }
  return undefined
}

interface Slot {
  readonly party: PatrolParty
  readonly day: number
}

/** The patrols of one point; undefined if there is no way with what others took. States from which there was none are kept, so each is tried once. */
function ofPoint(
  point: RotaPoint,
  {month, seed, days, parties}: RotaTask,
  load: ReadonlyMap<string, number>,
  repeats: boolean,
): Turn[] | undefined {
  const count = parties.reduce((sum, {perMonth}) => sum + perMonth, 0)
  const partOf = (nth: number) => ({
    first: Math.floor((nth * days.length) / count),
    last: Math.floor(((nth + 1) * days.length) / count) - 1,
  })
  const free = parties.map(({id, away, perDay}) =>
    days.map((on) => !away.includes(on) && (perDay === undefined || (load.get(`${id} ${on}`) ?? 0) < perDay)),
  )
  const dead = new Set<string>()
  const search = (nth: number, from: number, left: readonly number[], before: PatrolParty | undefined): Slot[] | undefined => {
    if (nth === count) return []
    const state = `${nth} ${from} ${left.join()} ${before}`
    if (dead.has(state)) return undefined
    const {first, last} = partOf(nth)
    const inside = (day: number) => day >= first && day <= last
    const choices = parties.flatMap((party, p) =>
      left[p] === 0 || (!repeats && party.id === before)
        ? []
        : days.flatMap((on, day) => {
            if (day < from || !free[p]?.[day]) return []
            const room = party.perDay === undefined ? 0 : (load.get(`${party.id} ${on}`) ?? 0)
            return [{p, party: party.id, day, room, at: drawn(`${seed} ${point.id} ${on} ${party.id}`)}]
          }),
    )
    // A party that has to come more often than is left between others goes first, so that none is left twice at the end.
    choices.sort(
      (a, b) => Number(inside(b.day)) - Number(inside(a.day)) || (left[b.p] ?? 0) - (left[a.p] ?? 0) || a.room - b.room || a.at - b.at,
    )
    for (const {p, party, day} of choices) {
      const rest = search(
        nth + 1,
        day + 1,
        left.map((n, i) => (i === p ? n - 1 : n)),
        party,
      )
      if (rest) return [{party, day}, ...rest]
    }
    dead.add(state)
    return undefined
  }
  const slots = search(
    0,
    0,
    parties.map(({perMonth}) => perMonth),
    point.before,
  )
  return slots?.map(({party, day}, i): Turn => {
    const {first, last} = partOf(i)
    return {
      point: point.id,
      on: days[day] ?? '',
      party,
      theme: themeOf(point.id, month, i, count),
      after: i === 0 ? point.before : slots[i - 1]?.party,
      afterTheme: themeOf(point.id, month, i - 1, count),
      left: slots.slice(i + 1).filter((later) => later.party === party).length,
      part: {nth: i + 1, of: count, from: days[first] ?? '', to: days[Math.max(first, last)] ?? '', inside: day >= first && day <= last},
    }
  })
}

/** The theme of the nth patrol of a month at a point: each point begins elsewhere, and all take the themes in their order. */
export function themeOf(point: string, month: string, nth: number, perMonth: number): PatrolTheme {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const at = Math.floor(drawn(`${point} theme`) * themes.length) + (year * 12 + of) * perMonth + nth
  return themes[((at % themes.length) + themes.length) % themes.length] ?? 'time-limits'
}
