import {type Drawing, type Mark, type Mm, type Point, rect, type Segment} from '../drawing.ts'
import {decimal} from './decimal.ts'
import {chord, flatten} from './flatten.ts'
import {groupedBy} from './groupedBy.ts'
import {united} from './united.ts'

/** AutoCAD's colour numbers: what a tool follows is red, blue and green, and inks take the rest in turn. */
const toolColours: Readonly<Record<string, number>> = {CUT: 1, DRILL: 5, ENGRAVE: 3, EMBOSS: 30}
const inkColours = [4, 6, 2, 7, 8, 9]

/**
 * Returns the marks of `drawing` as an R12 DXF in millimetres.
 *
 * R12 because every router reads it. It has no splines, so curves are flattened to within 0.05 mm, and its y axis
 * points up from the panel's lower left corner, so y is turned here and nowhere else. A layer is a process, with the ink where there is one: `CUT`,
 * `DRILL`, `PRINT_CUNBIAO_WHITE`, `CUT_CUNBIAO_WHITE`. On a layer with an ink overlapping outlines are united, so
 * that a cutter never runs through a stroke, and clipped to the panel: bleed and crop marks are for printers.
 * Inks lie over each other in the order of the layers; none is cut out of the one below. `notes` become comments at its head.
 */
export function toDxf(drawing: Drawing, notes: readonly string[] = []): string {
  const layers = groupedBy(drawing.marks, layerOf)
  let inks = 0
  const colours = [...layers.keys()].map((name) => [name, toolColours[name] ?? inkColours[inks++ % inkColours.length] ?? 7] as const)
  return [
    pairs(
      [999, `Cunbiao: ${ascii(drawing.title)}, full size, millimetres`],
      ...notes.map((note): Pair => [999, ascii(note)]),
      ...section(
        'HEADER',
        [9, '$ACADVER'],
        [1, 'AC1009'],
        [9, '$INSUNITS'],
        [70, 4],
        ...extent('$EXTMIN', 0, 0),
        ...extent('$EXTMAX', drawing.width, drawing.height),
      ),
      ...section(
        'TABLES',
        ...table('LTYPE', 1, [0, 'LTYPE'], [2, 'CONTINUOUS'], [70, 0], [3, 'Solid line'], [72, 65], [73, 0], [40, 0]),
        ...table(
          'LAYER',
          layers.size,
          ...colours.flatMap(([name, colour]): Pair[] => [
            [0, 'LAYER'],
            [2, name],
            [70, 0],
            [62, colour],
            [6, 'CONTINUOUS'],
          ]),
        ),
      ),
      [0, 'SECTION'],
      [2, 'ENTITIES'],
    ),
    ...[...layers].map(([name, marks]) => entities(name, marks, drawing)),
    pairs([0, 'ENDSEC'], [0, 'EOF']),
  ].join('')
}

type Pair = readonly [code: number, value: string | number]

const layerOf = ({process, ink}: Mark) =>
  [process, ink?.name]
    .filter(Boolean)
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')

function entities(layer: string, marks: readonly Mark[], drawing: Drawing): string {
  const up = (p: Point): Point => [p[0], drawing.height - p[1]]
  const areas: (readonly Segment[])[] = []
  let written = ''
  const add = (points: readonly Point[], closed: boolean) => {
    written += polyline(layer, points.map(up), closed)
  }
  for (const mark of marks) {
    switch (mark.type) {
      case 'field':
        areas.push(panel(drawing))
        break
      case 'circle':
        if (mark.ink)
          areas.push(rect([mark.centre[0] - mark.radius, mark.centre[1] - mark.radius], 2 * mark.radius, 2 * mark.radius, mark.radius))
        else written += circle(layer, up(mark.centre), mark.radius)
        break
      case 'path':
        if (mark.ink) areas.push(mark.segments)
        else for (const {points, closed} of flatten(mark.segments, chord)) add(points, closed)
        break
      default:
        return mark satisfies never // a new kind of mark must fail to compile here, not vanish from the export
    }
  }
  // Within this of its edges a panel may lack a corner.
  for (const points of united(areas, panel(drawing), drawing.corner)) add(points, true)
  return written
}

const panel = ({width, height, corner}: Drawing) => rect([0, 0], width, height, corner)

const circle = (layer: string, [x, y]: Point, radius: Mm) => pairs([0, 'CIRCLE'], [8, layer], [10, x], [20, y], [30, 0], [40, radius])

const vertices = (layer: string, points: readonly Point[]) => {
  let written = ''
  for (const p of points) written += `0\nVERTEX\n8\n${layer}\n10\n${decimal(p[0])}\n20\n${decimal(p[1])}\n30\n0\n`
  return written
}

function polyline(layer: string, points: readonly Point[], closed: boolean): string {
  const repeated = closed && points.length > 1 && String(points[0]) === String(points.at(-1))
  return [
    pairs([0, 'POLYLINE'], [8, layer], [66, 1], [10, 0], [20, 0], [30, 0], [70, closed ? 1 : 0]),
    vertices(layer, repeated ? points.slice(0, -1) : points),
    pairs([0, 'SEQEND'], [8, layer]),
  ].join('')
}

const section = (name: string, ...content: readonly Pair[]): Pair[] => [[0, 'SECTION'], [2, name], ...content, [0, 'ENDSEC']]
const table = (name: string, rows: number, ...content: readonly Pair[]): Pair[] => [
  [0, 'TABLE'],
  [2, name],
  [70, rows],
  ...content,
  [0, 'ENDTAB'],
]
const extent = (name: string, x: Mm, y: Mm): Pair[] => [
  [9, name],
  [10, x],
  [20, y],
  [30, 0],
]

/**
 * R12 has no Unicode; AutoCAD and its readers take `\U+6751` for 村. The code has four digits, so a character beyond them is written as its
 * two halves; a backslash is written so too, lest what follows it be taken for a code.
 */
const ascii = (text: string) =>
  text.replace(/[^ -[\]-~]/g, (unit) => `\\U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)

const pairs = (...all: readonly Pair[]) => all.map(([code, v]) => `${code}\n${typeof v === 'number' ? decimal(v) : v}\n`).join('')
