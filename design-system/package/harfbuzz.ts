import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync} from 'node:zlib'
import {build, type Plugin} from 'vite'
import {root} from '../../handbooks/input/root.ts'

const module = join(root, 'node_modules/harfbuzzjs/dist/index.mjs')
const program = join(root, 'node_modules/harfbuzzjs/dist/harfbuzz.wasm')

/**
 * Writes HarfBuzz for pages as the module `file` of the folder `dir`. What the library publishes asks for Node's `module` and for a file
 * beside it, which plain esbuild neither finds nor copies: here the part for Node is gone and the program is in the module, packed. In Node
 * the library itself is taken.
 *
 * @throws Error if the library is not written as it was when this was.
 */
export const writeHarfBuzz = async (dir: string, file: string): Promise<void> => {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [forPages()],
    build: {
      outDir: dir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: true,
      target: 'es2022',
      lib: {entry: module, formats: ['es'], fileName: () => file},
      rollupOptions: {external: ['fflate']},
    },
  })
}

const forPages = (): Plugin => ({
  name: 'harfbuzz-for-pages',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('harfbuzzjs/dist/harfbuzz.js'))
      return exchanged(code, [
        [/var ENVIRONMENT_IS_NODE=[^;]+;/, 'const ENVIRONMENT_IS_NODE=false;'],
        ['new URL("harfbuzz.wasm",import.meta.url).href', '"harfbuzz.wasm"'],
      ])
    if (id.endsWith('harfbuzzjs/dist/index.mjs')) {
      const packed = deflateRawSync(readFileSync(program), {level: 9}).toString('base64')
      const bytes = `inflateSync(Uint8Array.from(atob(${JSON.stringify(packed)}), (c) => c.charCodeAt(0)))`
      return `import {inflateSync} from 'fflate'\n${exchanged(code, [
        ['init(await createHarfBuzz())', `init(await createHarfBuzz({wasmBinary: ${bytes}}))`],
      ])}`
    }
    return undefined
  },
})

const exchanged = (code: string, pairs: readonly (readonly [old: string | RegExp, fresh: string])[]): string =>
  pairs.reduce((text, [old, fresh]) => {
    const after = text.replace(old, () => fresh)
    if (after === text) throw new Error(`harfbuzzjs has no ${old} any more: see design-system/package/harfbuzz.ts`)
    return after
  }, code)
