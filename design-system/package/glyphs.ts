import {readFile} from 'node:fs/promises'

/** Returns the file at `path` in the packs of glyphs of this package, for Node: the entry `cunbiao/glyphs`. A page fetches them from a copy. */
export const readGlyphFile = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../../glyphs/${path}`, import.meta.url)))
