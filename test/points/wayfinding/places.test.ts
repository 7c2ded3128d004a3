import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {entrancePlaces, facilityPlaces, floorPlanPlace, mainDoor, windowPlace} from '../../../points/wayfinding/places.ts'
import {door, plan, space} from './draw.ts'

const hall = space('hall', 'hall', [0, 0], [10, 6])
const near = ([x, y]: PlanPoint) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]

describe('the main door', () => {
  const yard = space('outside', 'yard', [0, 6], [30, 10])
  const main = (...doors: ReturnType<typeof door>[]) =>
    mainDoor(
      plan(['yard', [15, 16]], {
        rooms: [
          yard,
          space('room', 'clinic', [20, 0], [4, 6]),
          space('corridor', 'c', [10, 0], [10, 6]),
          hall,
          space('staff', 's', [24, 0], [6, 6]),
        ],
        doors,
      }),
    )

  test('is the entrance where visitors do not come through a yard', () => {
    expect(mainDoor(plan(['hall', [5, 6]], {rooms: [hall], doors: []}))).toMatchObject({atM: [5, 6], widthM: 1.5, inside: hall})
  })

  test('leads from the yard into the hall before a corridor, and into a corridor before a room', () => {
    const [clinic, corridor, inner] = [door('yard', 'clinic', [22, 6], 3), door('yard', 'c', [15, 6], 2), door('hall', 'yard', [5, 6])]
    expect(main(clinic, corridor, inner)?.inside.id).toBe('hall')
    expect(main(clinic, corridor)?.inside.id).toBe('c')
    expect(main(clinic)?.inside.id).toBe('clinic')
    expect(main(door('yard', 's', [26, 6]), door('c', 'hall', [10, 3]))?.inside.id).toBe('yard')
  })

  test('is none where the space of the entrance is not on the plan', () => {
    const lost = plan(['lobby', [5, 6]], {rooms: [hall, yard], doors: [door('yard', 'hall', [5, 6])]})
    expect([mainDoor(lost), entrancePlaces(lost), floorPlanPlace(lost)]).toEqual([undefined, undefined, undefined])
  })

  test('is the widest of several', () => {
    expect(main(door('yard', 'hall', [2, 6], 1), door('yard', 'hall', [5, 6], 2), door('yard', 'hall', [8, 6], 1.5))?.atM).toEqual([5, 6])
  })
})

test('the signs of the entrance are above the door, and 0.7 m beside it on the left and the right of whoever comes', () => {
  const from = (atM: PlanPoint) => {
    const {above, left, right} = entrancePlaces(plan(['hall', atM], {rooms: [hall], doors: []})) ?? {}
    return [above, left, right].map((place) => place && [...near(place.at), place.facing, place.mount])
  }
  expect(from([5, 6])).toEqual([
    [5, 6, 180, 'wall'],
    [3.55, 6, 180, 'wall'],
    [6.45, 6, 180, 'wall'],
  ])
  expect(from([0, 3])).toEqual([
    [0, 3, 270, 'wall'],
    [0, 1.55, 270, 'wall'],
    [0, 4.45, 270, 'wall'],
  ])
  expect(entrancePlaces(plan(['hall', [50, 50]], {rooms: [hall], doors: []}))).toBeUndefined()
})

test('the plate of a window hangs above it and looks into the hall', () => {
  const given = plan(['hall', [5, 6]], {rooms: [hall], doors: [], windows: [{number: 2, atM: [3, 0]}]})
  expect(windowPlace(given, 2)).toMatchObject({at: [3, 0], facing: 180, mount: 'suspended'})
  expect(windowPlace(given, 1)).toBeUndefined()
})

