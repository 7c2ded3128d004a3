import type {Font, Setting, Shaped} from './face.ts'
import type {PackedGlyph} from './glyphPack.ts'
import {type Context, type Form, type Shaping, slots} from './shaping.ts'

/** The contexts that differ from running Chinese, which all else is compared with, and with what a line in each begins. */
const contexts = {latin: '', 'latin A': 'A', hanzi: '国', 'hanzi A': 'A', 'sentence A': 'A'} as const satisfies Partial<
  Record<Context, string>
>
/** Those in which pairs are set, as far as their glyphs met in none before; the others have the same glyphs. */
const kerned = {sentence: '国', latin: '', 'latin A': 'A'} as const satisfies Partial<Record<Context, string>>

/**
 * Returns the marks and letters of `font`, a font of Chinese, in the packs of characters that are listed, and how they are set beside each
 * other.
 *
 * @throws Error if the font sets them as `Shaping` cannot say; then that has to learn what is new in it.
 */
export function survey(
  font: Font,
  marks: readonly string[],
): {readonly packs: readonly (readonly PackedGlyph[])[]; readonly shaping: Shaping} {
  const all = marks.flatMap((pack) => [...pack])
  const twice = all.filter((character, i) => all.indexOf(character) !== i)
  if (twice.length > 0) throw new Error(`${twice.join(' ')} is listed twice`)
  const packs = marks.map((pack) => [...pack].map((character) => plain(font, character)))
  const packOf = new Map(marks.flatMap((pack, i) => [...pack].map((character) => [character, i] as const)))
  // Two characters may share a glyph, as hyphens do; each has it in its own pack.
  const numbers = new Map<number, number[]>()
  const add = (glyph: number, number: number) => numbers.set(glyph, [...(numbers.get(glyph) ?? []), number])
  for (const [i, pack] of packs.entries()) for (const [slot, {glyph}] of pack.entries()) add(glyph, i * slots + slot)
  /** Returns the number of a glyph; one that is no character's own goes to the pack of `character`. */
  const numberOf = (shaped: Shaped, character: string) => {
    const i = packOf.get(character) ?? 0
    const known = numbers.get(shaped.glyph)?.find((number) => Math.floor(number / slots) === i)
    if (known !== undefined) return known
    const pack = packs[i] ?? []
    const number = i * slots + pack.length
    pack.push(shaped)
    add(shaped.glyph, number)
    return number
  }

  const sequences = {chinese: sequencesIn(font, all, 'sentence', '国'), latin: sequencesIn(font, all, 'latin', 'A')}
  const ligaturesOf = (list: readonly string[], setting: Setting, before: string) =>
    list.map((sequence) => [sequence, numberOf(alone(font, sequence, setting, before), sequence.charAt(0))] as const)
  const ligatures = {
    chinese: ligaturesOf(sequences.chinese, 'sentence', '国'),
    latin: ligaturesOf(sequences.latin, 'latin', 'A'),
  }
  const forms = Object.fromEntries(
    Object.entries(contexts).map(([context, before]) => [
      context,
      all.flatMap((character): Form[] => {
        const [shaped, usual] = [alone(font, character, settingOf(context), before), plain(font, character)]
        const {glyph, xOffset, xAdvance} = shaped
        const same = glyph === usual.glyph && xOffset === usual.xOffset && xAdvance === usual.xAdvance
        return same ? [] : [[character, numberOf(shaped, character), xOffset, xAdvance]]
      }),
    ]),
  )
  const known = new Set<number>()
  const pairs = Object.entries(kerned).flatMap(([context, before]) =>
    pairsIn(font, all, sequences[context === 'sentence' ? 'chinese' : 'latin'], settingOf(context), before, known),
  )
  const numbered = pairs.flatMap(([first, second, by]) =>
    (numbers.get(first) ?? []).flatMap((a) => (numbers.get(second) ?? []).map((b) => [a, b, by] as const)),
  )
  return {packs: packs.map((pack) => packedOf(font, pack)), shaping: {forms, ligatures, kerning: kerningOf(numbered)}}
}

/** Returns Chinese characters of `font`. @throws Error if one is not there, or does not stand alone on its square. */
export function squares(font: Font, characters: string): PackedGlyph[] {
  const missing = [...characters].filter((character) => !font.has(character))
  if (missing.length > 0) throw new Error(`the font has no ${missing.join(' ')}`)
  const line = [...font.shape(characters, 'sentence')]
  if (line.length !== [...characters].length || line.some(({xOffset, yOffset}) => xOffset !== 0 || yOffset !== 0))
    throw new Error(`"${characters}" are not characters that stand alone`)
  return packedOf(font, line)
}

const blank = {xBearing: 0, yBearing: 0, width: 0, height: 0}
const packedOf = (font: Font, pack: readonly Shaped[]): PackedGlyph[] =>
  pack.map(({glyph, xAdvance}) => ({advance: xAdvance, extents: font.extents(glyph) ?? blank, outline: font.outline(glyph)}))

const settingOf = (context: string) => context.split(' ')[0] as Setting

/** Returns the one glyph of `text`, which stands behind `before`. */
function alone(font: Font, text: string, setting: Setting, before: string): Shaped {
  const [shaped, ...more] = font.shape(before + text, setting).slice([...before].length)
  if (!shaped || more.length > 0 || shaped.yOffset !== 0) throw new Error(`"${text}" is not one glyph on the line`)
  return shaped
}

