import {mark} from './mark.ts'

/** What a page consists of beside its words: kinds of elements, their attributes, and where its addresses lead. */
export type Sight = ReadonlySet<string>

const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data', 'poster', 'ping', 'background'])

/** Returns the kinds of everything that stands in the document now. */
export function sightOf(root: ParentNode): Sight {
  const seen = new Set<string>()
  for (const element of root.querySelectorAll('*')) {
    const name = `${element.namespaceURI?.split('/').at(-1)} ${element.localName}`
    seen.add(name)
    for (const {name: attribute, value} of element.attributes) {
      // What tells a state holds no markup, and not every state comes about with harmless words.
      if (/^(hidden|disabled|role|class|(data|aria)-[a-z]+)$/.test(attribute)) continue
      seen.add(`${name} @${attribute}`)
      if (addresses.has(attribute)) seen.add(`${name} @${attribute} leads to ${leadsTo(value)}`)
      if (attribute === 'style') seen.add(`${name} @style ${value.replace(/-?[\d.]+/g, '0')}`)
    }
  }
  return seen
}

function leadsTo(address: string): string {
  const url = URL.parse(address, document.baseURI)
  return url ? `${url.protocol}//${url.host}` : 'nowhere'
}

/**
 * Returns the markup of a page with what `words` gives, one after another, in place of its marks, in texts and in values of attributes, in JSON too. It is put in as a browser
 * that read the page right would hold it, so that only what scripts make of it is tried.
 */
export function pageWith(html: string, words: () => string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  const put = (text: string) => text.replaceAll(mark, words)
  const walker = document.createTreeWalker(template.content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const attribute of node.attributes) if (attribute.value.includes(mark)) attribute.value = inJson(attribute.value, put)
    } else if (node.nodeValue?.includes(mark)) node.nodeValue = inJson(node.nodeValue, put)
  }
  return template.content
}

function inJson(text: string, put: (text: string) => string): string {
  if (!/^[[{]/.test(text)) return put(text)
  return JSON.stringify(JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? put(value) : value)))
}
