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
const opaque: ReadonlySet<string> = new Set(['script', 'style', 'code'])
/** Elements without an end tag. */
const empty: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

/** Comments and declarations, the whole of a script or style, a tag with its attributes, and the text up to the next of them. */
const pieces = /<!--[\s\S]*?-->|<![^>]*>|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</gi
const read = new RegExp(`(\\s(?:${attributes.join('|')})=)(?:"([^"]*)"|'([^']*)')`, 'gi')

/**
 * Returns the HTML page `html` with its Chinese converted: text, and the attributes that people read.
 *
 * An element whose `lang` is another language than the page's, or that says `translate="no"`, keeps its words. The page is one that this
 * project wrote, so every element that has an end tag ends, and values stand in quotes: it is read piece by piece, which takes a fraction of
 * the time that a parser takes.
 */
export function toTraditionalPage(html: string): string {
  const open: {readonly name: string; readonly keeps: boolean}[] = []
  return html.replace(pieces, (piece, _raw, end: string | undefined, tag: string | undefined, given = '') => {
    const keeps = open.at(-1)?.keeps ?? false
    if (tag === undefined) return keeps || piece.startsWith('<') ? piece : toTraditional(piece)
    const name = tag.toLowerCase()
    if (end === '/') {
      const at = open.findLastIndex((one) => one.name === name)
      if (at >= 0) open.length = at
      return piece
    }
    const kept = keeps || keepsWords(name, given)
    if (!empty.has(name) && !given.endsWith('/')) open.push({name, keeps: kept})
    return kept
      ? piece
      : piece.replace(read, (_, before, double?: string, single?: string) =>
          double === undefined ? `${before}'${toTraditional(single ?? '')}'` : `${before}"${toTraditional(double)}"`,
        )
  })
}

function keepsWords(name: string, given: string): boolean {
  const lang = /\slang=(?:"([^"]*)"|'([^']*)')/i.exec(given)
  const language = lang?.[1] ?? lang?.[2]
  return (language !== undefined && language !== 'zh-Hant') || /\stranslate=["']no["']/i.test(given) || opaque.has(name)
}