describe('the sign of a facility', () => {
  const facility = (atM: PlanPoint, room = hall) =>
    facilityPlaces(plan(['hall', [5, 6]], {rooms: [room], doors: [], facilities: [{term: 'water', atM}]}), 'water').map(
      ({at, ...place}) => ({
        at: near(at),
        ...place,
      }),
    )

  test('is on the wall if that is less than 1.2 m away, and hangs above it otherwise', () => {
    expect(facility([5, 1.19])).toEqual([{at: [5, 0], facing: 180, mount: 'wall'}])
    expect(facility([5, 1.2])).toEqual([{at: [5, 1.2], facing: 180, mount: 'suspended'}])
    expect(facility([9.5, 3])).toEqual([{at: [10, 3], facing: 270, mount: 'wall'}])
  })

  test('stands on a post outside, however near a wall is', () => {
    expect(facility([5, 1], space('outside', 'hall', [0, 0], [10, 6]))).toEqual([{at: [5, 1], facing: 180, mount: 'post'}])
  })

  test('is one for each place of that name', () => {
    const given = plan(['hall', [5, 6]], {
      rooms: [hall],
      doors: [],
      facilities: ['water', 'forms', 'water'].map((term, i) => ({term, atM: [1 + i, 0]})),
    })
    expect(facilityPlaces(given, 'water').map(({at}) => near(at))).toEqual([
      [1, 0],
      [3, 0],
    ])
  })
})

describe('the sign of a room', () => {
  const beside = (x: number, use: 'room' | 'staff' | 'outside' = 'room', from: 'hall' | 'staff' = 'hall') =>
    facilityPlaces(
      plan(['hall', [5, 6]], {
        rooms: [
          {...hall, use: from},
          {...space(use, 'wc', [0, -4], [10, 4]), term: 'toilet'},
        ],
        doors: [door('hall', 'wc', [x, 0])],
      }),
      'toilet',
    ).map(({at, facing, mount}) => [...near(at), facing, mount])

  test('is 0.35 m beside its door, on the side where there is more wall, and faces those who come', () => {
    expect(beside(4.9)).toEqual([[5.75, 0, 180, 'wall']])
    expect(beside(5)).toEqual([[5.85, 0, 180, 'wall']])
    expect(beside(5.1)).toEqual([[4.25, 0, 180, 'wall']])
  })

  test('is at a door of its own, on the far side of it, wherever the rooms stand on the list and whatever doors come before', () => {
    const rooms = [{...space('room', 'wc', [0, -4], [10, 4]), term: 'toilet'}, space('room', 'store', [10, -4], [4, 10]), hall]
    const doors = [door('hall', 'store', [10, 3]), door('hall', 'wc', [2, 0])]
    const found = (order: typeof rooms) =>
      facilityPlaces(plan(['hall', [5, 6]], {rooms: order, doors}), 'toilet').map(({at, facing}) => [...near(at), facing])
    for (const order of [rooms, rooms.toReversed(), [...rooms.slice(1), ...rooms.slice(0, 1)]])
      expect(found(order)).toEqual([[2.85, 0, 180]])
  })

  test('is at its first door, and none is at rooms for staff, at yards, or at a door for staff', () => {
    const twoDoors = plan(['hall', [5, 6]], {
      rooms: [hall, {...space('room', 'wc', [0, -4], [10, 4]), term: 'toilet'}],
      doors: [door('hall', 'wc', [2, 0]), door('hall', 'wc', [8, 0])],
    })
    expect(facilityPlaces(twoDoors, 'toilet')).toHaveLength(1)
    expect([beside(5, 'staff'), beside(5, 'outside'), beside(5, 'room', 'staff')]).toEqual([[], [], []])
  })
})

