import {attribute, type ClauseNode, list, type Node, walk} from '../chapter.ts'

/** Returns what one language's text of a clause has and the other's lacks: limits, clauses and standards cited, list items, notes. */
export function outOfStep(source: ClauseNode, translation: ClauseNode): string[] {
  const problems: string[] = []
  for (const [what, cited] of Object.entries(citations)) {
    const [here, there] = [source, translation].map(({body}) => [...walk(body)].flatMap(cited))
    const lacking = (from: readonly string[] = [], to: readonly string[] = []) =>
      from.filter((id, i) => count(from.slice(0, i + 1), id) > count(to, id))
    for (const id of lacking(here, there)) problems.push(`lacks the ${what} ${id}, which the zh-Hans text gives; add it`)
    for (const id of lacking(there, here)) problems.push(`gives the ${what} ${id}, which the zh-Hans text lacks; remove it or add it there`)
  }
  for (const [what, isOne] of Object.entries(parts)) {
    const [here = 0, there = 0] = [source, translation].map(({body}) => [...walk(body)].filter(isOne).length)
    if (here !== there) problems.push(`has another number of ${what}: ${there}, and ${here} in the zh-Hans text; bring them in step`)
  }
  return problems
}

const count = (ids: readonly string[], id: string) => ids.filter((other) => other === id).length

const citations: Readonly<Record<string, (node: Node) => readonly string[]>> = {
  limit: (node) => (node.name === 'Limit' ? [[attribute(node, 'of'), attribute(node, 'bound')].filter(Boolean).join(' ')] : []),
  clause: (node) => (node.name === 'Ref' ? list(attribute(node, 'id')) : []),
  standard: (node) => (node.name === 'Std' ? [attribute(node, 'id') ?? ''] : []),
}
const parts: Readonly<Record<string, (node: Node) => boolean>> = {
  'list items': (node) => node.type === 'listItem',
  notes: (node) => node.name === 'Note',
}
