import {randomBytes} from 'node:crypto'
import {mkdirSync, realpathSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {attempt, discard, makeFolder, removeEmpty} from './disk.ts'
import {folderAt} from './folder.ts'
import {lock} from './lock.ts'
import {besideOf, clearStrays, withinOf} from './stray.ts'

/**
 * Returns what `act` returns, done while no other run works in the folder `dir`, which is made if it is not there. What killed runs left in
 * it is put right first.
 *
 * @throws InputError if another run works there, or if the folder cannot be written to.
 */
export async function workingIn<T>(dir: string, act: () => Promise<T>): Promise<T> {
  const made: string[] = []
  const unlock = attempt(dir, () => {
    const {path} = folderAt(dir)
    makeFolder(path, made)
    const unlock = lock(withinOf(path).lock, dir, 0)
    clearStrays(path)
    return unlock
  })
  try {
    return await act()
  } finally {
    unlock()
    removeEmpty(made)
  }
}

/**
 * Returns what `act` returns, which is given a folder for what only it needs. The folder is taken away afterwards and, if this run is
 * killed, by the next that needs one.
 */
export async function withWorkFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(tmpdir())
  clearStrays(folder)
  const {lock: file, fresh} = besideOf(join(folder, `work-${process.pid}-${randomBytes(4).toString('hex')}`))
  const unlock = attempt(folder, () => lock(file, folder))
  try {
    attempt(folder, () => mkdirSync(fresh, {mode: 0o700}))
    return await act(fresh)
  } finally {
    discard(fresh)
    unlock()
  }
}
