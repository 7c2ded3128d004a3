import {Blob, Buffer, Feature, Font, Face as FontFile, shape} from 'harfbuzzjs'
import {type Font as Glyphs, makeFace} from './face.ts'
import type {Face} from './text.ts'

/**
 * Returns the face in the TrueType or OpenType file `bytes`, shaped by HarfBuzz. Needs no disk, so it also runs in a browser; what reads
 * packs of glyphs there instead is `packedFace`.
 */
export const makeFont = (bytes: ArrayBuffer): Face => makeFace(readGlyphs(bytes))

/** Returns the glyphs of the TrueType or OpenType file `bytes`. */
export function readGlyphs(bytes: ArrayBuffer): Glyphs {
  const file = new FontFile(new Blob(bytes))
  const font = new Font(file)
  const features = {hanzi: tag('halt'), latin: tag('pwid'), sentence: []}
  const nominal = (c: string) => font.nominalGlyph(c.codePointAt(0) ?? 0)
  return {
    em: file.upem,
    has: (c) => nominal(c) !== undefined,
    sample: (c) => {
      const glyph = nominal(c)
      return glyph === undefined ? undefined : font.glyphExtents(glyph)
    },
    extents: (glyph) => font.glyphExtents(glyph),
    outline: (glyph) => font.glyphToJson(glyph),
    shape: (text, setting) => {
      const buffer = new Buffer()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      shape(font, buffer, features[setting])
      return buffer
        .getGlyphInfosAndPositions()
        .map(({codepoint, xOffset = 0, yOffset = 0, xAdvance = 0}) => ({glyph: codepoint, xOffset, yOffset, xAdvance}))
    },
  }
}

/** The list of one OpenType feature, or an empty one if HarfBuzz does not know it. */
const tag = (name: string) => [Feature.fromString(name)].filter((f) => f !== undefined)
