import sharp from 'sharp'
import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {svgOf} from '../../design-system/signs/artwork.ts'
import {utf8} from '../../handbooks/input/output.ts'

/** Returns a drawing whose millimetres are pixels of a screen as SVG of that many pixels. */
export const toScreenSvg = (drawing: Drawing): string =>
  svgOf(drawing).replace(
    / width="([^"]*)mm" height="([^"]*)mm"/,
    (_, width: string, height: string) => ` width="${width}" height="${height}"`,
  )

/** Returns it as PNG, `scale` pixels for each of the drawing's millimetres. The same drawing gives the same bytes. */
export const toPng = async (drawing: Drawing, scale = 1): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(utf8(toScreenSvg(drawing)), {unlimited: true, density: 72 * scale})
      .png({palette: true, colours: 128, effort: 6})
      .toBuffer(),
  )
