import {deflateRawSync} from 'node:zlib'
import type {Extents, Font} from '../../design-system/drawing/type/face.ts'
import {fontFile, tibetanFile, yiFile} from '../../design-system/drawing/type/fontFiles.ts'
import {writePack} from '../../design-system/drawing/type/glyphPack.ts'
import {readGlyphs} from '../../design-system/drawing/type/harfbuzz.ts'
import {type Family, type FamilyIndex, families, packFiles} from '../../design-system/drawing/type/packedFonts.ts'
import {squares, survey} from '../../design-system/drawing/type/survey.ts'
import {type Weight, weights} from '../../design-system/drawing/type/text.ts'
import {toTraditionalCharacters} from '../../handbooks/language/traditional.ts'
import {each, marks, simplifiedHanzi, traditionalHanzi} from './characters.ts'

/**
 * Returns the files of a folder of packs by their paths in it, each made when it is asked for: what `openPackedFonts` reads. `names` are
 * names that may hold rarer characters than GB 2312 has.
 */
export function glyphFiles(names: readonly string[]): ReadonlyMap<string, () => Uint8Array> {
  // Yi and Tibetan are shaped by HarfBuzz, which takes whole fonts.
  const others = weights.map((weight) => [packFiles.tibetan(weight), () => new Uint8Array(tibetanFile(weight))] as const)
  return new Map([...families.flatMap((family) => filesOf(family, names)), [packFiles.yi, () => new Uint8Array(yiFile())], ...others])
}

function filesOf(family: Family, names: readonly string[]): (readonly [path: string, make: () => Uint8Array])[] {
  const fonts = Object.fromEntries(weights.map((weight) => [weight, once(() => readGlyphs(fontFile(family, weight)))])) as Record<
    Weight,
    () => Font
  >
  const {has, em} = fonts.regular()
  const hanzi = family === 'SC' ? simplifiedHanzi(names, has) : traditionalHanzi(names, has, toTraditionalCharacters)
  const packs = Array.from({length: Math.ceil(hanzi.length / each)}, (_, i) => hanzi.slice(i * each, (i + 1) * each).join(''))
  const index = (): FamilyIndex => {
    const [regular, medium, bold] = [samplesOf(fonts.regular()), samplesOf(fonts.medium()), samplesOf(fonts.bold())]
    return {em, marks, hanzi: hanzi.join(''), each, samples: {regular, medium, bold}}
  }
  return [
    [packFiles.family(family), () => json(index())],
    ...weights.flatMap((weight) => {
      const font = fonts[weight]
      const surveyed = once(() => survey(font(), marks))
      const file = (i: number) => packFiles.pack(family, weight, i)
      return [
        [packFiles.shaping(family, weight), () => json(surveyed().shaping)] as const,
        ...marks.map((_, i) => [file(i), () => packed(surveyed().packs[i] ?? [])] as const),
        ...packs.map((pack, i) => [file(marks.length + i), () => packed(squares(font(), pack))] as const),
      ]
    }),
  ]
}

/** Returns where the characters are inked by which a face measures its sizes. */
function samplesOf({sample}: Font): Readonly<Record<string, Extents>> {
  return Object.fromEntries(
    [...'国Hx'].flatMap((character) => {
      const extents = sample(character)
      return extents ? [[character, extents]] : []
    }),
  )
}

const packed = (pack: Parameters<typeof writePack>[0]): Uint8Array => deflateRawSync(writePack(pack), {level: 9})

const json = (value: object) => new TextEncoder().encode(JSON.stringify(value))

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
