import {tagOf} from '../language/locale.ts'
import {childrenOf, lineOf, type Node, tag, textIn} from './node.ts'
import type {ClauseBlock, Piece, ProseBlock, Words} from './provision.ts'
import {asKept, listOf, type Reading, readAlone, readAttribute, readAttributes, reject, rejectContent} from './reading.ts'

/** A piece and the line where it stands. */
export interface Placed {
  readonly line: number
  readonly piece: Piece
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
  text: {from: 'text', as: 'words', read: (node, reading) => ({type: 'text', text: lineText(node, reading)})},
  emphasis: {
    from: 'emphasis',
    as: '*emphasis*',
    read: (node, reading) => ({type: 'emphasis', text: readWords(node, '*emphasis*', reading)}),
  },
  foreign: {
    from: '<span>',
    as: '<span lang="…">',
    read: (node, reading) => {
      const given = readAttribute(node, 'lang', reading)
      const lang = Object.values(tagOf).find((known) => known === given)
      if (given && !lang) reject(node, `lang="${given}" is no language of the books; use ${Object.values(tagOf).join(' or ')}`, reading)
      return lang && {type: 'foreign', lang, text: readWords(node, '<span>', reading)}
    },
  },
  limit: {
    from: '<Limit>',
    as: '<Limit>',
    read: (node, reading) => {
      const {of: name = '', bound} = readAttributes(node, reading, ['of'], ['bound'])
      rejectContent(node, reading)
      if (bound === undefined) return {type: 'limit', name}
      if (bound === 'min' || bound === 'max') return {type: 'limit', name, bound}
      return reject(node, `${name} cannot print bound="${bound}"; write min or max`, reading)
    },
  },
  ref: {from: '<Ref>', as: '<Ref>', read: (node, reading) => ({type: 'ref', id: readAlone(node, 'id', reading)})},
  std: {from: '<Std>', as: '<Std>', read: (node, reading) => ({type: 'std', number: readAlone(node, 'id', reading)})},
  term: {
    from: '<Term>',
    as: '<Term>',
    read: (node, reading) => {
      const id = readAttribute(node, 'id', reading)
      return childrenOf(node).length > 0 ? {type: 'term', id, words: readWords(node, '<Term>', reading)} : {type: 'term', id}
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
    const items = childrenOf(node).flatMap((item) => {
      const [only, more] = childrenOf(item)
      if (typeof item.checked === 'boolean') reject(item, 'has a box to tick; write its words only', reading)
      else if (only?.type === 'paragraph' && !more) return [readLine(only, reading)]
      else reject(item, 'is not one paragraph; write one for each item, and no list in a list', reading)
      return []
    })
    return {type: 'list', items}
  },
}

/** What may stand in a clause. */
const inClause: Readers<ClauseBlock<Placed>> = {
  paragraph,
  list,
  judged: said('judged', '<Judged>'),
  note: said('note', '<Note>'),
}

/** Reads an element of one paragraph that is said of a clause and stands in it. */
function said<Type extends 'judged' | 'note'>(type: Type, from: string): Reader<Extract<ClauseBlock<Placed>, {readonly type: Type}>> {
  return {
    from,
    as: from,
    read: (node, reading) => {
      readAttributes(node, reading, [])
      const [only, more] = childrenOf(node)
      if (more && childrenOf(node).some(({type}) => type === 'paragraph'))
        return reject(node, `holds more than one paragraph; write a ${from} for each`, reading)
      const words = readLine(only?.type === 'paragraph' ? only : node, reading)
      return only
        ? ({type, ...words} as Extract<ClauseBlock<Placed>, {readonly type: Type}>)
        : reject(node, 'is empty; write it or remove it', reading)
    },
  }
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
      const [head = [], ...rows] = childrenOf(node).map((row) => childrenOf(row).map((cell) => readLine(cell, reading, lineOf(row))))
      return {type: 'table', head, rows}
    },
  },
  'sign-figure': {
    from: '<SignFigure>',
    as: '<SignFigure>',
    read: (node, reading) => ({type: 'sign-figure', line: lineOf(node), example: readAlone(node, 'example', reading)}),
  },
  'fitting-figure': {
    from: '<FittingFigure>',
    as: '<FittingFigure>',
    read: (node, reading) => ({type: 'fitting-figure', line: lineOf(node), id: readAlone(node, 'id', reading)}),
  },
  terms: {
    from: '<Terms>',
    as: '<Terms>',
    read: (node, reading) => ({type: 'terms', line: lineOf(node), ids: listOf(readAlone(node, 'ids', reading))}),
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
  const isElement = node.name !== undefined
  const reader = place.readers.get(isElement ? tag(node) : node.type)
  if (reader) return reader.read(node, reading)
  if (node.name === 'Clause') return reject(node, 'stands inside another element; leave an empty line before it', reading)
  if (isElement && places.line.readers.has(tag(node))) return reject(node, 'stands on a line of its own; write it in a sentence', reading)
  const what = isElement ? '' : `is ${unused[node.type] ?? `a ${node.type}`} and `
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
  image: 'a picture',
  link: 'a link',
  definition: 'the address of a link',
  footnoteReference: 'the mark of a footnote',
  footnoteDefinition: 'a footnote',
  strong: 'bold type',
  delete: 'struck-out type',
  break: 'a forced line break',
  thematicBreak: 'a rule across the page',
}

function readLine(node: Node, reading: Reading, line = lineOf(node)): Words<Placed> {
  const children = childrenOf(node)
  const runs = children.flatMap((child, i): readonly Placed[] => {
    const piece = read(child, places.line, reading)
    if (piece?.type !== 'text') return piece ? [{line: lineOf(child), piece}] : []
    const start = i === 0 ? piece.text.trimStart() : piece.text
    const text = i === children.length - 1 ? start.trimEnd() : start
    return text === '' ? [] : [{line: lineOf(child), piece: {type: 'text', text}}]
  })
  return {line, runs}
}

/**
 * Returns the words of an element that holds nothing else, such as a heading, and is called so in messages. What is no words is reported,
 * and that there are none.
 */
export function readWords(node: Node, called: string, reading: Reading): string {
  if (textIn(node).trim() === '') reject(node, 'holds no words; write them, or remove it', reading)
  const words = childrenOf(node).map((child) =>
    child.type === 'text' ? lineText(child, reading) : reject(child, `may not stand in ${called}; use plain words`, reading),
  )
  return words.join('').trim()
}

/** Returns the words of a node that holds text. A line of the source is no line of the text, and Chinese has no blanks between characters. */
function lineText(node: Node, reading: Reading): string {
  const lines = asKept(textIn(node), node, reading).split('\n')
  return lines
    .map((line, i) => (i === 0 ? line : line.trimStart()))
    .map((line, i) => (i === lines.length - 1 ? line : line.trimEnd()))
    .join(reading.locale === 'en' ? ' ' : '')
}
