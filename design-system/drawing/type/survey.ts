import type {Font, Setting, Shaped} from './face.ts'
import type {PackedGlyph} from './glyphPack.ts'
import {type Context, type Form, type Shaping, slots} from './shaping.ts'

/** The contexts that differ from running Chinese, which all else is compared with, and with what a line in each begins. */
const contexts = {latin: '', 'latin A': 'A', hanzi: '国', 'hanzi A': 'A', 'sentence A': 'A'} as const satisfies Partial<
  Record<Context, string>
>
/** Those in which pairs are set, as far as their glyphs were in none before; the others have the same glyphs. */
const kerned = {sentence: '国', latin: '', 'latin A': 'A'} as const satisfies Partial<Record<Context, string>>

/**
 * Returns `font`, a font of Chinese, in packs of the characters that are listed: first those with `marks` and letters, which are set by
 * what stands beside them, then those of Chinese characters, which stand alone.
 *
 * @throws Error if the font does not set them as `Shaping` can say; then that has to learn what is new in it.
 */
export function survey(
  font: Font,
  marks: readonly string[],
  hanzi: readonly string[],
): {readonly packs: readonly (readonly PackedGlyph[])[]; readonly shaping: Shaping} {
  const packs = [...marks.map((pack) => [...pack].map((character) => plain(font, character))), ...hanzi.map((pack) => squares(font, pack))]
  // Two characters may share a glyph, as hyphens do; each has it in its own pack.
  const numbers = new Map<number, number[]>()
  const add = (glyph: number, number: number) => numbers.set(glyph, [...(numbers.get(glyph) ?? []), number])
  for (const [i, pack] of packs.entries()) for (const [slot, {glyph}] of pack.entries()) add(glyph, i * slots + slot)
  const packOf = new Map([...marks, ...hanzi].flatMap((pack, i) => [...pack].map((character) => [character, i] as const)))
  /** Returns the number of a glyph; one that is no character's own goes to the pack of `character`. */
  const numberOf = (shaped: Shaped, character: string) => {
    const i = packOf.get(character) ?? 0
    const pack = packs[i] ?? []
    const known = numbers.get(shaped.glyph)?.find((number) => Math.floor(number / slots) === i)
    if (known !== undefined) return known
    const number = i * slots + pack.length
    pack.push(shaped)
    add(shaped.glyph, number)
    return number
  }

  const all = marks.flatMap((pack) => [...pack])
  const twice = all.filter((character, i) => all.indexOf(character) !== i)
  if (twice.length > 0) throw new Error(`${twice.join(' ')} is listed twice`)
  const ligatures = sequencesIn(font, all).map(
    (sequence) => [sequence, numberOf(alone(font, sequence, 'sentence', '国'), [...sequence][0] ?? '')] as const,
  )
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
  const items = [...all, ...ligatures.map(([sequence]) => sequence)]
  const known = new Set<number>()
  const pairs = Object.entries(kerned).flatMap(([context, before]) => pairsIn(font, items, settingOf(context), before, known))
  return {
    packs: packs.map((pack) =>
      pack.map(({glyph, xAdvance}) => ({advance: xAdvance, extents: font.extents(glyph) ?? blank, outline: font.outline(glyph)})),
    ),
    shaping: {
      forms,
      ligatures,
      kerning: kerningOf(
        pairs.flatMap(([first, second, by]) =>
          (numbers.get(first) ?? []).flatMap((a) => (numbers.get(second) ?? []).map((b) => [a, b, by] as const)),
        ),
      ),
    },
  }
}

const settingOf = (context: string) => context.split(' ')[0] as Setting

/** Returns the one glyph of `text`, which stands behind `before`. */
function alone(font: Font, text: string, setting: Setting, before: string): Shaped {
  const [shaped, ...more] = font.shape(before + text, setting).slice([...before].length)
  if (!shaped || more.length > 0 || shaped.yOffset !== 0) throw new Error(`"${text}" is not one glyph on the line`)
  return shaped
}

const blank = {xBearing: 0, yBearing: 0, width: 0, height: 0}

/** Returns the glyphs of Chinese characters, each of which has one that stands where it is. */
function squares(font: Font, pack: string): Shaped[] {
  const line = [...font.shape(pack, 'sentence')]
  const missing = [...pack].filter((character) => !font.has(character))
  if (missing.length > 0) throw new Error(`the font has no ${missing.join(' ')}`)
  if (line.length !== [...pack].length || line.some(({xOffset, yOffset}) => xOffset !== 0 || yOffset !== 0))
    throw new Error(`"${pack}" are not characters that stand alone`)
  return line
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

/** Returns the sequences of `all` that are one glyph, the longest first. */
function sequencesIn(font: Font, all: readonly string[]): string[] {
  const joining = all.filter((character) => mayJoin(character, plain(font, character)))
  const isOne = (text: string) => font.shape(`国${text}`, 'sentence').length === 2
  const join = (before: readonly string[]) =>
    before.flatMap((first) => {
      // All that may follow in one line, parted by characters that join nothing: as many glyphs fewer as there are sequences.
      const line = font.shape(joining.map((second) => `国${first}${second}`).join(''), 'sentence')
      return line.length === joining.length * ([...first].length + 2) ? [] : joining.map((second) => first + second).filter(isOne)
    })
  const found: string[] = []
  for (let longer = join(joining); longer.length > 0; longer = join(longer)) found.unshift(...longer)
  return found
}

/**
 * Returns by how much the advance of the first of two glyphs changes before the second, for all of `items` that do so in one context. Pairs that
 * are `known` are left out; the others become so.
 */
function pairsIn(
  font: Font,
  items: readonly string[],
  setting: Setting,
  before: string,
  known: Set<number>,
): [first: number, second: number, by: number][] {
  // In a line without Chinese or Latin letters only what is neither has a place.
  const some = items
    .filter((item) => before !== '' || !/[\p{Script=Latin}\p{Script=Han}]/u.test(item))
    .map((item) => ({item, shaped: alone(font, item, setting, before)}))
    .filter(({item, shaped}) => mayJoin(item, shaped))
  const between = before === '' ? '、' : '国'
  const joined = items.filter((item) => [...item].length > 1)
  return some.flatMap(({item, shaped}) => {
    const others = some
      .filter((next) => !known.has(pair(shaped, next.shaped)))
      .filter((next) => !joined.some((sequence) => sequence.length > item.length && (item + next.item).startsWith(sequence)))
    if (others.length === 0) return []
    const line = font.shape(before + between + others.map((next) => item + next.item).join(between), setting).slice([...before].length)
    if (line.length !== others.length * 3) throw new Error(`"${item}" joins others in a way that was not found`)
    return others.flatMap((next, i): [number, number, number][] => {
      known.add(pair(shaped, next.shaped))
      const by = (line[3 * i + 1]?.xAdvance ?? 0) - shaped.xAdvance
      return by === 0 ? [] : [[shaped.glyph, next.shaped.glyph, by]]
    })
  })
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
