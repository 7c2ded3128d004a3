import {z} from 'zod'
import {findLimit, limits} from '../../handbooks/clause/limits.ts'
import {show} from '../../handbooks/input/problem.ts'
import {isoDate} from '../../handbooks/input/yaml.ts'
import {inBoth} from '../../handbooks/language/both.ts'
import {isOwn} from '../../handbooks/limit/basis.ts'
import {type Limit, printLimit} from '../../handbooks/limit/limit.ts'
import {decidesType} from '../assessment/lines.ts'

const bound = z.number()

/**
 * A limit that a county set otherwise: only one that is this toolkit's own choice, with the value it had, the new one, the reason and the
 * day from which it holds. Limits that follow a standard stay.
 *
 * @clause HW-GEN-011 a county may set limits of our own otherwise, with the old value, the new one, the reason and the date
 */
export const thresholdSchema = z
  .strictObject({
    /** Name of the limit, as `handbooks/hardware/limits/` and `handbooks/software/limits.ts` have it. */
    limit: z.string(),
    /** The bounds that the books give it; they must be those of today's books. */
    was: z.strictObject({min: bound.optional(), max: bound.optional()}),
    /** The bounds that the county gives it, of the same sides and in the same unit. */
    is: z.strictObject({min: bound.optional(), max: bound.optional()}),
    why: inBoth,
    /** The day from which assessments are held against it. */
    on: isoDate,
  })
  .check(({value, issues}) => {
    for (const {at, message} of thresholdFaults(value)) issues.push({code: 'custom', path: [at], message, input: value, continue: true})
  })

/** A limit of the books with what a county set in its place. */
export type Threshold = z.output<typeof thresholdSchema>

function* thresholdFaults({limit: name, was, is}: Omit<Threshold, 'why' | 'on'>): Generator<{at: string; message: string}> {
  const limit = findLimit(name)
  if (!limit) {
    yield {at: 'limit', message: `${show(name)} is not a limit of the books; use one of those marked own choice, such as ${someOwn()}`}
    return
  }
  if (!isOwn(limit)) {
    const basis = 'of' in limit.basis ? limit.basis.of : ''
    yield {
      at: 'limit',
      message: `${name} follows ${basis}; a county sets otherwise only limits that are the books’ own choice, so remove it`,
    }
    return
  }
  if (decidesType(name)) {
    yield {
      at: 'limit',
      message: `${name} decides the type of a point, and every point is worked out by the edition’s own, so that types can be compared from county to county; remove it`,
    }
    return
  }
  for (const side of ['min', 'max'] as const) {
    if (limit[side] !== was[side])
      yield {at: 'was', message: `${side} was ${said(was[side])}, and the books say ${said(limit[side])}; correct it`}
    if ((is[side] === undefined) !== (limit[side] === undefined))
      yield {
        at: 'is',
        message:
          is[side] === undefined
            ? `lacks ${side}, which the limit has (${printLimit(limit, 'en', side)}); give it`
            : `has ${side}, which the limit does not have; remove it`,
      }
  }
  if (is.min !== undefined && is.max !== undefined && is.min > is.max)
    yield {at: 'is', message: `${is.min} to ${is.max} holds no value; give a min below the max`}
  if (is.min === limit.min && is.max === limit.max)
    yield {at: 'is', message: 'changes nothing; remove the threshold, or give the new value'}
}

const said = (value: number | undefined) => (value === undefined ? 'not given' : String(value))

const someOwn = () =>
  Object.entries<Limit>(limits)
    .filter(([name, limit]) => isOwn(limit) && !decidesType(name))
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ')

/**
 * Returns `of`, the limits of an edition, with those that the county set otherwise by the day `on`; `of` itself if none is.
 *
 * @clause HW-GEN-011 assessments are held against the value of the county's version
 */
export function withThresholds(
  of: Readonly<Record<string, Limit>>,
  thresholds: readonly Threshold[],
  on: string,
): Readonly<Record<string, Limit>> {
  const held = thresholds.flatMap(({limit, is, on: from}) => {
    const known = of[limit]
    return from <= on && known ? [[limit, {...known, ...boundsOf(is)}] as const] : []
  })
  return held.length === 0 ? of : {...of, ...Object.fromEntries(held)}
}

/** Returns whether the county asks less than the books do, on either side. */
export const asksLess = ({was, is}: Pick<Threshold, 'was' | 'is'>): boolean =>
  (is.min !== undefined && was.min !== undefined && is.min < was.min) || (is.max !== undefined && was.max !== undefined && is.max > was.max)

const boundsOf = ({min, max}: Threshold['is']): Pick<Limit, 'min' | 'max'> => ({
  ...(min === undefined ? {} : {min}),
  ...(max === undefined ? {} : {max}),
})
