/** The little of a syntax tree that the rules below look at. */
interface Place {
  readonly node: {readonly type: string; readonly key?: {readonly name?: string}; readonly properties?: readonly Place['node'][]}
  readonly parentPath: Place | null
}

/**
 * Changes that are not tried, each by a rule that is its reason. Only texts are among them, never an operator, a condition or a number.
 */
const rules: Readonly<Record<string, (place: Place) => boolean>> = {
  'words of pages and papers in two languages; readers and the books keep them, a test would only repeat them': (place) =>
    place.node.type === 'StringLiteral' && isOfOneLanguage(place),
}

/** Whether a text stands somewhere in an object that says the same in `zh` and in `en`. */
function isOfOneLanguage({node, parentPath}: Place): boolean {
  if (!parentPath) return false
  const language = node.type === 'ObjectProperty' ? node.key?.name : undefined
  const beside = parentPath.node.properties?.map(({key}) => key?.name) ?? []
  if ((language === 'zh' || language === 'en') && beside.includes('zh') && beside.includes('en')) return true
  return isOfOneLanguage(parentPath)
}

/** Returns the rule by which a change at `place` is not tried. */
export const asideBy = (place: Place): string | undefined => Object.entries(rules).find(([, holds]) => holds(place))?.[0]
