import {type Clause, type PointType, pointTypes} from '../clause/clause.ts'
import {limits} from '../clause/limits.ts'
import type {Problem} from '../input/problem.ts'
import type {Limit} from '../limit/limit.ts'

/** What of a clause says how much time it takes, and whose. */
export type TimedClause = Pick<Clause, 'id' | 'bearer' | 'applies' | 'minutes'>

/** The limit that is the ceiling of each type, in hours a year. */
export const ceilingNames = {
  model: 'recordHoursModel',
  standard: 'recordHoursStandard',
  'catch-up': 'recordHoursCatchUp',
} as const satisfies Readonly<Record<PointType, keyof typeof limits>>

/** How many hours a year the records and periodic duties of a point of each type may take. */
export type Ceilings = Readonly<Record<PointType, number>>

/** Returns the ceilings that `of` sets, today's books unless others are given. @throws Error if a type has none. */
export function ceilingsOf(of: Readonly<Record<string, Limit>> = limits): Ceilings {
  const hours = (type: PointType) => {
    const ceiling = of[ceilingNames[type]]?.max
    if (ceiling === undefined) throw new Error(`there is no limit ${ceilingNames[type]}`)
    return ceiling
  }
  return {model: hours('model'), standard: hours('standard'), 'catch-up': hours('catch-up')}
}

/** What the records and periodic duties of a point of one type come to in a year. */
export interface Burden<Of extends TimedClause = Clause> {
  readonly type: PointType
  /** Sum of the minutes of all clauses that the type must keep. */
  readonly minutes: number
  /** The same in whole hours, rounded up, so that it exceeds a ceiling in hours exactly if the minutes do. */
  readonly hours: number
  /** Hours that it may be at most. */
  readonly ceiling: number
  /** The clauses that take time, the longest first, those of equal length as they are printed. */
  readonly longest: readonly Of[]
}

/** Returns the clauses that a point of `type` must keep itself: required of the type, and a duty of the village. */
export const dutiesOfPoint = <Of extends TimedClause>(clauses: readonly Of[], type: PointType): Of[] =>
  clauses.filter(({bearer, applies}) => bearer === 'village' && applies[type] === 'required')

/** Returns the minutes a year that `clauses` cost a point of `type`: the sum over those that it must keep itself. */
export const minutesOf = (clauses: readonly TimedClause[], type: PointType): number =>
  dutiesOfPoint(clauses, type).reduce((sum, {minutes}) => sum + minutes[type], 0)

/** Returns `minutes` in whole hours, rounded up. */
export const hoursOf = (minutes: number): number => Math.ceil(minutes / 60)

/**
 * Returns what the records of a point of `type` come to in a year, beside the ceiling.
 *
 * @clause HW-GEN-013 sum of the minutes a year
 */
export function burdenOf<Of extends TimedClause>(clauses: readonly Of[], type: PointType, ceilings = ceilingsOf()): Burden<Of> {
  const minutes = minutesOf(clauses, type)
  const longest = dutiesOfPoint(clauses, type)
    .filter((clause) => clause.minutes[type] > 0)
    .sort((a, b) => b.minutes[type] - a.minutes[type])
  return {type, minutes, hours: hoursOf(minutes), ceiling: ceilings[type], longest}
}

/** How many clauses are named where a sum exceeds its ceiling. */
export const longestNamed = 10

/**
 * Returns a problem for each type whose clauses take more than its ceiling, with the sums of all types and the longest clauses; none where
 * every sum is at or below.
 *
 * @clause HW-GEN-013 the ceiling
 */
export function burdenProblems(clauses: readonly TimedClause[], ceilings = ceilingsOf()): Problem[] {
  const burdens = pointTypes.map((type) => burdenOf(clauses, type, ceilings))
  const sums = burdens.map(({type, minutes, ceiling}) => `${type} ${spell(minutes)} of ${ceiling} h`).join(', ')
  return burdens
    .filter(({minutes, ceiling}) => minutes > ceiling * 60)
    .map(({type, minutes, ceiling, longest}) => ({
      at: ceilingNames[type],
      message: `is ${ceiling} h, but what is required of a ${type} point takes ${spell(minutes)} a year (${sums}); merge, drop or give to the town some of the longest: ${longest
        .slice(0, longestNamed)
        .map(({id, minutes: of}) => `${id} ${of[type]} min`)
        .join(', ')}`,
      clause: 'HW-GEN-013',
    }))
}

/** Returns minutes as hours and minutes: `41 h 40 min`. */
const spell = (minutes: number) => [`${Math.floor(minutes / 60)} h`, ...(minutes % 60 > 0 ? [`${minutes % 60} min`] : [])].join(' ')
