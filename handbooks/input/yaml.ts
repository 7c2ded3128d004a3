import {z} from 'zod'
import {choiceWords, dateWords, yearOfRecords, yearWords} from './field.ts'
import {parsed} from './parsing.ts'
import {InputError, type Problem, show} from './problem.ts'
import {measureFault, normalTexts} from './text.ts'
import {compose} from './yamlDocument.ts'
import {placesIn} from './yamlPlace.ts'
import {syntaxProblems} from './yamlSyntax.ts'

/** YAML that was read and not validated yet: its value, and where in the file each part of it stands. */
export interface OpenYaml {
  readonly value: unknown
  /** Texts in it that the policy for text refuses, in the order of the file. */
  readonly faults: readonly Problem[]
  /** Line of what stands at `path`; of the nearest part around it where nothing does. */
  lineOf(path: readonly PropertyKey[]): number
  /** What a schema says of the value, in the order of the file. */
  problems(error: z.core.$ZodError): Problem[]
}

/**
 * Returns the value that the YAML in `text` holds, validated by `schema`.
 *
 * `source` is the file's path as the author knows it; it heads the error. Everything is reported at once,
 * in the order of the file: broken YAML, unknown keys, missing keys, wrong values, each with its line.
 *
 * @throws InputError naming the file, and the line and field of every problem in it.
 */
export function readYaml<Schema extends z.ZodType>(source: string, text: string, schema: Schema): z.output<Schema> {
  const {value, faults, problems} = openYaml(source, text)
  const result = schema.safeParse(value, plainWords)
  if (result.success && faults.length === 0) return result.data
  throw new InputError(source, result.success ? faults : inOrder([...faults, ...problems(result.error)]))
}

/**
 * Returns the YAML in `text`, or JSON, which is YAML too, for a reader that validates it in parts.
 *
 * @throws InputError naming the file and the lines where it is not YAML.
 */
export function openYaml(source: string, text: string): OpenYaml {
  const yaml = {as: 'YAML', cure: 'write one field a line, as in the examples'}
  const composed = parsed(source, yaml, () => compose(source, text))
  const {doc, lines} = composed
  const slips = syntaxProblems(text, composed)
  if (slips.length > 0) throw new InputError(source, slips)
  const placeOf = placesIn(doc)
  const lineOf = (path: readonly PropertyKey[]) => lines.linePos(placeOf(path)?.range?.[0] ?? 0).line
  const {value, faults} = normalTexts(parsed(source, yaml, () => doc.toJS()))
  // Of a field that holds what no text may, a schema knows nothing better to say.
  const told = new Set(faults.map(({path}) => path.join('\n')))
  const problemAt = ({path, message}: Found): Problem => ({line: lineOf(path), at: path.join('.') || 'the file', message})
  return {
    value,
    faults: inOrder(faults.map(problemAt)),
    lineOf,
    problems: ({issues}) =>
      inOrder(
        issues
          .flatMap(flatten)
          .filter(({path}) => !told.has(path.join('\n')))
          .map(problemAt),
      ),
  }
}

const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))

interface Found {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One entry per unknown key and, for a union, the problems of the alternative that comes nearest. */
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

const article = (type: string) => (type === 'array' ? 'a list' : type === 'object' || type === 'record' ? 'a group of fields' : `a ${type}`)

/** Schema of one of `values`; a wrong value is told what `what` may be. */
export const oneOf = <const T extends readonly [string, ...string[]]>(what: string, values: T) => z.enum(values, choiceWords(what, values))

/** Schema of a calendar date of the years 1900 to 2199 written `2026-03-31`. YAML 1.2 reads it as text. */
export const isoDate = z.iso.date(dateWords).regex(yearOfRecords, yearWords)

/** Schema of a permanent slug: lower-case words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({input}) => `${show(input)} is not a slug; use lower-case letters and digits joined by hyphens`,
})
