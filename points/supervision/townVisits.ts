import {limits} from '../../handbooks/clause/limits.ts'
import {drawn, shuffled} from './draw.ts'
import {themeOf} from './rota.ts'
import type {PatrolTheme} from './theme.ts'

/** A visit of the town to a point without four parties. */
export interface TownVisit {
  readonly point: string
  readonly town: string
  readonly on: string
  readonly theme: PatrolTheme
}

/** The visits that the clause asks for in a quarter, spread over its three months. */
const perQuarter = limits.townPatrolsPerQuarter.min

/**
 * Returns the visits of towns in `month` to points without four parties, such as `2026-12`: in each quarter every point has its share, a third of a
 * town's points a month, on working days spread over it. `seed` draws the days alone: which month is whose does not change with it, or a
 * point would be left out between two rotas of one quarter.
 *
 * @clause SW-SUP-002 a patrol of the town a quarter
 */
export function townVisits(
  points: readonly {readonly id: string; readonly town: string}[],
  {month, seed, days}: {readonly month: string; readonly seed: string; readonly days: readonly string[]},
): TownVisit[] {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  const quarter = `${year}-${Math.floor((nth - 1) / 3)}`
  const inQuarter = (nth - 1) % 3
  return [...Map.groupBy(points, ({town}) => town)]
    .flatMap(([town, own]) => {
      // Towns begin in different months, so that a county with many small ones is not all visited in the first.
      const offset = Math.floor(drawn(`${town} ${quarter}`) * 3)
      const due = shuffled(own, quarter, ({id}) => id).filter((_, i) =>
        Array.from({length: perQuarter}, (_, k) => (i + k + offset) % 3).includes(inQuarter),
      )
      return due.map(({id}, i): TownVisit => {
        const first = Math.floor((i * days.length) / due.length)
        const span = Math.max(1, Math.floor(((i + 1) * days.length) / due.length) - first)
        const on = days[first + Math.floor(drawn(`${seed} ${id} ${month}`) * span)] ?? days[0] ?? ''
        return {point: id, town, on, theme: themeOf(id, quarterMonth(year, nth), 0, 1)}
      })
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.point < b.point ? -1 : 1))
}

/** A month that counts quarters, so that themes take turns from visit to visit. */
const quarterMonth = (year: number, nth: number) => `0-${year * 4 + Math.floor((nth - 1) / 3)}`
