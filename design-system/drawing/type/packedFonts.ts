import {inflateSync} from 'fflate'
import {type Extents, type Glyphs, makeFace} from './face.ts'
import {type PackedGlyph, readPack} from './glyphPack.ts'
import {type Shaping, shaper, slots} from './shaping.ts'
import {type Face, type Fonts, type Weight, weights, withFallback} from './text.ts'

/** The two families of Chinese: for Simplified and for Traditional characters. */
export const families = ['SC', 'TC'] as const
export type Family = (typeof families)[number]

/** What is known of a family before any of its glyphs: the file `SC.json`. */
export interface FamilyIndex {
  readonly em: number
  /** The characters of each pack of marks and letters. */
  readonly marks: readonly string[]
  /** Chinese characters, `each` to a pack: packs follow those of marks. */
  readonly hanzi: string
  readonly each: number
  /** Of the characters by which sizes are measured. */
  readonly samples: Readonly<Record<Weight, Readonly<Record<string, Extents>>>>
}

/** Addresses of the files in a folder of packs. */
export const packFiles = {
  family: (family: Family) => `${family}.json`,
  shaping: (family: Family, weight: Weight) => `${family}-${weight}/shaping.json`,
  pack: (family: Family, weight: Weight, pack: number) => `${family}-${weight}/${pack}.bin`,
  yi: 'yi.ttf',
  tibetan: (weight: Weight) => `tibetan-${weight}.ttf`,
} as const

/** Returns the file at `path` in the folder of packs. */
export type ReadPackFile = (path: string) => Promise<Uint8Array>

/** Fonts whose glyphs arrive as they are asked for. */
export interface PackedFonts {
  readonly fonts: Fonts
  /**
   * Returns what `work` returns once every glyph that it asks for is there, which may take several turns: with glyphs on their way `work` sets
   * blanks. It has to be quick, and to ask for the same again.
   *
   * @throws GlyphsError if a pack does not arrive; whatever `work` throws when nothing is missing.
   */
  settle<T>(work: () => T): Promise<T>
  /** Has the characters of `text` ready in one weight, before what cannot be done twice. */
  ready(text: string, weight: Weight): Promise<void>
}

/** Thrown where glyphs were asked for and did not arrive: the picture before stays, and the page says so. */
export class GlyphsError extends Error {
  override name = 'GlyphsError'
  /** Files that did not arrive. */
  readonly files: readonly string[]
  /** Characters that were to come in them, as far as they were asked for. */
  readonly characters: readonly string[]

  constructor(files: readonly string[], characters: readonly string[] = [], options?: ErrorOptions) {
    super(`glyphs did not arrive: ${files.join(', ')}; look whether the network is there, and try again`, options)
    this.files = files
    this.characters = characters
  }
}

/** Scripts that packs do not hold, in the order in which a line looks for them: a face that HarfBuzz shapes, made when one is needed. */
export interface OtherScript {
  readonly script: RegExp
  readonly face: (weight: Weight) => Promise<Face>
}

/**
 * Returns the fonts in the folder that `read` reads from. `write` turns Chinese into Traditional characters, for signs that are in them; without
 * it there are none.
 *
 * @throws GlyphsError if the index of the family does not arrive.
 */
