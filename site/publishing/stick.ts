import {cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {build, type Rolldown} from 'vite'
import {onStick} from '../address/address.ts'
import {asScript} from '../address/siteFile.ts'
import {addressOf, publishPage, publishStyles, siteFiles} from './pages.ts'
import type {Change, Tag} from './rewritePage.ts'
import {readMe} from './stick.words.ts'

/** What a stick does without: parts that need a server, and what is for search engines and other servers. */
const leftOut = [
  'storybook',
  'pagefind',
  'data/offline',
  // What draws signs is read as bytes, which no page may do from a file.
  'glyphs',
  'data/point-signs',
  'data/studio-*.json',
  'offline-worker.js',
  'robots.txt',
  'sitemap*.xml',
  '**/manifest.webmanifest',
  '404.html',
]

/** Links of pages to such parts: they lead nowhere on a stick, so they are not shown. */
const webOnly = /^\/storybook\//

/** Pages that draw, whose scripts would find nothing to draw with: they say where they work. */
const unscripted = /(?:^|\/)studio\/index\.html$/
/** Scripts that draw in pages which say without them what they have to say. */
const drawing = /\/LiveExample\.astro/

/** Files that scripts of pages read, and which get a script that hands them over; see `siteFile`. */
const readByScripts = 'data/{,patrol/}*.{json,csv,geojson}'

/**
 * Writes into the folder `to`, which must not exist, the site built in `dist` as it can be read from a stick: every address relative and
 * naming a file, every script of a kind that browsers start from a file.
 */
export async function writeStick(dist: string, to: string): Promise<void> {
  const out = new Set(leftOut.flatMap((pattern) => globSync(pattern, {cwd: dist})).map((name) => join(dist, name)))
  cpSync(dist, to, {recursive: true, filter: (path) => !out.has(path) && !/\.(br|gz)$/.test(path)})
  const [modules, scripts] = [new Set<string>(), new Set<string>()]
  for (const file of siteFiles(to, 'html')) {
    const path = join(to, file)
    const html = publishPage(readFileSync(path, 'utf8'), addressOf(file), onStick, (tag) => {
      const src = tag.attributes.get('src')
      if (isModule(tag) && (unscripted.test(file) || drawing.test(src ?? ''))) return 'gone'
      if (tag.name === 'script' && src !== undefined) (isModule(tag) ? modules : scripts).add(src)
      return onlyForFiles(tag)
    })
    writeFileSync(path, html)
  }
  for (const file of siteFiles(to, 'css')) {
    const path = join(to, file)
    writeFileSync(path, withoutTransition(publishStyles(readFileSync(path, 'utf8'), `/${file}`, onStick)))
  }
  await writeClassicScripts(to, modules, scripts)
  for (const file of globSync(readByScripts, {cwd: to})) {
    const name = file.replaceAll('\\', '/')
    writeFileSync(join(to, `${name}.js`), asScript(`/${name}`, readFileSync(join(to, name), 'utf8')))
  }
  // Notepad on Chinese Windows tells UTF-8 by its mark.
  writeFileSync(join(to, readMe.name), `\uFEFF${readMe.text.replaceAll('\n', '\r\n')}`)
}

/** Between files, which count as of different hosts, browsers break a transition from page to page off and say so. */
const withoutTransition = (css: string) => css.replaceAll(/@view-transition\s*\{[^}]*\}/g, '')

const isModule = ({name, attributes}: Tag) => name === 'script' && attributes.get('type') === 'module'

/** Returns what a tag loses or gains on a stick, beside its addresses. */
export function onlyForFiles(tag: Tag): Change | undefined {
  const given = (name: string) => tag.attributes.get(name)
  // A module would need a server; a script that waits for the page runs in the same order.
  if (isModule(tag)) return {type: null, crossorigin: null, defer: ''}
  if (tag.name === 'link' && /^(modulepreload|manifest|preload)$/.test(given('rel') ?? '')) return 'gone'
  // The policy names the site's host, and a file has none: it would close every style and script.
  if (tag.name === 'meta' && given('http-equiv')?.toLowerCase() === 'content-security-policy') return 'gone'
  if (tag.name === 'a' && webOnly.test(given('href') ?? '')) return {href: null, hidden: ''}
  return undefined
}

/** Writes each of `modules` at its address anew as one classic script with all that it imports, then deletes what only modules imported. */
async function writeClassicScripts(to: string, modules: ReadonlySet<string>, others: ReadonlySet<string>): Promise<void> {
  const written = new Map<string, string>()
  for (const address of modules) written.set(address, await classic(join(to, address)))
  for (const file of globSync('_astro/*.js', {cwd: to})) {
    const address = `/${file.replaceAll('\\', '/')}`
    const text = written.get(address)
    if (text !== undefined) writeFileSync(join(to, file), text)
    else if (!others.has(address)) rmSync(join(to, file))
  }
}

async function classic(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cunbiao-stick-'))
  try {
    const output = await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      build: {
        write: false,
        target: 'es2022',
        lib: {entry, formats: ['iife'], name: 'page', fileName: basename(entry)},
      },
    })
    const [chunk] = (output as Rolldown.RolldownOutput[])[0]?.output ?? []
    if (!chunk) throw new Error(`${basename(entry)} came out empty`)
    // A module is strict, and means other things where it is not: functions in blocks would be seen outside of them.
    return `'use strict';\n${chunk.code}`
  } finally {
    rmSync(folder, {recursive: true})
  }
}
