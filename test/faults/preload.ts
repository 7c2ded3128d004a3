/**
 * Loaded before a command, by `node --import`: ends or halts it at a call that changes the disk, as `CUNBIAO_FAULT` says in JSON. The first
 * such call is told on descriptor 3, and how many there were at the end.
 */
import {writeSync} from 'node:fs'
import {changing, interfere} from '../support/faultyDisk.ts'

/** What happens to a command. */
export interface Fault {
  /** The process is killed before the call of this number, a write half-way. */
  readonly killAt?: number | undefined
  /** Milliseconds for which it halts before the first call, so that another comes as far. */
  readonly halt?: number | undefined
}

const {killAt, halt}: Fault = JSON.parse(process.env.CUNBIAO_FAULT ?? '{}')
let calls = 0

interfere(changing, (_, number, half) => {
  calls = number
  if (number === 1) writeSync(3, 'writing\n')
  if (number === 1 && halt !== undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, halt)
  if (number !== killAt) return
  half()
  process.kill(process.pid, 'SIGKILL')
})
process.on('exit', () => writeSync(3, `${calls}\n`))
