import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {root} from '../../handbooks/input/root.ts'
import {exchanged, writeForPages} from './forPages.ts'

const folder = join(root, 'node_modules/harfbuzzjs/dist')

/**
 * Writes HarfBuzz for pages into the folder `dir`. What the library publishes asks for Node's `module` and for a file beside it, which plain
 * esbuild neither finds nor copies: here the part for Node is gone and the program is in the module, packed. In Node the library itself is
 * taken.
 *
 * @throws Error if the library is not written as it was when this was.
 */
export const writeHarfBuzz = (dir: string): Promise<void> =>
  writeForPages(dir, 'harfbuzzjs', join(folder, 'index.mjs'), {
    name: 'harfbuzz-for-pages',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('harfbuzzjs/dist/harfbuzz.js'))
        return exchanged('harfbuzzjs', code, [
          [/var ENVIRONMENT_IS_NODE=[^;]+;/, 'const ENVIRONMENT_IS_NODE=false;'],
          ['new URL("harfbuzz.wasm",import.meta.url).href', '"harfbuzz.wasm"'],
        ])
      if (!id.endsWith('harfbuzzjs/dist/index.mjs')) return undefined
      const packed = deflateRawSync(readFileSync(join(folder, 'harfbuzz.wasm')), {level: 9}).toString('base64')
      const bytes = `inflateSync(Uint8Array.from(atob(${JSON.stringify(packed)}), (c) => c.charCodeAt(0)))`
      return `import {inflateSync} from 'fflate'\n${exchanged('harfbuzzjs', code, [
        ['init(await createHarfBuzz())', `init(await createHarfBuzz({wasmBinary: ${bytes}}))`],
      ])}`
    },
  })
