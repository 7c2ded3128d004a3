import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {budgets, sizeOf} from './budget.ts'
import {foreignIn, markedAs} from './encoding.ts'
import {InputError} from './problem.ts'

/** A file that is to come in. */
export interface Incoming {
  readonly path: string
  /** How messages call it. */
  readonly name: string
  /** What it is, which says how large it may be. */
  readonly as: keyof typeof budgets.bytes
  /** What to do if it is not there; "correct the path" if not given. */
  readonly ifMissing?: string
  /** What to do if it is a folder; "name the file" if not given. */
  readonly ifFolder?: string
}

/**
 * Returns the bytes of a file: the one way in for everything that somebody else wrote.
 *
 * Only a regular file is opened: a pipe would wait for a writer, a device may have no end. No more is read than its kind may hold, even
 * if the file grows meanwhile or does not say how large it is.
 *
 * @throws InputError if it is missing, no regular file, too large, or cannot be read.
 */
export function readBytes(file: Incoming): Uint8Array {
  refuseUnlessFile(file)
  const refuse = refusal(file)
  return attempt(file, () => {
    // What was a file a moment ago may be a pipe by now.
    const open = openSync(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      refuseOther(fstatSync(open), file)
      const most = budgets.bytes[file.as]
      const found = fstatSync(open).size
      if (found > most) throw refuse(tooLarge(sizeOf(found), most))
      const bytes = readUpTo(open, most + 1, found)
      if (bytes.length > most) throw refuse(tooLarge(`more than ${sizeOf(most)}`, most))
      paths.add(resolve(file.path))
      return bytes
    } finally {
      closeSync(open)
    }
  })
}

const paths = new Set<string>()

/** Returns whether this run has read the file that is as `found`, by whatever name and over whatever links. */
export const wasRead = ({dev, ino}: Stats): boolean =>
  [...paths].some((path) => {
    const now = statSync(path, {throwIfNoEntry: false})
    return now?.dev === dev && now.ino === ino
  })

/** @throws InputError if there is no regular file; asked where the ending of its name is judged before it is read. */
export const refuseUnlessFile = (file: Named): void => attempt(file, () => refuseOther(statSync(file.path), file))

/** Returns the text of a file, which is UTF-8, without a byte order mark. @throws InputError as `readBytes` and `decodeUtf8` do. */
export const readText = (file: Incoming): string => decodeUtf8(file.name, readBytes(file))

/**
 * Returns `bytes` as text, without a byte order mark.
 *
 * @throws InputError with the first line that is not UTF-8 and, where it can be told, what the file is instead.
 */
export function decodeUtf8(name: string, bytes: Uint8Array): string {
  const marked = markedAs(bytes)
  if (marked) throw new InputError(name, [{line: 1, at: '', message: `is ${marked.is}; ${marked.cure}`}])
  const strictly = new TextDecoder('utf-8', {fatal: true})
  try {
    return strictly.decode(bytes)
  } catch {
    const foreign = foreignIn(bytes)
    const message = foreign
      ? `is ${foreign.is}; ${foreign.cure}`
      : 'is not UTF-8, but GBK, UTF-16 or no text at all; save the file as UTF-8'
    throw new InputError(name, [{line: brokenLine(bytes, strictly), at: '', message}])
  }
}

const tooLarge = (found: string, most: number) =>
  `holds ${found}, and at most ${sizeOf(most)} are read; divide it, or take out what is not needed`

type Named = Omit<Incoming, 'as'>

const refusal =
  ({name}: Named) =>
  (message: string) =>
    new InputError(name, [{at: '', message}])

function refuseOther(found: Stats, file: Named): void {
  if (found.isFile()) return
  const {ifFolder = 'name the file'} = file
  const refuse = refusal(file)
  if (found.isDirectory()) throw refuse(`is a folder; ${ifFolder}`)
  const what = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device'
  throw refuse(`is ${what}; write what it gives to a file and name that`)
}

/** Reads on until the end or until `most` bytes are there. */
function readUpTo(open: number, most: number, expected: number): Uint8Array {
  let bytes = Buffer.alloc(Math.min(most, expected + 1))
  let length = 0
  for (;;) {
    const read = readSync(open, bytes, length, bytes.length - length, null)
    length += read
    if (read === 0 || length === most) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(most, 2 * length + 64 * 1024))
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user; ask its owner for leave, or copy it',
  EPERM: 'may not be read by this user; ask its owner for leave, or copy it',
  ELOOP: 'is a link that leads in a circle; name the file itself',
  ENAMETOOLONG: 'has too long a name; give it a shorter one',
  ENXIO: 'is a socket or a device; write what it gives to a file and name that',
  EISDIR: 'is a folder; name the file',
}

function attempt<T>({name, ifMissing = 'correct the path'}: Named, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
    if (code === undefined) throw error
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE'
    const message = missing ? `does not exist; ${ifMissing}` : (reasons[code] ?? `cannot be read (${code}); copy it to another place`)
    throw new InputError(name, [{at: '', message}])
  }
}

/** No byte of a longer character is a line feed, so each line can be looked at by itself. */
function brokenLine(bytes: Uint8Array, strictly: TextDecoder): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    try {
      strictly.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
  }
  return line
}
