import type {Problem} from '../input/problem.ts'
import {normal, unfitIn} from '../input/text.ts'
import type {Written} from '../language/locale.ts'
import {childrenOf, lineOf, type Node, tag, textIn} from './node.ts'

/** In which language a chapter is read, and where it is said what is wrong with it. */
export interface Reading {
  readonly locale: Written
  readonly report: (problem: Problem) => void
}

/** Reports `node`, by its name or its first words. */
export function reject(node: Node, message: string, {report}: Reading): undefined {
  const words = textIn(node).replace(/\s+/g, ' ').trim()
  const quoted = words.length > 24 ? `${words.slice(0, 23)}…` : words
  const own = node.type.endsWith('Expression') ? `{${quoted}}` : quoted || node.type
  const at = node.name === undefined ? own : node.name === 'Clause' ? node.name : tag(node)
  report({line: lineOf(node), at, message})
}

/** Returns `text` as it is kept. Reports a character that the policy for text refuses, also where it was written by its code. */
export function asKept(text: string, node: Node, {report}: Reading, at = ''): string {
  const kept = normal(text)
  const unfit = unfitIn(kept)
  if (unfit) report({line: lineOf(node), at, message: unfit.message})
  return kept
}

const given = ({attributes = []}: Node) => attributes

/** Returns the attributes of an element, whatever they are called. Reports those that are no plain text, or given twice. */
export function attributesOf(node: Node, reading: Reading): Record<string, string> {
  const found: Record<string, string> = {}
  for (const {name, value} of given(node)) {
    const reportOf = (message: string) => reading.report({line: lineOf(node), at: name ?? tag(node), message})
    if (name === undefined || typeof value !== 'string') reportOf('is not plain text; write attribute="value"')
    else if (Object.hasOwn(found, name)) reportOf('is given twice; remove one')
    else found[name] = asKept(value, node, reading, name)
  }
  return found
}

/** Whether an element says anything under `name`, be it plain text or not. */
const says = (node: Node, name: string): boolean => given(node).some((one) => one.name === name && one.value !== '')

/** Returns the words of an attribute that are separated by spaces or new lines. */
export const listOf = (value = '') => value.split(/\s/).filter(Boolean)

/** Returns the attributes of an element. Reports those that are no plain text, that it does not have, or that it lacks. */
export function readAttributes(node: Node, reading: Reading, must: readonly string[], may: readonly string[] = []): Record<string, string> {
  const found = attributesOf(node, reading)
  const report = (name: string, message: string) => reading.report({line: lineOf(node), at: `${tag(node)}.${name}`, message})
  const all = [...must, ...may]
  for (const name of Object.keys(found))
    if (!all.includes(name)) report(name, `is not an attribute of ${tag(node)}, which has ${all.join(' and ') || 'none'}; remove it`)
  for (const name of must) if (!says(node, name)) report(name, `is missing; write ${name}="…"`)
  return found
}

/** Returns the one attribute of an element that has no other; '' where it is missing, which is reported as what else is wrong. */
export const readAttribute = (node: Node, name: string, reading: Reading): string => readAttributes(node, reading, [name])[name] ?? ''

/** The same of an element that holds nothing. */
export function readAlone(node: Node, name: string, reading: Reading): string {
  rejectContent(node, reading)
  return readAttribute(node, name, reading)
}

/** Reports what stands in an element that holds nothing. */
export function rejectContent(node: Node, reading: Reading) {
  if (childrenOf(node).length > 0) reject(node, 'holds words, which nobody would read; write them beside it and end it with />', reading)
}
