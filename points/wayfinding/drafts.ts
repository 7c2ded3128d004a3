import type {SignText} from '../../design-system/signs/layout/spec.ts'
import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {Concept} from '../../design-system/signs/pictograms/pictograms.ts'
import type {PlanPoint} from '../../design-system/signs/plan/floorPlan.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {InBoth} from '../../handbooks/language/both.ts'
import {placeNumber} from '../programme/signNumber.ts'
import type {PointPlan} from '../record/point.ts'
import {floorPlanPlace, mainDoor, type SignPlace} from './places.ts'
import {type WaySign, waysOf} from './signs.ts'
import {type Goal, walkOf} from './walk.ts'

/** A sign that follows from a floor plan, as the programme takes it up. */
export interface WayDraft {
  readonly kind: 'directional' | 'floor-plan'
  /** Its own part of the number: where it hangs, and a letter for each further panel. */
  readonly own: string
  readonly spec: SignSpec
  readonly location: InBoth
  readonly messages: readonly SignText[]
  readonly places: readonly SignPlace[]
}

/** What the drafts need to know of a point beside its plan. */
export interface WayWords {
  readonly term: (id: string) => SignText
  readonly pictogramFor: (term: string) => Concept | undefined
  /** Term of what a window handles, by its number. */
  readonly windowTerm: (number: number) => string | undefined
  /** From how far the names at doors are read, in metres. */
  readonly plateM: number
}

/** Returns the directional signs of a plan, one for each panel, in the order in which a visitor meets them. */
export function wayDrafts(plan: PointPlan, words: WayWords): WayDraft[] {
  const {signs} = waysOf(plan, (goal) => nameOf(plan, goal, words), words.plateM)
  return signs.map((sign): WayDraft => {
    const place = {at: sign.at, facing: sign.facing, mount: sign.mount}
    return {
      kind: 'directional',
      own: placeNumber(place, sign.panel[0] === 1 ? '' : String.fromCharCode(64 + sign.panel[0])),
      spec: {
        kind: 'directional',
        ...(sign.mount === 'suspended' ? {mount: 'suspended'} : {}),
        viewingDistanceM: sign.viewingDistanceM,
        destinations: sign.rows.map(({text, term, towards}) => {
          const pictogram = term === undefined ? undefined : words.pictogramFor(term)
          return {text, towards, ...(pictogram ? {pictogram} : {})}
        }),
      },
      location: withPanel(locationOf(plan, sign, words.term), sign),
      messages: sign.rows.map(({text}) => text),
      places: [place],
    }
  })
}

/** From the reader to the floor plan: when he looks for it, and when he reads its names, in metres. */
const floorPlanDistances = {viewingDistanceM: 3, readingDistanceM: 1.2}

/**
 * Returns the floor plan for visitors inside the main entrance, turned as its reader faces it, with the ways without a step to the windows and
 * to the accessible toilet as far as somebody has recorded them. None if no wall near the entrance has room for it.
 *
 * @clause HW-SIGN-081 inside the main entrance; what it shows
 * @clause HW-SIGN-082 turned as the reader faces it
 */
export function floorPlanDrafts(plan: PointPlan, {term, pictogramFor}: Pick<WayWords, 'term' | 'pictogramFor'>): WayDraft[] {
  const place = floorPlanPlace(plan)
  if (!place) return []
  const facingDegrees = quarters.find((quarter) => quarter === place.heading) ?? 0
  const named = ({term: id}: {readonly term: string}) => {
    const pictogram = pictogramFor(id)
    return {text: term(id), ...(pictogram ? {pictogram} : {})}
  }
  const spec: SignSpec = {
    kind: 'floor-plan',
    ...floorPlanDistances,
    plan: {
      ...plan,
      rooms: plan.rooms.map(({term: id, ...room}) => ({...room, ...named({term: id})})),
      facilities: plan.facilities.map(({term: id, atM}) => ({atM, ...named({term: id})})),
    },
    youAreHere: {atM: [...place.readAt], facingDegrees},
    stepFree: stepFreeWays(plan).map((way) => way.map(([x, y]): [number, number] => [x, y])),
  }
  const door = plan.rooms.find((room) => room.id === mainDoor(plan).inside.id)
  const {zh, en = zh} = door ? term(door.term) : {zh: '室内', en: 'Indoors'}
  return [
    {
      kind: 'floor-plan',
      own: '01',
      spec,
      location: {zh: `${zh}，主入口内侧墙面`, en: `${en}, on the wall inside the main entrance`},
      messages: textsOf(spec).map(({text}) => text),
      places: [place.sign],
    },
  ]
}

