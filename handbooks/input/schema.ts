import * as z from 'zod'
import {budgets} from './budget.ts'
import {choiceWords, dateWords, yearOfRecords, yearWords} from './field.ts'
import {InputError, type Problem, show} from './problem.ts'
import {measureFault, normalTexts} from './text.ts'

/** What a schema says of one part of a value. */
export interface Found {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * Returns `value`, which somebody made without a file, validated by `schema`: what `readYaml` does with a text. Nothing in it has a line.
 *
 * @throws InputError headed by `source`, naming the field of every problem in it.
 */
export function readValue<Schema extends z.ZodType>(source: string, value: unknown, schema: Schema): z.output<Schema> {
  const {value: kept, faults} = normalTexts(value)
  const result = schema.safeParse(kept, plainWords)
  if (result.success && faults.length === 0) return result.data
  const told = new Set(faults.map(({path}) => path.join('\n')))
  const said = result.success ? [] : foundIn(result.error).filter(({path}) => !told.has(path.join('\n')))
  throw new InputError(
    source,
    [...faults, ...said].map(({path, message}): Problem => ({at: path.join('.'), message})),
  )
}

/** Returns what a schema says of a value: one entry per unknown key and, for a union, the problems of the alternative that comes nearest. */
export const foundIn = ({issues}: z.core.$ZodError): Found[] => issues.flatMap(flatten)

function flatten(issue: z.core.$ZodIssue): Found[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({path: [...issue.path, key], message: issue.message}))
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.message === nearest) {
    const [best = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)
    return best.flatMap(flatten).map(({path, message}) => ({path: [...issue.path, ...path], message}))
  }
  if (issue.code === 'invalid_key') return issue.issues.map(({message}) => ({path: issue.path, message}))
  return [{path: issue.path, message: issue.message}]
}

const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({path}) => path.length))
const nearest = 'fits none of the allowed shapes'

/** Words for what a schema does not word itself. Authors of YAML do not read TypeScript. */
const plainly: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return 'is not a field here; remove it or check its spelling'
  if (issue.code === 'invalid_union') return issue.input === undefined ? 'is missing' : nearest
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `${show(issue.input)} is not ${article(issue.expected)}`
  if (issue.code === 'invalid_value') return `${show(issue.input)} is not allowed; use one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small' && issue.input === '') return 'is empty; write something, or remove the field'
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof issue.input === 'string')
    return measureFault(issue.input, {most: Number(issue.maximum), lines: 'any'})
  if (issue.code === 'too_small') return `${show(issue.input)} is too small; the least is ${issue.minimum}`
  if (issue.code === 'too_big') return `${show(issue.input)} is too large; the most is ${issue.maximum}`
  return undefined
}

/** How a schema is asked so that it words problems for authors. */
export const plainWords = {reportInput: true, error: plainly} as const

const article = (type: string) =>
  type === 'array'
    ? 'a list'
    : type === 'object' || type === 'record'
      ? 'a group of fields'
      : type === 'int'
        ? 'a whole number'
        : `a ${type}`

/** Schema of one of `values`; a wrong value is told what `what` may be. */
export const oneOf = <const T extends readonly [string, ...string[]]>(what: string, values: T) => z.enum(values, choiceWords(what, values))

/** Schema of a calendar date of the years 1900 to 2199 written `2026-03-31`. YAML 1.2 reads it as text. */
export const isoDate = z.iso.date(dateWords).regex(yearOfRecords, yearWords)

/** Words that are devices to Windows, which makes no file or folder of their name. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Schema of a permanent slug: lower-case words joined by hyphens, which names a file or a folder on every system. */
export const slug = z
  .string()
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({input}) =>
      device.test(String(input))
        ? `${show(input)} is a device to Windows, which makes no file or folder of this name; take another word`
        : `${show(input)} is not a slug; use lower-case letters and digits joined by hyphens`,
  })
  .max(budgets.text.slug, {
    error: ({input}) => `has ${String(input).length} characters, and a name of files has at most ${budgets.text.slug}; shorten it`,
  })
