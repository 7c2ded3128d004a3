import * as z from 'zod'
import {parsed} from '../input/parsing.ts'
import {InputError, type Problem, show} from '../input/problem.ts'
import {nameWords, prose} from '../input/words.ts'
import {readYaml} from '../input/yaml.ts'
import type {Written} from '../language/locale.ts'
import {applicabilities, bearers, checkMethods, evidences, gateGrounds, kinds, pointTypes, scorings} from './clause.ts'
import {clauseId} from './clauseId.ts'
import {type Placed, readInClause, readProse, readWords} from './elements.ts'
import {checkGate, isMinutes, longestMinutes} from './judging.ts'
import {childrenOf, lineOf, type Node, parse} from './node.ts'
import {type ClauseBlock, mapPieces, type ProseBlock} from './provision.ts'
import {attributesOf, listOf, type Reading} from './reading.ts'

/** A `<Clause>` as it stands in one language's file, before numbering; its pieces are `P`. */
export interface ClauseSource<P = Placed> {
  readonly type: 'clause'
  readonly id: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly ClauseBlock<P>[]
}

export interface Section<P = Placed> {
  readonly title: string
  readonly line: number
  /** Clauses and what stands beside them, in the order of the text. */
  readonly content: readonly (ProseBlock<P> | ClauseSource<P>)[]
}

/** One chapter file, read but not yet compared with the other language. */
export interface ChapterSource<P = Placed> {
  readonly file: string
  readonly order: number
  readonly title: string
  readonly description: string
  readonly sections: readonly Section<P>[]
}

const frontmatter = z.strictObject({order: z.int().min(1), title: nameWords, description: prose})

/**
 * Returns the chapter in `text`: its frontmatter, its sections (`##`), and what stands in each as values. Nobody else reads the file.
 *
 * @throws InputError with the line of every problem: broken MDX, wrong frontmatter, words or a clause outside a section, a clause
 * nested in another element, a wrong or missing attribute, and everything that is no element of the books, such as an expression.
 */
export const readChapter = (file: string, text: string, locale: Written): ChapterSource =>
  parsed(file, {as: 'a chapter', cure: 'write it as the others are, with few elements in one another'}, () => chapterIn(file, text, locale))

function chapterIn(file: string, text: string, locale: Written): ChapterSource {
  const [head, ...nodes] = parse(file, text)
  if (head?.type !== 'yaml' || !head.value)
    throw new InputError(file, [{line: 1, at: '', message: 'has no frontmatter; start the file with --- order, title, description ---'}])
  const {order, title, description} = readYaml(file, `\n${head.value}`, frontmatter)

  const problems: Problem[] = []
  const reading: Reading = {locale, report: (problem) => problems.push(problem)}
  const sections: {title: string; line: number; content: Section['content'][number][]}[] = []
  for (const node of nodes) {
    const section = sections.at(-1)
    const line = lineOf(node)
    if (node.type === 'heading') {
      const words = readWords(node, 'a heading', reading)
      if (node.depth === 2) sections.push({title: words, line, content: []})
      else problems.push({line, at: words, message: misplacedHeading(node.depth ?? 1)})
    } else if (node.name === 'Clause') {
      const clause = readClause(node, reading)
      problems.push(...checkAttributes(clause, locale))
      if (section) section.content.push(clause)
      else problems.push({line, at: clause.id, message: 'stands before the first section; put it below a ## heading'})
    } else {
      const block = readProse(node, reading)
      if (section && block) section.content.push(block)
      else if (block)
        problems.push({
          line,
          at: 'hanging paragraph',
          message: 'stands before the first section, where nobody can cite it; give it a heading of its own or make it a clause',
        })
    }
  }
  if (problems.length > 0) throw new InputError(file, problems)
  return {file, order, title, description, sections}
}

/** Returns the clauses of a section, in their order. */
export const clausesIn = <P>({content}: Section<P>): ClauseSource<P>[] => content.filter((block) => block.type === 'clause')

const misplacedHeading = (depth: number) =>
  depth === 1
    ? 'is a first-level heading; the title stands in the frontmatter, use ## for sections'
    : `is a heading of level ${depth}; the books have chapters and sections only, use ##`

function readClause(node: Node, reading: Reading): ClauseSource {
  const attributes = attributesOf(node, reading)
  const content = childrenOf(node).flatMap((child) => readInClause(child, reading) ?? [])
  return {type: 'clause', id: attributes.id ?? '', line: lineOf(node), attributes, content}
}

/** Returns `chapter` with each of its pieces made into what `change` makes of it. */
export const mapChapter = <From, To>(chapter: ChapterSource<From>, change: (piece: From) => To): ChapterSource<To> => ({
  ...chapter,
  sections: chapter.sections.map((section) => ({
    ...section,
    content: section.content.map((block) =>
      block.type === 'clause' ? {...block, content: block.content.map((inner) => mapPieces(inner, change))} : mapPieces(block, change),
    ),
  })),
})

const word = {
  kind: Object.keys(kinds),
  model: applicabilities,
  standard: applicabilities,
  'catch-up': applicabilities,
  weight: ['1', '2', '3'],
} as const
const words = {check: checkMethods, evidence: evidences} as const
/** Attributes that a clause may leave out, with what they may say. */
const may = {gate: gateGrounds, bearer: bearers, conditional: ['yes'], scoring: scorings} as const
const free = ['signs', 'fittings', 'references'] as const
const sourceAttributes: readonly string[] = [
  'id',
  'title',
  ...Object.keys(word),
  ...Object.keys(words),
  ...Object.keys(may),
  'minutes',
  ...free,
]

/** Attributes are given once, in zh-Hans; the translation repeats only the id. */
function checkAttributes({id, line, attributes}: ClauseSource, locale: Written): Problem[] {
  const problems: Problem[] = []
  const report = (name: string, message: string) => problems.push({line, at: `${id || 'Clause'}.${name}`, message})
  const allowed = locale === 'zh' ? sourceAttributes : ['id', 'title']

  for (const {message} of clauseId.safeParse(id).error?.issues ?? []) report('id', message)
  if (!attributes.title?.trim()) report('title', 'is missing; give the clause a short title')
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
    if (!values.some((allowed) => allowed === value)) report(name, `${show(value)} is not allowed; use one of ${values.join(', ')}`)
  }
  for (const [name, values] of Object.entries(words)) {
    const given = listOf(attributes[name])
    if (given.length === 0) report(name, `is missing; name at least one of ${values.join(', ')}`)
    for (const value of given)
      if (!(values as readonly string[]).includes(value)) report(name, `${show(value)} is not allowed; use ${values.join(', ')}`)
  }
  for (const [name, values] of Object.entries(may)) {
    const value = attributes[name]
    if (value !== undefined && !values.some((allowed) => allowed === value))
      report(name, `${show(value)} is not allowed; use ${values.join(', ')}, or leave it out`)
  }
  if (attributes.minutes !== undefined && !isMinutes(attributes.minutes))
    report(
      'minutes',
      `${show(attributes.minutes)} is no time; write the minutes of a year, 1 to ${longestMinutes}, or three such numbers for model, standard and catch-up, where 0 is none`,
    )
  if (attributes.gate !== undefined) problems.push(...checkGate(id, line, attributes))
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
