import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Absolute path of the project's folder, found upwards from this module so that it also holds inside a bundle. */
export const root = find(dirname(fileURLToPath(import.meta.url)))

/** Returns `path` as the project's files are named in messages: relative to the root, with forward slashes. */
export const named = (path: string) => relative(root, path).split(sep).join('/')

function find(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'cunbiao') return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the project folder was not found above this module')
  return find(parent)
}
