import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import {lifecycleSchema} from '../record/lifecycle.ts'
import {pointSchema} from '../record/point.ts'
import {survey} from '../record/survey.ts'

/** Fields in the order in which records have them, by the path of the group that holds them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(pointSchema({}).shape),
  survey: Object.keys(survey.shape),
  declared: ['type', 'asOf', 'source', 'quote'],
  lifecycle: Object.keys(lifecycleSchema.shape),
}

/**
 * Returns the text of a record with the values of `record` in it, which came from `text` and was changed. What did not change keeps its place,
 * its form and its comments; a new field goes where records have it.
 */
export function withValues(text: string, record: object): string {
  const doc = parseDocument(text)
  if (!isMap(doc.contents) || !isGroup(record)) throw new Error('a record is a group of fields')
  mergeGroup(doc, doc.contents, record, [])
  const written = doc.toString({lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY})
  return text.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written
}

/** Returns `node` as far as it says `value` already, changed where it does not, with its comments. */
function merged(doc: Document.Parsed, node: unknown, value: unknown, path: readonly string[]): Node {
  if (isMap(node) && isGroup(value)) {
    mergeGroup(doc, node, value, path)
    return node
  }
  if (isSeq(node) && Array.isArray(value)) {
    mergeList(doc, node, value, path)
    return node
  }
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    // A text takes the marks that it needs; those of another sort of value would make it one.
    if (typeof node.value !== typeof value) delete node.type
    node.value = value
    return node
  }
  return made(doc, value)
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mergeGroup(doc: Document.Parsed, node: YAMLMap, value: Readonly<Record<string, unknown>>, path: readonly string[]): void {
  const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key)
  node.items = node.items.filter((pair) => value[keyOf(pair)] !== undefined)
  const order = orders[path.join('/')]
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    const pair = node.items.find((item) => keyOf(item) === key)
    if (pair) pair.value = merged(doc, pair.value, part, [...path, key])
    else {
      const rank = order?.indexOf(key) ?? -1
      const before = rank < 0 ? -1 : node.items.findIndex((item) => (order?.indexOf(keyOf(item)) ?? -1) > rank)
      const added = new Pair(doc.createNode(key), made(doc, inOrder(part, [...path, key])))
      node.items.splice(before < 0 ? node.items.length : before, 0, added)
    }
  }
}

/** Returns a new group with its fields in the order of records. */
function inOrder(value: unknown, path: readonly string[]): unknown {
  const order = orders[path.join('/')]
  if (!order || !isGroup(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

function mergeList(doc: Document.Parsed, node: YAMLSeq, value: readonly unknown[], path: readonly string[]): void {
  node.items.length = Math.min(node.items.length, value.length)
  for (const [i, part] of value.entries()) {
    if (i < node.items.length) node.items[i] = merged(doc, node.items[i], part, [...path, String(i)])
    else node.items.push(made(doc, part))
  }
}

/** Returns a new node, in the form that records have: a group of plain values stands on one line. */
function made(doc: Document.Parsed, value: unknown): Node {
  const node = doc.createNode(value)
  visit(new Document(node), {
    Collection(_, inner) {
      inner.flow = inner.items.every((item) => !isCollection(item instanceof Pair ? item.value : item))
    },
    Scalar(_, inner) {
      if (typeof inner.value === 'string' && inner.value.includes('\n')) inner.type = Scalar.QUOTE_DOUBLE
    },
  })
  return node
}