const quarters = [0, 90, 180, 270] as const

/** Returns the shortest ways from the entrance to the windows and the accessible toilet through doors that are recorded as free of steps. */
function stepFreeWays(plan: PointPlan): (readonly PlanPoint[])[] {
  if (plan.entrance.stepFree !== true) return []
  const walk = walkOf({...plan, doors: plan.doors.filter(({stepFree}) => stepFree === true)})
  return walk.goals
    .flatMap((goal, i) => {
      const wanted = goal.type === 'windows' || (goal.type === 'room' && plan.rooms[goal.index]?.term === 'accessible-toilet')
      return wanted ? [walk.wayTo(i)] : []
    })
    .filter((way) => way.length > 1)
}

/** What a sign calls a goal: by its term; windows by their numbers, or by what the only one handles. */
function nameOf(plan: PointPlan, goal: Goal, {term, windowTerm}: WayWords) {
  if (goal.type === 'windows') {
    const [first = 0, last = first] = [goal.numbers[0], goal.numbers.at(-1)]
    const handles = plan.windows.length === 1 ? windowTerm(first) : undefined
    if (handles !== undefined) return {text: term(handles), term: handles}
    const text =
      first === last ? {zh: `${first}号窗口`, en: `Window ${first}`} : {zh: `${first}–${last}号窗口`, en: `Windows ${first}–${last}`}
    return {text, term: 'comprehensive-window'}
  }
  if (goal.type === 'facility') {
    const id = plan.facilities[goal.index]?.term ?? ''
    return {text: term(id), term: id}
  }
  const {term: id = '', number} = plan.rooms[goal.index] ?? {}
  const {zh, en} = term(id)
  return {text: number === undefined ? {zh, en} : {zh: `${number} ${zh}`, en: `${number} ${en}`}, term: id}
}

const mounts: Readonly<Record<SignPlace['mount'], InBoth>> = {
  wall: {zh: '装在墙上', en: 'on the wall'},
  suspended: {zh: '悬挂', en: 'suspended'},
  post: {zh: '立柱', en: 'on a post'},
}

/** Panels that hang together are told apart. */
const withPanel = ({zh, en}: InBoth, {panel: [nth, count]}: WaySign): InBoth =>
  count === 1 ? {zh, en} : {zh: `${zh}，${count}块之第${nth}块`, en: `${en}, panel ${nth} of ${count}`}

function locationOf(plan: PointPlan, sign: WaySign, term: (id: string) => SignText): InBoth {
  const named = (id: string | undefined): InBoth => {
    const room = plan.rooms.find((room) => room.id === id)
    const {zh, en = zh} = room ? term(room.term) : {zh: '室外', en: 'outside'}
    return {zh, en}
  }
  const here = named(sign.room)
  const mount = mounts[sign.mount]
  const at = (p: PlanPoint, q: PlanPoint) => Math.hypot(p[0] - q[0], p[1] - q[1]) < 0.7
  const door = plan.doors.find(({between, atM}) => between.includes(sign.room) && at(atM, sign.why === 'over-door' ? sign.at : sign.readAt))
  const beyond = named(door?.between.find((id) => id !== sign.room))
  const use = plan.rooms.find(({id}) => id === sign.room)?.use
  if (sign.why === 'over-door') return {zh: `${here.zh}，通往${beyond.zh}的门上方`, en: `${here.en}, above the door to: ${beyond.en}`}
  if (at(plan.entrance.atM, sign.readAt))
    return {zh: `${here.zh}，入口内，面向来人，${mount.zh}`, en: `${here.en}, inside the entrance, facing those who come in, ${mount.en}`}
  if (use === 'corridor')
    return {
      zh: `${here.zh}，距入口约${Math.round(sign.fromEntranceM)} m的岔路口，面向来人，${mount.zh}`,
      en: `${here.en}, at the junction about ${Math.round(sign.fromEntranceM)} m from the entrance, facing those who come, ${mount.en}`,
    }
  return {
    zh: `${here.zh}，从${beyond.zh}进来的门内，面向来人，${mount.zh}`,
    en: `${here.en}, inside the door from: ${beyond.en}, facing those who come in, ${mount.en}`,
  }
}
