import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree} from 'parse5'
import {withoutBase} from '../address/address.ts'

/** Returns the path of the file in `dist` that a static server sends for `url`, an address below `base`. */
export function fileOf(dist: string, url: string, base = '/'): string {
  const own = withoutBase(base, url) ?? url
  return join(dist, decodeURI(own.endsWith('/') ? `${own}index.html` : own))
}

/**
 * Returns a function from pages to every file that shows them: the pages in their order, then styles, scripts, icons and pictures,
 * and what those load in turn. Links that a reader may follow are not followed.
 *
 * The function throws an Error that names each file which is missing from `dist` or lies on another host.
 */
export function filesShowing(dist: string, base = '/'): (pages: readonly string[]) => string[] {
  const known = new Map<string, readonly string[]>()
  const direct = (url: string) => {
    const found = known.get(url) ?? loadedBy(url, readFileSync(fileOf(dist, url, base), 'utf8'))
    known.set(url, found)
    return found
  }
  return (pages) => {
    const needed = new Set(pages)
    const wrong: string[] = []
    // A set is walked in the order of insertion, additions included.
    for (const url of needed) {
      if (!/\/$|\.(html|css|js)$/.test(url)) continue
      for (const next of direct(url)) {
        if (!next.startsWith(base)) wrong.push(`${url} loads ${next} from another host`)
        else if (existsSync(fileOf(dist, next, base))) needed.add(next)
        else wrong.push(`${url} loads ${next}, which was not built`)
      }
    }
    if (wrong.length > 0) throw new Error(`Pages cannot be kept offline:\n${wrong.join('\n')}`)
    return [...needed]
  }
}

const own = 'http://site.invalid'

function loadedBy(url: string, text: string): string[] {
  const named = url.endsWith('.css') ? inStyle(text) : url.endsWith('.js') ? inScript(text) : inPage(parse(text))
  const absolute = named.filter((name) => !/^(data|blob):/.test(name)).map((name) => new URL(name, own + url))
  return [...new Set(absolute.map(({origin, pathname, href}) => (origin === own ? pathname : href)))]
}

const inStyle = (text: string) => [...text.matchAll(/url\(\s*["']?([^"')#]+)|@import\s+["']([^"']+)/g)].map(([, a, b]) => a ?? b ?? '')

/** Static imports, and dynamic ones of a literal name, which bundlers also write in backquotes. A computed name cannot be known here. */
const inScript = (text: string) => [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([./][^"'`$]*)["'`]/g)].map(([, name = '']) => name)

function inPage(node: DefaultTreeAdapterTypes.Node): string[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(inPage) : []
  return tree.isElementNode(node) ? [...inElement(node), ...inner] : inner
}

function inElement(element: DefaultTreeAdapterTypes.Element): string[] {
  const given = (name: string) => element.attrs.find((a) => a.name === name)?.value
  const set = (given('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
  const all = (...values: readonly (string | undefined)[]) => values.flatMap((v) => (v && !v.startsWith('#') ? [v] : []))
  switch (element.tagName) {
    case 'link':
      return /\b(stylesheet|icon|modulepreload|preload|manifest)\b/.test(given('rel') ?? '') ? all(given('href')) : []
    case 'script': {
      const inline = element.childNodes.map((c) => (tree.isTextNode(c) ? c.value : '')).join('')
      return [...all(given('src')), ...inScript(inline)]
    }
    case 'img':
    case 'source':
    case 'iframe':
    case 'embed':
      return all(given('src'), ...set)
    case 'image':
    case 'use':
      return all(given('href'))
    // A list that a script of the page loads.
    default:
      return all(given('data-list'))
  }
}
