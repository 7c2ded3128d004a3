import {type Mm, mapPoints, type Point, polygon, rect, turn} from '../../design-system/drawing/drawing.ts'
import {hair, type PaperMark, type Pen, type TextStyle} from '../../design-system/drawing/paper/pen.ts'
import {cornersOf, makePlacer, nearby, type Rect, rectAt} from '../../design-system/signs/layout/placing.ts'
import type {SignText} from '../../design-system/signs/layout/spec.ts'
import type {FloorPlan, PlanPoint, PlanRoom} from '../../design-system/signs/plan/floorPlan.ts'
import {inside, outlineOf, roomiest, spaceAt, step, wallAt} from '../../design-system/signs/plan/geometry.ts'
import {planShapes} from '../../design-system/signs/plan/shapes.ts'
import type {Ink} from '../../design-system/tokens/identity.ts'
import type {SignPlace} from '../wayfinding/places.ts'

/** A floor plan with the words that stand on it. */
export type NamedPlan = FloorPlan<{readonly text: SignText}>

/** Where a plan lies on a page. */
export interface PlanSheet {
  readonly area: Rect
  /** Millimetres on paper for a metre on the floor. */
  readonly perMetre: number
  readonly to: (at: PlanPoint) => Point
}

/** A sign on the plan: the part of its number that tells it from the others of its point, and one of its places. */
export interface Marker {
  readonly code: string
  readonly place: SignPlace
}

/** Floors by what a space is for: printed in grey alone they stay apart. */
const floorInks: Readonly<Record<PlanRoom['use'], Ink>> = {
  outside: paper('#F4F6EE', [3, 0, 7, 0], 91.5),
  corridor: paper('#FFFFFF', [0, 0, 0, 0], 100),
  hall: paper('#E3EEEE', [10, 2, 6, 0], 83.7),
  room: paper('#FFFFFF', [0, 0, 0, 0], 100),
  staff: paper('#E4E4E0', [0, 0, 2, 13], 76.6),
}

function paper(srgb: `#${string}`, cmyk: Ink['cmyk'], lrv: number): Ink {
  return {name: `CUNBIAO PLAN ${srgb.slice(1)}`, zh: '平面图底色', en: 'Floor of a plan', srgb, cmyk, lrv}
}

/** Returns floors, walls, doors and the entrance. */
export function drawFloor(pen: Pen, plan: NamedPlan, {to, perMetre}: PlanSheet): PaperMark[] {
  const shapes = planShapes(plan, {wall: 0.2, fence: 0.06, line: 0.22 / perMetre})
  return [
    ...shapes.floors.map(({use, segments}) => pen.fill(mapPoints(segments, to), floorInks[use])),
    pen.fill(mapPoints(shapes.fences, to), 'quiet'),
    pen.fill(mapPoints(shapes.leaves, to), 'quiet'),
    pen.fill(mapPoints(shapes.walls, to), 'ink'),
    ...drawEntrance(pen, plan, {to, perMetre}),
  ]
}

/** A triangle outside the entrance that points in. */
function drawEntrance(pen: Pen, {rooms, entrance}: NamedPlan, {to, perMetre}: Omit<PlanSheet, 'area'>): PaperMark[] {
  const room = rooms.find(({id}) => id === entrance.room)
  const wall = room && wallAt(room, entrance.atM, entrance.widthM)
  if (!wall) return []
  const [x, y] = to(entrance.atM)
  const [dx, dy] = wall.inward
  const at = (ahead: number, aside: number): Point => [x + dx * ahead - dy * aside, y + dy * ahead + dx * aside]
  const built = (off: number) => rooms.some((other) => inside(outlineOf(other), step(step(entrance.atM, wall.inward, -0.5), [off, 0], 1)))
  const aside = dx === 0 && built(9 / perMetre) ? -4 : 4
  const words: Point = dx === 0 ? [x + aside, at(-3.4, 0)[1] + 0.9] : [at(-6, 0)[0], y + 0.9]
  return [
    pen.fill(polygon([at(-1.2, 0), at(-4.6, 2.2), at(-4.6, -2.2)]), 'emphasis'),
    ...pen.text('入口 Entrance', words, {
      em: 2.4,
      weight: 'bold',
      ink: 'emphasis',
      align: dx > 0 || (dx === 0 && aside < 0) ? 'right' : 'left',
    }),
  ]
}

