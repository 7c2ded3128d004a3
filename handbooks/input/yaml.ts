import type * as z from 'zod'
import {parsed} from './parsing.ts'
import {plainYaml} from './plainYaml.ts'
import {InputError, type Problem} from './problem.ts'
import {type Found, foundIn, plainWords} from './schema.ts'
import {normalTexts} from './text.ts'
import {type Composed, compose} from './yamlDocument.ts'
import {placesIn} from './yamlPlace.ts'
import {syntaxProblems} from './yamlSyntax.ts'

export {isoDate, oneOf, plainWords, slug} from './schema.ts'

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
  const composing = () => {
    const composed = parsed(source, yaml, () => compose(source, text))
    const slips = syntaxProblems(text, composed)
    if (slips.length > 0) throw new InputError(source, slips)
    return composed
  }
  const plain = plainYaml(text)
  const read = plain ? undefined : composing()
  let places: ReturnType<typeof placesOf> | undefined
  // Of a file in which nothing is wrong nobody asks for lines.
  const lineOf = (path: readonly PropertyKey[]) => {
    places ??= placesOf(read ?? composing())
    return places(path)
  }
  const {value, faults} = normalTexts(plain ? plain.value : parsed(source, yaml, () => read?.doc.toJS()))
  // Of a field that holds what no text may, a schema knows nothing better to say.
  const told = new Set(faults.map(({path}) => path.join('\n')))
  const problemAt = ({path, message}: Found): Problem => ({line: lineOf(path), at: path.join('.') || 'the file', message})
  return {
    value,
    faults: inOrder(faults.map(problemAt)),
    lineOf,
    problems: (error) =>
      inOrder(
        foundIn(error)
          .filter(({path}) => !told.has(path.join('\n')))
          .map(problemAt),
      ),
  }
}

/** Returns the function that gives the line of what stands at a path. */
function placesOf({doc, lines}: Composed): (path: readonly PropertyKey[]) => number {
  const placeOf = placesIn(doc)
  return (path) => lines.linePos(placeOf(path)?.range?.[0] ?? 0).line
}

const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
