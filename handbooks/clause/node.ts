import {mdxToMdast} from 'satteri'
import {budgets} from '../input/budget.ts'
import {InputError} from '../input/problem.ts'

/** A node of the MDX tree, as the parser gives it. */
export interface Node {
  readonly type: string
  /** Of an element: `Ref`, or null for `<>`. */
  readonly name?: string | null
  readonly value?: string
  readonly depth?: number
  readonly ordered?: boolean | null
  /** Of an item of a list: whether its box is ticked, null if it has none. */
  readonly checked?: boolean | null
  readonly align?: readonly unknown[]
  /** Of an element. What is spread into it, as `{...facts}`, has no name. */
  readonly attributes?: readonly {readonly name?: string; readonly value?: unknown}[]
  readonly children?: readonly Node[]
  readonly position: {readonly start: {readonly line: number}}
}

/** Returns what stands in `text`, block by block, its frontmatter first. @throws InputError with the line where it is not MDX. */
export function parse(file: string, text: string): readonly Node[] {
  const marks = text.match(/[<>{}&]/g)?.length ?? 0
  if (marks > budgets.chapterMarks)
    throw new InputError(file, [
      {at: '', message: `has ${marks} of the marks <>{}&, and at most ${budgets.chapterMarks} are read; divide the chapter`},
    ])
  try {
    // The parser ends the whole program at a file that breaks off after a backslash, as `import </\` does: Sätteri 0.10.5, firstpass.rs.
    return childrenOf(mdxToMdast(text.endsWith('\n') ? text : `${text}\n`) as unknown as Node)
  } catch (error) {
    // The parser says the line, the column and what it found there. What says none of them is no fault of the text.
    const said = /(\d+):\d+: (.+)/.exec(String(error))
    if (!said) throw error
    throw new InputError(file, [{line: Number(said[1]), at: '', message: `is not MDX: ${said[2]}`}])
  }
}

export const childrenOf = ({children = []}: Node): readonly Node[] => children
export const lineOf = ({position}: Node): number => position.start.line
/** Returns all words in `node`, its elements left out. */
export const textIn = (node: Node): string => node.value ?? childrenOf(node).map(textIn).join('')

/** Returns an element as it is written: `<Ref>`. */
export const tag = ({name}: Node): string => `<${name ?? ''}>`