/**
 * Returns the names on the plan and the signs with their numbers. Names keep clear of signs, numbers of both, each in its own space
 * where there is room.
 */
export function drawWords(pen: Pen, plan: NamedPlan, sheet: PlanSheet, markers: readonly Marker[]): PaperMark[] {
  const {to, perMetre, area} = sheet
  const back = ([x, y]: Point): PlanPoint => [(x - to([0, 0])[0]) / perMetre, (y - to([0, 0])[1]) / perMetre]
  const placer = makePlacer(0.6)
  for (const {place} of markers) placer.take(rectAt(to(place.at), 3.4, 3.4))
  for (const {atM} of plan.facilities) placer.take(rectAt(to(atM), 1.6, 1.6))
  const onPage = ({x, y, width, height}: Rect) =>
    x > area.x - 6 && x + width < area.x + area.width && y > area.y && y + height < area.y + area.height
  const inRoom = (room: PlanRoom | undefined) => (rect: Rect) =>
    room !== undefined && cornersOf(rect).every((corner) => inside(outlineOf(room), back(corner)))
  /** The first of `places` that is free, in `room` if any is; the first of all if none is. */
  const choose: Choose = (places, room) => placer.find(places, inRoom(room)) ?? placer.find(places, onPage) ?? places[0]
  const names = plan.rooms.flatMap((room) => drawName(pen, room, sheet, choose))
  const things = plan.facilities.flatMap(({text, atM}) => {
    const style: TextStyle = {em: 2.2, align: 'centre'}
    const [x, y] = to(atM)
    const width = pen.widthOf(text.zh, style)
    const at = (dx: Mm, dy: Mm) => rectAt([x + dx, y + dy], width, 2.8)
    const aside = width / 2 + 1.6
    const box = choose([at(0, -2.6), at(0, 2.8), at(aside, 0), at(-aside, 0), at(aside, -2.6), at(-aside, -2.6)], spaceAt(plan, atM))
    return [
      pen.fill(rect([x - 0.5, y - 0.5], 1, 1, 0.5), 'quiet'),
      ...(box ? pen.text(text.zh, [box.x + box.width / 2, box.y + 2.2], style) : []),
    ]
  })
  const numbers = markers.flatMap(({code, place}) => {
    const at = to(place.at)
    const width = pen.widthOf(code, codeStyle) + 1.8
    const box = choose(around(at, place.facing, width), spaceAt(plan, step(place.at, vectorOf(place.facing), 0.5)))
    return box ? drawMarker(pen, place, at, box, code) : []
  })
  return [...names, ...things, ...numbers]
}

const codeStyle: TextStyle = {em: 2.3, weight: 'bold', ink: 'on-ground', align: 'centre'}

type Choose = (places: readonly Rect[], room: PlanRoom | undefined) => Rect | undefined

