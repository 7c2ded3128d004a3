import ghostscript from '@okathira/ghostpdl-wasm'
import type {Picture} from './picture.ts'

/** Returns the plates of each of `pdfs`, of one page each, by their names, as Ghostscript separates them at `dpi`. */
export async function separated(pdfs: readonly Uint8Array[], dpi: number): Promise<ReadonlyMap<string, Picture>[]> {
  const said: string[] = []
  const {FS, callMain} = await ghostscript({print: (line) => said.push(line), printErr: (line) => said.push(line)})
  const files = pdfs.map((bytes, i) => {
    FS.writeFile(`/${i}.pdf`, bytes)
    return `/${i}.pdf`
  })
  // One run for all pages: starting it takes longer than its work.
  const device = ['-sDEVICE=tiffsep', '-sCompression=none', `-r${dpi}`, '-sOutputFile=/%d.tif']
  const status = callMain(['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', ...device, ...files])
  if (status !== 0) throw new Error(`Ghostscript ends with ${status}: ${said.join('\n')}`)
  const plates = (FS.readdir('/') as string[]).flatMap((file) => {
    const [, page, name] = /^(\d+)\((.*)\)\.tif$/.exec(file) ?? []
    return name === undefined ? [] : [{page: Number(page), name, picture: readTiff(file, Buffer.from(FS.readFile(`/${file}`)))}]
  })
  return pdfs.map((_, i) => new Map(plates.filter(({page}) => page === i + 1).map(({name, picture}) => [name, picture])))
}

/**
 * Returns the picture in an uncompressed TIFF of one byte a pixel.
 *
 * @throws Error if it is any other.
 */
function readTiff(file: string, bytes: Buffer): Picture {
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
