import {makeEngine, type SignEngine} from '../../design-system/browser/engine.ts'
import type {LiveEngine} from '../../design-system/browser/faces.ts'
import {type Hired, heavyKinds, remoteEngine} from '../../design-system/browser/remoteEngine.ts'
import type {Glossary} from '../../design-system/signs/layout/spec.ts'
import {here} from '../address/here.ts'
import {siteFile} from '../address/siteFile.ts'

/**
 * Returns the engine that draws signs in a page, for its scripts: `folder` is the page's `glyphFolder()`, `edition` that of the handbook and
 * `glossary` the terms that specs may name. `fetched` is told the address of each pack that has arrived.
 */
export const openEngine = (folder: string, edition: string, glossary?: Glossary, fetched?: (address: string) => void): SignEngine =>
  makeEngine({
    edition,
    ...(glossary && {glossary}),
    read: async (path) => {
      const response = await siteFile(`${folder}${path}`)
      if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      fetched?.(here(`${folder}${path}`))
      return bytes
    },
  })

/** Returns the same for signs that are drawn while they are written: the larger boards in a thread of their own. */
export function openLiveEngine(folder: string, edition: string, glossary: Glossary, fetched: (address: string) => void): LiveEngine {
  const hire = (): Hired => new Worker(new URL('./engineWorker.ts', import.meta.url), {type: 'module'})
  const opening = {folder: new URL(here(folder), location.href).href, edition, glossary}
  return remoteEngine(openEngine(folder, edition, glossary, fetched), heavyKinds, {opening, hire, fetched})
}
