import type {z} from 'zod'
import {budgets} from '../input/budget.ts'
import {InputError, show} from '../input/problem.ts'
import {normalTexts} from '../input/text.ts'
import {openYaml} from '../input/yaml.ts'
import {yamlText} from '../input/yamlText.ts'
import {type InBoth, inEach} from '../language/both.ts'
import {type Process, processSchema} from './process.ts'
import {words} from './process.words.ts'

/** One thing wrong with the YAML of a process: its line, the field, and what is allowed, in both languages. */
export interface ProcessFault {
  readonly line: number | undefined
  readonly at: string
  readonly message: InBoth
}

type Words = (typeof words)['zh']
const both = (said: (words: Words) => string): InBoth => inEach((lang) => said(words[lang]))

/**
 * Returns the process that the YAML in `text` holds, or everything that is wrong in it, in the order of its lines. It judges as the command
 * `plan` does and speaks both languages, for a page.
 */
export function readProcess(text: string): {readonly process: Process} | {readonly faults: readonly ProcessFault[]} {
  const opened = open(text)
  if ('faults' in opened) return opened
  const {value, lineOf} = opened.yaml
  const {data, error} = processSchema.safeParse(value, {reportInput: true})
  const unfit = normalTexts(value).faults
  const told = new Set(unfit.map(({path}) => path.join('.')))
  const faults = [
    ...unfit.map(({path, found}) => ({path, message: both((t) => t.unfit(found))})),
    ...(error?.issues ?? []).flatMap(said).filter(({path}) => !told.has(path.join('.'))),
  ].map(({path, message}): ProcessFault => ({line: lineOf(path), at: path.map(String).join('.'), message}))
  if (data && faults.length === 0) return {process: data}
  return {faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))}
}

/** Returns a process as YAML that `readProcess` and the command `plan` read; `note` stands above it as a remark. */
export const processYaml = (process: Process, note: string): string => `# ${note.replaceAll('\n', ' ')}\n${yamlText(process)}`

function open(text: string): {readonly yaml: ReturnType<typeof openYaml>} | {readonly faults: readonly ProcessFault[]} {
  try {
    return {yaml: openYaml('', text)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {faults: error.problems.map(({line, at, message}) => ({line, at, message: both((t) => t.unread(message))}))}
  }
}

interface Said {
  readonly path: readonly PropertyKey[]
  readonly message: InBoth
}

function said(issue: z.core.$ZodIssue): Said[] {
  const {path, input} = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({path: [...path, key], message: both((t) => t.unknown)}))
  if (issue.code === 'custom' && isInBoth(issue.params?.said)) return [{path, message: issue.params.said}]
  if (issue.code === 'invalid_key') return [{path, message: both((t) => t.slug(show(path.at(-1))))}]
  return [{path, message: both((t) => fieldFault(issue, input, t))}]
}

function fieldFault(issue: z.core.$ZodIssue, input: unknown, t: Words): string {
  if (input === undefined) return t.missing
  if (issue.code === 'invalid_union') return t.printedIn
  if (issue.code === 'invalid_value') return t.notAllowed(show(input), issue.values.map(String).join(', '))
  if (issue.code === 'invalid_format') return t.slug(show(input))
  if (issue.code === 'too_big') return t.many(Number(issue.maximum))
  if (issue.code === 'too_small') return t.few(Number(issue.minimum))
  if (issue.code === 'custom' && typeof input === 'string') {
    if (input.trim() === '') return t.empty
    return input.includes('\n') && input.length <= budgets.text.name
      ? t.lines
      : t.long(input.length, input.length > budgets.text.prose ? budgets.text.prose : budgets.text.name)
  }
  return t.wrong(show(input))
}

const isInBoth = (value: unknown): value is InBoth => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
