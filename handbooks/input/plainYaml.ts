import {budgets} from './budget.ts'

/**
 * Returns what the YAML in `text` holds if it is written as plainly as records mostly are: groups and lists by indentation, short ones in
 * braces and brackets on one line, values bare or in double quotation marks. Undefined of whatever else, right or wrong, which a whole
 * parser then reads: this one only saves nine tenths of the time, for a city has thousands of records of thousands of lines.
 *
 * It never takes what a whole parser would refuse or read otherwise; where that is not certain by the first look, it takes nothing.
 */
export function plainYaml(text: string): {readonly value: unknown} | undefined {
  if (text.length > budgets.yaml.parts || /[^\n\P{Cc}]|\uFEFF/u.test(text)) return undefined
  try {
    const reader = new Reader(text)
    return {value: reader.whole()}
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

class NotPlain extends Error {}
const give = (): never => {
  throw new NotPlain()
}

interface Line {
  readonly indent: number
  readonly text: string
}

/** A word that names a field, and one that is no text. */
const key = /[A-Za-z][\w-]*(?=: |:$)/y
const keyless = /^(true|false|null)$/i
const most = 12

class Reader {
  private readonly lines: Line[]
  private at = 0

  constructor(text: string) {
    this.lines = text.split('\n').flatMap((line) => {
      const indent = line.search(/[^ ]/)
      if (indent < 0 || line.charAt(indent) === '#') return []
      if (line.endsWith(' ')) give()
      return [{indent, text: line.slice(indent)}]
    })
  }

  whole(): unknown {
    const value = this.lines[0]?.indent === 0 ? this.block(0, 0) : give()
    return this.at === this.lines.length ? value : give()
  }

  private block(indent: number, depth: number): unknown {
    if (depth > most) give()
    const value = this.lines[this.at]?.text.startsWith('- ') ? this.list(indent, depth) : this.group(indent, depth)
    // A line indented between this block and the one around it belongs to neither.
    return (this.lines[this.at]?.indent ?? 0) > indent ? give() : value
  }

  private list(indent: number, depth: number): unknown[] {
    const items: unknown[] = []
    for (let line = this.lines[this.at]; line?.indent === indent && line.text.startsWith('- '); line = this.lines[this.at]) {
      const rest = line.text.slice(2)
      if (!rest.startsWith('- ') && nameAt(rest, 0) === undefined) items.push(this.inline(rest, indent))
      else {
        // The group or list begins on the line of its dash.
        this.lines[this.at] = {indent: indent + 2, text: rest}
        items.push(this.block(indent + 2, depth + 1))
      }
    }
    return items
  }

  private group(indent: number, depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {}
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const name = nameAt(line.text, 0) ?? give()
      if (Object.hasOwn(fields, name)) give()
      const rest = line.text.slice(name.length + 2)
      if (rest !== '') fields[name] = this.inline(rest, indent)
      else {
        this.at++
        const below = this.lines[this.at] ?? give()
        const dashed = below.indent === indent && below.text.startsWith('- ')
        fields[name] = below.indent > indent || dashed ? this.block(below.indent, depth + 1) : give()
      }
    }
    return fields
  }

  /** Reads a value that stands on one line; nothing below it may go on with it. */
  private inline(text: string, indent: number): unknown {
    this.at++
    if ((this.lines[this.at]?.indent ?? 0) > indent) give()
    const {value, end} = valueAt(text, 0, 0)
    return end === text.length ? value : give()
  }
}

/** Returns the name of a field at `at`; undefined if none is there. @throws NotPlain of a name that might be no text. */
function nameAt(text: string, at: number): string | undefined {
  key.lastIndex = at
  const [name] = key.exec(text) ?? []
  return name !== undefined && keyless.test(name) ? give() : name
}

interface Read {
  readonly value: unknown
  readonly end: number
}

/** Reads the value at `at`; in braces or brackets, `depth` of them, a bare one ends before their marks. */
function valueAt(text: string, at: number, depth: number): Read {
  if (depth > most) give()
  const first = text.charAt(at)
  if (first === '{') return groupAt(text, at + 1, depth + 1)
  if (first === '[') return listAt(text, at + 1, depth + 1)
  if (first === '"') {
    const end = text.indexOf('"', at + 1)
    const value = text.slice(at + 1, end)
    return end < 0 || value.includes('\\') ? give() : {value, end: end + 1}
  }
  const bare = depth > 0 ? bareWithin : bareAlone
  bare.lastIndex = at
  const [value = give()] = bare.exec(text) ?? []
  // A colon or a number sign may begin something else, as may a blank at the end.
  if (/:(?: |$)| #| $/.test(value)) give()
  return {value: resolved(value), end: at + value.length}
}

const bareAlone = /-?[\p{L}\p{Nd}（《“×][^\p{Zl}\p{Zp}]*/uy
const bareWithin = /-?[\p{L}\p{Nd}（《“×][^,[\]{}\p{Zl}\p{Zp}]*/uy

function groupAt(text: string, from: number, depth: number): Read {
  const fields: Record<string, unknown> = {}
  for (let at = from; ; ) {
    const name = nameAt(text, at) ?? give()
    if (Object.hasOwn(fields, name)) give()
    const {value, end} = valueAt(text, at + name.length + 2, depth)
    fields[name] = value
    if (text.charAt(end) === '}') return {value: fields, end: end + 1}
    at = afterComma(text, end)
  }
}

function listAt(text: string, from: number, depth: number): Read {
  const items: unknown[] = []
  if (text.charAt(from) === ']') return {value: items, end: from + 1}
  for (let at = from; ; ) {
    const {value, end} = valueAt(text, at, depth)
    items.push(value)
    if (text.charAt(end) === ']') return {value: items, end: end + 1}
    at = afterComma(text, end)
  }
}

const afterComma = (text: string, at: number) => (text.startsWith(', ', at) ? at + 2 : give())

/** Returns what a bare value is: a number, yes or no, nothing, or the text itself. */
function resolved(value: string): unknown {
  if (/^(0|-?[1-9]\d{0,14})(\.\d{1,15})?$/.test(value)) return Number(value)
  if (value === 'true' || value === 'false') return value === 'true'
  if (value === 'null') return null
  if (keyless.test(value)) return give()
  // Days, hours, editions, and what holds a letter that no number has; other digits might be a number in another way of writing.
  if (/^\p{L}|^[（《“×]/u.test(value) || /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$|^\d{4}-\d$|^-?\d.*\p{Script=Han}/u.test(value)) return value
  return give()
}
