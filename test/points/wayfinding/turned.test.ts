import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {samplePlans} from '../../../points/sample/plans.ts'
import {entrancePlaces, facilityPlaces, floorPlanPlace, type SignPlace, windowPlace} from '../../../points/wayfinding/places.ts'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {door, type Plan, plan, space, turned, turnedPlan} from './draw.ts'

/** Everything at once: a hall round a corner, corridors that meet, things in a corridor, doors that lie the same way, a sign that hangs already. */
const crooked = plan(['hall', [2.5, 14]], {
  rooms: [
    {
      ...{id: 'hall', use: 'hall', term: 'hall'},
      outlineM: [
        [0, 0],
        [18, 0],
        [18, 6],
        [5, 6],
        [5, 14],
        [0, 14],
      ],
    },
    {
      ...{id: 'c', use: 'corridor', term: 'c'},
      outlineM: [
        [18, 0],
        [44, 0],
        [44, 12],
        [42, 12],
        [42, 2],
        [18, 2],
      ],
    },
    space('outside', 'court', [22, -5], [5, 5]),
    space('room', 'a', [22, -9], [5, 4]),
    space('room', 'b', [24, 2], [5, 5], 101),
    space('room', 'd', [29, 2], [5, 5], 102),
    space('room', 'e', [44, 5], [4, 5]),
    space('room', 'toilet', [5, -5], [5, 5]),
    space('room', 'f', [10, -5], [5, 5]),
    space('staff', 'store', [-5, 0], [5, 14]),
  ],
  doors: [
    {...door('hall', 'c', [18, 1], 1.6), stepFree: true},
    door('c', 'court', [25, 0]),
    door('court', 'a', [24, -5]),
    door('c', 'b', [25.5, 2]),
    door('c', 'd', [32, 2]),
    door('c', 'e', [44, 7]),
    door('hall', 'toilet', [8, 0]),
    door('hall', 'f', [12, 0]),
    door('hall', 'store', [0, 4]),
  ],
  entrance: {room: 'hall', atM: [2.5, 14], widthM: 1.5, stepFree: true},
  windows: [
    {number: 1, atM: [7, 6]},
    {number: 2, atM: [9, 6]},
  ],
  facilities: [
    {term: 'water', atM: [36, 0.4]},
    {term: 'forms', atM: [42.3, 10]},
    {term: 'parcel', atM: [16, 3]},
  ],
  signs: [{room: 'hall', atM: [2.5, 9], facingDegrees: 180, rows: [{term: 'water', towards: 'left'}]}],
})
const plans: Readonly<Record<string, Plan>> = {...samplePlans, crooked}

const near = (at: PlanPoint): string => at.map((n) => (Math.round(n * 1000) / 1000 + 0).toFixed(3)).join(' ')
const at = (place: SignPlace | undefined, quarters: number) =>
  place && [near(turned(place.at, quarters)), Math.round(place.facing + 90 * quarters) % 360, place.mount]
/** The signs of a plan as they lie once its sheet is turned and moved by `lay`. */
const signs = (given: Plan, lay: (at: PlanPoint) => PlanPoint = (at) => at, quarters = 0) =>
  solveWays(given, {plateM: 4}).signs.map((sign) => ({
    ...{room: sign.room, why: sign.why, mount: sign.mount, panel: sign.panel, viewingDistanceM: sign.viewingDistanceM},
    at: near(lay(sign.at)),
    readAt: near(lay(sign.readAt)),
    facing: Math.round(sign.facing + 90 * quarters) % 360,
    heading: Math.round(sign.heading + 90 * quarters) % 360,
    fromEntranceM: sign.fromEntranceM.toFixed(3),
    rows: sign.rows.map(({name, towards, distanceM}) => [name, towards, distanceM.toFixed(3)]),
  }))
const atNow = (place: SignPlace | undefined) => place && [near(place.at), Math.round(place.facing) % 360, place.mount]

describe.each(Object.keys(plans))('the plan %s on a sheet that is turned', (name) => {
  const given = plans[name] ?? crooked

  test.each([1, 2, 3])('%d times has the same signs in the same places of the house', (quarters) => {
    const turnedOnce = turnedPlan(given, quarters)
    expect(signs(turnedOnce)).toEqual(signs(given, (place) => turned(place, quarters), quarters))
    const [a, b] = [solveWays(turnedOnce, {plateM: 4}), solveWays(given, {plateM: 4})]
    expect(a.stepFree.map((way) => way.map(near))).toEqual(b.stepFree.map((way) => way.map((place) => near(turned(place, quarters)))))
    expect(a.conflicts).toEqual(b.conflicts)
  })

  test.each([1, 2, 3])('%d times has its plates and its floor plan in the same places of the house', (quarters) => {
    const turnedOnce = turnedPlan(given, quarters)
    const [a, b] = [entrancePlaces(turnedOnce), entrancePlaces(given)]
    for (const where of ['above', 'left', 'right'] as const) expect(atNow(a?.[where])).toEqual(at(b?.[where], quarters))
    for (const {number} of given.windows) expect(atNow(windowPlace(turnedOnce, number))).toEqual(at(windowPlace(given, number), quarters))
    // In the other two a thing stands in the middle of a corner, and either wall is right.
    const clear = name === 'crooked' || name === 'sample-liuan'
    for (const {term} of clear ? [...given.rooms, ...given.facilities] : [])
      expect(facilityPlaces(turnedOnce, term).map(atNow)).toEqual(facilityPlaces(given, term).map((place) => at(place, quarters)))
    const [here, there] = [floorPlanPlace(turnedOnce), floorPlanPlace(given)]
    expect(atNow(here?.sign)).toEqual(at(there?.sign, quarters))
    expect(here && near(here.readAt)).toEqual(there && near(turned(there.readAt, quarters)))
  })
})

test('the crooked plan has signs of every sort, so that turning it proves something', () => {
  const {signs, conflicts, stepFree} = solveWays(crooked, {plateM: 4})
  expect(new Set(signs.map(({mount}) => mount))).toEqual(new Set(['wall', 'suspended']))
  expect(conflicts).toHaveLength(1)
  expect(stepFree).toHaveLength(1)
  expect(signs.length).toBeGreaterThan(3)
})
