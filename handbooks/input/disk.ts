import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import {dirname} from 'node:path'
import {InputError} from './problem.ts'

/**
 * Writes a new file and waits until the disk has it, so that a name given to it afterwards never leads to an empty file, even if the
 * current fails. With `like` it gets the mode of a file that it is to replace, and its owner where this user may give files away.
 */
export function writeNew(path: string, bytes: Uint8Array, like?: Stats): void {
  // Exclusively: a link that somebody laid here is not followed.
  const file = openSync(path, 'wx')
  try {
    writeFileSync(file, bytes)
    if (like) takeAfter(path, fstatSync(file), like)
    sync(file)
  } finally {
    closeSync(file)
  }
}

/** Gives the file or folder at `path`, which is as `own` says, the mode of `like`. */
export function takeAfter(path: string, own: Stats, like: Stats): void {
  const isRoot = process.getuid?.() === 0
  if (isRoot && (own.uid !== like.uid || own.gid !== like.gid)) chownSync(path, like.uid, like.gid)
  // Asked only where it makes a difference: some file systems have one mode for all and refuse.
  if (own.mode !== like.mode) chmodSync(path, like.mode & 0o7777)
}

/** Waits until the disk has the names in the folder `dir`. */
export function syncFolder(dir: string): void {
  // Windows opens no folders, and a folder may be written to that may not be read.
  tolerating(['EISDIR', 'EPERM', 'EACCES'], () => {
    const folder = openSync(dir, 'r')
    try {
      sync(folder)
    } finally {
      closeSync(folder)
    }
  })
}

/** Some file systems cannot be waited for, which they say by these codes; an error of the disk is thrown. */
const sync = (file: number) => tolerating(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM'], () => fsyncSync(file))

/**
 * Makes the folder `dir` and those around it, and adds each that was not there to `made`. Node's own recursive mkdir never returns below
 * `/proc`, where a folder exists but takes no others.
 */
export function makeFolder(dir: string, made: string[] = []): void {
  if (existsSync(dir)) return
  makeFolder(dirname(dir), made)
  // Another run may have been quicker; if it is no folder, whoever writes into it is told.
  if (tolerating(['EEXIST'], () => mkdirSync(dir)) === undefined) made.push(dir)
}

/** Takes away the folders that were made for nothing, from the innermost, as far as nobody has put anything into them since. */
export function removeEmpty(made: readonly string[]): void {
  try {
    for (const dir of made.toReversed()) rmdirSync(dir)
  } catch (error) {
    systemCode(error)
  }
}

/** Takes away the file or folder at `path`, if it is there. What cannot be taken away is left to a later run. */
export function discard(path: string): void {
  try {
    rmSync(path, {recursive: true, force: true})
  } catch (error) {
    systemCode(error)
  }
}

/** Does `act`, and returns the code of the system's error that it ended with if that is one of `codes`. @throws any other error. */
export function tolerating<Code extends string>(codes: readonly Code[], act: () => void): Code | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    const code = codes.find((known) => known === systemCode(error))
    if (code === undefined) throw error
    return code
  }
}

/** Returns the code of an error of the system, such as `ENOSPC`. @throws the error if it is none. */
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)) return error.code
  throw error
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOENT: 'no folder can be made there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user’s share of the disk is full',
  EIO: 'the disk reports an error',
  EBUSY: 'something else uses it, or a disk is mounted there',
  ELOOP: 'links lead in a circle there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder stands there',
  EEXIST: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
}

/** Returns what `write` returns. @throws InputError headed by `path` if the system does not let it. */
export function attempt<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const code = systemCode(error)
    throw new InputError(path, [{at: '', message: `cannot be written: ${reasons[code] ?? code}; choose another place`}])
  }
}
