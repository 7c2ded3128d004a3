import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {underBase} from '../address/address.ts'
import {href} from '../shell/locale.ts'
import {type Collection, type CollectionFile, listAddress, type Offer, offersAddress} from './collection.ts'
import {fileOf, filesShowing} from './pageFiles.ts'

/**
 * Which pages make a collection, as patterns below a locale's root. If the first finds none, there is no such collection.
 * A name with `*` makes a collection of each page, named after its folder.
 */
interface Shelf {
  readonly name: string
  readonly pages: readonly string[]
  /** What scripts of the pages fetch themselves, as patterns below the site's root. */
  readonly fetched?: (locale: Locale) => readonly string[]
  /** What pages load only for what few readers do: it is not in the collection. */
  readonly without?: (locale: Locale) => RegExp
}

/** What the studio fetches whatever is drawn, and the glyphs of a family that lines in it begin with. */
const studioFiles = (locale: Locale) => [`data/studio-${locale}.json`, ...Object.keys(signKinds).map((kind) => `schema/${kind}.json`)]
const familiesOf = (locale: Locale) => (locale === 'zh-Hant' ? ['SC', 'TC'] : ['SC'])

const shelves: readonly Shelf[] = [
  {name: 'hardware', pages: ['handbooks/hardware/*/', 'handbooks/hardware/{annexes,check-form}/*/', 'handbooks/']},
  {name: 'software', pages: ['handbooks/software/*/', 'handbooks/software/{annexes,check-form}/*/', 'handbooks/']},
  {name: 'checklists', pages: ['handbooks/*/checklist/*/', 'handbooks/checklist/', 'handbooks/']},
  {
    name: 'counter',
    pages: [
      'counter/',
      'counter/*/*/',
      'items/',
      'items/*/',
      'dates/',
      'ledger/',
      'joint/',
      'joint/*/',
      'tools/',
      'notices/',
      'phrases/',
      'phrases/*/',
      'quiz/',
      'patrol/',
      'ranking/',
    ],
  },
  {name: 'point/*', pages: ['points/*/']},
  {
    name: 'studio',
    pages: ['studio/'],
    fetched: (locale) => [
      ...studioFiles(locale),
      ...familiesOf(locale).flatMap((of) => [`glyphs/*/${of}.json`, `glyphs/*/${of}-*/*.{json,bin}`]),
    ],
  },
  // What is kept of the studio because it was opened: it adds the glyphs it used. Traditional characters are looked up in a megabyte.
  {
    name: 'studio-opened',
    pages: ['studio/'],
    fetched: (locale) => [
      ...studioFiles(locale),
      ...familiesOf(locale).flatMap((of) => [`glyphs/*/${of}.json`, `glyphs/*/${of}-*/shaping.json`]),
    ],
    without: (locale) => (locale === 'zh-Hant' ? /^$/ : /\/traditional\.[^/]+\.js$/),
  },
]

/**
 * Writes into `dist`, published below `base`, for every language what can be kept offline and the list of files of each collection, and
 * returns the number of collections.
 *
 * @throws Error that names each file which a page needs and `dist` lacks.
 */
export function writeLists(dist: string, edition: string, base = '/'): number {
  const filesOf = filesShowing(dist, base)
  const sums = new Map<string, CollectionFile>()
  const fileAt = (url: string) => {
    const found = sums.get(url) ?? withSum(dist, url, base)
    sums.set(url, found)
    return found
  }
  let written = 0
  for (const locale of locales) {
    const offers: Record<string, Offer> = {}
    for (const {name, pages, fetched, without} of collectionsOf(dist, locale)) {
      const id = `${locale}/${name}`
      const shown = filesOf(pages.map((page) => underBase(base, page))).filter((url) => !without?.(locale).test(url))
      const found = fetched?.(locale).flatMap((pattern) => fetchedFrom(dist, pattern)) ?? []
      const own = found.map((file) => underBase(base, `/${file.replaceAll('\\', '/')}`))
      const files = [...new Set([...shown, ...own])].map(fileAt)
      const collection: Collection = {id, edition, start: underBase(base, pages[0] ?? '/'), files}
      const text = JSON.stringify(collection)
      write(dist, listAddress(id), text)
      offers[name] = {bytes: files.reduce((sum, f) => sum + f.bytes, 0), pages: pages.length, sha256: hashOf(text)}
      written++
    }
    write(dist, offersAddress(locale), JSON.stringify(offers))
  }
  return written
}

function collectionsOf(dist: string, locale: Locale): Shelf[] {
  const root = href(locale, '/')
  const find = (pattern: string) =>
    globSync(`${pattern}index.html`, {cwd: join(dist, root)})
      .toSorted()
      .map((file) => `${root}${file.replace(/index\.html$/, '')}`)
  const below = (page: string) => find(`${page.slice(root.length)}*/`)
  return shelves.flatMap(({name, pages, ...more}) => {
    const [main = [], ...others] = pages.map(find)
    if (main.length === 0) return []
    const found = [...new Set([...main, ...others.flat()])]
    if (!name.includes('*')) return [{name, pages: found, ...more}]
    return found.map((page) => ({name: name.replace('*', page.split('/').at(-2) ?? ''), pages: [page, ...below(page)]}))
  })
}

function fetchedFrom(dist: string, pattern: string): string[] {
  const found = globSync(pattern, {cwd: dist}).toSorted()
  if (found.length === 0) throw new Error(`Pages cannot be kept offline:\n/studio/ fetches ${pattern}, which was not built`)
  return found
}

function withSum(dist: string, url: string, base: string): CollectionFile {
  const bytes = readFileSync(fileOf(dist, url, base))
  return {url, bytes: bytes.length, sha256: hashOf(bytes)}
}

function write(dist: string, address: string, text: string) {
  const file = join(dist, address)
  if (!existsSync(dirname(file))) mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}
