import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** A file or folder of the built site and how many bytes it has, a page's as they are sent. */
export interface Weighed {
  readonly path: string
  readonly bytes: number
}

/** Books in one file carry their drawings with them; Storybook is a workshop and no page of the site. */
const aside = /^(books|storybook)\//

const filesOf = (dist: string) =>
  readdirSync(dist, {recursive: true, withFileTypes: true}).flatMap((entry) =>
    entry.isFile()
      ? [
          join(entry.parentPath, entry.name)
            .slice(dist.length + 1)
            .replaceAll('\\', '/'),
        ]
      : [],
  )

const heaviestFirst = (a: Weighed, b: Weighed) => b.bytes - a.bytes

/** Returns the pages that take more than `most` bytes with gzip at level 6, the heaviest first. */
export const pagesOver = (dist: string, most: number): Weighed[] =>
  filesOf(dist)
    .filter((path) => path.endsWith('.html') && !aside.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(dist, path))
      // Nothing gets longer by more than its header.
      if (text.length + 64 <= most) return []
      return [{path, bytes: gzipSync(text, {level: 6}).length}]
    })
    .filter(({bytes}) => bytes > most)
    .sort(heaviestFirst)

/** Returns how many bytes all files have beside their compressed copies, and the folders that have most: at the top, and within them. */
export function weightOf(dist: string): {readonly bytes: number; readonly folders: readonly Weighed[]} {
  const folders = new Map<string, number>()
  let bytes = 0
  for (const path of filesOf(dist)) {
    if (/\.(br|gz)$/.test(path)) continue
    const {size} = statSync(join(dist, path))
    bytes += size
    const [top = '', next = '', ...rest] = path.split('/')
    const folder = rest.length > 0 ? `${top}/${next}` : top
    folders.set(folder, (folders.get(folder) ?? 0) + size)
  }
  return {bytes, folders: [...folders].map(([path, size]) => ({path, bytes: size})).sort(heaviestFirst)}
}

/** Returns rows as a person reads them: `signs/index.html: 1.9 MB`. */
export const shown = (rows: readonly Weighed[]) => rows.map(({path, bytes}) => `${path}: ${sizeText(bytes)}`)

const sizeText = (bytes: number) => (bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`)
