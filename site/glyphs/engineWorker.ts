import {makeEngine} from '../../design-system/browser/engine.ts'
import {type Line, serveEngine} from '../../design-system/browser/serveEngine.ts'

/** The thread that draws the larger boards: see `heavyKinds`. */
serveEngine(globalThis as unknown as Line, ({folder, edition, glossary}, fetched) =>
  makeEngine({
    edition,
    glossary,
    read: async (path) => {
      const response = await fetch(`${folder}${path}`)
      if (!response.ok) throw new Error(`${folder}${path}: ${response.status}`)
      const bytes = new Uint8Array(await response.arrayBuffer())
      fetched(new URL(`${folder}${path}`).pathname)
      return bytes
    },
  }),
)
