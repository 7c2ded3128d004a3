import {type Drawing, type Mark, mapPoints, rect, type Segment} from '../drawing/drawing.ts'
import {bleed} from '../drawing/export/slug.ts'
import {readPath} from '../signs/pictograms/readPath.ts'
import type {Application} from './application.ts'
import type {Part, Setting} from './part.ts'
import {clipped} from './pattern.ts'

/**
 * Returns the drawing of an application as it looks once trimmed: for a picture of it beside others.
 */
export function drawTrimmed(application: Application, setting: Setting): Drawing {
  const {width, height} = application
  const drawing = drawApplication(application, setting)
  const panel = {left: 0, top: 0, right: width, bottom: height}
  const beyond = ({at}: Exclude<Segment, {readonly to: 'close'}>) => at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height
  return {
    ...drawing,
    marks: drawing.marks.map((mark) =>
      mark.type === 'path' && mark.segments.some((s) => s.to !== 'close' && beyond(s))
        ? {...mark, segments: clipped(mark.segments, panel, width / 2000)}
        : mark,
    ),
  }
}

/**
 * Returns the drawing of an application. It decides nothing: places come from the description, colours from the identity. A pixel of a
 * screen is a millimetre of the drawing; what reaches the edge of a print goes on into the bleed.
 *
 * @clause HW-IDEN-005 emblem in one ink on a dark ground
 */
export function drawApplication(application: Application, setting: Setting): Drawing {
  const {width, height, unit, ground, name} = application
  const {identity, fonts} = setting
  const over = unit === 'mm' ? bleed : 0
  const filled = (segments: readonly Segment[], ink: Mark['ink']): Mark => ({type: 'path', process: 'print', segments, ink})

  const marksOf = (part: Part): Mark[] => {
    const {left, top, right, bottom} = part.box
    switch (part.type) {
      case 'words': {
        const [x, y] = part.pen
        const {outline} = fonts[part.weight].set(part.text, part.tracking, part.sentence)
        return [
          filled(
            mapPoints(outline, ([px, py]) => [x + px * part.em, y + py * part.em]),
            identity.inks[part.ink],
          ),
        ]
      }
      case 'emblem': {
        const scale = (right - left) / identity.emblem.size
        const dark = part.on === 'ground' || part.on === 'emphasis'
        return identity.emblem.paths.map(({d, role}) =>
          filled(
            mapPoints(readPath(d), ([x, y]) => [left + x * scale, top + y * scale]),
            identity.inks[dark ? 'on-ground' : role],
          ),
        )
      }
      case 'area':
      case 'guide': {
        const [x1, y1] = [left <= 0 ? -over : left, top <= 0 ? -over : top]
        const [x2, y2] = [right >= width ? width + over : right, bottom >= height ? height + over : bottom]
        return [filled(rect([x1, y1], x2 - x1, y2 - y1), identity.inks[part.ink])]
      }
      case 'pattern':
        return [filled(part.segments, part.ink)]
      default:
        return part satisfies never
    }
  }

  return {
    width,
    height,
    corner: 0,
    title: `${setting.county.zh} ${name.zh} ${name.en}`,
    lang: 'zh-Hans',
    marks: [{type: 'field', process: 'print', ink: identity.inks[ground]}, ...application.parts(setting).flatMap(marksOf)],
  }
}
