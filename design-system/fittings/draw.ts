import {type Fitting, fittings} from '../../handbooks/hardware/parts.ts'
import {speak} from '../../handbooks/language/traditional.ts'
import type {Drawing, Ink, Mark, Mm, Point, Segment} from '../drawing/drawing.ts'
import {personHeight, personParts, personWidth, wheelchairLength, wheelchairParts} from '../drawing/technical/figures.ts'
import {type Dimension, dimensions, label, labelWidth, type Pencil, sheet, stroke} from '../drawing/technical/line.ts'
import {moved} from '../drawing/technical/moved.ts'
import type {Fonts} from '../drawing/type/text.ts'
import type {Identity} from '../tokens/identity.ts'
import type {DrawnFitting, Size, SizeLine, View} from './fitting.ts'
import {dashed, edged, tinted} from './inking.ts'
import type {Shape} from './shape.ts'

/** The languages of a drawing: the names of its views are set in them. */
export type DrawingLocale = Drawing['lang']

/** A size with the letter that stands for it on the drawing; a size that is no length there has none. */
export interface LetteredSize extends Size {
  readonly id: string
  readonly letter?: string | undefined
}

/** The dimensioned drawing of a fitting, and what its letters mean. */
export interface FittingDrawing {
  readonly drawing: Drawing
  readonly sizes: readonly LetteredSize[]
}

const viewNames = {
  front: {zh: '正立面', en: 'Front'},
  side: {zh: '侧立面', en: 'Side'},
  plan: {zh: '平面', en: 'Plan'},
}

/** Returns the sizes of a fitting in their order, with the letters of those that its views show. */
export function letters({sizes, views}: DrawnFitting): LetteredSize[] {
  const shown = new Set(views.flatMap(({lines, corner}) => [...lines.map(({size}) => size), ...(corner ? [corner.size] : [])]))
  let next = 65
  return Object.entries(sizes).map(([id, size]) => ({id, ...size, letter: shown.has(id) ? String.fromCharCode(next++) : undefined}))
}

/** Views in their places, without a sheet behind them. */
export interface PlacedViews {
  readonly width: Mm
  readonly height: Mm
  readonly marks: readonly Mark[]
}

/**
 * Returns the drawing of a fitting in millimetres of the fitting. Lines and labels are sized to be read at the width of a page.
 */
export function drawFitting(
  id: Fitting,
  spec: DrawnFitting,
  fonts: Fonts,
  identity: Identity,
  lang: DrawingLocale = 'zh-Hans',
): FittingDrawing {
  const {elevations, plans, boxes} = rowsOf(spec)
  const wide = elevations.reduce((sum, view) => sum + boxes(view).right - boxes(view).left, 0)
  const high = [elevations, plans].reduce((sum, row) => sum + Math.max(0, ...row.map((v) => boxes(v).bottom - boxes(v).top)), 0)
  const faces = lang === 'zh-Hant' ? (fonts.traditional ?? fonts) : fonts
  const pencil: Pencil = {fonts: faces, identity, cap: Math.max(wide * 1.5, high * 1.5) * 0.0135}
  const {width, height, marks} = placeViews(spec, pencil, lang)
  const {zh, en} = fittings[id]
  const title = speak(lang)({zh: `${zh}：尺寸图`, en: `${en}: dimensioned drawing`})
  return {
    drawing: {width, height, corner: 0, lang, title, marks: [sheet(pencil, width, height), ...marks]},
    sizes: letters(spec),
  }
}

/**
 * Returns the dimensioned views of a fitting in millimetres of the fitting: front and side side by side on one floor, the plan below the
 * front, as the first-angle projection has it. Labels are as high as the pencil's `cap`, and everything between the views follows it.
 */
