import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {root} from '../../handbooks/input/root.ts'
import type {Makers} from './makers.ts'

/** A file that is asked for: what makes it, and from what. */
export interface Order {
  /** Counted from 0 through a build. */
  readonly number: number
  readonly what: keyof Makers
  readonly given: readonly unknown[]
}

/** What came of an order: the file's bytes, or the message of what was wrong. */
export interface Answer {
  readonly number: number
  readonly bytes?: Uint8Array
  readonly error?: string
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

const made = new Map<string, Promise<Uint8Array>>()
const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let orders = 0

/**
 * Returns the file that `what` makes from `given`, made once in a thread of its own, so that whoever waits for it goes on meanwhile.
 *
 * @throws Error with the maker's message if the file cannot be made.
 */
export function madeApart<What extends keyof Makers>(what: What, given: Parameters<Makers[What]>): Promise<Uint8Array> {
  const key = JSON.stringify([what, given])
  const file = made.get(key) ?? order(what, given)
  made.set(key, file)
  return file
}

function order(what: Order['what'], given: Order['given']): Promise<Uint8Array> {
  const number = orders++
  worker ??= hired()
  worker.ref()
  worker.postMessage({number, what, given} satisfies Order)
  return new Promise((resolve, reject) => waiting.set(number, {resolve, reject}))
}

/** Starts the thread. While nobody waits for a file it keeps no program from ending. */
function hired(): Worker {
  const thread = new Worker(join(root, 'site/making/worker.ts'))
  thread.on('message', ({number, bytes, error}: Answer) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) thread.unref()
    if (bytes) asked?.resolve(bytes)
    else asked?.reject(new Error(error))
  })
  thread.on('error', (error: Error) => {
    for (const {reject} of waiting.values()) reject(error)
    waiting.clear()
    worker = undefined
  })
  return thread
}
