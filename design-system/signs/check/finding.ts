import type {InBoth} from '../../../handbooks/language/both.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'

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

/** What a finding about a bound says. */
export interface Words {
  readonly what: InBoth
  readonly todo: InBoth
  /** Not a requirement, so a miss is a warning. */
  readonly recommended?: boolean
}

/**
 * Returns the finding of comparing `value`, in `unit`, with a limit whose bounds are already in that unit for this
 * sign. A value on the bound passes.
 */
export function bounded({clause, min, max}: Limit, value: number, unit: string, {what, todo, recommended}: Words): SignFinding {
  const ok = (min === undefined || value >= min - 1e-6) && (max === undefined || value <= max + 1e-6)
  const [measured, least, most] = [value, min, max].map((v) => (v === undefined ? undefined : `${round(v)}${unit === 'mm' ? ' mm' : unit}`))
  const [must, is] = recommended ? ['宜', 'is recommended'] : ['应', 'is required']
  const [required, zh, en] =
    least !== undefined && most !== undefined
      ? [`${least}–${most}`, `${must}为${least}～${most}`, `${least} to ${most} ${is}`]
      : least !== undefined
        ? [`≥ ${least}`, `${must}不小于${least}`, `at least ${least} ${is}`]
        : [`≤ ${most}`, `${must}不大于${most}`, `at most ${most} is allowed`]
  return {
    clause,
    outcome: ok ? 'pass' : recommended ? 'warn' : 'fail',
    measured: `${measured}`,
    required,
    message: {zh: `${what.zh}为${measured}，${zh}。`, en: `${capital(what.en)} is ${measured}; ${en}.`},
    ...(ok ? {} : {todo}),
  }
}

/** Returns the finding on something that is there or is not, and what to say in either case. */
export function settled(
  clause: string,
  ok: boolean,
  say: Pick<SignFinding, 'measured' | 'required'> & {readonly good: InBoth; readonly bad: InBoth; readonly todo: InBoth},
): SignFinding {
  const {measured, required, good, bad, todo} = say
  return {clause, outcome: ok ? 'pass' : 'fail', measured, required, message: ok ? good : bad, ...(ok ? {} : {todo})}
}

/** Returns the finding on something that the kind of sign cannot leave out. Whether what it says is true is for a person to check. */
export const given = (clause: string, measured: string, required: string, message: InBoth): SignFinding => ({
  clause,
  outcome: 'pass',
  measured,
  required,
  message,
})

const round = (v: number) => Number(v.toFixed(2))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
