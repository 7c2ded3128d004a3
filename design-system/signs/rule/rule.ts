import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import type {Identity} from '../../tokens/identity.ts'
import type {Layout} from '../layout/layout.ts'
import type {CommonSpec} from '../layout/spec.ts'

/** What one clause says of one sign, as drawn. */
export interface SignFinding {
  readonly clause: string
  /** `warn`: a recommendation not followed, or something that only a person can settle. */
  readonly outcome: 'pass' | 'warn' | 'fail'
  /** With units, as it stands beside `required`. */
  readonly measured: string
  readonly required: string
  readonly message: InBoth
  /** What to change; absent when it passes. */
  readonly todo?: InBoth
}

/** One side of a sign with all that can be measured on it. */
export interface LaidSign<out Spec = CommonSpec> {
  readonly spec: Spec
  readonly layout: Layout
  /** The fonts of its script. */
  readonly faces: Fonts
  readonly identity: Identity
}

/** A clause as it is held to drawn signs: every rule in the list of a kind is checked on each sign of the kind. */
export interface Rule<in Spec = CommonSpec> {
  readonly clause: string
  /** The number of the standard that the rule compares with. */
  readonly limit?: Limit
  /** Returns what the clause says of a sign: nothing where the sign has nothing that it rules. */
  readonly check: (sign: LaidSign<Spec>) => readonly SignFinding[]
}

/** Returns the rule that holds a clause of words, or of more than one number. */
export const rule = <Spec = CommonSpec>(clause: string, check: (sign: LaidSign<Spec>) => readonly Verdict[]): Rule<Spec> => ({
  clause,
  check: (sign) => check(sign).map((verdict) => ({clause, ...verdict})),
})

/** What a rule finds, to which it adds its clause. */
export type Verdict = Omit<SignFinding, 'clause'>

/** What is measured, and what to do about a miss. */
interface Words {
  readonly what: InBoth
  readonly todo: InBoth
  /** Not a requirement, so a miss is a warning. */
  readonly recommended?: boolean
}

/** Returns the rule that compares what `measure` finds on a sign with `limit`, and reports the worst. A value on the bound passes. */
export function limited<Spec = CommonSpec>(
  limit: Limit,
  compared: Words & {
    /** Every value that counts; none where the sign has nothing to measure. */
    readonly measure: (sign: LaidSign<Spec>) => readonly number[]
    /** By what the bounds are multiplied on this sign, such as the viewing distance of a limit in mm/m. */
    readonly per?: (sign: LaidSign<Spec>) => number
    /** How far a value may be beyond its bounds. */
    readonly tolerance?: number
    /** Of the values; that of the limit if absent. */
    readonly unit?: 'mm'
  },
): Rule<Spec> {
  const {measure, per = () => 1, tolerance = 0, unit = limit.unit === 'mm/m' ? 'mm' : limit.unit, ...words} = compared
  return {
    limit,
    ...rule(limit.clause, (sign) => {
      const factor = per(sign)
      const bounds = {
        min: limit.min === undefined ? undefined : limit.min * factor - tolerance,
        max: limit.max === undefined ? undefined : limit.max * factor + tolerance,
      }
      const values = measure(sign)
      return values.length === 0 ? [] : [bounded(bounds, worst(values, bounds), unit, words)]
    }),
  }
}

interface Bounds {
  readonly min: number | undefined
  readonly max: number | undefined
}

/** A value may be off by what arithmetic is off, in any unit. */
const rounding = 1e-6
const tooSmall = (value: number, {min = -Infinity}: Bounds) => value < min - rounding
const tooLarge = (value: number, {max = Infinity}: Bounds) => value > max + rounding

/** Returns the value that is farthest below its bounds, or else above them, or else the least. */
function worst(values: readonly number[], bounds: Bounds): number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return !tooSmall(least, bounds) && tooLarge(most, bounds) ? most : least
}

/** Returns what is found by comparing `value` with bounds, all of them in `unit`. A value on the bound passes. */
export function bounded(bounds: Bounds, value: number, unit: string, {what, todo, recommended}: Words): Verdict {
  const ok = !tooSmall(value, bounds) && !tooLarge(value, bounds)
  const [measured, least, most] = [value, bounds.min, bounds.max].map((v) =>
    v === undefined ? undefined : `${round(v)}${unit === 'mm' ? ' mm' : unit}`,
  )
  const [must, is] = recommended ? ['宜', 'is recommended'] : ['应', 'is required']
  const [required, zh, en] =
    least !== undefined && most !== undefined
      ? [`${least}–${most}`, `${must}为${least}～${most}`, `${least} to ${most} ${is}`]
      : least !== undefined
        ? [`≥ ${least}`, `${must}不小于${least}`, `at least ${least} ${is}`]
        : [`≤ ${most}`, `${must}不大于${most}`, `at most ${most} is allowed`]
  return {
    outcome: ok ? 'pass' : recommended ? 'warn' : 'fail',
    measured: `${measured}`,
    required,
    message: {zh: `${what.zh}为${measured}，${zh}。`, en: `${capital(what.en)} is ${measured}; ${en}.`},
    ...(ok ? {} : {todo}),
  }
}

/** Returns what is found of something that is there or is not, and what to say in either case. */
export function settled(
  ok: boolean,
  say: Pick<SignFinding, 'measured' | 'required'> & {
    readonly good: InBoth
    readonly bad: InBoth
    readonly todo: InBoth
    /** Of a miss; `fail` if absent. */
    readonly otherwise?: 'warn'
  },
): Verdict {
  const {measured, required, good, bad, todo, otherwise = 'fail'} = say
  return {outcome: ok ? 'pass' : otherwise, measured, required, message: ok ? good : bad, ...(ok ? {} : {todo})}
}

/** Returns what is found of something that the kind of sign cannot leave out. Whether what it says is true is for a person to check. */
export const given = (measured: string, required: string, message: InBoth): Verdict => ({outcome: 'pass', measured, required, message})

const round = (v: number) => Number(v.toFixed(2))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
