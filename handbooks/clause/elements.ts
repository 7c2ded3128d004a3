import type {Problem} from '../input/problem.ts'
import {normal, unfitIn} from '../input/text.ts'
import {tagOf, type Written} from '../language/locale.ts'
import type {ClauseBlock, Piece, ProseBlock, Words} from './provision.ts'

/** A node of the MDX tree, as the parser gives it. */
export interface Node {
  readonly type: string
  readonly name?: string | null
  readonly value?: string
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly align?: readonly unknown[]
  readonly attributes?: readonly {readonly type: string; readonly name?: string; readonly value?: unknown}[]
  readonly children?: readonly Node[]
  readonly position?: {readonly start: {readonly line: number}}
}

/** A piece and the line where it stands. */
export interface Placed {
  readonly line: number
  readonly piece: Piece
}

/** In which language a chapter is read, and where it is said what is wrong with it. */
export interface Reading {
  readonly locale: Written
  readonly report: (problem: Problem) => void
}

/** Reads one sort of element: its name in the tree, what messages call it, and what becomes of it. */
interface Reader<Made> {
  readonly from: string
  readonly as: string
  readonly read: (node: Node, reading: Reading) => Made | undefined
}
type Readers<Element extends {readonly type: string}> = {
  readonly [Type in Element['type']]: Reader<Extract<Element, {readonly type: Type}>>
}

/** What may stand in a line. */
const pieces: Readers<Piece> = {
  text: {from: 'text', as: 'words', read: (node, reading) => ({type: 'text', text: textOf(node, reading)})},
  emphasis: {from: 'emphasis', as: '*emphasis*', read: (node, reading) => ({type: 'emphasis', text: readWords(node, reading)})},
  foreign: {
    from: '<span>',
    as: '<span lang="…">',
    read: (node, reading) => {
      const {lang} = readAttributes(node, reading, ['lang'])
      const tag = Object.values(tagOf).find((known) => known === lang)
      if (lang !== undefined && !tag)
        reject(node, `lang="${lang}" is no language of the books; use ${Object.values(tagOf).join(' or ')}`, reading)
      return tag && {type: 'foreign', lang: tag, text: readWords(node, reading)}
    },
  },
  limit: {
    from: '<Limit>',
    as: '<Limit>',
    read: (node, reading) => {
      const {of: name = '', bound} = readAttributes(node, reading, ['of'], ['bound'])
      if (bound === undefined) return {type: 'limit', name}
      if (bound === 'min' || bound === 'max') return {type: 'limit', name, bound}
      return reject(node, `${name} cannot print bound="${bound}"; write min or max`, reading)
    },
  },
  ref: {from: '<Ref>', as: '<Ref>', read: (node, reading) => ({type: 'ref', id: readAttributes(node, reading, ['id']).id ?? ''})},
  std: {from: '<Std>', as: '<Std>', read: (node, reading) => ({type: 'std', number: readAttributes(node, reading, ['id']).id ?? ''})},
  term: {
    from: '<Term>',
    as: '<Term>',
    read: (node, reading) => {
      const {id = ''} = readAttributes(node, reading, ['id'])
      return node.children?.length ? {type: 'term', id, words: readWords(node, reading)} : {type: 'term', id}
    },
  },
}

const paragraph: Reader<Extract<ProseBlock<Placed>, {readonly type: 'paragraph'}>> = {
  from: 'paragraph',
  as: 'paragraphs',
  read: (node, reading) => ({type: 'paragraph', ...readLine(node, reading)}),
}
const list: Reader<Extract<ProseBlock<Placed>, {readonly type: 'list'}>> = {
  from: 'list',
  as: 'lists with -',
  read: (node, reading) => {
    if (node.ordered) return reject(node, 'is numbered; begin its items with -', reading)
    const items = (node.children ?? []).flatMap((item) => {
      const [only, more] = item.children ?? []
      if (only?.type === 'paragraph' && !more) return [readLine(only, reading)]
      reject(item, 'is not one paragraph; write one for each item, and no list in a list', reading)
      return []
    })
    return {type: 'list', items}
  },
}

