import type {Mm} from '../../design-system/drawing/drawing.ts'
import {a4, columnOf, gutter, type Page, roomOf} from '../../design-system/drawing/paper/page.ts'
import {hair, leading, type PaperMark, type Pen} from '../../design-system/drawing/paper/pen.ts'
import {thumbnail} from '../../design-system/drawing/paper/reduced.ts'
import {signKinds} from '../../handbooks/hardware/parts.ts'
import {contentBottom, contentTop, drawPages, type KitTitle} from './kitPages.ts'
import type {KitSign} from './kitSign.ts'

const format = a4.across
const room = roomOf(format)
const bottom = contentBottom(format)
/** Below each sign stand its number, kind, size and quantity. */
const caption: Mm = 15
const leastCell = 2 * columnOf(format) - gutter

const scales = [2, 4, 5, 8, 10, 15, 20, 25, 30, 40, 50] as const
/**
 * Signs with a longer side over so much are shown together: beside a fascia, a desk plate would be a dot. They stand on one page if that
 * shows them at `fine` or larger, else on two.
 */
const groups: readonly {readonly over: Mm; readonly fine: number}[] = [
  {over: 1000, fine: 40},
  {over: 400, fine: 15},
  {over: 0, fine: 8},
]

interface Cell {
  readonly sign: KitSign
  readonly x: Mm
  readonly y: Mm
  readonly width: Mm
  readonly height: Mm
}

/**
 * Returns the sheets that show every sign of a kit, A4 across, with captions: large, middling and small ones each to a scale of
 * their own: the largest of the usual ones at which no sign is larger than a sheet and all fit on a page or two; where none does, the
 * smallest.
 * A sign that cannot be drawn yet stands as an empty frame that says so.
 */
export function drawSheets(signs: readonly KitSign[], title: KitTitle, pen: Pen): Page[] {
  const groupOf = ({drawing}: KitSign) =>
    groups.find(({over}) => (drawing ? Math.max(drawing.width, drawing.height) : 0) > over) ?? groups.at(-1)
  const pages = groups.flatMap((group) => {
    const some = signs.filter((sign) => groupOf(sign) === group)
    const fits = (scale: number) =>
      some.every(({drawing}) => !drawing || (drawing.width / scale <= room && drawing.height / scale <= bottom - contentTop - caption))
    const within = (pages: number, smallest: number) => scales.find((s) => s <= smallest && fits(s) && place(some, s).length <= pages)
    const scale = within(1, group.fine) ?? within(2, Infinity) ?? scales.at(-1) ?? 50
    return place(some, scale).map((cells) => ({scale, marks: () => cells.flatMap((cell) => drawCell(pen, cell, scale))}))
  })
  return drawPages(
    pen,
    title,
    {
      format,
      name: {zh: '标识总览', en: 'Overview of signs'},
      foot: {zh: '本页为缩小图，制作以artwork文件夹中的1:1图稿为准。', en: 'Reduced; make signs from the full-size files in artwork.'},
      scales: pages.map(({scale}) => scale),
    },
    pages.map(({marks}) => marks),
  )
}

/** Sets signs from left to right in rows, captions level, and starts a new page where the next row does not fit. */
function place(signs: readonly KitSign[], scale: number): Cell[][] {
  const column = columnOf(format)
  const sizes = signs.map((sign) => {
    const [width, height] = sign.drawing ? [sign.drawing.width / scale, sign.drawing.height / scale] : [leastCell, 22]
    return {sign, width, height, cell: Math.min(room, Math.ceil((Math.max(width, leastCell) + gutter) / column) * column - gutter)}
  })
  const rows: (typeof sizes)[] = []
  let used = Infinity
  for (const size of sizes) {
    if (used + size.cell > room) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(size)
    used += size.cell + gutter
  }
  const pages: Cell[][] = []
  let y = Infinity
  for (const row of rows) {
    const high = Math.max(...row.map(({height}) => height))
    if (y + high + caption > bottom) {
      pages.push([])
      y = contentTop
    }
    let x: Mm = format.margin
    for (const {sign, width, height, cell} of row) {
      pages.at(-1)?.push({sign, x, y: y + high - height, width, height})
      x += cell + gutter
    }
    y += high + caption + gutter
  }
  return pages
}

function drawCell(pen: Pen, {sign, x, y, width, height}: Cell, scale: number): PaperMark[] {
  const {number, kind, quantity, drawing, open} = sign
  const below = y + height
  const names = signKinds[kind]
  const size = drawing ? `${drawing.width} × ${drawing.height} mm` : '尺寸待定 size open'
  const most = Math.max(width, leastCell)
  return [
    ...(drawing ? thumbnail(pen, drawing, x, y, scale) : pen.frame(x, y, width, height, hair, 'quiet')),
    ...(open ? openWords(pen, open, x + 2, y + 4.6, width - 4) : []),
    ...pen.text(number, [x, below + 4.2], {em: 2.5, weight: 'bold', most}),
    ...pen.text(`${names.zh} ${names.en}`, [x, below + 7.6], {em: 2.4, most}),
    ...pen.text(`${size}  数量 Qty ${quantity ?? '待定 open'}`, [x, below + 11], {em: 2.4, most}),
  ]
}

function openWords(pen: Pen, open: {readonly zh: string; readonly en: string}, x: Mm, y: Mm, most: Mm): PaperMark[] {
  const style = {em: 2.2, most}
  return [
    ...pen.lines(open.zh, [x, y], style),
    ...pen.lines(open.en, [x, y + pen.broken(open.zh, style).length * style.em * leading], style),
  ]
}
