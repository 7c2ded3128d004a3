import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {InputError} from './problem.ts'

/** One file to be written: its path inside the folder, with forward slashes, and its contents. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Returns `text` as the contents of a file, in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/**
 * Writes `files` to the folder `dir`, whole or not at all: they are written beside it under a temporary name, which is then renamed.
 *
 * With `replace` a folder that is there is exchanged for the new one; without, only an empty one is.
 *
 * @throws InputError if `dir` holds files and `replace` is not given, or if it cannot be written. Nothing is left behind.
 */
export function writeFolder(dir: string, files: readonly OutputFile[], {replace = false} = {}): void {
  refuseUnless(dir, replace)
  const beside = join(dirname(dir), `.${basename(dir)}-${randomBytes(4).toString('hex')}`)
  const old = `${beside}-old`
  attempt(dir, () => {
    const made: string[] = []
    try {
      makeFolder(dirname(dir), made)
      for (const {path, bytes} of files) {
        makeFolder(dirname(join(beside, path)))
        writeFileSync(join(beside, path), bytes)
      }
      if (existsSync(dir)) renameSync(dir, old)
      try {
        renameSync(beside, dir)
      } catch (error) {
        if (existsSync(old)) renameSync(old, dir)
        throw error
      }
    } catch (error) {
      rmSync(beside, {recursive: true, force: true})
      removeEmpty(made)
      throw error
    }
    rmSync(old, {recursive: true, force: true})
  })
}

/**
 * Writes one file, whole or not at all. A file that is there is replaced.
 *
 * @throws InputError if it cannot be written. Nothing is left behind.
 */
export function writeOne(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}-${randomBytes(4).toString('hex')}`)
  attempt(path, () => {
    const made: string[] = []
    try {
      makeFolder(dirname(path), made)
      writeFileSync(beside, bytes)
      renameSync(beside, path)
    } catch (error) {
      if (existsSync(beside)) rmSync(beside)
      removeEmpty(made)
      throw error
    }
  })
}

/** @throws InputError if `dir` may not be written to because of what is there; asked before long work, so that it is not done in vain. */
export function refuseUnless(dir: string, replace = false): void {
  const found = attempt(dir, () => statSync(dir, {throwIfNoEntry: false}))
  if (found && !found.isDirectory()) throw new InputError(dir, [{at: '', message: 'is a file; name a folder that does not exist yet'}])
  const held = found && !replace ? attempt(dir, () => readdirSync(dir).length) : 0
  if (held > 0)
    throw new InputError(dir, [
      {at: '', message: `holds ${held} file${held === 1 ? '' : 's'} already; name a new or empty folder, or clear this one yourself`},
    ])
}

/**
 * Makes the folder `dir` and those around it, and adds each that was not there to `made`. Node's own recursive mkdir never returns below
 * `/proc`, where a folder exists but takes no others.
 */
function makeFolder(dir: string, made: string[] = []): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir), made)
  mkdirSync(dir)
  made.push(dir)
}

/** Takes away the folders that were made for nothing, from the innermost, as far as nobody has put anything into them since. */
function removeEmpty(made: readonly string[]): void {
  for (const dir of made.toReversed()) {
    if (readdirSync(dir).length > 0) return
    rmdirSync(dir)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOENT: 'no folder can be made there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder stands there',
  EEXIST: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
}

function attempt<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
    if (code === undefined) throw error
    throw new InputError(path, [{at: '', message: `cannot be written: ${reasons[code] ?? code}; choose another place`}])
  }
}
