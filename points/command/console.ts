import {resolve} from 'node:path'
import {named} from '../../handbooks/input/root.ts'

/** npm runs scripts in the project's folder and says where the user stood. */
const standing = process.env.INIT_CWD ?? process.cwd()

/** Returns the path of a file or folder that a user typed. */
export const at = (path: string): string => resolve(standing, path)

/** Returns how messages call a file: one of the project from its root, any other as it was typed. */
export const nameOf = (path: string): string => (named(at(path)).startsWith('..') ? path : named(at(path)))

/** Writes a line to stdout. */
export const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Returns a number with its noun, in the singular for one. */
export const count = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`

/** Returns the examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  npm run -s cunbiao -- ${line}`).join('\n')}\n`
