import {limits} from '../../handbooks/clause/limits.ts'

/** A visit that nobody at the point knows of beforehand. */
export interface SealedVisit {
  readonly point: string
  readonly on: string
}

/** How often a year each point is visited unannounced. */
const perYear = limits.unannouncedVisitsPerYear.min

/**
 * Returns unannounced visits to every point on the working `days` that are left of a year, in the order of their days. They are drawn by
 * `chance` (from 0 to below 1), which is no seed of the public rota: who knows the rota must not be able to work them out. No visit falls on
 * a day on which the public rota sends somebody to the same point, unless no other day is left.
 *
 * @clause SW-SUP-008 number of unannounced visits
 */
export function sealedVisits(
  points: readonly string[],
  days: readonly string[],
  announced: readonly SealedVisit[],
  chance: () => number,
): SealedVisit[] {
  const known = new Set(announced.map(({point, on}) => `${point} ${on}`))
  return points
    .flatMap((point) => {
      const open = days.filter((on) => !known.has(`${point} ${on}`))
      const left = open.length >= perYear ? [...open] : [...days]
      return Array.from({length: Math.min(perYear, left.length)}, (): SealedVisit => {
        const [on = ''] = left.splice(Math.floor(chance() * left.length), 1)
        return {point, on}
      })
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.point < b.point ? -1 : 1))
}
