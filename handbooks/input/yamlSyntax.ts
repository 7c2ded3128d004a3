import {isAlias, isCollection, isMap, isScalar, visit, type YAMLParseError} from 'yaml'
import {budgets} from './budget.ts'
import type {Problem} from './problem.ts'
import {type Composed, compose} from './yamlDocument.ts'

/**
 * Returns what keeps `text` from being YAML as it is written here, each with its line and what to do, in the order of the lines; none if
 * it is. `composed` is what a parser made of it.
 *
 * One slip makes a parser complain about much that follows, so only the first of a run is told: reading goes on at the next field that
 * stands at the margin, and what is wrong from there on is a slip of its own. From there on each field at the margin is read by itself,
 * so that the work grows with the text, however many slips it has.
 */
export function syntaxProblems(text: string, composed: Composed = compose('', text)): Problem[] {
  const first = slipsIn(text, composed)
  if (first.line === undefined) return first.problems
  const fields = fieldsBelow(text, first.line)
  const later = fields.flatMap(({line, field}) =>
    slipsIn(field, compose('', field)).problems.map((problem) => ({...problem, line: (problem.line ?? 1) + line - 1})),
  )
  return [...first.problems, ...later]
}

/** What is wrong in a text up to the slip from which the parser no longer understands it, and the line of that slip. */
interface Slips {
  readonly problems: Problem[]
  readonly line: number | undefined
}

function slipsIn(text: string, composed: Composed): Slips {
  const {doc, lines, deep} = composed
  const [error] = [...doc.errors].sort((a, b) => a.pos[0] - b.pos[0])
  const lineAt = (at: number) => lines.linePos(at).line
  if (deep !== undefined && deep <= (error?.pos[0] ?? deep))
    return {problems: [{line: lineAt(deep), at: '', message: tooDeep}], line: undefined}
  const problems = unknownIn(composed, text, error?.pos[0] ?? Number.POSITIVE_INFINITY)
  if (!error) return {problems, line: undefined}
  const start = (deep === undefined ? opening(doc, error) : undefined) ?? error.pos[0]
  const {message, later = 0} = said(error, text, start)
  const line = lineAt(start) + later
  return {problems: [...problems, {line, at: '', message: `is not YAML: ${message}`}], line}
}

/**
 * Returns what is YAML and not written here, up to `end`: a key that stands twice, and parts that refer to others, are given a type, or
 * can be referred to, and lines that change how the others are read. No file needs them, people who write by example do not know them, and a few lines of them hold more than a memory.
 */
function unknownIn({doc, lines, directive, second, deep}: Composed, text: string, end: number): Problem[] {
  const problems: Problem[] = []
  if (deep !== undefined) return problems
  const report = (at: number, message: string) => {
    if (at < end) problems.push({line: lines.linePos(at).line, at: '', message})
  }
  visit(doc, {
    Node(_, node) {
      const at = node.range?.[0] ?? 0
      if (isAlias(node)) report(at, `a value cannot begin with *; ${quote}`)
      else if (node.anchor !== undefined) report(at, `a value cannot begin with &; ${quote}`)
      else if (node.tag !== undefined) report(at, `a value cannot begin with !; ${quote}`)
      if (!isMap(node)) return
      const keys = new Set<unknown>()
      for (const {key} of node.items) {
        if (isCollection(key)) report(key.range?.[0] ?? 0, `a field is named by a word, not by a group or a list; ${quote}`)
        if (!isScalar(key)) continue
        const start = key.range?.[0] ?? 0
        if (keys.has(key.value))
          report(start, `is not YAML: "${keyAt(text, start)}" stands a second time in its group; keep one of the two`)
        keys.add(key.value)
      }
    },
  })
  if (directive !== undefined) report(directive, 'a line beginning with % is not read; remove it, and the line "---" below it')
  if (second !== undefined) report(second, 'begins a second document; give each a file of its own, and remove the line "---"')
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

const tooDeep = `lies in more than ${budgets.yaml.depth} groups and lists in one another, where no field is; remove brackets or indentation`
const quote = 'put the value in quotation marks, "like this"'

/** Where the quotation mark or bracket opened that `error` misses the end of: the parser sees it only where something else comes. */
function opening(doc: Composed['doc'], {message, pos}: YAMLParseError): number | undefined {
  if (!/^Missing closing|end with a [\]}]/.test(message)) return undefined
  let found: number | undefined
  visit(doc, {
    Node(_, node) {
      const [from = pos[0], , end = 0] = node.range ?? []
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
      const bracketed = isCollection(node) && node.flow === true
      if ((message.startsWith('Missing') ? quoted : bracketed) && from < pos[0] && end >= pos[0]) found = from
    },
  })
  return found
}

/** Returns `error` in words for people who write YAML by example. `later` is how many lines below `start` the slip is. */
function said({code, message}: YAMLParseError, text: string, start: number): {message: string; later?: number} {
  const end = text.indexOf('\n', start)
  const rest = text.slice(start, end < 0 ? text.length : end)
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start) + rest
  if (/^Missing closing/.test(message))
    return {message: `a quotation mark opens here and is never closed; add ${text[start]} after the value`}
  const [, close] = message.match(/end with a ([\]}])/) ?? []
  if (close) return {message: `"${text[start]}" opens here and is never closed; add "${close}" after the last value`}
  const wide = line.match(/[：，｛｝［］]/u)?.[0]
  if (wide) return {message: `the full-width ${wide} has no meaning here; type ${wide.normalize('NFKC')} and a space, or ${quote}`}
  if (/^Missing , /.test(message)) return {message: 'a comma is missing between two values; add it'}
  if (/^Missing space after :/.test(message)) return {message: 'a space is missing after ":"; add it'}
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return {message: `"${rest.trim()}" runs on into the next line, where a field begins; give both lines the indentation of their group`}
  if (/^Implicit map keys need/.test(message))
    return {message: `"${rest.trim()}" is neither a field nor a value; write a field as "name: value"`}
  if (/^Sequence item without/.test(message))
    return {
      message: 'this line stands between the items of a list and is none; begin it with "- ", or indent it like the item it belongs to',
    }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BLOCK_IN_FLOW') {
    if (/:\s/.test(rest)) return {message: `a value holds ": ", which begins another field; ${quote}`}
    return {message: 'this line is indented deeper than the line above, which has its value already; indent both alike', later: 1}
  }
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS')
    return {message: `a value cannot begin with ${/character (.)/.exec(message)?.[1] ?? rest[0] ?? 'this'}; ${quote}`}
  if (code === 'BAD_DQ_ESCAPE')
    return {message: 'a backslash inside "…" begins an escape that does not exist; write two of them, or use single quotation marks'}
  if (code === 'TAB_AS_INDENT') return {message: 'a tab indents this line; indent with spaces'}
  if (code === 'BAD_INDENT')
    return {message: 'this line is not indented like the lines of its group; give the fields of a group the same indentation'}
  return {message: `${message.replace(/ at line [\s\S]*/, '')}; correct the line`}
}

const keyAt = (text: string, start: number) =>
  /^[^:\n]*/
    .exec(text.slice(start))?.[0]
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2') ?? ''

/** Returns the fields that stand at the margin below `line`, each with what is indented below it and the line on which it begins. */
function fieldsBelow(text: string, line: number): {readonly line: number; readonly field: string}[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((content, i) => (i >= line && /^[\p{L}"'][^\n]*?:(\s|$)/u.test(content) ? [i] : []))
  return starts.map((start, i) => ({line: start + 1, field: lines.slice(start, starts[i + 1]).join('\n')}))
}
