import {type Drawing, type Mark, type Mm, mapPoints, type Point, rect} from '../../design-system/drawing/drawing.ts'
import {outlined, type Pen} from '../../design-system/drawing/paper/pen.ts'
import {toArtwork} from '../../design-system/signs/artwork.ts'
import type {Material} from '../../design-system/signs/making/making.ts'
import type {Ink} from '../../design-system/tokens/identity.ts'
import {InputError} from '../../handbooks/input/problem.ts'
import type {KitFile} from './checksums.ts'

/** A small sign to be made together with others, of one point or of many. */
export interface GangItem {
  readonly drawing: Drawing
  readonly number: string
  readonly revision: string
  /** How many of it are made; each takes a place of its own. */
  readonly quantity: number
  /** What it is, in a word or two, beside its number: a kind or a point. */
  readonly label: string
}

/** A sheet that a workshop loads, with the edge that its machine holds. */
export interface Stock {
  readonly id: string
  readonly width: Mm
  readonly height: Mm
  readonly margin: Mm
}

/** Usual sheets: two of printers, one of engravers and routers. */
export const stocks = {
  a3: {id: 'A3', width: 420, height: 297, margin: 10},
  sra3: {id: 'SRA3', width: 450, height: 320, margin: 10},
  engraving: {id: '600x400', width: 600, height: 400, margin: 10},
} as const satisfies Readonly<Record<string, Stock>>

/** Printed beyond the trim of each item. */
export const bleed: Mm = 3
/** Around the trim of each item: bleed, then crop marks that never reach a neighbour. */
const around: Mm = 6
/** Below that the strip with the item's number. */
const strip: Mm = 4

/** One item in its place: `x`, `y` is the top left corner of its trim. */
export interface Placed {
  readonly item: GangItem
  /** Which of the item's copies, from 1. */
  readonly copy: number
  readonly x: Mm
  readonly y: Mm
  /** Turned a quarter clockwise, because it fits the sheet in no other way. */
  readonly turned: boolean
}

/** Returns the size that a placed item takes on the sheet, trimmed. */
export const placedSize = ({item: {drawing}, turned}: Pick<Placed, 'item' | 'turned'>) =>
  turned ? {width: drawing.height, height: drawing.width} : {width: drawing.width, height: drawing.height}

/** Returns whether a sign is small enough to be made on a sheet with others: no larger than about A4. This toolkit's own bound. */
export const isSmall = ({width, height}: Pick<Drawing, 'width' | 'height'>): boolean =>
  Math.max(width, height) <= 300 && Math.min(width, height) <= 220

/**
 * Returns `items` on as few sheets as shelves need: highest first, each copy on the first shelf with room (first fit decreasing height).
 * Pure: the same items in any order give the same sheets.
 *
 * @throws InputError naming every item that is larger than the stock.
 */
export function gang(items: readonly GangItem[], stock: Stock): Placed[][] {
  const room = {width: stock.width - 2 * stock.margin, height: stock.height - 2 * stock.margin}
  const taken = (item: GangItem, turned: boolean) => {
    const {width, height} = placedSize({item, turned})
    return {width: width + 2 * around, height: height + 2 * around + strip}
  }
  const fits = (item: GangItem, turned: boolean) => {
    const {width, height} = taken(item, turned)
    return width <= room.width + 1e-6 && height <= room.height + 1e-6
  }
  const tooLarge = items.filter((item) => !fits(item, false) && !fits(item, true))
  if (tooLarge.length > 0)
    throw new InputError(
      `gang sheet ${stock.id}`,
      tooLarge.map(({number, drawing: {width, height}}) => ({
        at: number,
        message: `is ${width} × ${height} mm and the sheet takes ${room.width - 2 * around} × ${room.height - 2 * around - strip} mm; make it from its own artwork or choose a larger sheet`,
      })),
    )
  const copies = items
    .flatMap((item) => {
      const turned = !fits(item, false)
      return Array.from({length: item.quantity}, (_, i) => ({item, copy: i + 1, turned, ...taken(item, turned)}))
    })
    .toSorted((a, b) => b.height - a.height || b.width - a.width || order(a.item, b.item) || a.copy - b.copy)

  const sheets: {shelves: {y: Mm; height: Mm; used: Mm; placed: Placed[]}[]; used: Mm}[] = []
  for (const {item, copy, turned, width, height} of copies) {
    let shelf = sheets.flatMap(({shelves}) => shelves).find((s) => s.height >= height && s.used + width <= room.width + 1e-6)
    if (!shelf) {
      const open = sheets.find(({used}) => used + height <= room.height + 1e-6)
      const sheet = open ?? {shelves: [], used: 0}
      if (!open) sheets.push(sheet)
      shelf = {y: sheet.used, height, used: 0, placed: []}
      sheet.shelves.push(shelf)
      sheet.used += height
    }
    shelf.placed.push({item, copy, turned, x: stock.margin + shelf.used + around, y: stock.margin + shelf.y + around})
    shelf.used += width
  }
  return sheets.map(({shelves}) => shelves.flatMap(({placed}) => placed))
}

