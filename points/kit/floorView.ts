import type {Drawing, Mm} from '../../design-system/drawing/drawing.ts'
import {type PaperMark, type Pen, tint} from '../../design-system/drawing/paper/pen.ts'
import {thumbnail} from '../../design-system/drawing/paper/reduced.ts'
import type {Height} from '../../design-system/signs/making/height.ts'
import {type Area, figure, scales} from './elevation.ts'

/** Sizes of what is drawn around a sign on the floor: this toolkit's own; no clause names them. */
const counter = {width: 1800, depth: 600}
const body: Mm = 230
/** On paper, beside and below the sign, for its dimensions. */
const rim: Mm = 15

/**
 * Returns a sign on the floor in plan with a person who waits before it, and the scale used: behind the counter's edge at the least distance
 * if it has one, else alone.
 */
export function drawFloorView(pen: Pen, sign: Drawing, distance: Height | undefined, area: Area): {marks: PaperMark[]; scale: number} {
  const above = distance ? counter.depth + distance.planned : 0
  const wide = Math.max(sign.width, distance ? counter.width : 0)
  const deep = above + sign.height + 900
  const scale = scales.find((s) => wide / s + 2 * rim <= area.width && deep / s + rim <= area.height) ?? 150
  const x = area.x + area.width / 2
  const y = area.y + (area.height - deep / scale) / 2
  const line = y + above / scale
  const [left, right, below] = [x - sign.width / 2 / scale, x + sign.width / 2 / scale, line + sign.height / scale]
  const side = x - wide / 2 / scale
  const edge = y + counter.depth / scale
  const held: PaperMark[] = distance
    ? [
        pen.bar(side, y, wide / scale, counter.depth / scale, tint),
        pen.bar(side, edge - 0.5, wide / scale, 0.5),
        ...pen.text('柜台 counter', [x, y + counter.depth / scale / 2 + 0.8], {em: 2.2, align: 'centre'}),
        ...pen.upright(edge, line, side - 6, figure(distance), side),
      ]
    : []
  return {
    scale,
    marks: [
      ...held,
      ...thumbnail(pen, sign, left, line, scale),
      ...pen.across(left, right, below + 6, `${sign.width}`, below),
      ...pen.upright(line, below, right + 7, `${sign.height}`, right),
      {type: 'circle', process: 'print', ink: tint, centre: [x, below + 560 / scale], radius: body / scale},
    ],
  }
}
