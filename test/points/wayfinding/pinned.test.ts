import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {FloorPlan} from '../../../design-system/signs/plan/floorPlan.ts'
import {floorPlanDrafts} from '../../../points/wayfinding/floorPlanDraft.ts'
import {goalsOf, nameOf, spotOf} from '../../../points/wayfinding/goals.ts'
import {entrancePlaces, facilityPlaces, floorPlanPlace, mainDoor, type SignPlace, windowPlace} from '../../../points/wayfinding/places.ts'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {wayDrafts} from '../../../points/wayfinding/wayDrafts.ts'
import {plans} from './generatedPlan.ts'

type Plan = FloorPlan<{readonly term: string}>

/** Plans with everything that the solver knows: yards and halls, corridors, loops, windows, doors free of steps, signs that hang. */
const sample: readonly Plan[] = fc.sample(plans, {seed: 20261130, numRuns: 5}).map((plan, i) => ({
  ...plan,
  doors: plan.doors.map((door) => ({...door, stepFree: true})),
  entrance: {...plan.entrance, stepFree: i % 2 === 0},
  signs: plan.rooms.slice(0, 3).map(({id}, nth) => ({
    room: id,
    atM: [5, 6 - nth] as [number, number],
    facingDegrees: 180,
    rows: [
      {term: 'room-3', towards: 'left' as const},
      {term: 'hall', towards: 'ahead' as const},
      {term: 'nowhere', towards: 'right' as const},
    ],
  })),
}))

const round = (n: number) => Math.round(n * 1000) / 1000
const spot = (at: readonly number[] | undefined) => at?.map(round).join(' ')
const place = (sign: SignPlace | undefined) => sign && `${sign.mount} at ${spot(sign.at)} facing ${round(sign.facing)}`
const words = {
  term: (id: string) => ({zh: `${id}中`, en: id}),
  pictogramFor: (id: string) => (id === 'parking' ? ('parking' as const) : undefined),
}

describe('what follows from a plan stays as it is unless somebody means to change it', () => {
  test.each(sample.map((plan, i) => [i + 1, plan] as const))('plan %i', (_, plan) => {
    const {signs, conflicts, stepFree} = solveWays(plan, {plateM: 6, windowTerm: () => 'window'})
    const drafts = wayDrafts(plan as never, signs, words as never)
    const door = mainDoor(plan)
    const beside = entrancePlaces(plan)
    const board = floorPlanPlace(plan)
    const lines = [
      ...signs.flatMap(({panel, why, room, readAt, heading, viewingDistanceM, fromEntranceM, rows, ...sign}) => [
        `${why} in ${room}, panel ${panel.join(' of ')}, ${place(sign)}, read at ${spot(readAt)} to ${round(heading)}, ${viewingDistanceM} m, ${round(fromEntranceM)} m in`,
        ...rows.map(
          ({name, towards, distanceM, goals}) => `- ${JSON.stringify(name)} ${towards} ${round(distanceM)} m, ${goals.join(' ')}`,
        ),
      ]),
      ...conflicts.map(({sign, row, message}) => `conflict ${sign} ${row}: ${message}`),
      ...stepFree.map((way) => `free of steps: ${way.map(spot).join(', ')}`),
      ...drafts.map(
        ({own, location: {zh, en}, messages}) => `${own}: ${zh}; ${en}: ${messages.map((said) => `${said.zh} ${said.en}`).join(', ')}`,
      ),
      ...(board ? [`floor plan: ${place(board.sign)}, read at ${spot(board.readAt)} to ${board.heading}`] : []),
      ...floorPlanDrafts(plan as never, stepFree, words as never).map(
        ({location: {zh, en}, messages}) => `- ${zh}; ${en}: ${messages.length} names`,
      ),
      `main door: ${spot(door.atM)}, ${door.widthM} m wide, into ${door.inside.id}`,
      ...(beside ? [`entrance: ${place(beside.above)}, ${place(beside.left)}, ${place(beside.right)}`] : []),
      ...[1, 2, 3].map((number) => `window ${number}: ${place(windowPlace(plan, number))}`),
      ...['parking', 'room-3', 'hall'].map((term) => `${term}: ${facilityPlaces(plan, term).map(place).join(', ')}`),
      ...goalsOf(plan).map((goal) => `goal: ${JSON.stringify(nameOf(plan, goal))} ${spot(spotOf(plan, goal)?.at) ?? ''}`),
    ]
    expect(lines.join('\n')).toMatchSnapshot()
  })
})