/** Returns the glyph that a character has in running Chinese. */
function plain(font: Font, character: string): Shaped {
  if (!font.has(character)) throw new Error(`the font has no ${character}`)
  const shaped = alone(font, character, 'sentence', '国')
  if (shaped.xOffset !== 0) throw new Error(`${character} does not stand where its glyph does`)
  return shaped
}

/**
 * Whether a character may be joined to others, or kerned: what fills the square of a Chinese character is neither, dashes apart. A test sets
 * every pair.
 */
const mayJoin = (item: string, {xAdvance}: Shaped) => xAdvance !== 1000 || /\p{Pd}/u.test(item)

/** Returns the sequences of `all` that are one glyph in a context, the longest first. */
function sequencesIn(font: Font, all: readonly string[], setting: Setting, before: string): string[] {
  const joining = all.filter((character) => mayJoin(character, alone(font, character, setting, before)))
  const isOne = (text: string) => font.shape(before + text, setting).length === 2
  // A line that holds a character before and behind each of the others has fewer glyphs if it joins one.
  const joiners = joining.filter((one, i) => {
    const text = joining.slice(i).map((other) => one + other)
    return font.shape(before + text.join(''), setting).length !== 1 + 2 * text.length
  })
  const found: string[] = []
  let longer = joiners.flatMap((one) => joining.flatMap((other) => [one + other, other + one]))
  while (longer.length > 0) {
    const next = [...new Set(longer.filter(isOne))]
    found.unshift(...next)
    const letters = new Set(found.flatMap((sequence) => [...sequence]))
    longer = next.flatMap((sequence) => [...letters].map((letter) => sequence + letter))
  }
  return found
}

/**
 * Returns by how much the advance of the first of two glyphs changes before the second, in one context. Pairs that are `known` are left out; the
 * others become so.
 */
function pairsIn(
  font: Font,
  all: readonly string[],
  sequences: readonly string[],
  setting: Setting,
  before: string,
  known: Set<number>,
): [first: number, second: number, by: number][] {
  // In a line without Chinese or Latin letters only what is neither has a place.
  const some = [...all, ...sequences]
    .filter((item) => before !== '' || !/[\p{Script=Latin}\p{Script=Han}]/u.test(item))
    .map((item) => ({item, shaped: alone(font, item, setting, before)}))
    .filter(({item, shaped}) => mayJoin(item, shaped))
  const joining = new Set(sequences.flatMap((sequence) => [...sequence, sequence]))
  const joined = (text: string, length: number) => sequences.some((sequence) => sequence.length > length && text.startsWith(sequence))
  const found: [number, number, number][] = []
  const meet = (first: Shaped, second: Shaped, advance = 0) => {
    known.add(pair(first, second))
    if (advance !== first.xAdvance) found.push([first.glyph, second.glyph, advance - first.xAdvance])
  }
  const lineOf = (texts: readonly string[], count: number) => {
    const line = font.shape(before + texts.join(''), setting).slice([...before].length)
    if (line.length !== count) throw new Error(`"${texts.join('').slice(0, 20)}" joins in a way that was not found`)
    return line
  }
  for (const [i, {item, shaped}] of some.entries()) {
    const others = some.slice(i).filter((other) => !(known.has(pair(shaped, other.shaped)) && known.has(pair(other.shaped, shaped))))
    // One before and behind each of the others, in a single line; those that could join are set two by two.
    const apart = others.filter((other) => !(joining.has(item) && joining.has(other.item)))
    const line = apart.length === 0 ? [] : lineOf([...apart.map((other) => item + other.item), item], 2 * apart.length + 1)
    for (const [n, other] of apart.entries()) {
      meet(shaped, other.shaped, line[2 * n]?.xAdvance)
      meet(other.shaped, shaped, line[2 * n + 1]?.xAdvance)
    }
    for (const other of others.filter((other) => !apart.includes(other)))
      for (const [a, b] of [
        [some[i], other],
        [other, some[i]],
      ] as const)
        if (a && b && !joined(a.item + b.item, a.item.length)) meet(a.shaped, b.shaped, lineOf([a.item, b.item], 2)[0]?.xAdvance)
  }
  return found
}

const pair = (first: Shaped, second: Shaped) => first.glyph * 0x10000 + second.glyph

/** Returns pairs by classes of glyphs that act alike. @throws Error if one pair is kerned in two ways. */
function kerningOf(pairs: readonly (readonly [first: number, second: number, by: number])[]): Shaping['kerning'] {
  const rows = new Map<number, Map<number, number>>()
  for (const [first, second, by] of pairs) {
    const row = rows.get(first) ?? new Map<number, number>()
    if ((row.get(second) ?? by) !== by) throw new Error('a pair of glyphs is kerned in two ways')
    rows.set(first, row.set(second, by))
  }
  const firsts = alike([...rows.keys()], (first) => JSON.stringify([...(rows.get(first) ?? [])].sort(([a], [b]) => a - b)))
  const seconds = alike([...new Set(pairs.map(([, second]) => second))], (second) =>
    JSON.stringify(firsts.map(([first = 0]) => rows.get(first)?.get(second) ?? 0)),
  )
  return {
    firsts,
    seconds,
    by: firsts.map(([first = 0]) => seconds.map(([second = 0]) => rows.get(first)?.get(second) ?? 0)),
  }
}

function alike(glyphs: readonly number[], how: (glyph: number) => string): number[][] {
  const classes = new Map<string, number[]>()
  for (const glyph of glyphs) {
    const key = how(glyph)
    classes.set(key, [...(classes.get(key) ?? []), glyph])
  }
  return [...classes.values()]
}
