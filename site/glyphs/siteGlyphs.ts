import {hashOf} from '../../handbooks/input/hash.ts'
import {directory} from '../shell/data.ts'
import {glyphFiles} from './glyphFiles.ts'

/** The packs of glyphs of this site. */
interface SiteGlyphs {
  /** By their paths in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What the folder is called, after what is in it. */
  readonly hash: string
}

let made: SiteGlyphs | undefined

/** Returns the packs of glyphs of this site, made once per build: with the characters of every name on it. */
export function siteGlyphs(): SiteGlyphs {
  made ??= allGlyphs(directory.flatMap(({name, place, town, district}) => [name.zh, place.zh, town.zh, district.zh]))
  return made
}

/** Returns the root-absolute address of their folder, which a page hands to `openEngine`. */
export const glyphFolder = (): string => `/glyphs/${siteGlyphs().hash}/`

function allGlyphs(names: readonly string[]): SiteGlyphs {
  const files = new Map([...glyphFiles(names)].map(([path, make]) => [path, make()]))
  return {files, hash: hashOf(...[...files].flat()).slice(0, 12)}
}
