import {parentPort} from 'node:worker_threads'
import {makers} from './makers.ts'
import type {Answer, Order} from './making.ts'

/** The thread that makes files: takes orders one by one and answers each with its bytes, or with what was wrong. */
parentPort?.on('message', async ({number, what, given}: Order) => {
  const answer = await make(what, given).then(
    (bytes): Answer => ({number, bytes}),
    (error: unknown): Answer => ({number, error: error instanceof Error ? error.message : String(error)}),
  )
  parentPort?.postMessage(answer)
})

async function make(what: Order['what'], given: Order['given']): Promise<Uint8Array> {
  return (makers[what] as (...given: Order['given']) => Promise<Uint8Array>)(...given)
}
