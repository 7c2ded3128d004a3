import {type Drawing, type Mark, mapPoints, type Point, rect, type Segment, turn} from '../../drawing/drawing.ts'
import type {Box, Fonts} from '../../drawing/type/text.ts'
import type {Identity, InkRole} from '../../tokens/identity.ts'
import {pictogramOf} from '../pictograms/pictograms.ts'
import {readPath} from '../pictograms/readPath.ts'
import {drawArrow} from './arrow.ts'
import type {Layout, LinePart, Part} from './layout.ts'

/**
 * Returns the drawing of a laid-out sign. Decides nothing: every place and size comes from the layout, every
 * colour from the identity. Letters and symbols go to the process of the lettering, the rest is printed.
 */
export function drawLayout(layout: Layout, fonts: Fonts, identity: Identity): Drawing {
  const {width, height, corner, title, ground, lettering, parts, script} = layout
  const faces = facesOf(layout, fonts)
  const ink = (role: InkRole) => identity.inks[role]
  const filled = (segments: readonly Segment[], role: InkRole, process: LinePart['process'] = lettering): Mark => ({
    type: 'path',
    process,
    segments,
    ink: ink(role),
  })

  const marksOf = (part: Part): Mark[] => {
    switch (part.type) {
      case 'line':
        return [filled(lineOutline(part, faces), part.ink, part.process)]
      case 'pictogram':
        return [filled(place(pictogramOf(part.concept).outline, part.at, part.size), part.ink, part.process)]
      case 'arrow':
        return [filled(drawArrow(part.at, part.size, part.towards), part.ink)]
      case 'emblem':
        return identity.emblem.paths.map(({d, role}) =>
          filled(place(readPath(d), part.at, part.size / identity.emblem.size), ground === 'field' ? role : 'on-ground'),
        )
      case 'bar':
        return [{type: 'path', process: 'print', segments: rect(part.at, part.width, part.height), ink: ink(part.ink)}]
      case 'shape':
        return [filled(place(part.segments, part.at, 1), part.ink, part.process)]
      case 'hole':
        return [{type: 'circle', process: 'drill', centre: part.at, radius: part.radius}]
    }
  }

  return {
    width,
    height,
    corner,
    title,
    lang: script,
    marks: [
      {type: 'field', process: 'print', ink: ink(ground)},
      ...parts.flatMap(marksOf),
      {type: 'path', process: 'cut', segments: rect([0, 0], width, height, corner)},
    ],
  }
}

/** Returns the fonts in which `layout` is set: those of its script. */
export const facesOf = ({script}: Pick<Layout, 'script'>, fonts: Fonts): Fonts =>
  script === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts

function lineOutline(line: LinePart, fonts: Fonts): Segment[] {
  return mapPoints(fonts[line.weight].set(line.text, line.tracking, line.sentence).outline, toPlace(line))
}

/** Returns the way from a point of the line, in ems from its pen, to the panel. */
function toPlace({at, em, condense, turned, over}: LinePart): (point: Point) => Point {
  const [x, y] = at
  return (p) => {
    const to: Point = [x + p[0] * em * condense, y + p[1] * em]
    return turned ? turn(to, 90, at) : over ? turn(to, 180, at) : to
  }
}

/** Returns what is inked of `part`, on the panel. */
export function inkOf(part: Part, fonts: Fonts): Box {
  const [x, y] = part.at
  switch (part.type) {
    case 'line': {
      const {ink} = fonts[part.weight].set(part.text, part.tracking, part.sentence)
      const to = toPlace(part)
      const [a, b] = [to([ink.left, ink.top]), to([ink.right, ink.bottom])]
      return {left: Math.min(a[0], b[0]), top: Math.min(a[1], b[1]), right: Math.max(a[0], b[0]), bottom: Math.max(a[1], b[1])}
    }
    case 'bar':
    case 'shape':
      return {left: x, top: y, right: x + part.width, bottom: y + part.height}
    case 'hole':
      return {left: x - part.radius, top: y - part.radius, right: x + part.radius, bottom: y + part.radius}
    case 'pictogram':
      return {left: x, top: y, right: x + part.size * pictogramOf(part.concept).width, bottom: y + part.size}
    default:
      return {left: x, top: y, right: x + part.size, bottom: y + part.size}
  }
}

const place = (segments: readonly Segment[], [x, y]: Point, scale: number) =>
  mapPoints(segments, ([px, py]) => [x + px * scale, y + py * scale])
