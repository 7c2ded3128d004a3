import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hashOf} from '../../handbooks/input/hash.ts'
import {isStray} from '../../handbooks/input/stray.ts'

const [head, foot] = ['%PDF-', '%%EOF'].map((text) => Buffer.from(text)) as [Buffer, Buffer]

/**
 * Returns what stands at `path`, a line for each folder and file with its hash, by which two states compare; empty if nothing does. What
 * runs have beside their work is left out. Of PDFs that Chromium `printed`, and names its objects in as it comes, it says only that they are whole.
 */
export function stateOf(path: string, {printed = false}: {readonly printed?: boolean | undefined} = {}): string {
  const found = lstatSync(path, {throwIfNoEntry: false})
  if (!found) return ''
  if (!found.isDirectory()) {
    const bytes = readFileSync(path)
    const whole = printed && path.endsWith('.pdf') && bytes.subarray(0, 5).equals(head) && bytes.subarray(-32).includes(foot)
    return `. ${whole ? 'a whole PDF' : hashOf(bytes).slice(0, 16)}\n`
  }
  const inside = readdirSync(path)
    .filter((name) => !isStray(name))
    .sort()
  return `./\n${inside.map((name) => stateOf(join(path, name), {printed}).replaceAll(/^\./gm, `./${name}`)).join('')}`
}

/** Returns what runs have, or killed ones left, anywhere in `dir`: paths from there. */
export const straysUnder = (dir: string): string[] =>
  readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.split('/').some(isStray))
    .sort()
