import sharp from 'sharp'
import {toSvg} from '../../design-system/drawing/export/svg.ts'
import {toDrawing} from '../../design-system/drawing/paper/page.ts'
import {Pen} from '../../design-system/drawing/paper/pen.ts'
import type {Fonts} from '../../design-system/drawing/type/text.ts'
import type {KitDraft} from '../../points/kit/kitDraft.ts'
import {drawSheets} from '../../points/kit/overview.ts'

/** A page of the overview as a picture: as outlines it would weigh some megabytes, too much for a phone. */
export interface SheetPicture {
  readonly name: string
  readonly webp: Uint8Array
}

/** Across A4, so that a line of the smallest board is still told from the next. */
const pictureWidth = 2000

/** Returns the overview of a kit as pictures, one for each page. */
export function sheetPictures({entry, signs, title, identity}: KitDraft, fonts: Fonts): Promise<SheetPicture[]> {
  const pen = new Pen(fonts, identity)
  return Promise.all(
    drawSheets(signs, title, pen).map(async (page, i) => ({
      name: `${entry.id}-sheet-${i + 1}.webp`,
      webp: await picture(toSvg(toDrawing(page, pen))),
    })),
  )
}

const picture = (svg: string): Promise<Uint8Array> =>
  sharp(Buffer.from(svg), {density: 180, unlimited: true}).resize({width: pictureWidth}).webp({lossless: true}).toBuffer()
