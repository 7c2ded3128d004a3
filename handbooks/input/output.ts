import {randomBytes} from 'node:crypto'
import {accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, sep} from 'node:path'
import {attempt, discard, makeFolder, removeEmpty, syncFolder, takeAfter, tolerating, writeNew} from './disk.ts'
import {lock, locked} from './lock.ts'
import {type Place, placeOf} from './place.ts'
import {InputError, InputErrors} from './problem.ts'
import {named} from './root.ts'
import {besideOf, clearStrays, clearStraysOf, isStray, settle, withinOf} from './stray.ts'

/** One file to be written: its path inside the folder, with forward slashes, and its contents. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Returns `text` as the contents of a file, in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * Writes `files` to the folder `dir`, whole or not at all: they are written beside it, and then take its place.
 *
 * With `replace` a folder that is there is exchanged for the new one; without, only an empty one is. An empty folder that has to stay what
 * it is, such as the root of a disk, is filled where it stands; a run that is killed in that moment is undone by the next.
 *
 * @throws InputError if `dir` holds files and `replace` is not given, or if it cannot be written. Nothing is left behind.
 */
export function writeFolder(dir: string, files: readonly OutputFile[], {replace = false} = {}): void {
  attempt(dir, () => {
    const place = folderAt(dir)
    if (!replace && place.found && mustStay(place.path)) fill(dir, place.path, files)
    else if (tolerating(['EBUSY'], () => inFolder(place.path, () => exchange(dir, place.path, files, replace))) === 'EBUSY')
      fill(dir, place.path, files)
  })
}

/**
 * Writes one file, whole or not at all. A file that is there is replaced by one of the same mode.
 *
 * @throws InputError if it cannot be written. Nothing is left behind.
 */
export const writeOne = (path: string, bytes: Uint8Array): void => put(path, bytes, () => {})

/** Returns the file at `path` as it is now. */
export const seenAt = (path: string): Seen => ({path, text: textAt(path)})

const changedMeanwhile =
  'was changed by somebody else since this run read it; it stays as they left it, and what you gave is untouched: run the same command again, which then starts from their version'

/** A file as it was when it was read: its path, and its text; undefined if it was not there. */
export interface Seen {
  readonly path: string
  readonly text: string | undefined
}

/**
 * Writes `text` in place of a file that was read as `seen`, whole or not at all, unless it or one of `others`, on which the text rests, is
 * not as it was any more.
 *
 * @throws InputError naming the file that changed meanwhile, which stays as it is; or if it cannot be written.
 */
export function rewrite(seen: Seen, text: string, others: readonly Seen[] = []): void {
  put(seen.path, utf8(text), () => {
    const changed = [seen, ...others].filter((file) => textAt(file.path) !== file.text)
    if (changed.length > 0)
      throw new InputErrors(changed.map(({path}) => new InputError(named(path), [{at: '', message: changedMeanwhile}])))
  })
}

function put(path: string, bytes: Uint8Array, check: () => void): void {
  attempt(path, () => {
    const {path: target, found} = fileAt(path)
    const beside = besideOf(target)
    inFolder(target, () =>
      locked(beside.lock, path, () => {
        settle(beside)
        check()
        try {
          writeNew(beside.fresh, bytes, found)
          renameSync(beside.fresh, target)
        } catch (error) {
          discard(beside.fresh)
          throw error
        }
        syncFolder(dirname(target))
      }),
    )
  })
}

/**
 * Makes sure that the folder `dir` may be written to, and undoes what a killed run left there; asked before long work, so that it is not
 * done in vain.
 *
 * @throws InputError if what is there forbids it.
 */
export function refuseUnless(dir: string, replace = false): void {
  attempt(dir, () => {
    const {path, found} = folderAt(dir)
    clearStrays(dirname(path))
    clearStraysOf(withinOf(path))
    if (found && !replace) refuseFilled(dir, path)
  })
}

/** Makes sure that the file `path` may be written, as `refuseUnless` does for a folder. @throws InputError if what is there forbids it. */
export function refuseUnlessFile(path: string): void {
  attempt(path, () => clearStrays(dirname(fileAt(path).path)))
}

/**
 * Returns what `act` returns, done while no other run works in the folder `dir`, which is made if it is not there. What killed runs left in
 * it is put right first.
 *
 * @throws InputError if another run works there, or if the folder cannot be written to.
 */
