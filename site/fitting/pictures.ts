import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {type Locale, locales} from '../../handbooks/language/locale.ts'
import {darkOf} from '../sign/dark.ts'
import {type Picture, pictureOf, type Room, type ThemedPicture} from '../sign/pictures.ts'
import {drawnSpec, fittingDrawing, fittingIds, fittingSketch} from './fittings.ts'

/** A fitting's drawing is never shown higher than 52 rem, its sketch than 10 rem. */
const rooms = {drawing: {width: 1200, height: 1144}, sketch: {width: 800, height: 220}} as const satisfies Record<string, Room>

const made = new Map<string, Promise<ThemedPicture>>()

function once(name: string, room: Room, draw: () => Promise<Drawing>): Promise<ThemedPicture> {
  const make = async () => {
    const drawing = await draw()
    return {light: pictureOf(name, drawing, room), dark: pictureOf(`${name}-dark`, drawing, room, darkOf)}
  }
  const picture = made.get(name) ?? make()
  made.set(name, picture)
  return picture
}

/** Returns the dimensioned drawing of a fitting, whose views are named in the language of the page. @throws Error if `id` is no fitting or is bought. */
export const fittingPicture = (id: string, locale: Locale): Promise<ThemedPicture> =>
  once(`${id}.${locale}`, rooms.drawing, async () => (await fittingDrawing(id, locale)).drawing)

/** Returns the picture of a fitting for a gallery, which has no words and so one file for all languages. @throws Error if it is bought. */
export const sketchPicture = (id: (typeof fittingIds)[number]): Promise<ThemedPicture> =>
  once(`${id}-sketch`, rooms.sketch, async () => {
    const sketch = await fittingSketch(id, 'zh-Hans')
    if (!sketch) throw new Error(`"${id}" is bought and has no sketch`)
    return sketch
  })

/** Returns every picture of fittings that a page may show. */
export async function fittingPictures(): Promise<Picture[]> {
  const drawn = fittingIds.filter((id) => drawnSpec(id))
  const themed = drawn.flatMap((id) => [sketchPicture(id), ...locales.map((locale) => fittingPicture(id, locale))])
  return (await Promise.all(themed)).flatMap(({light, dark}) => [light, dark])
}
