import {resolve} from 'node:path'
import {inert} from '../../handbooks/input/inert.ts'
import {named} from '../../handbooks/input/root.ts'

/** Who runs a command: where they stand, and what they are shown. */
export interface User {
  /** Folder from which the paths that they type are meant. */
  readonly standing: string
  /** Takes what a command answers, such as stdout. */
  readonly out: (text: string) => void
  /** Takes what is wrong, such as stderr. */
  readonly err: (text: string) => void
  /** Where work that lasts shows how far it is; left out where nobody looks. */
  readonly screen?: NodeJS.WriteStream | undefined
}

/** What a command needs of its user. */
export interface Terminal extends User {
  /** Returns the path of a file or folder that the user typed. */
  at(path: string): string
  /** Returns how messages call a file: one of the project from its root, any other as it was typed. */
  nameOf(path: string): string
  /** Answers with a line. */
  say(line: string): void
}

/** Returns the terminal of `user`. Whatever is printed passes through it, and is inert: names of files and fields may be anybody's. */
export function terminalOf(user: User): Terminal {
  const at = (path: string) => resolve(user.standing, path)
  const nameOf = (path: string) => (named(at(path)).startsWith('..') ? path : named(at(path)))
  const out = (text: string) => user.out(inert(text))
  return {...user, at, nameOf, out, err: (text) => user.err(inert(text)), say: (line) => out(`${line}\n`)}
}

/** Returns a number with its noun, in the singular for one. */
export const count = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`

/** Returns the examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  npm run -s cunbiao -- ${line}`).join('\n')}\n`
