import {existsSync, globSync} from 'node:fs'
import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {brotliCompress, constants, gzip} from 'node:zlib'

/** Endings of files that shrink: what holds text. Pictures, PDFs, archives and workbooks are compressed already. */
const texts = [
  'html',
  'css',
  'js',
  'mjs',
  'json',
  'geojson',
  'csv',
  'svg',
  'txt',
  'xml',
  'atom',
  'webmanifest',
  'dxf',
  'yaml',
  'ico',
  'wasm',
]

/** Bytes below which a file fits into one packet as it is, so that a second copy of it gains nothing. */
const leastBytes = 1024

/** Files at a time: the compressing itself runs on the few threads that Node has for it. */
const atOnce = 4

/** Both are a compromise between a build that takes seconds and the last per cent: our own choice, measured. */
const [brotliQuality, gzipLevel] = [5, 6]

const ways = [
  {
    ending: 'br',
    squeeze: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, {
        params: {[constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
      }),
  },
  {ending: 'gz', squeeze: (bytes: Uint8Array) => promisify(gzip)(bytes, {level: gzipLevel})},
] as const

/** What compressing came to: how many files, and bytes as they were and in each way. */
export interface Compressed {
  readonly files: number
  readonly bytes: {readonly plain: number; readonly br: number; readonly gz: number}
}

/**
 * Writes beside each file of `dist` that holds text a copy in Brotli and one in gzip, which every server of the site sends to browsers that
 * read them. A copy that is not smaller is not kept. What an earlier run wrote is replaced.
 */
export async function compressFolder(dist: string): Promise<Compressed> {
  const queue = globSync(`**/*.{${texts.join(',')}}`, {cwd: dist})
  const bytes = {plain: 0, br: 0, gz: 0}
  let files = 0
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const path = join(dist, file)
      const plain = await readFile(path)
      if (plain.length < leastBytes) continue
      files++
      bytes.plain += plain.length
      for (const {ending, squeeze} of ways) {
        const small = await squeeze(plain)
        const copy = `${path}.${ending}`
        if (small.length < plain.length) {
          // Where the site is served already, a copy must not be found before it is whole.
          await writeFile(`${copy}.new`, small)
          await rename(`${copy}.new`, copy)
        } else if (existsSync(copy)) await rm(copy)
        bytes[ending] += Math.min(small.length, plain.length)
      }
    }
  }
  await Promise.all(Array.from({length: atOnce}, work))
  return {files, bytes}
}