export function placeViews(spec: DrawnFitting, pencil: Pencil, lang: DrawingLocale): PlacedViews {
  const {cap} = pencil
  const sizes = letters(spec)
  const {elevations, plans, boxes} = rowsOf(spec)
  const text = (line: SizeLine) => {
    const of = sizes.find((s) => s.id === line.size)
    return `${of?.letter ?? ''} ${of?.value ?? ''}`
  }
  const placed: Mark[] = []
  const [firstElevation] = elevations
  let [x, foot] = [cap * 3, 0]
  const fitted = spec.views.map((view) => ({view, ...measured(view, boxes(view), pencil, text)}))
  const of = (view: View) => fitted.find((one) => one.view === view)
  const floor = cap * 3 + Math.max(0, ...elevations.map((v) => -boxes(v).top))
  const captionAt = floor + Math.max(0, ...elevations.map((v) => of(v)?.belowDepth ?? 0)) + cap * 3.4
  let frontX = x
  for (const view of elevations) {
    const one = of(view)
    if (!one) continue
    const dx = x + one.leftDepth - boxes(view).left
    if (view === firstElevation) frontX = dx
    placed.push(...one.marks.map((mark) => moved(mark, dx, floor)))
    placed.push(caption(pencil, speak(lang)(viewNames[view.name]), dx + (boxes(view).left + boxes(view).right) / 2, captionAt))
    x = dx + boxes(view).right + cap * 5
    foot = captionAt + cap * 1.2
  }
  let right = x
  for (const view of plans) {
    const one = of(view)
    if (!one) continue
    const least = cap * 3 + one.leftDepth - boxes(view).left
    const dx = elevations.length > 0 ? Math.max(frontX, least) : x + one.leftDepth - boxes(view).left
    const dy = foot + cap * 2.5 - boxes(view).top
    placed.push(...one.marks.map((mark) => moved(mark, dx, dy)))
    placed.push(
      caption(pencil, speak(lang)(viewNames.plan), dx + (boxes(view).left + boxes(view).right) / 2, dy + one.belowDepth + cap * 3.4),
    )
    right = Math.max(right, dx + boxes(view).right + one.rightDepth + cap * 3)
    foot = dy + one.belowDepth + cap * 4.6
  }
  return {width: right - cap * 1.5, height: foot, marks: placed}
}

/** Returns the views of a fitting in their two rows, with what each takes about its origin. */
function rowsOf({views}: DrawnFitting) {
  const bounds = new Map(views.map((view) => [view, boundsOf(view)]))
  return {
    elevations: views.filter(({name}) => name !== 'plan'),
    plans: views.filter(({name}) => name === 'plan'),
    boxes: (view: View) => bounds.get(view) ?? {left: 0, right: 0, top: 0, bottom: 0},
  }
}

/** Returns the first view of a fitting without lengths and people, for a gallery. */
export function sketchFitting(id: Fitting, spec: DrawnFitting, fonts: Fonts, identity: Identity, lang: DrawingLocale = 'zh-Hans'): Drawing {
  const [view] = spec.views
  if (!view) throw new Error(`${id} has no view`)
  const {left, right, top, bottom} = boundsOf({...view, people: []})
  const cap = Math.max(right - left, (bottom - top) * 1.4) * 0.03
  const pencil: Pencil = {fonts, identity, cap}
  const {marks} = measured({...view, lines: [], people: [], corner: undefined}, {left, right, top, bottom}, pencil, () => '')
  const [width, height] = [right - left + cap * 4, bottom - top + cap * 4]
  const placed = marks.map((mark) => moved(mark, cap * 2 - left, cap * 2 - top))
  return {width, height, corner: 0, lang, title: speak(lang)(fittings[id]), marks: [sheet(pencil, width, height), ...placed]}
}

/** Below its view, a size larger than the figures. */
const caption = (pencil: Pencil, words: string, x: Mm, y: Mm) => label({...pencil, cap: pencil.cap * 1.15}, words, [x, y], 'middle')

interface Bounds {
  readonly left: Mm
  readonly right: Mm
  readonly top: Mm
  readonly bottom: Mm
}

function boundsOf({shapes, people = [], name}: View): Bounds {
  const points = [
    ...shapes.flatMap(({segments}) =>
      segments.flatMap((s): Point[] => (s.to === 'close' ? [] : s.to === 'cubic' ? [...s.via, s.at] : [s.at])),
    ),
    ...people.flatMap(({figure, x, up = 0}): Point[] =>
      figure === 'person'
        ? [
            [x - personWidth / 2, -up - personHeight],
            [x + personWidth / 2, -up],
          ]
        : [
            [x, -up - 1370],
            [x + wheelchairLength, -up],
          ],
    ),
  ]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  // An elevation stands on its floor even if nothing of it touches the floor.
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: name === 'plan' ? Math.max(...ys) : 0}
}

