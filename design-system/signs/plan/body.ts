import {type Mm, mapPoints, type Point, type Segment} from '../../drawing/drawing.ts'
import type {Fonts} from '../../drawing/type/text.ts'
import type {InkRole} from '../../tokens/identity.ts'
import {type BoardFrame, numberDisc} from '../board/board.ts'
import {type Block, move, type Part, type ShapePart, stack} from '../layout/layout.ts'
import {setParagraph} from '../layout/paragraph.ts'
import {cornersOf, makePlacer, nearby, type Rect, rectAt} from '../layout/placing.ts'
import type {SignProblem} from '../layout/signProblem.ts'
import type {SignText} from '../layout/spec.ts'
import {type Concept, pictogramOf} from '../pictograms/pictograms.ts'
import type {FloorPlan, PlanPoint, PlanRoom} from './floorPlan.ts'
import {cellsOf, extentOf, inside, nearestWall, outlineOf, type Quarter, roomiest, spaceAt, step, turnPlan, turnPoint} from './geometry.ts'
import {dots, drawEntrance, drawReader, hatch, inRows, keyEntry} from './marks.ts'
import {planShapes} from './shapes.ts'

/** What a sign shows of a floor. */
export interface PlanOnSign {
  readonly heading?: SignText | undefined
  readonly plan: FloorPlan<Named>
  /** Where its reader stands, and the side of the plan that the reader looks at. */
  readonly youAreHere: {readonly atM: PlanPoint; readonly facingDegrees: Quarter}
  /** Ways without a step, each as the places it passes. */
  readonly stepFree: readonly (readonly PlanPoint[])[]
}

/** How large a metre may be, in heights of a name's characters: the first at which every name has its place is taken. */
const sizes = [1.4, 1.6, 1.8, 2, 2.25, 2.5, 2.8, 3.2, 3.6] as const
const largest = 3.6
/** Free on each side of the plan for the mark and the word at the entrance, in heights of a name's characters. */
const rim = 2.6
/** Side of a pictogram, in heights of a name's characters: 15 mm against 8 mm for each metre. */
const pictogramSize = 1.9

const words = {
  entrance: {zh: '入口', en: 'Entrance'},
  reader: {zh: '您在此', en: 'You Are Here'},
  'step-free': {zh: '无台阶路线', en: 'Step-Free Route'},
  staff: {zh: '工作区，居民止步', en: 'Staff Only'},
  window: {zh: '窗口编号', en: 'Window Number'},
} as const satisfies Record<string, SignText>

/** Returns the width of the plan in heights of a name's characters: as small as lets every name stand in its room, but `least` or more. */
export function planMeasure(spec: PlanOnSign, fonts: Fonts, least: number): number {
  const {left, right} = extentOf(turnPlan<Named>(spec.plan, spec.youAreHere.facingDegrees))
  const wide = (size: number) => Math.max(least, (right - left) * size + 2 * rim)
  let placed: number | undefined
  for (const size of sizes) {
    const plan = setPlan(spec, {fonts, body: 1, room: wide(size)})
    if (plan.unplaced.length > 0) continue
    if (plan.bare === 0) return wide(size)
    placed ??= size
  }
  return wide(placed ?? largest)
}

/** Returns the plan and its key. A name that has no place is added to the problems of the frame. */
export function composePlan(spec: PlanOnSign, frame: BoardFrame): Block {
  const {body, room, set, problems} = frame
  const {unplaced, bare: _, ...plan} = setPlan(spec, frame)
  problems.push(...unplaced)
  const shown = (['reader', 'window', 'step-free', 'staff'] as const).filter((mark) => {
    if (mark === 'window') return spec.plan.windows.length > 0
    if (mark === 'step-free') return spec.stepFree.length > 0
    return mark === 'reader' || spec.plan.rooms.some(({use}) => use === 'staff')
  })
  const key = shown.map((mark) => keyEntry(mark, set(inTongue(spec, words[mark]), {room: Infinity, at: ''}), frame))
  return stack(body, plan, inRows(key, room, body * 2))
}

/** Words that the kind brings stand in the languages of the heading. */
const inTongue = ({heading}: PlanOnSign, {zh, en}: {readonly zh: string; readonly en: string}): SignText =>
  heading && heading.en === undefined ? {zh} : {zh, en}

