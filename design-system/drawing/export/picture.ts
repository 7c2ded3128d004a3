import {escaped} from '../../../handbooks/input/escape.ts'
import {type Drawing, type Mark, type Point, processes, type Segment} from '../drawing.ts'
import {rounded} from './rounded.ts'

/** How a picture is made of a drawing. */
export interface PictureSetting {
  /** Steps of the grid to which all places are rounded, for each millimetre of the drawing: as many as its size on the page needs. */
  readonly perMm: number
  /** What the ids of shared shapes begin with, where several pictures stand in one document. */
  readonly ids?: string | undefined
  /** Returns the colour in place of one of the drawing's; the same if absent. */
  readonly colour?: ((srgb: string) => string) | undefined
}

/** Readers of books know no other way to refer to a shape, and browsers know this one too. */
const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"'

/** Fewer letters than this are shorter where they stand than a reference to them. */
const worthSharing = 40

/**
 * Returns `drawing` as an SVG to be looked at, never to be made from: places are rounded to a grid, curves that are straight there become
 * lines, and a shape that recurs, which is mostly a character, is written once and referred to. It fills whatever room a page gives it.
 */
export function toPicture(drawing: Drawing, {perMm, ids = '', colour = (srgb) => srgb}: PictureSetting): string {
  const marks = processes.flatMap((process) => drawing.marks.filter((mark) => mark.process === process))
  const drawn = marks.map((mark) => ({
    paint: paintOf(mark, perMm, colour),
    shapes: mark.type === 'path' ? shapesOf(mark.segments, perMm) : [],
    mark,
  }))
  const seen = new Map<string, number>()
  for (const {shapes} of drawn) for (const {d} of shapes) seen.set(d, (seen.get(d) ?? 0) + 1)
  const shared = [...seen].flatMap(([d, times]) => (times > 1 && d.length > worthSharing ? [d] : []))
  const idOf = new Map(shared.map((d, i) => [d, `${ids}${i.toString(36)}`]))
  const [width, height] = [drawing.width, drawing.height].map((mm) => Math.round(mm * perMm))
  const field = `<rect width="${width}" height="${height}"${drawing.corner > 0 ? ` rx="${Math.round(drawing.corner * perMm)}"` : ''}/>`
  const elementsOf = ({shapes, mark}: (typeof drawn)[number]): string[] => {
    if (mark.type === 'field') return [field]
    if (mark.type === 'circle') {
      const [x, y, r] = [...mark.centre, mark.radius].map((mm) => Math.round(mm * perMm))
      return [`<circle cx="${x}" cy="${y}" r="${r}"/>`]
    }
    const own = shapes.filter(({d}) => !idOf.has(d)).map(({at: [x, y], d}) => `M${x} ${y}${d}`)
    const uses = shapes.flatMap(({at: [x, y], d}) => (idOf.has(d) ? [`<use xlink:href="#${idOf.get(d)}" x="${x}" y="${y}"/>`] : []))
    return [...(own.length > 0 ? [`<path d="${own.join('')}"/>`] : []), ...uses]
  }
  // What lies one upon another in one colour needs to be told its colour once.
  const groups: {readonly paint: string; readonly elements: string[]}[] = []
  for (const one of drawn) {
    const last = groups.at(-1)
    if (last?.paint === one.paint) last.elements.push(...elementsOf(one))
    else groups.push({paint: one.paint, elements: elementsOf(one)})
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${shared.length > 0 ? xlink : ''} lang="${drawing.lang}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(drawing.title)}</title>`,
    ...(shared.length > 0 ? ['<defs>', ...shared.map((d) => `<path id="${idOf.get(d)}" d="M0 0${d}"/>`), '</defs>'] : []),
    ...groups.flatMap(({paint, elements}) => [`<g ${paint}>`, ...elements, '</g>']),
    '</svg>',
    '',
  ].join('\n')
}

/** A mark without an ink is a line for a tool: a tenth of a millimetre, or what is just seen on a coarse grid. */
const paintOf = ({ink}: {readonly ink?: Mark['ink']}, perMm: number, colour: (srgb: string) => string) =>
  ink ? `fill="${colour(ink.srgb)}"` : `fill="none" stroke="${colour('#000000')}" stroke-width="${Math.max(1, Math.round(perMm / 10))}"`

interface PlacedShape {
  readonly at: Point
  /** Path data relative to `at`. */
  readonly d: string
}

/** Returns the parts of an outline that touch no other part, so that the nonzero rule fills each by itself as it fills the whole. */
function shapesOf(segments: readonly Segment[], perMm: number): PlacedShape[] {
  const contours = contoursOf(segments)
  return together(contours.map(boxOf)).flatMap((members) => {
    const first = contours[members[0] ?? 0]?.[0]
    if (first?.to !== 'move') return []
    const own = members.map((i) => contours[i] ?? [])
    const d = rounded(own, first.at, perMm)
    return d === '' ? [] : [{at: [Math.round(first.at[0] * perMm), Math.round(first.at[1] * perMm)], d}]
  })
}

function contoursOf(segments: readonly Segment[]): Segment[][] {
  const all: Segment[][] = []
  for (const s of segments) {
    if (s.to === 'move') all.push([])
    all.at(-1)?.push(s)
  }
  return all
}

type Extent = readonly [left: number, top: number, right: number, bottom: number]

function boxOf(contour: readonly Segment[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (p: Point) => {
    left = Math.min(left, p[0])
    top = Math.min(top, p[1])
    right = Math.max(right, p[0])
    bottom = Math.max(bottom, p[1])
  }
  for (const s of contour) {
    if (s.to === 'close') continue
    if (s.to === 'cubic') s.via.forEach(take)
    take(s.at)
  }
  return [left, top, right, bottom]
}

/** Returns the numbers of the boxes in groups, each of which meets no other: through others, boxes of a group hang together. */
function together(boxes: readonly Extent[]): number[][] {
  const groups: {box: Extent; members: number[]}[] = []
  boxes.forEach((box, i) => {
    let joined = {box, members: [i]}
    // A group that has grown may meet one that it did not meet before.
    for (let at = groups.length - 1; at >= 0; at--) {
      const other = groups[at]
      if (!other || !meet(other.box, joined.box)) continue
      groups.splice(at, 1)
      joined = {box: around(other.box, joined.box), members: [...other.members, ...joined.members]}
      at = groups.length
    }
    groups.push(joined)
  })
  return groups.map(({members}) => members.sort((a, b) => a - b))
}

const meet = (a: Extent, b: Extent) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
const around = (a: Extent, b: Extent): Extent => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
