import {existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {discard, syncFolder, tolerating} from './disk.ts'
import {hashOf} from './hash.ts'
import {locked, type Standing, standingIn} from './lock.ts'

/** What lies beside a file or folder while it is written, all named alike: `.kit.cunbiao-new`. */
export interface Beside {
  /** The file or folder that is written. */
  readonly target: string
  /** Held while one of the others is there. */
  readonly lock: string
  /** What is to take its place. */
  readonly fresh: string
  /** What it was, between two renamings. */
  readonly old: string
  /** For a folder that is filled where it stands: the names that are moved into it. */
  readonly list: string
}

const pattern = /^\.(?:(.+)\.)?cunbiao-(?:lock~*|new|old|list)$/

/** The most bytes that a name may have beside ours; file systems allow 255. */
const longest = 200

/** Returns what lies beside `target` while it is written. A long name is told by its hash. */
export function besideOf(target: string): Beside {
  const name = basename(target)
  return inFolder(dirname(target), target, `.${Buffer.byteLength(name) > longest ? `~${hashOf(name).slice(0, 16)}` : name}`)
}

/** Returns what lies in the folder `target` while it is filled where it stands. */
export const withinOf = (target: string): Beside => inFolder(target, target, '')

function inFolder(folder: string, target: string, name: string): Beside {
  const path = (role: string) => join(folder, `${name}.cunbiao-${role}`)
  return {target, lock: path('lock'), fresh: path('new'), old: path('old'), list: path('list')}
}

/** Returns whether `name` is of what lies beside a file or folder while it is written. */
export const isStray = (name: string): boolean => pattern.test(name)

/**
 * Puts right what a killed run left: what it had moved aside is given back unless the new stands in its place, what it had begun is taken
 * away. Only for who holds the lock.
 */
export function settle({target, fresh, old, list}: Beside): void {
  for (const name of namesIn(list)) rmSync(join(target, name), {recursive: true, force: true})
  discard(list)
  if (existsSync(old) && !existsSync(target)) {
    renameSync(old, target)
    syncFolder(dirname(target))
  }
  discard(old)
  discard(fresh)
}

/** A list that was not written to its end names nothing: nothing was moved before it was. Nor does it name anything elsewhere. */
function namesIn(list: string): string[] {
  if (lstatSync(list, {throwIfNoEntry: false})?.isFile() !== true) return []
  try {
    const names: unknown = JSON.parse(readFileSync(list, 'utf8'))
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string' && basename(name) === name && !/^\.*$/.test(name)) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Something that lies in a folder because a run writes there, or was killed. */
export interface Stray {
  readonly path: string
  /** Of the run that left it; `dead` also where nothing says whose it is. */
  readonly standing: Standing
  /** Whether it is all that is left of what stood at `target`. */
  readonly holds: string | undefined
}

/** Returns what runs that write, or were killed, have in the folder `dir`; nothing if it is not there or may not be read. */
export const straysIn = (dir: string): Stray[] =>
  besidesIn(dir).flatMap((beside) => {
    const {target, lock, fresh, old, list} = beside
    const standing = standingIn(lock) ?? 'dead'
    const paths = [lock, fresh, old, list].filter((path) => existsSync(path))
    return paths.map((path) => ({path, standing, holds: path === old && !existsSync(target) ? target : undefined}))
  })

/**
 * Puts right what killed runs left in the folder `dir` beside what they wrote, as far as this user may. What a living run has there is left
 * alone, and so is what is told by a hash, of which only a run with the same target knows what it was to be.
 */
export function clearStrays(dir: string): void {
  for (const beside of besidesIn(dir)) {
    const known = beside.target !== dir && !basename(beside.target).startsWith('~')
    if (known) tolerating(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC', 'EDQUOT'], () => clearStraysOf(beside))
  }
}

/** Puts right what a killed run left of `beside`. What a living run has there is left alone. */
export function clearStraysOf(beside: Beside): void {
  const {target, lock, fresh, old, list} = beside
  if (![lock, fresh, old, list].some((path) => existsSync(path))) return
  if ((standingIn(lock) ?? 'dead') === 'dead') locked(lock, target, () => settle(beside))
}

function besidesIn(dir: string): Beside[] {
  let names: string[] = []
  tolerating(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'], () => {
    names = readdirSync(dir)
  })
  const targets = names.flatMap((name) => {
    const match = pattern.exec(name)
    return match ? [match[1] ?? ''] : []
  })
  return [...new Set(targets)].map((name) => (name === '' ? withinOf(dir) : inFolder(dir, join(dir, name), `.${name}`)))
}
