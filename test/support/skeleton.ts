import {type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree} from 'parse5'

/** Attributes that make a page work and hold no words of a language. */
const working = ['id', 'class', 'role', 'for', 'type', 'name', 'scope', 'colspan', 'rowspan', 'headers', 'tabindex', 'hidden', 'viewBox']

/**
 * Returns the elements of a page in order, without its words: each with its depth, the names of its attributes, and the values of those
 * that make it work. Two pages with one skeleton differ in nothing that a check of accessibility looks at, but words and language.
 */
export function skeletonOf(html: string): string[] {
  const rows: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node, depth: number) => {
    if (tree.isElementNode(node)) rows.push(`${depth} ${node.tagName} ${attributesOf(node).map(shown).toSorted().join(' ')}`)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1)
  }
  walk(parse(html), 0)
  return rows
}

/** The choice of languages marks the one that is read. */
const attributesOf = ({attrs}: DefaultTreeAdapterTypes.Element) =>
  attrs.some(({name}) => name === 'hreflang') ? attrs.filter(({name}) => name !== 'aria-current') : attrs

const shown = ({name, value}: {name: string; value: string}) =>
  working.includes(name) || (name.startsWith('aria-') && name !== 'aria-label') ? `${name}="${value}"` : name