interface Drawn extends Block {
  readonly unplaced: SignProblem[]
  /** Names that stand without their pictogram for want of room. */
  readonly bare: number
}

/** Returns the plan with its names, turned as the reader faces it, and a problem for each name that found no place. */
function setPlan(spec: PlanOnSign, {fonts, body, room: width}: {fonts: Fonts; body: Mm; room: Mm}): Drawn {
  const facing = spec.youAreHere.facingDegrees
  const plan = turnPlan<Named>(spec.plan, facing)
  const {left, right, top, bottom} = extentOf(plan)
  const edge = rim * body
  const perMetre = (width - 2 * edge) / (right - left)
  const height = (bottom - top) * perMetre + 2 * edge
  const to = ([x, y]: PlanPoint): Point => [edge + (x - left) * perMetre, edge + (y - top) * perMetre]
  const back = ([x, y]: Point): PlanPoint => [left + (x - edge) / perMetre, top + (y - edge) / perMetre]
  const shape = (segments: readonly Segment[], ink: InkRole): ShapePart[] =>
    segments.length === 0
      ? []
      : [{type: 'shape', at: [0, 0], width, height, segments: mapPoints(segments, to), ink, process: 'print', surface: true}]

  const placer = makePlacer(body * 0.55)
  const reader = to(turnPoint(spec.youAreHere.atM, facing))
  placer.take(rectAt(reader, body * 2.9, body * 2.9))
  for (const {atM} of [...plan.doors, plan.entrance]) placer.take(rectAt(to(atM), body * 0.8, body * 0.8))
  const windows = plan.windows.flatMap(({number, atM}): Part[] => {
    const room = spaceAt(plan, atM)
    const [x, y] = to(room ? step(atM, nearestWall(room, atM).inward, (1.2 * body) / perMetre) : atM)
    placer.take(rectAt([x, y], body * 1.9, body * 1.9))
    const disc = numberDisc(fonts, number, body * 1.9, 'ground')
    return disc.parts.map((part) => move(part, x - disc.width / 2, y - disc.height / 2))
  })

  const routes = spec.stepFree.flatMap((way) =>
    dots(
      way.map((at) => to(turnPoint(at, facing))),
      body,
    ),
  )
  for (const {at, width, height} of routes) placer.take(rectAt([at[0] + width / 2, at[1] + height / 2], 0, 0))

  const unplaced: SignProblem[] = []
  let bare = 0
  const spaces = plan.rooms.map((room) => ({id: room.id, outline: outlineOf(room)}))
  const spaceOf = (at: Point) => {
    const place = back(at)
    return spaces.find(({outline}) => inside(outline, place))?.id
  }
  const name = (label: Label, at: string, middle: Point, room: PlanRoom | undefined, most: Mm, far = 9): Part[] => {
    // Words keep clear of walls, and never lie across one.
    const within = (rect: Rect) => {
      const clear = {x: rect.x - body * 0.55, y: rect.y - body * 0.55, width: rect.width + body * 1.1, height: rect.height + body * 1.1}
      const shown = clear.x > 0 && clear.x + clear.width < width && clear.y > 0 && clear.y + clear.height < height
      if (!room && !shown) return false
      const [first, ...others] = cornersOf(clear)
      const on = spaceOf(first)
      return (!room || on === room.id) && others.every((corner) => spaceOf(corner) === on)
    }
    for (const block of setLabel(label, {fonts, body, room: most, at})) {
      const found = placer.find(nearby(middle, block.width, block.height, body * 0.75, far), within)
      if (found && label.pictogram && !block.parts.some(({type}) => type === 'pictogram')) bare++
      if (found) return block.parts.map((part) => move({...part, on: label.on} as typeof part, found.x, found.y))
    }
    // Nobody looks for a corridor, so it is named only where there is room.
    if (room && (room.use === 'corridor' || room.use === 'outside')) return []
    unplaced.push({
      at,
      message: `"${label.text.zh}" finds no place on the plan; give a larger widthMm or a shorter name`,
      zh: `“${label.text.zh}”在图上排不下；加宽牌面，或者改短名称`,
    })
    return []
  }
  const said = (text: {zh: string; en: string}, at: Point, room?: PlanRoom) =>
    name(
      {text: inTongue(spec, text), weight: 'bold', ink: 'emphasis', on: room ? floorInk(room.use) : 'field'},
      'youAreHere',
      at,
      room,
      Infinity,
    )
  // What tells a reader where he is has the first choice of places. In a narrow corridor it has none, and the key says it.
  const here = said(
    words.reader,
    reader,
    plan.rooms.find(({id}) => id === spaceOf(reader)),
  )
  const entrance = drawEntrance(plan, to, body)
  if (entrance) placer.take(rectAt(entrance.at, body * 1.4, body * 1.4))
  const way = entrance ? said(words.entrance, entrance.at) : []
  bare += unplaced.splice(0).length
  const rooms = plan.rooms.flatMap((room, i) => {
    if (room.use === 'staff') return []
    const cell = roomiest(room)
    const numbered = room.number === undefined ? room.text : {...room.text, zh: `${room.number} ${room.text.zh}`}
    const label = {...room, text: numbered, weight: 'bold', on: floorInk(room.use)} as const
    const middle = to([(cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2])
    return name(label, `plan.rooms.${i}.text`, middle, room, (cell.right - cell.left) * perMetre - body * 1.2)
  })
  const facilities = plan.facilities.flatMap((thing, i) => {
    const room = spaceAt(plan, thing.atM)
    return name({...thing, weight: 'medium', on: 'on-ground'}, `plan.facilities.${i}.text`, to(thing.atM), room, body * 9, 7)
  })
  const floors = shapes(plan, body / perMetre).flatMap(({segments, ink}) => shape(segments, ink))
  return {
    parts: [
      ...floors,
      ...spec.stepFree.flatMap((way) =>
        dots(
          way.map((at) => to(turnPoint(at, facing))),
          body,
        ),
      ),
      ...rooms,
      ...facilities,
      ...windows,
      ...drawReader(reader, body),
      ...here,
      ...(entrance ? [...entrance.parts, ...way] : []),
    ],
    width,
    height,
    unplaced,
    bare,
  }
}

/** Where visitors walk is white; rooms keep the colour of the board, and so do spaces for staff under their lines. */
const floorInk = (use: PlanRoom['use']): 'on-ground' | 'field' => (use === 'room' || use === 'staff' ? 'field' : 'on-ground')

/** Floors, lines over spaces for staff, fences and walls, in the order in which they are printed. `em` is a name's character in metres. */
function shapes(plan: FloorPlan, em: number): {readonly segments: readonly Segment[]; readonly ink: InkRole}[] {
  const {floors, fences, walls} = planShapes(plan, {wall: Math.max(0.2, 0.3 * em), fence: 0.12 * em, line: 0})
  const staff = plan.rooms.filter(({use}) => use === 'staff').flatMap(cellsOf)
  return [
    ...floors.map(({use, segments}) => ({segments, ink: floorInk(use)})),
    {segments: staff.flatMap((cell) => hatch(cell, 0.7 * em, 0.05 * em)), ink: 'ink'},
    {segments: fences, ink: 'ink'},
    {segments: walls, ink: 'ink'},
  ]
}

interface Named {
  readonly text: SignText
  readonly pictogram?: Concept | undefined
}

interface Label extends Named {
  readonly weight: 'medium' | 'bold'
  readonly ink?: InkRole
  readonly on: 'field' | 'on-ground'
}

/** Returns the ways to set a name, the fullest first: under its pictogram, then alone. None if a word is wider than the room. */
function setLabel(
  {text, pictogram, weight, ink = 'ink'}: Label,
  {fonts, body, room, at}: {fonts: Fonts; body: Mm; room: Mm; at: string},
): Block[] {
  const problems: SignProblem[] = []
  const style = {hanzi: body, ink, weight, at} as const
  const {width} = setParagraph(fonts, text, {...style, room}, problems)
  const set = setParagraph(fonts, text, {...style, room: width + 1e-6, align: 'centre'}, [])
  if (problems.length > 0) return []
  if (!pictogram) return [set]
  const size = body * pictogramSize
  const wide = size * pictogramOf(pictogram).width
  const most = Math.max(width, wide)
  const parts: Part[] = [
    {type: 'pictogram', at: [(most - wide) / 2, 0], size, concept: pictogram, ink: 'ground'},
    ...set.parts.map((part) => move(part, (most - width) / 2, size + body * 0.45)),
  ]
  return [{parts, width: most, height: size + body * 0.45 + set.height}, set]
}
