import {accessSync, constants, readFileSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'
import {attempt, discard, makeFolder, removeEmpty, syncFolder, tolerating, writeNew} from './disk.ts'
import {wasRead} from './file.ts'
import {exchange, fill, folderAt, mustStay, type OutputFiles, refuseFilled} from './folder.ts'
import {locked} from './lock.ts'
import {type Place, placeOf} from './place.ts'
import {InputError, InputErrors} from './problem.ts'
import {named} from './root.ts'
import {besideOf, clearStrays, clearStraysOf, settle, withinOf} from './stray.ts'
import {utf8} from './utf8.ts'

export type {OutputFile, OutputFiles} from './folder.ts'
export {utf8}

/**
 * Writes `files` to the folder `dir`, whole or not at all: they are written beside it, and then take its place.
 *
 * With `replace` a folder that is there is exchanged for the new one; without, only an empty one is. An empty folder that has to stay what
 * it is, such as the root of a disk, is filled where it stands; a run that is killed in that moment is undone by the next.
 *
 * @throws InputError if `dir` holds files and `replace` is not given, or if it cannot be written. Nothing is left behind.
 */
export function writeFolder(dir: string, files: OutputFiles, {replace = false} = {}): void {
  attempt(dir, () => {
    const place = folderAt(dir)
    if (!replace && place.found && mustStay(place.path)) fill(dir, place.path, files)
    else if (tolerating(['EBUSY'], () => inFolder(place.path, () => exchange(dir, place.path, files, replace))) === 'EBUSY')
      fill(dir, place.path, files)
  })
}

/**
 * Writes one file, whole or not at all. A file that is there is replaced by one of the same mode, unless this run read it: what is written
 * from it would be all that is left.
 *
 * @throws InputError if it was read or cannot be written. Nothing is left behind.
 */
export const writeOne = (path: string, bytes: Uint8Array): void =>
  put(path, bytes, () => {
    const {found} = placeOf(path, 'file')
    if (found && wasRead(found))
      throw new InputError(path, [{at: '', message: 'is a file from which this is made, and would be lost; name another file'}])
  })

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
 * not as it was any more. A file that holds the text already is not touched; what a killed run left beside it is taken away.
 *
 * @throws InputError naming the file that changed meanwhile, which stays as it is; or if it cannot be written.
 */
export function rewrite(seen: Seen, text: string, others: readonly Seen[] = []): void {
  const check = () => {
    const changed = [seen, ...others].filter((file) => textAt(file.path) !== file.text)
    if (changed.length > 0)
      throw new InputErrors(changed.map(({path}) => new InputError(named(path), [{at: '', message: changedMeanwhile}])))
  }
  attempt(seen.path, () => {
    const folder = besideOf(dirname(placeOf(seen.path, 'file').path))
    if (text === seen.text) {
      check()
      clearStraysOf(folder)
      clearStrays(folder.target)
    }
    // Its folder may be exchanged for another, in which this change would be missing.
    else
      locked(folder.lock, seen.path, () => {
        settle(folder)
        put(seen.path, utf8(text), check)
      })
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

function fileAt(path: string): Place {
  const place = placeOf(path, 'file')
  if (place.found?.isDirectory()) throw Object.assign(new Error('EISDIR'), {code: 'EISDIR'})
  // A file that its owner made read-only is not replaced, though its folder would allow it.
  if (place.found) accessSync(place.path, constants.W_OK)
  return place
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

function textAt(path: string): string | undefined {
  let text: string | undefined
  tolerating(['ENOENT'], () => {
    text = readFileSync(path, 'utf8')
  })
  return text
}
