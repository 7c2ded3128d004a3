import {readFileSync} from 'node:fs'

/** A grey picture, or one plate: row by row from the top, 0 black or solid to 255 white or bare. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/**
 * Returns the picture in the uncompressed TIFF at `file`, of one byte a pixel.
 *
 * @throws Error if it is any other.
 */
export function readTiff(file: string): Picture {
  const bytes = readFileSync(file)
  const start = bytes.readUInt32LE(4)
  const tags = new Map(
    Array.from({length: bytes.readUInt16LE(start)}, (_, i) => {
      const at = start + 2 + 12 * i
      const [size, count] = [bytes.readUInt16LE(at + 2) === 3 ? 2 : 4, bytes.readUInt32LE(at + 4)]
      const from = size * count <= 4 ? at + 8 : bytes.readUInt32LE(at + 8)
      return [bytes.readUInt16LE(at), Array.from({length: count}, (_, k) => bytes.readUIntLE(from + k * size, size))]
    }),
  )
  const [[width = 0] = [], [height = 0] = [], [compression] = [], strips = [], lengths = []] = [256, 257, 259, 273, 279].map((tag) =>
    tags.get(tag),
  )
  const grey = Buffer.concat(strips.map((strip, i) => bytes.subarray(strip, strip + (lengths[i] ?? 0))))
  if (compression !== 1 || grey.length !== width * height) throw new Error(`${file} is compressed, or not of one byte a pixel`)
  return {width, height, grey}
}
