import {type Drawing, type Mm, mapPoints, rect} from '../drawing.ts'
import {hair, type PaperMark, type Pen} from './pen.ts'

/** Returns the sign as it looks, `scale` times smaller, its top left corner at `x`, `y`, with a thin edge. */
export const thumbnail = (pen: Pen, sign: Drawing, x: Mm, y: Mm, scale: number): PaperMark[] => [
  pen.bar(x - hair, y - hair, sign.width / scale + 2 * hair, sign.height / scale + 2 * hair, 'quiet'),
  ...reduced(sign, pen, x, y, scale),
]

/**
 * Returns the marks of a drawing `scale` times smaller, its top left corner at `x`, `y`: fields become panels, whatever is printed,
 * engraved or raised keeps its ink, lines for tools go. Points lie on a grid of a hundredth of a millimetre, which no office printer shows
 * and which makes a paper a fifth lighter.
 */
export const reduced = (
  {marks, width, height, corner}: Pick<Drawing, 'marks' | 'width' | 'height' | 'corner'>,
  pen: Pen,
  x: Mm,
  y: Mm,
  scale: number,
): PaperMark[] =>
  marks.flatMap((mark): PaperMark[] => {
    if (!mark.ink) return []
    if (mark.type === 'circle')
      return [{...mark, process: 'print', centre: [x + mark.centre[0] / scale, y + mark.centre[1] / scale], radius: mark.radius / scale}]
    const segments = mark.type === 'field' ? rect([0, 0], width, height, corner) : mark.segments
    return [
      pen.fill(
        mapPoints(segments, (p) => [hundredth(x + p[0] / scale), hundredth(y + p[1] / scale)]),
        mark.ink,
      ),
    ]
  })

const hundredth = (length: Mm): Mm => Math.round(length * 100) / 100