/** What may stand in a clause. */
const inClause: Readers<ClauseBlock<Placed>> = {
  paragraph,
  list,
  note: {
    from: '<Note>',
    as: '<Note>',
    read: (node, reading) => {
      readAttributes(node, reading, [])
      const [only, more] = node.children ?? []
      if (more && node.children?.some(({type}) => type === 'paragraph'))
        return reject(node, 'holds more than one paragraph; write a <Note> for each', reading)
      const words = readLine(only?.type === 'paragraph' ? only : node, reading)
      return only ? {type: 'note', ...words} : reject(node, 'is empty; write it or remove it', reading)
    },
  },
}

/** What may stand in a section, beside clauses. */
const inSection: Readers<ProseBlock<Placed>> = {
  paragraph,
  list,
  table: {
    from: 'table',
    as: 'tables',
    read: (node, reading) => {
      if (node.align?.some(Boolean)) return reject(node, 'aligns a column; write |---|', reading)
      const [head = [], ...rows] = (node.children ?? []).map((row) =>
        (row.children ?? []).map((cell) => readLine(cell, reading, lineOf(row))),
      )
      return {type: 'table', head, rows}
    },
  },
  'sign-figure': {
    from: '<SignFigure>',
    as: '<SignFigure>',
    read: (node, reading) => ({type: 'sign-figure', line: lineOf(node), example: readAttributes(node, reading, ['example']).example ?? ''}),
  },
  'fitting-figure': {
    from: '<FittingFigure>',
    as: '<FittingFigure>',
    read: (node, reading) => ({type: 'fitting-figure', line: lineOf(node), id: readAttributes(node, reading, ['id']).id ?? ''}),
  },
  terms: {
    from: '<Terms>',
    as: '<Terms>',
    read: (node, reading) => ({type: 'terms', line: lineOf(node), ids: listOf(readAttributes(node, reading, ['ids']).ids)}),
  },
}

const places = {
  section: {where: 'a section', ...vocabulary(inSection, ['<Clause>'])},
  clause: {where: 'a clause', ...vocabulary(inClause)},
  line: {where: 'a line', ...vocabulary(pieces)},
} as const

function vocabulary<Element extends {readonly type: string}>(readers: Readers<Element>, more: readonly string[] = []) {
  const all = Object.values<Reader<Element>>(readers)
  return {readers: new Map(all.map((reader) => [reader.from, reader])), allowed: [...all.map(({as}) => as), ...more].join(', ')}
}

/** Returns what stands in a section beside its clauses; undefined for what may not stand there, which is reported. */
export const readProse = (node: Node, reading: Reading) => read(node, places.section, reading)

/** Returns what stands in a clause; undefined for what may not stand there, which is reported. */
export const readInClause = (node: Node, reading: Reading) => read(node, places.clause, reading)

function read<Made>(
  node: Node,
  place: {readonly where: string; readonly readers: ReadonlyMap<string, Reader<Made>>; readonly allowed: string},
  reading: Reading,
): Made | undefined {
  const element = node.name === undefined ? undefined : `<${node.name ?? ''}>`
  const reader = place.readers.get(element ?? node.type)
  if (reader) return reader.read(node, reading)
  if (node.name === 'Clause') return reject(node, 'stands inside another element; leave an empty line before it', reading)
  if (element && places.line.readers.has(element)) return reject(node, 'stands on a line of its own; write it in a sentence', reading)
  const what = element ? '' : `is ${unused[node.type] ?? `a ${node.type}`} and `
  return reject(node, `${what}may not stand in ${place.where}; use ${place.allowed}`, reading)
}

/** What Markdown has and the books do not. */
const unused: Readonly<Record<string, string>> = {
  mdxjsEsm: 'program code',
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
  blockquote: 'a quotation',
  code: 'a block of code',
  inlineCode: 'code',
  html: 'HTML',
  image: 'a picture',
  strong: 'bold type',
  break: 'a forced line break',
  thematicBreak: 'a rule across the page',
}