/** Returns the marks of one view about its own origin, with how far its dimension lines reach. */
function measured(view: View, {left, right, bottom}: Bounds, pencil: Pencil, text: (line: SizeLine) => string) {
  const {cap, identity} = pencil
  const shortestFirst = (a: Dimension, b: Dimension) => a.to - a.from - (b.to - b.from)
  const lines = (axis: SizeLine['axis']): Dimension[] =>
    view.lines
      .filter((line) => line.axis === axis)
      .map((line) =>
        axis === 'across'
          ? {from: line.from, to: line.to, edge: -line.edge, label: text(line)}
          : {from: -line.to, to: -line.from, edge: line.edge, label: text(line)},
      )
      .sort(shortestFirst)
  const below = dimensions(pencil, 'below', bottom + cap * 2, lines('across'))
  const beside = dimensions(pencil, 'left', left - cap * 1.6, lines('up'))
  const people = (view.people ?? []).flatMap(({figure, x, up = 0}) => {
    const to = (px: Mm, py: Mm): Point => [px, -up - py]
    const parts = figure === 'person' ? personParts(to, x) : wheelchairParts(to, x)
    return parts.map(
      ({of, segments}): Mark => ({
        type: 'path',
        process: 'print',
        segments,
        ink: of === 'body' ? tinted(identity, 'soft') : tinted(identity, 'metal'),
      }),
    )
  })
  const floor = view.name === 'plan' ? [] : [stroke(pencil, [left - cap, cap * 0.09], [right + cap, cap * 0.09], 0.18)]
  const corner = cornerMarks(view, pencil, text)
  return {
    marks: [...people, ...view.shapes.flatMap((shape) => inked(shape, pencil)), ...floor, ...below.marks, ...beside.marks, ...corner.marks],
    leftDepth: beside.depth + cap * 1.6,
    belowDepth: bottom + below.depth + cap * 2,
    rightDepth: corner.depth,
  }
}

function inked({segments, tone, line}: Shape, pencil: Pencil): Mark[] {
  const {identity, cap} = pencil
  const fill: Mark[] = tone ? [{type: 'path', process: 'print', segments, ink: tinted(identity, tone)}] : []
  const path = (outline: readonly Segment[], ink: Ink): Mark[] =>
    outline.length > 0 ? [{type: 'path', process: 'print', segments: outline, ink}] : []
  const {ink, quiet} = identity.inks
  switch (line) {
    case 'edge':
      return [...fill, ...path(edged(segments, cap * 0.1), ink)]
    case 'thin':
      return [...fill, ...path(edged(segments, cap * 0.05), ink)]
    case 'hidden':
      return path(dashed(segments, cap * 0.07, cap * 0.7), quiet)
    case 'none':
      return fill
    default:
      return line satisfies never
  }
}

/** Returns the leader to a rounded corner of the plan, and how far it reaches beyond the corner. */
function cornerMarks({corner}: View, pencil: Pencil, text: (line: SizeLine) => string) {
  if (!corner) return {marks: [], depth: 0}
  const {cap} = pencil
  const [letter = '', value = ''] = text({size: corner.size, axis: 'across', from: 0, to: 0, edge: 0}).split(' ')
  const words = `${letter} R${value}`
  const [x, y] = [corner.at[0], -corner.at[1]]
  const elbow: Point = [x + cap * 1.6, y + cap * 1.6]
  return {
    marks: [
      stroke(pencil, [x, y], elbow, 0.05),
      stroke(pencil, elbow, [elbow[0] + cap * 0.8, elbow[1]], 0.05),
      label(pencil, words, [elbow[0] + cap * 1.2, elbow[1] + cap / 2]),
    ],
    depth: cap * 2.8 + labelWidth(pencil, words),
  }
}
