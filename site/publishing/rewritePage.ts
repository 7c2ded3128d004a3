import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import {escaped} from '../../handbooks/input/escape.ts'

/** A start tag as it stands in a page. */
export interface Tag {
  readonly name: string
  /** Its attributes by their names in small letters. */
  readonly attributes: ReadonlyMap<string, string>
}

/** What becomes of a tag: attributes that get another value, are added or, as `null`, taken away; `'gone'` takes the whole tag away. */
export type Change = Readonly<Record<string, string | null>> | 'gone'

/** Elements whose text is no markup, with how the reader of HTML goes on behind their tags. */
const plain: Readonly<Record<string, Token.CharacterToken['type'] | number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}

/**
 * Calls `see` for every start tag of the page `html`, in order, and returns the page with the changes it asks for. All else stays byte for
 * byte: the page is read as browsers read it, but never built and written anew.
 */
export function rewritePage(html: string, see: (tag: Tag) => Change | undefined): string {
  const pieces: string[] = []
  let done = 0
  const tokenizer: Tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag(token) {
        const mode = plain[token.tagName]
        if (mode !== undefined) tokenizer.state = mode as typeof tokenizer.state
        const change = see({name: token.tagName, attributes: new Map(token.attrs.map(({name, value}) => [name, value]))})
        const at = token.location
        if (!change || !at) return
        const whole = html.slice(at.startOffset, at.endOffset)
        pieces.push(html.slice(done, at.startOffset), change === 'gone' ? '' : changed(token, whole, change))
        done = at.endOffset
      },
      onEndTag() {},
      onComment() {},
      onDoctype() {},
      onCharacter() {},
      onWhitespaceCharacter() {},
      onNullCharacter() {},
      onEof() {},
    },
  )
  tokenizer.write(html, true)
  return done === 0 ? html : pieces.join('') + html.slice(done)
}

/** Returns `whole`, the text of a start tag, with `change` made to its attributes. */
function changed(token: Token.TagToken, whole: string, change: Readonly<Record<string, string | null>>): string {
  const start = token.location?.startOffset ?? 0
  const places = Object.entries(token.location?.attrs ?? {})
    .filter(([name]) => Object.hasOwn(change, name))
    .map(([name, {startOffset, endOffset}]) => ({name, from: startOffset - start, to: endOffset - start}))
    .toSorted((a, b) => b.from - a.from)
  let text = whole
  for (const {name, from, to} of places) {
    const value = change[name]
    // A name keeps its capitals, which SVG knows; without the attribute its blank goes too.
    const written = text.slice(from, to).split('=')[0]?.trim()
    text =
      value === null
        ? text.slice(0, from).trimEnd() + text.slice(to)
        : `${text.slice(0, from)}${written}="${escaped(value ?? '')}"${text.slice(to)}`
  }
  const added = Object.entries(change).filter(([name, value]) => value !== null && !places.some((p) => p.name === name))
  const end = /\s*\/?>$/.exec(text)?.index ?? text.length
  return text.slice(0, end) + added.map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`).join('') + text.slice(end)
}