export async function workingIn<T>(dir: string, act: () => Promise<T>): Promise<T> {
  const made: string[] = []
  const unlock = attempt(dir, () => {
    const {path} = folderAt(dir)
    makeFolder(path, made)
    const unlock = lock(withinOf(path).lock, dir, 0)
    clearStrays(path)
    return unlock
  })
  try {
    return await act()
  } finally {
    unlock()
    removeEmpty(made)
  }
}

/**
 * Returns what `act` returns, which is given a folder for what only it needs. The folder is taken away afterwards and, if this run is
 * killed, by the next that needs one.
 */
export async function withWorkFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(tmpdir())
  clearStrays(folder)
  const {lock: file, fresh} = besideOf(join(folder, `work-${process.pid}-${randomBytes(4).toString('hex')}`))
  const unlock = attempt(folder, () => lock(file, folder))
  try {
    attempt(folder, () => mkdirSync(fresh, {mode: 0o700}))
    return await act(fresh)
  } finally {
    discard(fresh)
    unlock()
  }
}

function folderAt(dir: string): Place {
  const place = placeOf(dir, 'folder')
  if (place.found && !place.found.isDirectory())
    throw new InputError(dir, [{at: '', message: 'is a file; name a folder that does not exist yet'}])
  return place
}

function fileAt(path: string): Place {
  const place = placeOf(path, 'file')
  if (place.found?.isDirectory()) throw Object.assign(new Error('EISDIR'), {code: 'EISDIR'})
  // A file that its owner made read-only is not replaced, though its folder would allow it.
  if (place.found) accessSync(place.path, constants.W_OK)
  return place
}

/** @throws InputError if the folder holds anything but what systems put on every disk, and what runs have beside their work. */
function refuseFilled(dir: string, path: string): void {
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
 * Whether the folder can or should not be exchanged for another: the root of a disk, one that holds what systems put there, one around
 * which this user may not write, or one where they stand.
 */
function mustStay(path: string): boolean {
  const standing = process.env.INIT_CWD ?? process.cwd()
  return (
    statSync(path).dev !== statSync(dirname(path)).dev ||
    tolerating(['EACCES', 'EPERM', 'EROFS'], () => accessSync(dirname(path), constants.W_OK)) !== undefined ||
    readdirSync(path).some((name) => systems.has(name)) ||
    `${standing}${sep}`.startsWith(`${realpathSync(path)}${sep}`)
  )
}

/** Does `act` in the folder of `path`, which is made if it is not there, and is taken away again if it was made for nothing. */
function inFolder(path: string, act: () => void): void {
  const made: string[] = []
  try {
    makeFolder(dirname(path), made)
    clearStrays(dirname(path))
    act()
  } catch (error) {
    removeEmpty(made)
    throw error
  }
}

/** Puts a new folder with `files` in the place of what stands at `target`. */
function exchange(dir: string, target: string, files: readonly OutputFile[], replace: boolean): void {
  const {lock, fresh, old} = besideOf(target)
  locked(lock, dir, () => {
    settle(besideOf(target))
    // Another run may have been quicker.
    const {found} = folderAt(dir)
    if (found && !replace) refuseFilled(dir, target)
    try {
      writeAll(fresh, files)
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

/** Fills the empty folder `target`: first all in a folder inside it, and then name by name, with a list by which it can be undone. */
function fill(dir: string, target: string, files: readonly OutputFile[]): void {
  const within = withinOf(target)
  locked(within.lock, dir, () => {
    settle(within)
    refuseFilled(dir, target)
    try {
      writeAll(within.fresh, files)
      const names = [...new Set(files.map(({path}) => path.split('/')[0] ?? path))]
      writeNew(within.list, utf8(JSON.stringify(names)))
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

function writeAll(folder: string, files: readonly OutputFile[]): void {
  const made: string[] = []
  makeFolder(folder, made)
  for (const {path, bytes} of files) {
    makeFolder(dirname(join(folder, path)), made)
    writeNew(join(folder, path), bytes)
  }
  for (const dir of made) syncFolder(dir)
}

function textAt(path: string): string | undefined {
  let text: string | undefined
  tolerating(['ENOENT'], () => {
    text = readFileSync(path, 'utf8')
  })
  return text
}
