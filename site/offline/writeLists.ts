import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
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
const shelves: readonly {readonly name: string; readonly pages: readonly string[]}[] = [
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
    for (const {name, pages} of collectionsOf(dist, locale)) {
      const id = `${locale}/${name}`
      const files = filesOf(pages.map((page) => underBase(base, page))).map(fileAt)
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

function collectionsOf(dist: string, locale: Locale): {readonly name: string; readonly pages: readonly string[]}[] {
  const root = href(locale, '/')
  const find = (pattern: string) =>
    globSync(`${pattern}index.html`, {cwd: join(dist, root)})
      .toSorted()
      .map((file) => `${root}${file.replace(/index\.html$/, '')}`)
  const below = (page: string) => find(`${page.slice(root.length)}*/`)
  return shelves.flatMap(({name, pages}) => {
    const [main = [], ...others] = pages.map(find)
    if (main.length === 0) return []
    const found = [...new Set([...main, ...others.flat()])]
    if (!name.includes('*')) return [{name, pages: found}]
    return found.map((page) => ({name: name.replace('*', page.split('/').at(-2) ?? ''), pages: [page, ...below(page)]}))
  })
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
