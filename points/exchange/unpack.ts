import {Unzip, UnzipInflate} from 'fflate'
import {budgets, sizeOf} from '../../handbooks/input/budget.ts'
import {InputError} from '../../handbooks/input/problem.ts'

/** A push is small, so that what it unpacks to, at most a thousand times as much, stays small too. */
const push = 16 * 1024

/** Which parts of an archive are unpacked, and how many parts it may have in all. */
export interface Unpacking {
  readonly wanted: RegExp
  readonly files: number
  /** What to do with an archive that is too large or has a part twice. */
  readonly cure: string
  /** Told the name of each part that is left packed. */
  readonly left?: (name: string) => void
}

/** The parts of a workbook that hold its cells. */
const ofWorkbook: Unpacking = {
  wanted: /\.(xml|rels)$/,
  files: budgets.unpacked.files,
  cure: 'copy the rows of the table into a new workbook and save it as .xlsx',
}

/**
 * Returns the parts of an archive that are wanted, by their path; of a workbook, those that hold its cells. Nothing is taken on trust: what a part says of its size is
 * not asked, and the work stops where the budget ends.
 *
 * @throws InputError headed by `name` if the parts are too many or too large; whatever the unpacker throws if it is no archive.
 */
export function unpack(
  bytes: Uint8Array,
  name: string,
  {wanted, files: most, left, cure}: Unpacking = ofWorkbook,
): Map<string, Uint8Array> {
  const refuse = (message: string) => new InputError(name, [{at: '', message}])
  if (!hasEnd(bytes)) throw new Error('its end is missing')
  const parts = new Map<string, Uint8Array[]>()
  let [files, unpacked] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++files > most) throw refuse(`holds more than ${most} parts; ${cure}`)
    if (!wanted.test(file.name)) {
      left?.(file.name)
      return
    }
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
  return new Map([...parts].map(([path, chunks]) => [path, joined(chunks)]))
}

/** Looked for from the end: what was cut off in the middle has none there. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 4; at >= Math.max(0, bytes.length - longestEnd); at--)
    if (end.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
const end = [0x50, 0x4b, 5, 6]

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** An archive ends with a record of 22 bytes and a remark, without which it was cut off. */
const longestEnd = 22 + 65_535
