import sharp from 'sharp'

/** A grey picture, or one plate: row by row from the top, 0 black or solid to 255 white or bare. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/**
 * How many times finer than wanted a picture is drawn before it is averaged: programs move sides to whole pixels and smooth edges each in
 * its way, and by this much less.
 */
export const fine = 3

/** Returns `svg` as librsvg, which is part of sharp, draws it on white, `longest` pixels on its longer side. */
export async function pictureOfSvg(svg: string, longest: number): Promise<Picture> {
  const stated = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg)
  if (!stated) throw new Error('an SVG of ours says how many millimetres wide and high it is')
  const [width, height] = scaledTo(longest, Number(stated[1]), Number(stated[2]))
  const exact = `width="${width * fine}" height="${height * fine}" preserveAspectRatio="none"`
  const drawn = await sharp(Buffer.from(svg.replace(stated[0], exact)), {density: 72, limitInputPixels: false})
    .flatten({background: '#fff'})
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  return averaged(drawn, width, height)
}

/** Returns the whole pixels of a sheet whose longer side has `longest`. */
export function scaledTo(longest: number, width: number, height: number): readonly [width: number, height: number] {
  const scale = longest / Math.max(width, height)
  return [Math.round(width * scale), Math.round(height * scale)]
}

/** Returns the picture of `width` by `height` that was drawn `fine` times as wide and high. */
export function averaged(drawn: Uint8Array, width: number, height: number): Picture {
  if (drawn.length !== width * height * fine ** 2) throw new Error(`${drawn.length} bytes are no picture of ${width} by ${height}`)
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let dy = 0; dy < fine; dy++) for (let dx = 0; dx < fine; dx++) sum += drawn[(y * fine + dy) * width * fine + x * fine + dx] ?? 0
      grey[y * width + x] = sum / fine ** 2
    }
  return {width, height, grey}
}
