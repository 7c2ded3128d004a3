import {textsOf} from '../../design-system/signs/layout/texts.ts'
import type {SignSpec} from '../../design-system/signs/sign.ts'
import type {PointPlan} from '../record/point.ts'
import {floorPlanPlace, mainDoor} from './places.ts'
import type {Ways} from './solve.ts'
import type {WayDraft, WayWords} from './wayDrafts.ts'

/** From the reader to the floor plan: when he looks for it, and when he reads its names, in metres. */
const floorPlanDistances = {viewingDistanceM: 3, readingDistanceM: 1.2}

/**
 * Returns the floor plan for visitors inside the main entrance, turned as its reader faces it, with the ways `stepFree` to the windows and
 * to the accessible toilet. None if no wall near the entrance has room for it.
 *
 * @clause HW-SIGN-081 inside the main entrance; what it shows
 * @clause HW-SIGN-082 turned as the reader faces it
 */
export function floorPlanDrafts(plan: PointPlan, stepFree: Ways['stepFree'], {term, pictogramFor}: WayWords): WayDraft[] {
  const [door, place] = [mainDoor(plan), floorPlanPlace(plan)]
  if (!door || !place) return []
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
    stepFree: stepFree.map((way) => way.map(([x, y]): [number, number] => [x, y])),
  }
  const {zh, en = zh} = term(door.inside.term)
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
