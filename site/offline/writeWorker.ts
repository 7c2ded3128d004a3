import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Rolldown} from 'vite'
import {injectManifest} from 'workbox-build'
import {locales} from '../../handbooks/language/locale.ts'
import {underBase} from '../address/address.ts'
import {href} from '../shell/locale.ts'
import {workerAddress} from './collection.ts'
import {fileOf, filesShowing} from './pageFiles.ts'

/** Writes the service worker into `dist`: one script, with the list of what the offline pages need. Returns the size of that list in bytes. */
export async function writeWorker(dist: string, base = '/'): Promise<number> {
  const pages = locales.map((locale) => underBase(base, href(locale, '/offline/')))
  const files = filesShowing(dist, base)(pages).map((url) => relative(dist, fileOf(dist, url, base)))
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-worker-'))
  try {
    const swSrc = join(folder, 'worker.js')
    writeFileSync(swSrc, await bundled())
    const {size, warnings} = await injectManifest({
      swSrc,
      swDest: join(dist, workerAddress),
      globDirectory: dist,
      globPatterns: files,
      // The name of a page is what readers ask for.
      manifestTransforms: [
        (entries) => ({manifest: entries.map((entry) => ({...entry, url: base + entry.url.replace(/index\.html$/, '')})), warnings: []}),
      ],
      // Names of Astro's files carry their sum already.
      dontCacheBustURLsMatching: /^_astro\//,
    })
    if (warnings.length > 0) throw new Error(warnings.join('\n'))
    return size
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    // Workbox speaks to its developers unless told that it is in use.
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: fileURLToPath(new URL('worker.ts', import.meta.url)), formats: ['iife'], name: 'worker'},
    },
  })
  const [chunk] = (output as Rolldown.RolldownOutput[])[0]?.output ?? []
  if (!chunk) throw new Error('the service worker came out empty')
  return chunk.code
}
