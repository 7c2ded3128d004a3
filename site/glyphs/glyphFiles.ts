import {createHash} from 'node:crypto'
import {deflateRawSync} from 'node:zlib'
import type {Extents, Font} from '../../design-system/drawing/type/face.ts'
import {fontFile, tibetanFile, yiFile} from '../../design-system/drawing/type/fontFiles.ts'
import {writePack} from '../../design-system/drawing/type/glyphPack.ts'
import {readGlyphs} from '../../design-system/drawing/type/harfbuzz.ts'
import {type Family, type FamilyIndex, families, packFiles} from '../../design-system/drawing/type/packedFonts.ts'
import {survey} from '../../design-system/drawing/type/survey.ts'
import {type Weight, weights} from '../../design-system/drawing/type/text.ts'
import {toTraditional} from '../../handbooks/language/traditional.ts'
import {each, marks, simplifiedHanzi, traditionalHanzi} from './characters.ts'

/** The files of a folder of packs by their paths in it, and the hash by which the folder is called. */
export interface GlyphFiles {
  readonly hash: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Returns the fonts of signs in packs, for pages that draw signs: see `openPackedFonts`. `names` are names that may hold rarer characters
 * than GB 2312 has.
 */
export function glyphFiles(names: readonly string[]): GlyphFiles {
  const files = new Map<string, Uint8Array>()
  const hash = createHash('sha256')
  const add = (path: string, plain: Uint8Array, packed = plain) => {
    hash.update(path).update(plain)
    files.set(path, packed)
  }
  for (const family of families) {
    const hanzi = hanziOf(family, names)
    const packs = Array.from({length: Math.ceil(hanzi.length / each)}, (_, i) => hanzi.slice(i * each, (i + 1) * each).join(''))
    const samples: [Weight, FamilyIndex['samples'][Weight]][] = []
    let em = 0
    for (const weight of weights) {
      const font = readGlyphs(fontFile(family, weight))
      em = font.em
      samples.push([weight, samplesOf(font)])
      const surveyed = survey(font, marks, packs)
      add(packFiles.shaping(family, weight), json(surveyed.shaping))
      for (const [i, pack] of surveyed.packs.entries()) {
        const plain = writePack(pack)
        add(packFiles.pack(family, weight, i), plain, deflateRawSync(plain, {level: 9}))
      }
    }
    const index: FamilyIndex = {em, marks, hanzi: hanzi.join(''), each, samples: Object.fromEntries(samples) as FamilyIndex['samples']}
    add(packFiles.family(family), json(index))
  }
  // Yi and Tibetan are shaped by HarfBuzz, which takes whole fonts.
  add(packFiles.yi, new Uint8Array(yiFile()))
  for (const weight of weights) add(packFiles.tibetan(weight), new Uint8Array(tibetanFile(weight)))
  return {hash: hash.digest('hex').slice(0, 12), files}
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

const json = (value: object) => new TextEncoder().encode(JSON.stringify(value))

function hanziOf(family: Family, names: readonly string[]): string[] {
  const {has} = readGlyphs(fontFile(family, 'regular'))
  return family === 'SC' ? simplifiedHanzi(names, has) : traditionalHanzi(names, has, toTraditional)
}
