/**
 * Loaded before a command, by `node --import`: ends or halts it at a call that changes the disk, as `CUNBIAO_FAULT` says in JSON. Each such
 * call is told by its name on descriptor 3 before it is made.
 */
import {existsSync, writeSync} from 'node:fs'
import {changing, interfere} from '../support/faultyDisk.ts'

/** What happens to a command. */
export interface Fault {
  /** The process is killed before the call of this number, a write half-way. */
  readonly killAt?: number | undefined
  /** A file for which it waits before the first call, so that another comes as far. */
  readonly gate?: string | undefined
}

const {killAt, gate}: Fault = JSON.parse(process.env.CUNBIAO_FAULT ?? '{}')

interfere(changing, (call, number, half) => {
  writeSync(3, `${call}\n`)
  if (number === 1 && gate !== undefined) while (!existsSync(gate)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
  if (number !== killAt) return
  half()
  process.kill(process.pid, 'SIGKILL')
})
