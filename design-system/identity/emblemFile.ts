import {type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree} from 'parse5'
import {InputError, type Problem, show} from '../../handbooks/input/problem.ts'
import type {Segment} from '../drawing/drawing.ts'
import {readPath} from '../signs/pictograms/readPath.ts'
import type {EmblemPath, Ink, InkRole} from '../tokens/identity.ts'
import {gridSize, onGrid} from './emblemGrid.ts'

/** The shapes of an emblem on their grid. */
export interface EmblemShapes {
  readonly size: number
  readonly paths: readonly EmblemPath[]
}

/** Shapes, steps of all outlines, and groups in one another: more is no emblem that can be cut from a sheet. Our own choice. */
const most = {shapes: 40, steps: 2000, depth: 16} as const

/** What an emblem may hold, and which attributes each may have. */
const allowed: ReadonlyMap<string, readonly string[]> = mapOf({
  svg: ['xmlns', 'viewBox', 'width', 'height', 'version', 'id', 'fill'],
  g: ['id', 'fill'],
  path: ['id', 'fill', 'fill-rule', 'd'],
  title: ['id'],
  desc: ['id'],
})

const outlined = 'draw it as a path with one flat fill'
/** Why an element is refused, and what to do, where more is known than that it is not allowed. */
const refused: ReadonlyMap<string, string> = mapOf({
  script: 'is a program; delete it',
  style: 'is a style sheet; give each shape its colour in fill',
  image: `is a picture; ${outlined}`,
  text: `is text, which needs a font; turn it into outlines`,
  tspan: `is text, which needs a font; turn it into outlines`,
  linearGradient: 'is a gradient; an emblem has one flat ink for each shape',
  radialGradient: 'is a gradient; an emblem has one flat ink for each shape',
  pattern: 'is a pattern; an emblem has one flat ink for each shape',
  filter: 'is a filter; an emblem has one flat ink for each shape',
  mask: 'is a mask; subtract the shapes from one another',
  clipPath: 'is a mask; subtract the shapes from one another',
  use: 'refers to a shape that stands elsewhere; put the shape itself here',
  foreignObject: 'holds another document; delete it',
  a: 'is a link; take its shapes out of it',
  animate: 'moves; an emblem stands still, so delete it',
  animateTransform: 'moves; an emblem stands still, so delete it',
  set: 'moves; an emblem stands still, so delete it',
  ...Object.fromEntries(['rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line'].map((name) => [name, 'is no path; turn it into one'])),
})
const refusedAttributes: ReadonlyMap<string, string> = mapOf({
  style: 'is a style; give the shape its colour in fill',
  class: 'is a style; give the shape its colour in fill',
  transform: 'moves a shape away from its numbers; apply the transform to the path',
  stroke: 'is a line without an area; turn lines into outlines',
  href: 'refers to something outside; delete it',
  'xlink:href': 'refers to something outside; delete it',
})

/**
 * Returns the emblem in the SVG `text`, which `source` names in messages: flat shapes, curves and all, brought onto the grid. What its author
 * drew is kept, only the units change: the longer side of what is drawn becomes 100 and the shapes are centred the other way.
 *
 * The ink of a shape is the one of `inks` whose screen colour it is filled with.
 *
 * @throws InputError with line and name of everything that is no flat shape: programs, pictures, text, gradients, styles, references; of
 * colours that are none of the inks, and of path data that breaks off.
 */