/** The name of a space and its clear size, near the middle of the largest rectangle in it. */
function drawName(pen: Pen, room: PlanRoom & {readonly text: SignText}, {to, perMetre}: PlanSheet, choose: Choose): PaperMark[] {
  const cell = roomiest(room)
  const [most, high] = [(cell.right - cell.left) * perMetre - 3, (cell.bottom - cell.top) * perMetre - 2]
  const middle = to([(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2])
  const {zh, en = ''} = room.text
  const size = room.sizeM ? `${room.sizeM[0].toFixed(1)} × ${room.sizeM[1].toFixed(1)}` : ''
  // Small rooms get smaller letters before narrower ones, and a number on a line of its own.
  const fitted = (words: string, style: TextStyle): readonly [string, TextStyle] => [
    words,
    {...style, em: Math.max(1.6, Math.min(style.em, (style.em * most) / pen.widthOf(words, style)))},
  ]
  const bold: TextStyle = {em: 2.9, weight: 'bold'}
  const numbered = room.number === undefined ? zh : `${room.number} ${zh}`
  const split = room.number !== undefined && pen.widthOf(numbered, bold) > most && high > 7
  const lines: readonly (readonly [string, TextStyle])[] = [
    ...(split ? [fitted(`${room.number}`, bold), fitted(zh, bold)] : [fitted(numbered, bold)]),
    ...(high > (split ? 11 : 7) && en !== '' ? [fitted(en, {em: 2.1})] : []),
    ...(high > (split ? 14 : 10) && size !== '' ? [fitted(size, {em: 2})] : []),
  ]
  const width = Math.min(most, Math.max(...lines.map(([words, style]) => pen.widthOf(words, style))))
  const height = lines.reduce((sum, [, {em}]) => sum + em * 1.4, 0)
  const box = choose([...nearby(middle, width, height, 5, 3)], room)
  if (!box) return []
  let y = box.y
  return lines.flatMap(([words, style]) => {
    y += style.em * 1.4
    return pen.text(words, [box.x + box.width / 2, y - style.em * 0.4], {...style, align: 'centre', most})
  })
}

/** Places for a sign's number about the sign, those in front of it first. */
function around(at: Point, facing: number, width: Mm): Rect[] {
  return [4.2, 5.5, 7, 9, 12, 15, 18, 22].flatMap((far) =>
    [0, 30, -30, 60, -60, 90, -90, 120, -120, 150, -150, 180].map((swing) => {
      const [dx, dy] = vectorOf(facing + swing)
      // Sideways a wide box begins as far from the sign as a high one does above it.
      return rectAt([at[0] + dx * (far + width / 2 - 1.7), at[1] + dy * far], width, 3.4)
    }),
  )
}

/** A stroke where the panel is, a triangle on the side of its face, and its number. */
function drawMarker(pen: Pen, {facing, mount}: SignPlace, at: Point, box: Rect, code: string): PaperMark[] {
  const [x, y] = at
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2]
  const turned = (...points: readonly [Point, Point, Point, ...Point[]]) =>
    pen.fill(
      mapPoints(polygon(points), (p) => turn(p, facing, at)),
      'emphasis',
    )
  return [
    pen.line(at, middle, hair, 'emphasis'),
    turned([x - 1.9, y - 0.35], [x + 1.9, y - 0.35], [x + 1.9, y + 0.35], [x - 1.9, y + 0.35]),
    turned([x - 0.9, y - 0.6], [x + 0.9, y - 0.6], [x, y - 1.9]),
    ...(mount === 'post' ? [pen.fill(rect([x - 0.7, y - 0.7], 1.4, 1.4, 0.7), 'emphasis')] : []),
    pen.fill(rect([box.x, box.y], box.width, box.height, 0.8), 'emphasis'),
    ...pen.text(code, [middle[0], middle[1] + 0.85], codeStyle),
  ]
}

/** Returns an arrow to north in the corner of the plan, if somebody took a compass. */
export function drawNorth(pen: Pen, {northDegrees}: NamedPlan, {area}: PlanSheet): PaperMark[] {
  if (northDegrees === undefined) return []
  const [x, y]: Point = [area.x + 8, area.y + 10]
  const turned = (...points: readonly [Point, Point, Point]) => mapPoints(polygon(points), (p) => turn(p, northDegrees, [x, y]))
  const words = turn([x, y - 7.6], northDegrees, [x, y])
  return [
    pen.fill(turned([x, y - 5.5], [x + 2.2, y + 4.5], [x, y + 2.6]), 'ink'),
    pen.fill(turned([x, y - 5.5], [x - 2.2, y + 4.5], [x, y + 2.6]), 'quiet'),
    ...pen.text('北 N', [words[0], words[1] + 0.9], {em: 2.4, weight: 'bold', align: 'centre'}),
  ]
}

/** Returns the unit vector of a bearing, in degrees clockwise from the top of the sheet. */
function vectorOf(degrees: number): PlanPoint {
  const angle = (degrees * Math.PI) / 180
  return [Math.sin(angle), -Math.cos(angle)]
}
