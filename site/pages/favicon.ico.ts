import sharp from 'sharp'
import {emblemSvg} from '../shell/emblem.ts'

const side = 32

/** The emblem for browsers that ask for an icon by this name: a file of Windows icons that holds one PNG. */
export async function GET() {
  const png = await sharp(Buffer.from(emblemSvg()), {density: 300}).resize(side, side).png().toBuffer()
  const head = Buffer.alloc(22)
  // One picture; its size, colours and place follow.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(side, 6)
  head.writeUInt8(side, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return new Response(new Uint8Array(Buffer.concat([head, png])), {headers: {'Content-Type': 'image/x-icon'}})
}
