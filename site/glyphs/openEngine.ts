import {makeEngine, type SignEngine} from '../../design-system/browser/engine.ts'
import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import {siteFile} from '../address/siteFile.ts'

/**
 * Returns the engine that draws signs in a page, for its scripts: `folder` is the page's `glyphFolder()`, `edition` that of the handbook and
 * `glossary` the terms that specs may name.
 */
export const openEngine = (folder: string, edition: string, glossary?: Glossary): SignEngine =>
  makeEngine({
    edition,
    ...(glossary && {glossary}),
    read: async (path) => {
      const response = await siteFile(`${folder}${path}`)
      if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`)
      return new Uint8Array(await response.arrayBuffer())
    },
  })