export function readEmblem(source: string, text: string, inks: Readonly<Record<InkRole, Ink>>): EmblemShapes {
  const problems: Problem[] = []
  const declared = /<!(?:DOCTYPE|ENTITY|\[CDATA\[)/i.exec(text)
  if (declared)
    problems.push({
      line: text.slice(0, declared.index).split('\n').length,
      at: declared[0],
      message: 'is a declaration of XML; save the emblem as plain SVG without it',
    })
  const fragment = parseFragment(
    text.replace(/^\uFEFF?<\?xml[^>]*\?>/, (prolog) => ' '.repeat(prolog.length)),
    {sourceCodeLocationInfo: true},
  )
  const roots = fragment.childNodes.filter(tree.isElementNode)
  const [svg] = roots
  if (svg?.tagName !== 'svg' || roots.length !== 1)
    throw new InputError(source, [{at: '', message: 'holds no <svg> or something beside it; save the emblem as SVG'}])

  const shapes: {readonly segments: Segment[]; readonly role: InkRole}[] = []
  const walk = (element: DefaultTreeAdapterTypes.Element, inherited: string | undefined, depth = 0) => {
    const line = element.sourceCodeLocation?.startLine
    const name = element.tagName
    const report = (at: string, message: string) => problems.push({line, at, message})
    if (depth > most.depth) {
      report(`<${name}>`, `lies in more than ${most.depth} groups; ungroup the shapes`)
      return
    }
    const attributes = allowed.get(name)
    if (!attributes) {
      report(`<${name}>`, refused.get(name) ?? `is none of ${[...allowed.keys()].join(', ')}; save the emblem as plain SVG, or delete it`)
      return
    }
    const given = new Map(element.attrs.map(({prefix, name: own, value}) => [prefix ? `${prefix}:${own}` : own, value]))
    for (const attribute of given.keys())
      if (!attributes.includes(attribute) && !attribute.startsWith('xmlns:'))
        report(
          `${attribute} of <${name}>`,
          /^on/i.test(attribute)
            ? 'is a program; delete it'
            : (refusedAttributes.get(attribute) ?? `is none of ${attributes.join(', ')}; delete it`),
        )
    const fill = given.get('fill') ?? inherited
    if (name === 'path') {
      const segments = segmentsOf(given.get('d') ?? '', (message) => report('d of <path>', message))
      if (given.get('fill-rule') === 'evenodd')
        report('fill-rule of <path>', '"evenodd" is not followed by cutters; draw holes the other way round and use nonzero')
      const role = roleOf(fill, inks)
      if (role === undefined) report('fill of <path>', fillFault(fill, inks))
      if (segments && role) shapes.push({segments, role})
    }
    if (name !== 'title' && name !== 'desc')
      for (const child of element.childNodes) if (tree.isElementNode(child)) walk(child, fill, depth + 1)
  }
  walk(svg, undefined)

  const steps = shapes.reduce((sum, {segments}) => sum + segments.length, 0)
  if (problems.length === 0 && shapes.length === 0) problems.push({at: '<svg>', message: 'has no path; draw the emblem as paths'})
  if (shapes.length > most.shapes || steps > most.steps)
    problems.push({
      at: '<svg>',
      message: `has ${shapes.length} shapes with ${steps} steps, and at most ${most.shapes} with ${most.steps} are cut; simplify it`,
    })
  const gridded = problems.length === 0 ? onGrid(shapes.map(({segments}) => segments)) : undefined
  if (typeof gridded === 'string') problems.push({at: '<svg>', message: gridded})
  if (!Array.isArray(gridded)) throw new InputError(source, problems)
  return {size: gridSize, paths: gridded.map((d, i) => ({d, role: shapes[i]?.role ?? 'ink'}))}
}

/** Names come out of the file, and an object knows some that nobody put into it. */
function mapOf<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries))
}

function segmentsOf(d: string, report: (message: string) => void): Segment[] | undefined {
  try {
    const segments = readPath(d)
    const first = segments[0]
    if (!first) report('is empty; draw the outline, or delete the path')
    else if (first.to !== 'move') report('does not begin with a move (M); begin every outline with one')
    else if (segments.some((s) => s.to !== 'close' && ![...s.at, ...(s.to === 'cubic' ? s.via.flat() : [])].every(Number.isFinite)))
      report('holds a number that is too large; draw the emblem in units of its grid')
    else return segments
  } catch (error) {
    report(`${error instanceof Error ? error.message : String(error)}; write SVG path data`)
  }
  return undefined
}

const roleOf = (fill: string | undefined, inks: Readonly<Record<InkRole, Ink>>): InkRole | undefined =>
  (Object.keys(inks) as InkRole[]).find((role) => inks[role].srgb.toLowerCase() === fill?.trim().toLowerCase())

function fillFault(fill: string | undefined, inks: Readonly<Record<InkRole, Ink>>): string {
  const known = [...new Set(Object.values(inks).map(({srgb, en}) => `${srgb} (${en})`))].join(', ')
  if (fill === undefined) return `is missing; fill each shape with one of the inks: ${known}`
  if (/url\s*\(/i.test(fill)) return `${show(fill)} refers to a gradient or a pattern; use one of the inks: ${known}`
  return `${show(fill)} is none of the identity's inks; use one of ${known}`
}
