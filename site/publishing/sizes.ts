import {existsSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {sizeOf} from '../shell/downloads.ts'
import {siteFiles} from './pages.ts'

/** What a page has in place of the size of a file that is made after it: see `DownloadList`. */
const marked = / data-size-of="([^"]+)"><\/span>/g

/**
 * Writes into the pages of `dist` the sizes of the files that they offer. Run again it changes nothing.
 *
 * @throws Error naming each file that a page offers and that is not there.
 */
export function fillSizes(dist: string): void {
  const missing = new Set<string>()
  for (const page of siteFiles(dist, 'html')) {
    const path = join(dist, page)
    const html = readFileSync(path, 'utf8')
    const filled = html.replaceAll(marked, (_, address: string) => {
      const file = join(dist, address)
      if (!existsSync(file)) missing.add(`${address}, offered by ${page}`)
      return `>${existsSync(file) ? sizeOf(statSync(file).size) : ''}</span>`
    })
    if (filled === html) continue
    // A page that is being read stays whole.
    writeFileSync(`${path}.new`, filled)
    renameSync(`${path}.new`, path)
  }
  if (missing.size > 0) throw new Error(`Files that are not there:\n${[...missing].join('\n')}`)
}
