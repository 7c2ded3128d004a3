import {accessSync, constants, existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {discard, makeFolder, syncFolder, takeAfter, tolerating, writeNew} from './disk.ts'
import {locked} from './lock.ts'
import {type Place, placeOf} from './place.ts'
import {InputError} from './problem.ts'
import {besideOf, isStray, settle, withinOf} from './stray.ts'

/** One file to be written: its path inside the folder, with forward slashes, and its contents. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Files to be written, or what works them out once nobody else writes there: what rests on files that are there is read then. */
export type OutputFiles = readonly OutputFile[] | (() => readonly OutputFile[])

/** Returns the place to which `dir` leads. @throws InputError if neither a folder nor nothing is there. */
export function folderAt(dir: string): Place {
  const place = placeOf(dir, 'folder')
  if (place.found && !place.found.isDirectory())
    throw new InputError(dir, [{at: '', message: 'is a file; name a folder that does not exist yet'}])
  return place
}

/** @throws InputError if the folder holds anything but what systems put on every disk, and what runs have beside their work. */
export function refuseFilled(dir: string, path: string): void {
  const held = readdirSync(path).filter((name) => !systems.has(name) && !isStray(name)).length
  if (held > 0)
    throw new InputError(dir, [
      {at: '', message: `holds ${held} file${held === 1 ? '' : 's'} already; name a new or empty folder, or clear this one yourself`},
    ])
}

/** What file systems, Windows and macOS put into the root of a disk. */
const systems: ReadonlySet<string> = new Set([
  'lost+found',
  'System Volume Information',
  '$RECYCLE.BIN',
  '.Trashes',
  '.fseventsd',
  '.Spotlight-V100',
  '.TemporaryItems',
])

/**
 * Returns whether the folder cannot or should not be exchanged for another: the root of a disk, one that holds what systems put there, one around
 * which this user may not write, or one where they stand.
 */
export function mustStay(path: string): boolean {
  const standing = process.env.INIT_CWD ?? process.cwd()
  return (
    statSync(path).dev !== statSync(dirname(path)).dev ||
    tolerating(['EACCES', 'EPERM', 'EROFS'], () => accessSync(dirname(path), constants.W_OK)) !== undefined ||
    readdirSync(path).some((name) => systems.has(name)) ||
    `${standing}${sep}`.startsWith(`${realpathSync(path)}${sep}`)
  )
}

/**
 * Puts a new folder with `files` in the place of what stands at `target`, for which messages say `dir`.
 *
 * @throws InputError if it holds files and is not to be replaced, or another run writes there.
 */
export function exchange(dir: string, target: string, files: OutputFiles, replace: boolean): void {
  const {lock, fresh, old} = besideOf(target)
  locked(lock, dir, () => {
    settle(besideOf(target))
    // Another run may have been quicker.
    const {found} = folderAt(dir)
    if (found && !replace) refuseFilled(dir, target)
    const all = workedOut(files)
    try {
      writeAll(fresh, all)
      if (found) takeAfter(fresh, statSync(fresh), found)
      if (found) renameSync(target, old)
      renameSync(fresh, target)
    } catch (error) {
      if (existsSync(old)) renameSync(old, target)
      discard(fresh)
      throw error
    }
    syncFolder(dirname(target))
    discard(old)
  })
}

/**
 * Fills the empty folder `target`, for which messages say `dir`: first all in a folder inside it, and then name by name, with a list by
 * which it can be undone.
 *
 * @throws InputError if it is not empty, or another run writes there.
 */
export function fill(dir: string, target: string, given: OutputFiles): void {
  const within = withinOf(target)
  locked(within.lock, dir, () => {
    settle(within)
    refuseFilled(dir, target)
    const files = workedOut(given)
    try {
      writeAll(within.fresh, files)
      const names = [...new Set(files.map(({path}) => path.split('/')[0] ?? path))]
      writeNew(within.list, Buffer.from(JSON.stringify(names)))
      syncFolder(target)
      for (const name of names) renameSync(join(within.fresh, name), join(target, name))
      syncFolder(target)
      rmSync(within.list)
    } catch (error) {
      settle(within)
      throw error
    }
    discard(within.fresh)
    syncFolder(target)
  })
}

const workedOut = (files: OutputFiles) => (typeof files === 'function' ? files() : files)

function writeAll(folder: string, files: readonly OutputFile[]): void {
  const made: string[] = []
  makeFolder(folder, made)
  for (const {path, bytes} of files) {
    makeFolder(dirname(join(folder, path)), made)
    writeNew(join(folder, path), bytes)
  }
  for (const dir of made) syncFolder(dir)
}