const order = (a: GangItem, b: GangItem) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0)

/** Words and crop marks of a printer's sheet stand on every plate. */
const everyPlate: Ink = {name: 'All', zh: '套准色', en: 'Registration', srgb: '#000000', cmyk: [100, 100, 100, 100], lrv: 0}
/** The same words on a cutter's sheet have a layer of their own. */
const notes: Ink = {...everyPlate, name: 'NOTES', zh: '注记', en: 'Notes'}

/**
 * Returns one sheet as a drawing. For `print` each item has bleed and crop marks; for `cut` it ends at its trim. Every item keeps its
 * processes, so lines to cut stay lines to cut, and its number, revision and copy stand below it.
 */
export function drawGang(placed: readonly Placed[], stock: Stock, title: string, pen: Pen, use: 'print' | 'cut'): Drawing {
  const ink = use === 'print' ? everyPlate : notes
  return {
    width: stock.width,
    height: stock.height,
    corner: 0,
    lang: 'zh-Hans',
    title,
    marks: placed.flatMap((p): Mark[] => {
      const {width, height} = placedSize(p)
      const {number, revision, label, quantity} = p.item
      const words = `${number}  rev. ${revision}  ${p.copy}/${quantity}  ${label}`
      const named = pen.text(words, [p.x, p.y + height + around + 2.4], {em: 2.1, most: width + around})
      return [
        ...p.item.drawing.marks.flatMap((mark) => moved(mark, p, use)),
        ...(use === 'print'
          ? cropMarks(p.x, p.y, width, height).map((segments): Mark => ({type: 'path', process: 'print', ink, segments}))
          : []),
        ...named.map((mark): Mark => ({...outlined(mark, pen.fonts), ink}) as Mark),
      ]
    }),
  }
}

function moved(mark: Mark, {item: {drawing}, x, y, turned}: Placed, use: 'print' | 'cut'): Mark {
  const to = ([px, py]: Point): Point => (turned ? [x + drawing.height - py, y + px] : [x + px, y + py])
  if (mark.type === 'circle') return {...mark, centre: to(mark.centre)}
  if (mark.type === 'path') return {...mark, segments: mapPoints(mark.segments, to)}
  const {width, height, corner} = drawing
  const panel = use === 'print' ? rect([-bleed, -bleed], width + 2 * bleed, height + 2 * bleed) : rect([0, 0], width, height, corner)
  return {type: 'path', process: 'print', ink: mark.ink, segments: mapPoints(panel, to)}
}

/** Two short marks at each corner, outside the bleed. */
function cropMarks(x: Mm, y: Mm, width: Mm, height: Mm) {
  const [line, from] = [0.1, bleed]
  const long = around - bleed - 0.5
  return [
    ...[x, x + width].flatMap((at) => [y - from - long, y + height + from].map((top) => rect([at - line / 2, top], line, long))),
    ...[y, y + height].flatMap((at) => [x - from - long, x + width + from].map((left) => rect([left, at - line / 2], long, line))),
  ]
}

/** Which sheet each material comes on: cards and films from a printer, the rest from an engraver. */
const stockOf = (material: Material): Stock => (material === 'card' || material === 'film' ? stocks.sra3 : stocks.engraving)

/**
 * Returns the gang sheets of `items` as PDF to print and DXF to cut, one series for each material, named `gang/aluminium-1.pdf`. A
 * material with one item to make has no sheet: its own artwork does.
 *
 * @throws InputError naming every item that is larger than its stock.
 */
export async function gangSheets(
  items: readonly (GangItem & {readonly material: Material})[],
  {title, edition, revision, pen}: {readonly title: string; readonly edition: string; readonly revision: string; readonly pen: Pen},
): Promise<KitFile[]> {
  const groups = [...Map.groupBy(items, ({material}) => material)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const files: KitFile[] = []
  // One sheet at a time: those of a district would not fit in memory all at once.
  for (const [material, group] of groups) {
    if (group.reduce((sum, {quantity}) => sum + quantity, 0) < 2) continue
    const stock = stockOf(material)
    const sheets = gang(group, stock)
    const extent = `${stock.width} × ${stock.height} mm`
    for (const [i, placed] of sheets.entries()) {
      const name = `${title} ${stock.id} ${material} ${i + 1}/${sheets.length}`
      const meta = {title: name, number: `${material}-${i + 1}`, revision, edition}
      for (const format of ['dxf', 'pdf'] as const) {
        const drawing = drawGang(placed, stock, name, pen, format === 'dxf' ? 'cut' : 'print')
        const made = await toArtwork(drawing, `gang/${material}-${i + 1}`, [format], meta, pen.fonts)
        files.push(...made.map((file): KitFile => ({...file, extent})))
      }
    }
  }
  return files
}
