import {type Dirent, readdirSync} from 'node:fs'
import {InputError} from './problem.ts'

/** What lies in a folder. */
export interface Lying {
  /** Its path below the folder, parted by `/`. */
  readonly path: string
  readonly is: 'file' | 'folder' | 'link' | 'other'
}

/** How much is looked through: our own choice, ten times what a province has, and seconds of work. */
const most = {entries: 200_000, depth: 12} as const

/**
 * Returns everything below `folder`, called `name` in messages, in the order of names. Links are told and not followed: one to the root of the
 * machine, or to the folder itself, would never end.
 *
 * @throws InputError naming a folder that cannot be read, one that lies too deep, or `folder` if it holds too much.
 */
export function allBelow(folder: string, name: string): Lying[] {
  const found: Lying[] = []
  const walk = (inside: string, depth: number) => {
    const at = inside === '' ? name : `${name}/${inside}`
    if (depth > most.depth) throw new InputError(at, [{at: '', message: `lies more than ${most.depth} folders deep; move it up`}])
    for (const entry of entriesOf(inside === '' ? folder : `${folder}/${inside}`, at)) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`
      found.push({path, is: kindOf(entry)})
      if (found.length > most.entries)
        throw new InputError(name, [{at: '', message: `holds more than ${most.entries} files; move what does not belong here elsewhere`}])
      if (entry.isDirectory()) walk(path, depth + 1)
    }
  }
  walk('', 1)
  return found
}

const kindOf = (entry: Dirent): Lying['is'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'

function entriesOf(path: string, name: string): Dirent[] {
  try {
    return readdirSync(path, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    // Taken away since it was listed: a run that writes clears up after itself.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'))
      throw new InputError(name, [{at: '', message: 'is a folder that you may not read; ask whoever owns it, or move it elsewhere'}])
    throw error
  }
}
