import {directory} from '../shell/data.ts'
import {type GlyphFiles, glyphFiles} from './glyphFiles.ts'

let made: GlyphFiles | undefined

/** Returns the packs of glyphs of this site, made once per build: with the characters of every name on it. */
export function siteGlyphs(): GlyphFiles {
  made ??= glyphFiles(directory.flatMap(({name, place, town, district}) => [name.zh, place.zh, town.zh, district.zh]))
  return made
}

/** Returns the root-absolute address of their folder, which a page hands to `openEngine`. */
export const glyphFolder = (): string => `/glyphs/${siteGlyphs().hash}/`
