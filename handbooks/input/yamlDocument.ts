import {Composer, type CST, type Document, Lexer, LineCounter, type ParsedNode, Parser} from 'yaml'
import {budgets} from './budget.ts'
import {InputError} from './problem.ts'

/** YAML as its parser has it, right or wrong, and where its lines begin. */
export interface Composed {
  readonly doc: Document.Parsed<ParsedNode, true>
  readonly lines: LineCounter
  /** Where a line stands that tells the parser how to read the others, such as `%YAML 1.1`. */
  readonly directive: number | undefined
  /** Where another document begins, if one does. */
  readonly second: number | undefined
  /** Where a part begins that lies in more groups and lists than any field; nobody walks such a tree. */
  readonly deep: number | undefined
}

/**
 * Returns the document in `text`, right or wrong: what is wrong stands in its errors.
 *
 * The lexer runs ahead and alone, since its work grows with the text and no faster; that of the parser and of whoever walks the tree is
 * bounded by what it counts.
 *
 * @throws InputError if `text` has more parts than are read.
 */
export function compose(source: string, text: string): Composed {
  let parts = 0
  for (const _ of new Lexer().lex(text)) if (++parts > budgets.yaml.parts) throw tooMuch(source)
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  // A key that stands twice is looked for in `yamlSyntax.ts`: the composer compares every key with every other.
  const [doc, second] = new Composer<ParsedNode, true>({prettyErrors: false, uniqueKeys: false}).compose(tokens, true, text.length)
  if (!doc) throw new Error('the composer gives a document even for nothing')
  const directive = tokens.find(({type}) => type === 'directive')?.offset
  return {doc, lines, directive, second: second?.range[0], deep: deeperThan(tokens, budgets.yaml.depth)}
}

const tooMuch = (source: string) =>
  new InputError(source, [{at: '', message: `has more than ${budgets.yaml.parts} words and marks; divide the file`}])

/** Returns where the first part begins that lies in more than `most` others. */
function deeperThan(tokens: readonly CST.Token[], most: number): number | undefined {
  const open = tokens.map((token) => ({token, depth: 0}))
  for (let next = open.pop(); next; next = open.pop()) {
    const {token, depth} = next
    if (depth > most) return token.offset
    for (const inner of innerOf(token)) open.push({token: inner, depth: depth + 1})
  }
  return undefined
}

function innerOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({key, value}) => [key, value].filter((inner) => inner !== undefined && inner !== null))
}