/** Reports `node`, by its name or its first words. */
function reject(node: Node, message: string, {report}: Reading): undefined {
  const words = textIn(node).replace(/\s+/g, ' ').trim()
  const quoted = words.length > 24 ? `${words.slice(0, 23)}…` : words
  const own = node.type.endsWith('Expression') ? `{${quoted}}` : quoted || node.type
  const at = node.name === undefined ? own : node.name === 'Clause' ? node.name : `<${node.name ?? ''}>`
  report({line: lineOf(node), at, message})
}

const textIn = (node: Node): string => node.value ?? (node.children ?? []).map(textIn).join('')

function readLine(node: Node, reading: Reading, line = lineOf(node)): Words<Placed> {
  const children = node.children ?? []
  const runs = children.flatMap((child, i): readonly Placed[] => {
    const piece = read(child, places.line, reading)
    if (piece?.type !== 'text') return piece ? [{line: lineOf(child), piece}] : []
    const start = i === 0 ? piece.text.trimStart() : piece.text
    const text = i === children.length - 1 ? start.trimEnd() : start
    return text === '' ? [] : [{line: lineOf(child), piece: {type: 'text', text}}]
  })
  return {line, runs}
}

/** Returns the words of an element that holds nothing else, such as a heading. What is no words is reported. */
export function readWords(node: Node, reading: Reading): string {
  const words = (node.children ?? []).map((child) => {
    if (child.type === 'text') return textOf(child, reading)
    return reject(child, `may not stand in ${node.name ? `<${node.name}>` : `a ${node.type}`}; use plain words`, reading) ?? ''
  })
  return words.join('').trim()
}

/** Returns the words of a node that holds text. A line of the source is no line of the text, and Chinese has no blanks between characters. */
function textOf(node: Node, reading: Reading): string {
  const lines = asKept(node.value ?? '', node, reading).split('\n')
  return lines
    .map((line, i) => (i === 0 ? line : line.trimStart()))
    .map((line, i) => (i === lines.length - 1 ? line : line.trimEnd()))
    .join(reading.locale === 'en' ? ' ' : '')
}

/** Returns `text` as it is kept. Reports a character that the policy for text refuses, also where it was written by its code. */
function asKept(text: string, node: Node, {report}: Reading, at = ''): string {
  const kept = normal(text)
  const unfit = unfitIn(kept)
  if (unfit) report({line: lineOf(node), at, message: unfit.message})
  return kept
}

/** Returns the attributes of an element. Reports those that are no plain text, that it does not have, or that it lacks. */
function readAttributes(node: Node, reading: Reading, must: readonly string[], may: readonly string[] = []): Record<string, string> {
  const found = attributesOf(node, reading)
  const report = (name: string, message: string) => reading.report({line: lineOf(node), at: `<${node.name}>.${name}`, message})
  for (const name of Object.keys(found))
    if (![...must, ...may].includes(name))
      report(name, `is not an attribute of <${node.name}>, which has ${[...must, ...may].join(' and ') || 'none'}; remove it`)
  for (const name of must) if (!node.attributes?.some((a) => a.name === name)) report(name, `is missing; write ${name}="…"`)
  return found
}

/** Returns the attributes of an element, whatever they are called. Reports those that are no plain text. */
export function attributesOf(node: Node, reading: Reading): Record<string, string> {
  const {report} = reading
  const found: Record<string, string> = {}
  for (const {type, name, value} of node.attributes ?? []) {
    if (type === 'mdxJsxAttribute' && name !== undefined && typeof value === 'string') found[name] = asKept(value, node, reading, name)
    else report({line: lineOf(node), at: name ?? node.name ?? '', message: 'is not plain text; write attribute="value"'})
  }
  return found
}

/** Returns the words of an attribute that are separated by spaces. */
export const listOf = (value: string | undefined) => (value ?? '').split(/\s+/).filter(Boolean)

export const lineOf = (node: Node) => node.position?.start.line ?? 1
