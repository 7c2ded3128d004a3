import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../../handbooks/input/hash.ts'
import {isStray} from '../../handbooks/input/stray.ts'

/**
 * Returns what stands at `path`, a line for each folder and file with its hash, by which two states compare; empty if nothing does. What
 * runs have beside their work is left out.
 */
export function stateOf(path: string): string {
  const found = lstatSync(path, {throwIfNoEntry: false})
  if (!found) return ''
  if (!found.isDirectory()) return `. ${hashOf(readFileSync(path)).slice(0, 16)}\n`
  const inside = readdirSync(path)
    .filter((name) => !isStray(name))
    .sort()
  return `./\n${inside.map((name) => stateOf(join(path, name)).replaceAll(/^\./gm, `./${name}`)).join('')}`
}

/** Returns what runs have, or killed ones left, anywhere in `dir`: paths from there. */
export const straysUnder = (dir: string): string[] =>
  readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.split('/').some(isStray))
    .sort()
