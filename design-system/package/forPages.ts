import {copyFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {build, type Plugin} from 'vite'
import {root} from '../../handbooks/input/root.ts'

/**
 * Writes a library as pages take it into the folder `dir`, as `NAME.js` with its licence beside it: `entry` bundled in one module, as
 * `plugin` changes it. What it shares with the package stays an import.
 */
export async function writeForPages(dir: string, library: string, entry: string, plugin: Plugin): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [plugin],
    build: {
      outDir: dir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: true,
      target: 'es2022',
      lib: {entry, formats: ['es'], fileName: () => 'index.js'},
      rollupOptions: {external: ['fflate']},
    },
  })
  const home = join(root, 'node_modules', library)
  const licence = readdirSync(home).find((name) => /^licen[cs]e/i.test(name))
  if (licence === undefined) throw new Error(`${library} has no licence`)
  copyFileSync(join(home, licence), join(dir, 'LICENSE'))
}

/** Returns `code` with each old part exchanged for a new one. @throws Error if `library` is not written as it was when the pairs were. */
export const exchanged = (library: string, code: string, pairs: readonly (readonly [old: string | RegExp, fresh: string])[]): string =>
  pairs.reduce((text, [old, fresh]) => {
    const after = text.replace(old, () => fresh)
    if (after === text) throw new Error(`${library} has no ${old} any more: see design-system/package/`)
    return after
  }, code)
