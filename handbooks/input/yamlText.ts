import {Document, isCollection, Scalar, visit} from 'yaml'

/** Returns `value` as YAML that people read and compare: a group of plain values, such as one finding or one name, stands on one line. */
export function yamlText(value: object): string {
  const doc = new Document(value, {aliasDuplicateObjects: false})
  visit(doc, {
    Map(key, node) {
      if (key !== null) node.flow = node.items.every(({value}) => !isCollection(value))
    },
    // A text of several lines keeps them as \n, so that its group stays on one line.
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return doc.toString({lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY})
}
