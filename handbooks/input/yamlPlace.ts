import {type Document, isMap, isNode, isScalar, isSeq, type Node, type ParsedNode} from 'yaml'

/**
 * Returns the function that finds the part of `doc` at a path, or the nearest part around it where nothing stands there. What is in a group
 * is looked through once, so that many paths are found as fast as few.
 */
export function placesIn({contents}: Document.Parsed<ParsedNode>): (path: readonly PropertyKey[]) => Node | null {
  const known = new WeakMap<Node, ReadonlyMap<string, unknown>>()
  const within = (group: Node): ReadonlyMap<string, unknown> => {
    const found = known.get(group) ?? partsOf(group)
    known.set(group, found)
    return found
  }
  return (path) => {
    let found: Node | null = contents
    for (const key of path) {
      const next: unknown = found ? within(found).get(String(key)) : undefined
      if (!isNode(next)) break
      found = next
    }
    return found
  }
}

/** Of a field that stands twice, the first. */
function partsOf(group: Node): ReadonlyMap<string, unknown> {
  if (isSeq(group)) return new Map(group.items.map((item, i) => [String(i), item]))
  if (!isMap(group)) return new Map()
  return new Map(group.items.map(({key, value}) => [String(isScalar(key) ? key.value : key), value] as const).reverse())
}
