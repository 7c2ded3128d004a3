import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Publication} from '../address/address.ts'
import {addressesOf} from './addressesOf.ts'
import {type Change, rewritePage, type Tag} from './rewritePage.ts'

/** Folders that are built by others with relative addresses only, or whose files are no pages of the site. */
const foreign = /^(storybook|pagefind)\//

/** Returns the files of the site built in `dist` whose name ends in one of `endings`, such as `clauses/index.html`, in order. */
export const siteFiles = (dist: string, ...endings: readonly string[]): string[] =>
  endings
    .flatMap((ending) => globSync(`**/*.${ending}`, {cwd: dist}))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !foreign.test(file))
    .toSorted()

/** Returns the root-absolute address under which readers know the page in `file`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

/** Returns the page `html`, which lies at the root-absolute address `page`, as `publication` writes it, and `also` changes it. */
export function publishPage(html: string, page: string, publication: Publication, also?: (tag: Tag) => Change | undefined): string {
  const base = publication.baseOn(page)
  return rewritePage(html, (tag) => {
    const change: Record<string, string | null> = {}
    for (const {attribute, write} of addressesOf(tag)) {
      const value = write((address) => publication.write(page, address))
      if (value !== tag.attributes.get(attribute)) change[attribute] = value
    }
    if (tag.name === 'html' && base !== undefined) change['data-base'] = base
    const other = also?.(tag)
    if (other === 'gone') return other
    const all = {...change, ...other}
    return Object.keys(all).length > 0 ? all : undefined
  })
}

/** Returns the style sheet `css` of the file at `page` as `publication` writes it. */
export const publishStyles = (css: string, page: string, publication: Publication): string =>
  css.replace(/(\burl\(\s*|@import\s+)(["']?)(\/(?!\/)[^"')\s]*)/g, (_, before: string, quote: string, address: string) =>
    [before, quote, publication.write(page, address)].join(''),
  )

/** Writes every page and style sheet of the site in `dist` as `publication` writes it. Call it once: written addresses are not told apart. */
export function publishFolder(dist: string, publication: Publication): void {
  for (const file of siteFiles(dist, 'html')) rewritten(join(dist, file), (html) => publishPage(html, addressOf(file), publication))
  for (const file of siteFiles(dist, 'css')) rewritten(join(dist, file), (css) => publishStyles(css, `/${file}`, publication))
}

function rewritten(path: string, change: (text: string) => string) {
  const text = readFileSync(path, 'utf8')
  const now = change(text)
  if (now !== text) writeFileSync(path, now)
}
