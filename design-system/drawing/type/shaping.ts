import type {Setting, Shaped} from './face.ts'

/** Slots that a pack has at most: the number of a glyph is that of its pack times this, and its slot. */
export const slots = 256

/**
 * In what a line is set, and by which script HarfBuzz takes its rules: that of the first letter or Chinese character, of which only Latin
 * letters (`A`) have rules of their own.
 */
export type Context = Setting | `${Setting} A`

/** A mark or letter that has another glyph or another place in a context than it has in running Chinese. */
export type Form = readonly [character: string, glyph: number, xOffset: number, xAdvance: number]

/** A sequence of characters that is one glyph. */
export type Ligature = readonly [sequence: string, glyph: number]

/**
 * How a font sets marks and letters beside each other, by number of glyph: what HarfBuzz answers, written down once for all. Chinese
 * characters are not in it, since each stands alone on its square.
 */
export interface Shaping {
  readonly forms: Readonly<Partial<Record<Context, readonly Form[]>>>
  /** Sequences that are one glyph, such as fi and ——, the longest first: in lines with Chinese, and in others. */
  readonly ligatures: Readonly<Record<'chinese' | 'latin', readonly Ligature[]>>
  /** By how much the first of two glyphs moves the second nearer, by classes of glyphs that act alike. */
  readonly kerning: {
    readonly firsts: readonly (readonly number[])[]
    readonly seconds: readonly (readonly number[])[]
    /** A row for each class of firsts, in it a value for each class of seconds. */
    readonly by: readonly (readonly number[])[]
  }
}

/** Returns in what context `text` is set. */
export function contextOf(text: string, setting: Setting): Context {
  const [letter] = /[\p{Script=Latin}\p{Script=Han}]/u.exec(text) ?? []
  return letter !== undefined && /\p{Script=Latin}/u.test(letter) ? `${setting} A` : setting
}

/**
 * Returns how `shaping` sets a line: characters as their glyphs, sequences as one, pairs kerned. `plain` gives the glyph that a character has
 * in running Chinese, `advanceOf` how far a glyph moves the pen.
 */
export function shaper(
  {forms, ligatures, kerning}: Shaping,
  plain: (character: string) => number,
  advanceOf: (glyph: number) => number,
): (text: string, setting: Setting) => Shaped[] {
  const formsIn = new Map(
    Object.entries(forms).map(([context, list]) => [
      context,
      new Map(list.map(([character, glyph, xOffset, xAdvance]) => [character, {glyph, xOffset, yOffset: 0, xAdvance}])),
    ]),
  )
  const classOf = (classes: readonly (readonly number[])[]) =>
    new Map(classes.flatMap((glyphs, i) => glyphs.map((glyph) => [glyph, i] as const)))
  const [firsts, seconds] = [classOf(kerning.firsts), classOf(kerning.seconds)]
  const kern = (first: number, second: number | undefined) => {
    const row = firsts.get(first)
    const column = second === undefined ? undefined : seconds.get(second)
    return row === undefined || column === undefined ? 0 : (kerning.by[row]?.[column] ?? 0)
  }
  const begin = new Set([...ligatures.chinese, ...ligatures.latin].map(([sequence]) => sequence.charAt(0)))
  return (text, setting) => {
    const own = formsIn.get(contextOf(text, setting))
    const sequences = ligatures[setting === 'latin' ? 'latin' : 'chinese']
    const line: Shaped[] = []
    for (let at = 0; at < text.length; ) {
      const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
      const ligature = begin.has(first) ? sequences.find(([sequence]) => text.startsWith(sequence, at)) : undefined
      const [piece, glyph] = ligature ?? [first, plain(first)]
      line.push(own?.get(piece) ?? {glyph, xOffset: 0, yOffset: 0, xAdvance: advanceOf(glyph)})
      at += piece.length
    }
    return line.map((shaped, i) => {
      const by = kern(shaped.glyph, line[i + 1]?.glyph)
      return by === 0 ? shaped : {...shaped, xAdvance: shaped.xAdvance + by}
    })
  }
}
