import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

/** The calls that change a disk. */
export const changing = [
  'chmodSync',
  'chownSync',
  'fsyncSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'writeFileSync',
] as const
/** The calls that look at one, and the end of either. */
export const looking = [
  'accessSync',
  'closeSync',
  'fstatSync',
  'lstatSync',
  'readdirSync',
  'readFileSync',
  'realpathSync',
  'statSync',
] as const

export type Call = (typeof changing)[number] | (typeof looking)[number]

/**
 * Lets `strike` come before each of `calls` of `node:fs` in this process, with its name and its number from 1; what it throws, the caller
 * gets. A struck write gets as far as half of its bytes if `strike` says so by `half()`. Returns what ends it.
 */
export function interfere(calls: readonly Call[], strike: (call: Call, number: number, half: () => void) => void): () => void {
  let number = 0
  const before = calls.map((call) => [call, Reflect.get(fs, call) as (...words: unknown[]) => unknown] as const)
  for (const [call, original] of before)
    Reflect.set(fs, call, (...words: unknown[]) => {
      // Node opens files to read them, its own modules too, by the same call.
      if (call === 'openSync' && !/^[wa]/.test(String(words[1]))) return original(...words)
      number += 1
      strike(call, number, () => {
        const [file, bytes] = words
        if (call === 'writeFileSync' && ArrayBuffer.isView(bytes))
          original(file, new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1))
      })
      return original(...words)
    })
  syncBuiltinESMExports()
  return () => {
    for (const [call, original] of before) Reflect.set(fs, call, original)
    syncBuiltinESMExports()
  }
}