describe('the floor plan for visitors', () => {
  const placed = (given: Parameters<typeof plan>[1], at: PlanPoint = [5, 6]) => {
    const found = floorPlanPlace(plan(['hall', at], given))
    return found && {at: near(found.sign.at), facing: found.sign.facing, readAt: near(found.readAt), heading: found.heading}
  }

  test('is on the wall to the right of whoever comes in, 1.4 m on, and its reader stands a metre before it', () => {
    expect(placed({rooms: [hall], doors: []})).toEqual({at: [10, 4.6], facing: 270, readAt: [9, 4.6], heading: 90})
    expect(placed({rooms: [space('hall', 'hall', [0, 0], [6, 6])], doors: []}, [4.8, 6])).toMatchObject({at: [6, 4.6], readAt: [5.4, 4.6]})
  })

  test('is on the left where a door, a window or a facility is on the right, and farther on where both are taken', () => {
    const east = (y: number) => ({rooms: [hall, space('room', 'e', [10, 0], [4, 6])], doors: [door('hall', 'e', [10, y])]})
    expect(placed(east(3.5))).toMatchObject({at: [0, 4.6], facing: 90})
    expect(placed(east(3.41))).toMatchObject({at: [0, 4.6]})
    expect(placed(east(3.39))).toMatchObject({at: [10, 4.6]})
    const taken = (y: number) => ({rooms: [hall], doors: [], facilities: [0, 10].map((x) => ({term: 'a', atM: [x, y] as const}))})
    expect([5.99, 4.7, 4].map((y) => placed(taken(y))?.at)).toEqual([
      [10, 4],
      [10, 3.2],
      [10, 2.4],
    ])
    expect(placed(taken(3.21))).toBeUndefined()
    expect(placed(taken(3.19))).toMatchObject({at: [10, 4.6]})
  })

  test('is on the wall that faces whoever looks that way, and on the nearest of several', () => {
    expect(placed({rooms: [hall], doors: []}, [3, 6])?.at).toEqual([10, 4.6])
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 6],
      [8, 6],
      [8, 3],
      [6, 3],
      [6, 6],
      [0, 6],
    ]
    expect(placed({rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}], doors: []}, [3, 6])?.at).toEqual([6, 4.6])
  })

  test('is not across a yard that the hall goes round', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 8.2],
      [6, 8.2],
      [6, 6],
      [0, 6],
    ]
    const facilities = [0, 10].map((x) => ({term: 'a', atM: [x, 9.9] as const}))
    expect(placed({rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}], doors: [], facilities}, [2, 10])).toBeUndefined()
  })

  test('needs more than these least distances, not just as much', () => {
    const beside = (y: number) =>
      placed({rooms: [space('hall', 'hall', [0, 0], [10, 2.8])], doors: [door('hall', 'e', [10, y], 1.4)]}, [5, 2.8])
    expect([beside(0), beside(0.01)].map((found) => found?.at[0])).toEqual([10, 0])
    const narrow = (width: number) =>
      placed({
        rooms: [space('hall', 'hall', [0, 0], [width, 6])],
        doors: [],
        entrance: {room: 'hall', atM: [width / 2, 6], widthM: 0.5},
      })
    expect([narrow(1), narrow(1.01)].map((found) => found?.at[1])).toEqual([undefined, 4.6])
    const corner = (above: number) => placed({rooms: [space('hall', 'hall', [0, -above], [10, 1.4 + above])], doors: []}, [5, 1.4])?.at
    // The same, with its corners the other way round, and something on both walls at 1.4 m.
    const reversed = (above: number) => {
      const outlineM: PlanPoint[] = [
        [0, 2],
        [10, 2],
        [10, -above],
        [0, -above],
      ]
      const facilities = [0, 10].map((x) => ({term: 'a', atM: [x, 1.9] as const}))
      return placed({rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}], doors: [], facilities}, [5, 2])?.at
    }
    expect([reversed(0.7), reversed(0.71)]).toEqual([undefined, [10, 0]])
    expect([corner(0.7), corner(0.71)]).toEqual([undefined, [10, 0]])
  })

  test('keeps 0.7 m from the corners and half a metre from the way in, and is nowhere in a hall that is too small', () => {
    expect(placed({rooms: [space('hall', 'hall', [0, 0], [10, 2.2])], doors: []}, [5, 2.2])).toMatchObject({at: [10, 0.8]})
    expect(placed({rooms: [space('hall', 'hall', [0, 0], [10, 2])], doors: []}, [5, 2])).toBeUndefined()
    expect(placed({rooms: [space('hall', 'hall', [0, 0], [1.6, 6])], doors: []}, [0.8, 6])).toMatchObject({
      at: [1.6, 4.6],
      readAt: [1.2, 4.6],
    })
    expect(placed({rooms: [space('hall', 'hall', [0, 0], [1, 6])], doors: []}, [0.5, 6])).toBeUndefined()
  })
})
