import {escaped} from '../../../handbooks/input/escape.ts'
import {type Drawing, type Ink, type Mark, type Point, processes, type Segment} from '../drawing.ts'
import {decimal as mm} from './decimal.ts'

/**
 * Returns `drawing` as an SVG document whose user unit is one millimetre.
 *
 * `width` and `height` carry `mm`, so it prints at full size, and the viewBox lets a page scale it. The picture
 * ends at the trim: the bleed is left to the PDF. It has no ids and no style attributes, so that any number of
 * signs may stand in one page under a strict content security policy.
 */
export function toSvg(drawing: Drawing): string {
  const {width, height, title, lang, marks} = drawing
  const groups = processes.flatMap((process) => {
    const shapes = marks.filter((mark) => mark.process === process).map((mark) => shape(mark, drawing))
    return shapes.length === 0 ? [] : [`<g data-process="${process}">`, ...shapes.map((s) => `  ${s}`), '</g>']
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    ...groups,
    '</svg>',
    '',
  ].join('\n')
}

/** Returns `svg`, which `toSvg` made, with `notes` as its metadata: what is said of the sign beside its picture. */
export const annotated = (svg: string, notes: readonly string[]): string =>
  svg.replace('</title>\n', (title) => `${title}<metadata>${escaped(notes.join(', '))}</metadata>\n`)

function shape(mark: Mark, {width, height, corner}: Drawing): string {
  switch (mark.type) {
    case 'field':
      return `<rect ${paint(mark.ink)} width="${mm(width)}" height="${mm(height)}"${corner > 0 ? ` rx="${mm(corner)}"` : ''}/>`
    case 'path':
      return `<path ${paint(mark.ink)} d="${data(mark.segments)}"/>`
    case 'circle':
      return `<circle ${paint(mark.ink)} cx="${mm(mark.centre[0])}" cy="${mm(mark.centre[1])}" r="${mm(mark.radius)}"/>`
    default:
      return mark satisfies never // a new kind of mark must fail to compile here, not vanish from the export
  }
}

const paint = (ink: Ink | undefined) => (ink ? `fill="${ink.srgb}"` : 'fill="none" stroke="#000" stroke-width="0.1"')

function data(segments: readonly Segment[]): string {
  let d = ''
  for (const s of segments) {
    if (s.to === 'close') d += 'Z'
    else if (s.to === 'cubic') d += `C${xy(s.via[0])} ${xy(s.via[1])} ${xy(s.at)}`
    else d += `${s.to === 'move' ? 'M' : 'L'}${xy(s.at)}`
  }
  return d
}

const xy = (p: Point) => `${mm(p[0])} ${mm(p[1])}`
