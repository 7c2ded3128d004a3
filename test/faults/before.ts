import {cpSync, existsSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Workspace} from './workspace.ts'

/** Puts `files` into the folder to stand in. */
export const stands =
  (...files: readonly (readonly [string, string])[]) =>
  ({stand}: Workspace) => {
    for (const [name, text] of files) writeFileSync(join(stand, name), text)
  }

/** Puts what lies at `path` of the project back as it was at first, changed by `change`. */
export const again =
  (path: string, change: (at: string) => void = () => {}) =>
  ({project, dir}: Workspace) => {
    const [kept, at] = [join(dir, 'kept', path), join(project, path)]
    if (!existsSync(kept)) cpSync(at, kept, {recursive: true})
    rmSync(at, {recursive: true, force: true})
    cpSync(kept, at, {recursive: true})
    change(at)
  }
