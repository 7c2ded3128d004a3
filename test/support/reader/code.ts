import {readFileSync} from 'node:fs'
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader'
import type {Picture} from './picture.ts'

prepareZXingModule({
  overrides: {wasmBinary: readFileSync(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer as ArrayBuffer},
})

/**
 * Returns what the one QR code in `picture` holds, as ZXing reads it.
 *
 * @throws Error if it finds none, or more than one.
 */
export async function readCode({width, height, grey}: Picture): Promise<string> {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  grey.forEach((value, at) => {
    data.fill(value, at * 4, at * 4 + 3)
  })
  const found = await readBarcodes({width, height, data, colorSpace: 'srgb'}, {formats: ['QRCode']})
  const [code] = found
  if (!code || found.length > 1) throw new Error(`ZXing finds ${found.length} codes`)
  return code.text
}