export async function openPackedFonts(
  read: ReadPackFile,
  {others = [], write}: {readonly others?: readonly OtherScript[]; readonly write?: ((zh: string) => string) | undefined} = {},
): Promise<PackedFonts> {
  /** What was asked for and is not there, by the name of its file. */
  const wanted = new Map<string, {readonly take: () => Promise<void>; readonly of: Set<string>}>()
  const wish = (file: string, take: () => Promise<void>, characters: readonly string[] = []) => {
    wanted.set(file, {take, of: new Set([...(wanted.get(file)?.of ?? []), ...characters])})
  }
  const fetchWanted = async () => {
    const asked = [...wanted]
    wanted.clear()
    const results = await Promise.allSettled(asked.map(([, {take}]) => take()))
    const lost = asked.flatMap(([file, {of}], i) => {
      const result = results[i]
      return result?.status === 'rejected' ? [{file, of: [...of], cause: result.reason}] : []
    })
    if (lost.length > 0)
      throw new GlyphsError(
        lost.map(({file}) => file),
        lost.flatMap(({of}) => of),
        {cause: lost[0]?.cause},
      )
  }
  const json = async <T>(path: string) => JSON.parse(new TextDecoder().decode(await read(path))) as T

  const later = new Map<string, Face>()
  /** Returns the face of another script: blanks until it has come. */
  const awaited = ({script, face}: OtherScript, weight: Weight): Face => {
    const name = `${script} ${weight}`
    const come = () => later.get(name)
    const blank = {advance: 1, ink: {left: 0, top: 0, right: 1, bottom: 1}, outline: []}
    return {
      hanzi: {above: 1, below: 0},
      cap: 1,
      xHeight: 1,
      missing: (text) => come()?.missing(text) ?? [...new Set(text)].filter((c) => !script.test(c)),
      set: (text, tracking, sentence) => {
        const there = come()
        if (there) return there.set(text, tracking, sentence)
        const take = async () => {
          later.set(name, await face(weight))
        }
        wish(name, take, [...text])
        return blank
      },
    }
  }

  const open = async (family: Family): Promise<Record<Weight, Face>> => {
    const name = packFiles.family(family)
    const index = await json<FamilyIndex>(name).catch((cause: unknown) => {
      throw new GlyphsError([name], [], {cause})
    })
    const packOf = packsByCharacter(index)
    const face = (weight: Weight) => {
      const packed = makeFace(packedGlyphs({index, packOf, family, weight, read, json, wish}))
      return withFallback(packed, ...others.map((other) => awaited(other, weight)))
    }
    return Object.fromEntries(weights.map((weight) => [weight, face(weight)])) as Record<Weight, Face>
  }

  const simplified = await open('SC')
  const fonts: Fonts = write ? {...simplified, traditional: {...(await open('TC')), write}} : simplified

  const settle = async <T>(work: () => T): Promise<T> => {
    for (;;) {
      wanted.clear()
      const turn = attempt(work)
      if (wanted.size === 0) {
        if ('error' in turn) throw turn.error
        return turn.value
      }
      await fetchWanted()
    }
  }
  return {
    fonts,
    settle,
    ready: (text, weight) => settle(() => void [...text].map((character) => fonts[weight].set(character))),
  }
}

function attempt<T>(work: () => T): {readonly value: T} | {readonly error: unknown} {
  try {
    return {value: work()}
  } catch (error) {
    return {error}
  }
}

/** Returns in which pack each character is, and where in it. */
function packsByCharacter({marks, hanzi, each}: FamilyIndex): Map<string, number> {
  const places = new Map<string, number>()
  for (const [pack, characters] of marks.entries())
    for (const [slot, character] of [...characters].entries()) places.set(character, pack * slots + slot)
  for (const [i, character] of [...hanzi].entries()) places.set(character, (marks.length + Math.floor(i / each)) * slots + (i % each))
  return places
}

/** Returns glyphs out of packs; a line for which one has not come yet has no shape, and the pack is wished for. */
function packedGlyphs(packed: {
  readonly index: FamilyIndex
  readonly packOf: ReadonlyMap<string, number>
  readonly family: Family
  readonly weight: Weight
  readonly read: ReadPackFile
  readonly json: <T>(path: string) => Promise<T>
  readonly wish: (file: string, take: () => Promise<void>, characters?: readonly string[]) => void
}): Glyphs {
  const {index, packOf, family, weight, read, json, wish} = packed
  const packs = new Map<number, PackedGlyph[]>()
  const glyphOf = (glyph: number) => packs.get(Math.floor(glyph / slots))?.[glyph % slots]
  let shape: ReturnType<typeof shaper> | undefined
  return {
    em: index.em,
    has: (character) => packOf.has(character),
    sample: (character) => index.samples[weight][character],
    extents: (glyph) => glyphOf(glyph)?.extents,
    outline: (glyph) => glyphOf(glyph)?.outline ?? [],
    shape: (text, setting) => {
      const absent = new Map<number, string[]>()
      for (const character of text) {
        const glyph = packOf.get(character)
        const pack = glyph === undefined ? undefined : Math.floor(glyph / slots)
        if (pack !== undefined && !packs.has(pack)) absent.set(pack, [...(absent.get(pack) ?? []), character])
      }
      for (const [pack, of] of absent) {
        const file = packFiles.pack(family, weight, pack)
        const take = async () => {
          packs.set(pack, readPack(inflateSync(await read(file))))
        }
        wish(file, take, of)
      }
      if (!shape) {
        const file = packFiles.shaping(family, weight)
        wish(file, async () => {
          shape = shaper(
            await json<Shaping>(file),
            (character) => packOf.get(character) ?? -1,
            (glyph) => glyphOf(glyph)?.advance ?? index.em,
          )
        })
      }
      return absent.size > 0 ? undefined : shape?.(text, setting)
    },
  }
}
