import {isCollection, isScalar, LineCounter, parseDocument, visit, type YAMLParseError} from 'yaml'
import type {Problem} from './problem.ts'

/**
 * Returns what keeps `text` from being YAML, each with its line and what to do, in the order of the lines; none if it is YAML.
 *
 * One slip makes a parser complain about much that follows, so only the first of a run is told: reading goes on at the next field that
 * stands at the margin, and what is wrong from there on is a slip of its own.
 */
export function syntaxProblems(text: string): Problem[] {
  const lines = new LineCounter()
  const doc = parseDocument(text, {lineCounter: lines})
  const errors = [...doc.errors].sort((a, b) => a.pos[0] - b.pos[0])
  const breaking = errors.findIndex(({code}) => code !== 'DUPLICATE_KEY')
  const problems = errors.slice(0, breaking < 0 ? errors.length : breaking).map(({pos}): Problem => {
    const {line} = lines.linePos(pos[0])
    return {line, at: '', message: `is not YAML: "${keyAt(text, pos[0])}" stands a second time in its group; keep one of the two`}
  })
  const error = errors[breaking]
  if (!error) return problems
  const start = opening(doc, error) ?? error.pos[0]
  const place = lines.linePos(start).line
  const {message, later = 0} = said(error, text, start)
  const line = place + later
  problems.push({line, at: '', message: `is not YAML: ${message}`})
  const next = nextField(text, line)
  if (next === undefined) return problems
  const offset = text.slice(0, next).split('\n').length - 1
  return [...problems, ...syntaxProblems(text.slice(next)).map((p) => ({...p, line: (p.line ?? 1) + offset}))]
}

/** Where the quotation mark or bracket opened that `error` misses the end of: the parser sees it only where something else comes. */
function opening(doc: ReturnType<typeof parseDocument>, {message, pos}: YAMLParseError): number | undefined {
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
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? ''
  const rest = text.slice(start).split('\n')[0] ?? ''
  const quote = 'put the value in quotation marks, "like this"'
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

const keyAt = (text: string, start: number) => /^[^:\n]*/.exec(text.slice(start))?.[0].trim() ?? ''

/** Where the next field begins that stands at the margin, below `line`. */
function nextField(text: string, line: number): number | undefined {
  const lines = text.split('\n')
  const next = lines.findIndex((content, i) => i >= line && /^[\p{L}"'][^\n]*?:(\s|$)/u.test(content))
  return next < 0 ? undefined : lines.slice(0, next).join('\n').length + 1
}
