import type {Written} from '../language/locale.ts'
import {printLimit} from '../limit/limit.ts'
import type {Reference, Term} from '../register/register.ts'
import {attribute, lineOf, type Node} from './chapter.ts'
import {limits} from './limits.ts'

/** What inline elements of a chapter stand for: the registers, and the printed number of each clause. */
export interface Known {
  readonly references: ReadonlyMap<string, Reference>
  readonly terms: ReadonlyMap<string, Term>
  readonly numbers: ReadonlyMap<string, string>
}

/** A paragraph or list item of running text in plain words. */
export interface Paragraph {
  readonly line: number
  readonly text: string
  /** Place in its list, from 0, and the length of that list; undefined for a paragraph outside lists. */
  readonly item: {readonly index: number; readonly of: number} | undefined
}

/** Stands in plain text for words of another language, which the rules of this one do not reach. */
export const foreign = '\uFFFC'

/** Returns the paragraphs and list items of `nodes` in plain text, with every number filled in. Empty ones are left out. */
export function paragraphs(nodes: readonly Node[], known: Known, locale: Written): Paragraph[] {
  return nodes
    .flatMap((node): {node: Node; item?: Paragraph['item']}[] =>
      node.type === 'list' ? (node.children ?? []).map((child, index, {length: of}) => ({node: child, item: {index, of}})) : [{node}],
    )
    .map(({node, item}) => ({
      line: lineOf(node),
      text: plainText(node, known, locale)
        .replace(/\s*\n\s*/g, locale === 'en' ? ' ' : '')
        .trim(),
      item,
    }))
    .filter(({text}) => text !== '')
}

/** Returns `node` in plain text: a limit as it is printed, a clause by its number, a standard by its number, a term by its name. */
export function plainText(node: Node, known: Known, locale: Written): string {
  const id = attribute(node, 'id') ?? ''
  if (node.name === 'Limit') return limitText(node, locale)
  if (node.name === 'Ref') return known.numbers.get(id) ?? id
  if (node.name === 'Std') return id
  if (node.name === 'Term' && !node.children?.length) return known.terms.get(id)?.[locale === 'en' ? 'en' : 'zh'] ?? id
  return node.value ?? (node.children ?? []).map((child) => plainText(child, known, locale)).join('')
}

/**
 * Returns the limit that a `<Limit>` prints, '' if there is no such limit.
 *
 * @throws Error if the bound is none, or the limit lacks it.
 */
export function limitText(node: Node, locale: Written): string {
  const limit = limits[attribute(node, 'of') ?? '']
  const bound = attribute(node, 'bound')
  if (bound !== undefined && bound !== 'min' && bound !== 'max') throw new Error(`cannot print bound="${bound}"; write min or max`)
  return limit ? printLimit(limit, locale, bound) : ''
}
