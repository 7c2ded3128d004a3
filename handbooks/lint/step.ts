import {attribute, list, type Node, walk} from '../clause/chapter.ts'

/** Returns what one language's text has and the other's lacks: limits, clauses, standards and terms, list items, notes. */
export function outOfStep(source: readonly Node[], translation: readonly Node[]): string[] {
  const problems: string[] = []
  for (const [what, cited] of Object.entries(citations)) {
    const [here, there] = [source, translation].map((nodes) => [...walk(nodes)].flatMap(cited))
    const lacking = (from: readonly string[] = [], to: readonly string[] = []) =>
      from.filter((id, i) => count(from.slice(0, i + 1), id) > count(to, id))
    for (const id of lacking(here, there)) problems.push(`lacks the ${what} ${id}, which the zh-Hans text gives; add it`)
    for (const id of lacking(there, here)) problems.push(`gives the ${what} ${id}, which the zh-Hans text lacks; remove it or add it there`)
  }
  for (const [what, isOne] of Object.entries(parts)) {
    const [here = 0, there = 0] = [source, translation].map((nodes) => [...walk(nodes)].filter(isOne).length)
    if (here !== there) problems.push(`has another number of ${what}: ${there}, and ${here} in the zh-Hans text; bring them in step`)
  }
  return problems
}

const count = (ids: readonly string[], id: string) => ids.filter((other) => other === id).length

const citations: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  limit: (node) => (node.name === 'Limit' ? [[attribute(node, 'of'), attribute(node, 'bound')].filter(Boolean).join(' ')] : []),
  clause: (node) => (node.name === 'Ref' ? list(attribute(node, 'id')) : []),
  term: (node) => (node.name === 'Term' ? [attribute(node, 'id') ?? ''] : node.name === 'Terms' ? list(attribute(node, 'ids')) : []),
  fitting: (node) => (node.name === 'FittingFigure' ? [attribute(node, 'id') ?? ''] : []),
  standard: (node) => (node.name === 'Std' ? [attribute(node, 'id') ?? ''] : []),
}
const parts: Readonly<Record<string, (node: Node) => boolean>> = {
  'list items': (node) => node.type === 'listItem',
  notes: (node) => node.name === 'Note',
}
