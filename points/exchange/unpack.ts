import {Unzip, UnzipInflate} from 'fflate'
import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'

/** A push is small, so that what it unpacks to, at most a thousand times as much, stays small too. */
const push = 16 * 1024

/**
 * Returns the parts of a packed workbook that hold its cells, by their path. Nothing is taken on trust: what a part says of its size is
 * not asked, and the work stops where the budget ends.
 *
 * @throws InputError headed by `name` if the parts are too many or too large; whatever the unpacker throws if it is no archive.
 */
export function unpack(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  const refuse = (message: string) => new InputError(name, [{at: '', message}])
  if (Buffer.from(bytes).lastIndexOf('PK\u0005\u0006') < Math.max(0, bytes.length - longestEnd)) throw new Error('its end is missing')
  const parts = new Map<string, Uint8Array[]>()
  let [files, unpacked] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++files > budgets.unpacked.files) throw refuse(`holds more than ${budgets.unpacked.files} parts; ${cure}`)
    if (!/\.(xml|rels)$/.test(file.name)) return
    if (parts.has(file.name)) throw refuse(`holds ${JSON.stringify(file.name)} twice; ${cure}`)
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      unpacked += chunk.length
      if (unpacked > budgets.unpacked.bytes) throw refuse(`unpacks to more than ${sizeOf(budgets.unpacked.bytes)}; ${cure}`)
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += push) unzip.push(bytes.subarray(at, at + push), at + push >= bytes.length)
  return new Map([...parts].map(([path, chunks]) => [path, Buffer.concat(chunks)]))
}

/** An archive ends with a record of 22 bytes and a remark, without which it was cut off. */
const longestEnd = 22 + 65_535

const cure = 'copy the rows of the table into a new workbook and save it as .xlsx'
