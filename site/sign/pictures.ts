import type {Drawing} from '../../design-system/drawing/drawing.ts'
import {toPicture} from '../../design-system/drawing/export/picture.ts'
import {loadFonts} from '../../design-system/drawing/type/loadFonts.ts'
import {pairs} from '../../design-system/signs/docs/pairs.ts'
import {technical} from '../../design-system/signs/docs/technical.ts'
import {examples} from '../../design-system/signs/examples/examples.ts'
import {drawSign} from '../../design-system/signs/sign.ts'
import {isSignKind, type SignKind} from '../../handbooks/hardware/parts.ts'
import {hashOf} from '../../handbooks/input/hash.ts'
import {identity} from '../shell/identity.ts'
import {drawExample, technicalDrawings} from './signs.ts'

/** A drawing as a file that pages show: one for all pages and languages, named by its content, so that it may be kept for ever. */
export interface Picture {
  /** Such as `fascia-zhanqi.1a2b3c4d`. */
  readonly name: string
  readonly svg: string
  /** In CSS pixels, at the largest that a page shows it: a browser keeps the room free until the picture is there. */
  readonly width: number
  readonly height: number
}

/** The most room that a page gives a drawing, in CSS pixels, with the largest size of text. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Steps of the grid for a CSS pixel: a screen of three dots to a pixel, at three times the size, still shows no step. */
const perPx = 10

/** A sign is never shown higher than 28 rem. */
const signRoom: Room = {width: 1200, height: 616}

/** Returns `drawing` as the picture `name`, as exact as `room` needs it, with colours that `colour` gives in place of its own. */
export function pictureOf(name: string, drawing: Drawing, room: Room = signRoom, colour?: (srgb: string) => string): Picture {
  const pxPerMm = Math.min(room.width / drawing.width, room.height / drawing.height)
  const svg = toPicture(drawing, {perMm: pxPerMm * perPx, colour})
  const [width, height] = [drawing.width, drawing.height].map((mm) => Math.round(mm * pxPerMm))
  return {name: `${name}.${hashOf(svg).slice(0, 8)}`, svg, width: width ?? 0, height: height ?? 0}
}

/** Returns the address at which the site has `picture`. */
export const pictureAddress = ({name}: Picture): string => `/pictures/${name}.svg`

const made = new Map<string, Promise<Picture>>()

/** Returns what `make` makes, once per build, under `key`. */
function once(key: string, make: () => Promise<Picture>): Promise<Picture> {
  const picture = made.get(key) ?? make()
  made.set(key, picture)
  return picture
}

/** Returns the picture of an example. @throws Error if `id` is not an example. */
export const examplePicture = (id: string): Promise<Picture> => once(id, async () => pictureOf(id, await drawExample(id)))

/** Returns the picture of an example with a pin on each of its parts. @throws Error if `id` is not an example. */
export const anatomyPicture = (id: string): Promise<Picture> =>
  once(`${id}-anatomy`, async () => pictureOf(`${id}-anatomy`, (await technicalDrawings(id)).anatomy.drawing))

/** A line drawing for a light page and for a dark one: a picture cannot take the page's colours. */
export interface ThemedPicture {
  readonly light: Picture
  readonly dark: Picture
}

/** Returns the pictures of an example with its dimension lines. @throws Error if `id` is not an example. */
export async function dimensionsPicture(id: string): Promise<ThemedPicture> {
  const {dimensioned, dark} = await technicalDrawings(id)
  const of = (name: string, {drawing}: typeof dark) => once(name, async () => pictureOf(name, drawing))
  return {light: await of(`${id}-dimensions`, dimensioned), dark: await of(`${id}-dimensions-dark`, dark)}
}

/** Returns the pictures of the do and the don't of a kind, pair by pair. */
export const pairPictures = (kind: SignKind): Promise<{readonly good: Picture; readonly bad: Picture}[]> =>
  Promise.all(
    pairs[kind].map(async (pair, i) => {
      const side = (which: 'good' | 'bad') => {
        const name = `${kind}-${i + 1}-${which}`
        return once(name, async () => pictureOf(name, drawSign(pair[which], await loadFonts(), identity)))
      }
      return {good: await side('good'), bad: await side('bad')}
    }),
  )

/** Returns every picture of signs that a page may show. */
export async function signPictures(): Promise<Picture[]> {
  const ofExamples = Object.keys(examples).map(examplePicture)
  const ofKinds = Object.values(technical).map((shown) => anatomyPicture(shown.anatomy))
  const dimensions = await Promise.all(Object.values(technical).map((shown) => dimensionsPicture(shown.dimensions)))
  const ofPairs = Object.keys(pairs).filter(isSignKind).map(pairPictures)
  return [
    ...(await Promise.all([...ofExamples, ...ofKinds])),
    ...dimensions.flatMap(({light, dark}) => [light, dark]),
    ...(await Promise.all(ofPairs)).flat().flatMap(({good, bad}) => [good, bad]),
  ]
}
