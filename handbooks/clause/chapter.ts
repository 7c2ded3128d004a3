import {type MdastNode, mdxToMdast} from 'satteri'
import {z} from 'zod'
import {InputError, type Problem, show} from '../input/problem.ts'
import {readYaml} from '../input/yaml.ts'
import type {Written} from '../language/locale.ts'
import {applicabilities, checkMethods, clauseId, evidences, kinds, pointTypes} from './clause.ts'

/** A node of the MDX tree as the reader walks it. */
export interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly depth?: number
  readonly attributes?: readonly {readonly type: string; readonly name?: string; readonly value?: unknown}[]
  readonly children?: readonly Node[]
  readonly position?: {readonly start: {readonly line: number}}
}

/** A `<Clause>` as it stands in one language's file, before numbering. */
export interface ClauseNode {
  readonly id: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  /** What stands inside the element. */
  readonly body: readonly Node[]
}

export interface Section {
  readonly title: string
  readonly line: number
  readonly clauses: readonly ClauseNode[]
}

/** One chapter file, read but not yet compared with the other language. */
export interface ChapterSource {
  readonly file: string
  readonly order: number
  readonly title: string
  readonly description: string
  readonly sections: readonly Section[]
  /** Every node of the file, for checks of inline references. */
  readonly tree: readonly Node[]
}

const frontmatter = z.strictObject({order: z.int().min(1), title: z.string().min(1), description: z.string().min(1)})

/**
 * Returns the chapter in `text`: its frontmatter, its sections (`##`) and the clauses in each, without rendering.
 *
 * @throws InputError with the line of every problem: broken MDX, wrong frontmatter, a clause outside a section
 * or nested in another element, a wrong or missing attribute.
 */
export function readChapter(file: string, text: string, locale: Written): ChapterSource {
  const tree = parse(file, text)
  const problems: Problem[] = []
  const meta = tree.find((node) => node.type === 'yaml')
  if (!meta?.value)
    throw new InputError(file, [{line: 1, at: '', message: 'has no frontmatter; start the file with --- order, title, description ---'}])
  const {order, title, description} = readYaml(file, `\n${meta.value}`, frontmatter)

  const sections: {title: string; line: number; clauses: ClauseNode[]}[] = []
  for (const node of tree) {
    if (node.type === 'heading' && node.depth === 2) sections.push({title: plain(node), line: lineOf(node), clauses: []})
    else if (node.type === 'heading' && node.depth === 1)
      problems.push({
        line: lineOf(node),
        at: plain(node),
        message: 'is a first-level heading; the title stands in the frontmatter, use ## for sections',
      })
    else if (node.name === 'Clause') {
      const attributes = readAttributes(node, problems)
      const clause = {id: attributes.id ?? '', line: lineOf(node), attributes, body: node.children ?? []}
      problems.push(...checkAttributes(clause, locale))
      const section = sections.at(-1)
      if (section) section.clauses.push(clause)
      else problems.push({line: clause.line, at: clause.id, message: 'stands before the first section; put it below a ## heading'})
    } else
      for (const nested of walk(node.children ?? []))
        if (nested.name === 'Clause')
          problems.push({line: lineOf(nested), at: 'Clause', message: 'stands inside another element; leave an empty line before it'})
  }
  if (problems.length > 0) throw new InputError(file, problems)
  return {file, order, title, description, sections, tree}
}

/** Yields `nodes` and all that they hold, in the order of the text. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children ?? [])
  }
}

export const lineOf = (node: Node) => node.position?.start.line ?? 1

/** The value of the attribute `name`, or undefined. */
export const attribute = (node: Node, name: string) => {
  const value = node.attributes?.find((a) => a.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

const plain = (node: Node): string => node.value ?? (node.children ?? []).map(plain).join('')

function parse(file: string, text: string): readonly Node[] {
  let tree: MdastNode
  try {
    tree = mdxToMdast(text, {features: {smartPunctuation: false}})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = /(?:line |^|\()(\d+):\d+/.exec(message)?.[1]
    throw new InputError(file, [
      {
        line: line === undefined ? undefined : Number(line),
        at: '',
        message: `is not MDX: ${message.split('\n')[0]?.replace(/^\d+:\d+: /, '')}`,
      },
    ])
  }
  return (tree as unknown as Node).children ?? []
}

function readAttributes(node: Node, problems: Problem[]): Record<string, string> {
  const found: Record<string, string> = {}
  for (const {type, name, value} of node.attributes ?? []) {
    if (type === 'mdxJsxAttribute' && name !== undefined && typeof value === 'string') found[name] = value
    else problems.push({line: lineOf(node), at: name ?? 'Clause', message: 'is not plain text; write attribute="value"'})
  }
  return found
}

const word = {
  kind: Object.keys(kinds),
  model: applicabilities,
  standard: applicabilities,
  'catch-up': applicabilities,
  weight: ['1', '2', '3'],
} as const
const words = {check: checkMethods, evidence: evidences} as const
const free = ['signs', 'fittings', 'references'] as const
const sourceAttributes: readonly string[] = ['id', 'title', ...Object.keys(word), ...Object.keys(words), ...free]

/** Attributes are given once, in zh-Hans; the translation repeats only the id. */
function checkAttributes({id, line, attributes}: ClauseNode, locale: Written): Problem[] {
  const problems: Problem[] = []
  const report = (name: string, message: string) => problems.push({line, at: `${id || 'Clause'}.${name}`, message})
  const allowed = locale === 'zh' ? sourceAttributes : ['id', 'title']

  const parsed = clauseId.safeParse(attributes.id, {reportInput: true})
  if (!parsed.success) report('id', parsed.error.issues[0]?.message ?? 'is wrong')
  if (!attributes.title) report('title', 'is missing; give the clause a short title')
  for (const name of Object.keys(attributes))
    if (!allowed.includes(name))
      report(
        name,
        locale === 'zh'
          ? `is not an attribute of a clause; use ${allowed.join(', ')}`
          : 'is given in the zh-Hans file only; remove it here',
      )
  if (locale !== 'zh') return problems

  for (const [name, values] of Object.entries(word)) {
    const value = attributes[name]
    if (value === undefined || !(values as readonly string[]).includes(value))
      report(name, `${show(value)} is not allowed; use one of ${values.join(', ')}`)
  }
  for (const [name, values] of Object.entries(words)) {
    const given = list(attributes[name])
    if (given.length === 0) report(name, `is missing; name at least one of ${values.join(', ')}`)
    for (const value of given)
      if (!(values as readonly string[]).includes(value)) report(name, `${show(value)} is not allowed; use ${values.join(', ')}`)
  }
  if (problems.some(({at}) => at === `${id}.kind`)) return problems
  const applies = pointTypes.map((type) => attributes[type])
  if (attributes.kind === 'requirement' && !applies.includes('required'))
    report('kind', 'a requirement is required for at least one type; none of model, standard, catch-up is "required"')
  if (attributes.kind !== 'requirement' && applies.includes('required'))
    report('kind', `a ${attributes.kind} cannot be "required"; make it a requirement or change the types`)
  if (attributes.kind === 'recommendation' && !applies.includes('recommended'))
    report('kind', 'a recommendation is recommended for at least one type')
  return problems
}

/** Returns the words of a space-separated attribute. */
export const list = (value: string | undefined) => (value ?? '').split(/\s+/).filter(Boolean)
