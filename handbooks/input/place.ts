import {lstatSync, readlinkSync, realpathSync, type Stats, statSync} from 'node:fs'
import {tolerating} from './disk.ts'
import {InputError} from './problem.ts'

/** What there is at a place to be written to. */
export interface Place {
  /** Where `path` leads: the same, or what a link leads to in the end. */
  readonly path: string
  /** What stands there; undefined if nothing does. */
  readonly found: Stats | undefined
}

/**
 * Returns the place to which `path` leads. Links are followed: what they lead to is written, and they stay.
 *
 * @throws InputError naming what stands there if that is neither a file nor a folder, or if a link leads nowhere.
 */
export function placeOf(path: string, wanted: 'file' | 'folder'): Place {
  const link = lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ? `a link to ${readlinkSync(path)}, which is ` : ''
  const refuse = (what: string) => new InputError(path, [{at: '', message: `is ${link}${what}`}])
  const end = link === '' ? path : realOf(path)
  if (end === undefined) throw refuse('not there; remove the link, or name another place')
  const found = statSync(end, {throwIfNoEntry: false})
  const kind = found && kinds.find(([is]) => found[is]())
  if (kind) throw refuse(`${kind[1]}; name a ${wanted}, or one that does not exist yet`)
  return {path: end, found}
}

function realOf(link: string): string | undefined {
  let end: string | undefined
  tolerating(['ENOENT'], () => {
    end = realpathSync(link)
  })
  return end
}

const kinds = [
  ['isCharacterDevice', 'a device'],
  ['isBlockDevice', 'a disk'],
  ['isFIFO', 'a pipe'],
  ['isSocket', 'a socket'],
] as const satisfies readonly (readonly [keyof Stats, string])[]
