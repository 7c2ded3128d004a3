import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Name of the file in a built site that says under which base it is published; no server sends files whose name begins with a dot. */
export const baseFile = '.base'

/** Returns the base that the site in `dist` was published below; `/` if it does not say. */
export function baseOf(dist: string): string {
  const path = join(dist, baseFile)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '/'
}
