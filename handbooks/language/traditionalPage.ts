import {type DefaultTreeAdapterTypes, parse, serialize, defaultTreeAdapter as tree} from 'parse5'
import {toTraditional} from './traditional.ts'

const attributes = [
  'alt',
  'aria-label',
  'aria-description',
  'content',
  'data-copied',
  'data-failed',
  'data-found',
  'data-hint',
  'data-place',
  'data-process',
  'data-words',
  'data-years',
  'label',
  'placeholder',
  'title',
]
const opaque = ['script', 'style', 'code']

/**
 * Returns the HTML page `html` with its Chinese converted: text, and the attributes that people read.
 *
 * An element whose `lang` is another language than the page's, or that says `translate="no"`, keeps its words.
 */
export function toTraditionalPage(html: string): string {
  const page = parse(html)
  visit(page)
  return serialize(page)
}

function visit(node: DefaultTreeAdapterTypes.Node): void {
  if (tree.isTextNode(node)) node.value = toTraditional(node.value)
  if (tree.isElementNode(node)) {
    const given = (name: string) => node.attrs.find((a) => a.name === name)?.value
    const lang = given('lang')
    if ((lang !== undefined && lang !== 'zh-Hant') || given('translate') === 'no' || opaque.includes(node.tagName)) return
    for (const attribute of node.attrs) if (attributes.includes(attribute.name)) attribute.value = toTraditional(attribute.value)
  }
  if ('childNodes' in node) node.childNodes.forEach(visit)
}
