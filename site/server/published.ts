import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../handbooks/input/root.ts'
import type {Settings} from '../address/settings.ts'

/** The folder of the built site. */
export const dist: string = join(root, 'dist')

/** Name of the file in a built site that says with which settings it was built; no server sends files whose name begins with a dot. */
export const publishedFile = '.published.json'

/** Writes into `dist` with which settings the site there was built. */
export const writePublished = (dist: string, settings: Settings): void =>
  writeFileSync(join(dist, publishedFile), `${JSON.stringify(settings)}\n`)

/** Returns the base that the site in `dist` was published below; `/` if it does not say. */
export function baseOf(dist: string): string {
  const path = join(dist, publishedFile)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settings).base : '/'
}

/** Whether the site in `dist` was built with these settings. */
export const isPublishedWith = (dist: string, settings: Settings): boolean => {
  const path = join(dist, publishedFile)
  return existsSync(path) && readFileSync(path, 'utf8') === `${JSON.stringify(settings)}\n`
}
