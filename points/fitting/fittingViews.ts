import type {Mark, Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnAt, columnsWide, roomOf, scaleBar} from '../../design-system/drawing/paper/page.ts'
import type {PaperMark, Pen} from '../../design-system/drawing/paper/pen.ts'
import {reduced} from '../../design-system/drawing/paper/reduced.ts'
import {type Box, join} from '../../design-system/drawing/type/text.ts'
import {placeViews} from '../../design-system/fittings/draw.ts'
import type {DrawnFitting} from '../../design-system/fittings/fitting.ts'
import type {Locale} from '../../handbooks/language/locale.ts'
import type {Writer} from './sheetTables.ts'
import {printing, words} from './sheetWords.ts'
import {projectionSymbol} from './titleBlock.ts'

/** The reductions of technical drawings, from the largest (GB/T 14690-1993, both series). */
const scales = [1, 2, 2.5, 3, 4, 5, 6, 10, 15, 20, 25, 30, 40, 50, 60, 100, 150] as const
/** Height of the capitals on the views, on paper. */
const cap: Mm = 2.3
/** Room that the views may take of the first page, so that the sizes begin below them. */
const viewsHigh: Mm = 134
const format = a4.upright

/** The views of a fitting at a scale that the page has room for. */
export interface FittedViews {
  readonly scale: number
  readonly marks: readonly Mark[]
  /** What they take of the paper, and of the plane of the fitting. */
  readonly high: Mm
  readonly wide: Mm
  readonly box: Box
}

/** Returns the views at the largest scale that the page has room for. */
export function fitViews(spec: DrawnFitting, {fonts, identity}: Pen, lang: Locale): FittedViews {
  for (const scale of scales) {
    const {marks} = placeViews(spec, {fonts, identity, cap: cap * scale}, lang)
    const box = marks.flatMap(boxOf).reduce(join)
    const [wide, high] = [(box.right - box.left) / scale, (box.bottom - box.top) / scale]
    if (wide <= roomOf(format) && high <= viewsHigh) return {scale, marks, wide, high, box}
  }
  throw new Error('a fitting is larger than any scale')
}

/** Returns the box around a mark of the views, which are areas all. */
function boxOf(mark: Mark): Box[] {
  const points = mark.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at])) : []
  if (points.length === 0) return []
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [{left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)}]
}

/** Returns the views with their scale and the symbol of the projection below, their upper edge at `y`. */
export function viewsBlock({pen, say}: Writer, {marks, scale, wide, high, box}: FittedViews, y: Mm): PaperMark[] {
  const x = format.margin + (roomOf(format) - wide) / 2
  const foot = y + high + 7
  return [
    ...reduced({marks, width: 0, height: 0, corner: 0}, pen, x - box.left / scale, y - box.top / scale, scale),
    ...scaleBar(pen, format.margin, foot, scale),
    ...pen.text(`1:${scale}  mm`, [columnAt(format, 5), foot], {em: 2.3, weight: 'medium'}),
    ...projectionSymbol(pen, columnAt(format, 6) + 6, foot - 3),
    ...pen.text(say(words.projection), [columnAt(format, 7) + 4, foot], {em: 2.3}),
    ...pen.text(say(printing), [format.margin + roomOf(format), foot], {em: 2.3, align: 'right', most: columnsWide(format, 4)}),
  ]
}
