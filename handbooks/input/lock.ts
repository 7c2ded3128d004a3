import {closeSync, existsSync, lstatSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {discard, tolerating} from './disk.ts'
import {InputError} from './problem.ts'

/** Milliseconds for which a run waits for another that writes at the same place. A file takes a few, a kit a second. */
const patience = 10_000

/** Milliseconds after which a lock that names nobody is a dead run's: it is signed as soon as it is made. */
const signedWithin = 1_000

/**
 * Makes the lock file `file` for this process, waiting up to `wait` milliseconds for another to let go, and returns what lets go of it.
 *
 * A lock says which process holds it, since when that runs and on which machine. That of a process which runs no more on this machine is
 * taken away; of another machine nobody can tell, so it stands until a person removes it. `about` heads what is said of it.
 *
 * @throws InputError if another run does not let go.
 */
export function lock(file: string, about: string, wait = patience): () => void {
  const began = Date.now()
  let unsignedSince: number | undefined
  while (!make(file)) {
    const text = textOf(file)
    if (text === undefined) continue
    const holder = read(text)
    unsignedSince = holder ? undefined : (unsignedSince ?? Date.now())
    if (holder ? standingOf(holder) === 'dead' : Date.now() - (unsignedSince ?? 0) > signedWithin) takeAway(file, text)
    else if (holder && Date.now() - began >= wait) throw new InputError(about, [{at: '', message: busy(file, holder)}])
    else sleep(10)
  }
  // Left by a run that was killed while it took away the lock of another.
  if (existsSync(breaking(file))) lock(breaking(file), about)()
  return () => discard(file)
}

/** Returns what `act` returns, done while this process holds the lock `file`. @throws InputError if another run does not let go of it. */
export function locked<T>(file: string, about: string, act: () => T, wait = patience): T {
  const unlock = lock(file, about, wait)
  try {
    return act()
  } finally {
    unlock()
  }
}

/** Whether the process that made a lock still runs; of one on another machine nobody can tell. */
export type Standing = 'alive' | 'dead' | 'elsewhere'

/** Returns how it stands with the process that holds the lock `file`; undefined if there is no lock. */
export function standingIn(file: string): Standing | undefined {
  const text = textOf(file)
  const holder = text === undefined ? undefined : read(text)
  return holder ? standingOf(holder) : text === undefined ? undefined : 'dead'
}

/** Makes the lock unless there is one. */
function make(file: string): boolean {
  const me = `${process.pid} ${startOf(process.pid)} ${machine()}\n`
  let opened = 0
  if (
    tolerating(['EEXIST'], () => {
      opened = openSync(file, 'wx')
    })
  )
    return false
  try {
    try {
      writeFileSync(opened, me)
    } finally {
      closeSync(opened)
    }
    // If this process was halted before it could sign, another may have taken the lock for a dead run's.
    return textOf(file) === me
  } catch (error) {
    discard(file)
    throw error
  }
}

/**
 * Takes away the lock that holds `seen`. Whoever takes a lock away holds another one, so that of two who saw the same dead holder the
 * second cannot take away the lock that the first made since.
 */
function takeAway(file: string, seen: string): void {
  locked(breaking(file), file, () => {
    if (textOf(file) === seen) rmSync(file, {recursive: true, force: true})
  })
}

const breaking = (file: string) => `${file}~`

interface Holder {
  readonly pid: number
  /** When the process began; `-` where the system does not tell. */
  readonly start: string
  readonly host: string
}

function read(text: string): Holder | undefined {
  const [, pid, start, host] = /^([1-9]\d*) (\S+) (\S+)\n$/.exec(text) ?? []
  return pid === undefined || start === undefined || host === undefined ? undefined : {pid: Number(pid), start, host}
}

function standingOf({pid, start, host}: Holder): Standing {
  if (host !== machine()) return 'elsewhere'
  // A process of another user may not be signalled, and is there.
  const gone = tolerating(['ESRCH', 'EPERM'], () => process.kill(pid, 0)) === 'ESRCH'
  // Numbers of processes are given again, and a later one did not begin when this one did.
  const now = startOf(pid)
  const another = start !== now && start !== '-' && now !== '-'
  return gone || another ? 'dead' : 'alive'
}

/** Returns when a process began, as Linux tells it: the boot and the ticks since. */
function startOf(pid: number): string {
  const [stat, boot] = [textOf(`/proc/${pid}/stat`), textOf('/proc/sys/kernel/random/boot_id')]
  // The name in brackets may hold spaces and brackets; after it the start is the 20th field.
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return ticks === undefined || boot === undefined ? '-' : `${boot.slice(0, 8)}.${ticks}`
}

function textOf(file: string): string | undefined {
  let text: string | undefined
  tolerating(['ENOENT', 'ENOTDIR', 'ESRCH'], () => {
    // Somebody may have laid a pipe there, which would never end.
    text = lstatSync(file).isFile() ? readFileSync(file, 'utf8') : ''
  })
  return text
}

const busy = (file: string, {pid, host}: Holder) =>
  host === machine()
    ? `is being written by another run (process ${pid}); wait until it has ended, then run this again`
    : `is held by a run on the machine ${host} (process ${pid}), of which nothing can be told from here; look there whether process ${pid} is still Cunbiao at work. If it is, wait until it has ended; if it is not, or that machine is gone, delete the file ${file}. Then run this again`

const machine = () => hostname().replaceAll(/\s+/g, '-') || '-'

const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
