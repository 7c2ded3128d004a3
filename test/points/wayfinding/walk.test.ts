import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {bearing, distance, turn, vector} from '../../../points/wayfinding/bearing.ts'
import {gatesOf} from '../../../points/wayfinding/gates.ts'
import {walkOf} from '../../../points/wayfinding/walk.ts'
import {door, type Plan, plan, space} from './draw.ts'

test('bearings run clockwise from the top of the sheet, and a turn is to the left below 0', () => {
  const ways: PlanPoint[] = [
    [0, -1],
    [1, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
    [-1, -1],
  ]
  expect(ways.map(bearing)).toEqual([0, 45, 90, 180, 270, 315])
  expect([turn(0, 90), turn(90, 0), turn(350, 10), turn(10, 350), turn(0, 180)]).toEqual([90, -90, 20, -20, -180])
  expect([vector([1, 2], [4, 6]), distance([1, 2], [4, 6])]).toEqual([[3, 4], 5])
})

describe('whoever comes through a door', () => {
  const stand = (depth: number) =>
    gatesOf(
      plan(['hall', [2, 0]], {rooms: [space('hall', 'hall', [0, 0], [6, depth])], doors: []}),
      space('hall', 'hall', [0, 0], [6, depth]),
    )
  test('stands half a metre inside, or in the middle of a shallow space', () => {
    expect([0.8, 1, 1.2].map((depth) => stand(depth)[0]?.stand)).toEqual([
      [2, 0.4],
      [2, 0.5],
      [2, 0.5],
    ])
    expect(stand(4)[0]).toMatchObject({key: 'entrance', index: undefined, at: [2, 0]})
    expect(stand(4).map(({inward}) => bearing(inward))).toEqual([180])
  })

  test('stands in the middle of a space too shallow for that, from whichever side he comes', () => {
    const room = space('hall', 'hall', [3, 7], [0.6, 0.8])
    const sides: PlanPoint[] = [
      [3, 7.4],
      [3.6, 7.4],
      [3.3, 7],
      [3.3, 7.8],
    ]
    for (const atM of sides) {
      const [gate] = gatesOf({...plan(['hall', atM], {rooms: [room], doors: []}), entrance: {room: 'hall', atM, widthM: 0.5}}, room)
      expect(gate?.stand.map((n) => Math.round(n * 1000) / 1000)).toEqual([3.3, 7.4])
    }
  })

  test('comes through the entrance into its own space alone, though the wall is that of another too', () => {
    const rooms = [space('hall', 'hall', [0, 0], [10, 6]), space('outside', 'yard', [0, 6], [10, 6])]
    const given = plan(['hall', [5, 6]], {rooms, doors: [door('hall', 'yard', [2, 6])]})
    expect(rooms.map((room) => gatesOf(given, room).map(({key}) => key))).toEqual([['entrance', 'door 0'], ['door 0']])
  })

  test('stands on the line of the wall and inside, wherever the tape put the door', () => {
    const room = space('hall', 'hall', [0, 0], [6, 4])
    const doors = [door('hall', 'west', [-0.1, 2]), door('hall', 'east', [6.2, 2]), door('hall', 'store', [3, 4])]
    const rooms = [
      room,
      space('room', 'west', [-3, 0], [3, 4]),
      space('room', 'east', [6, 0], [3, 4]),
      space('staff', 'store', [0, 4], [6, 3]),
    ]
    expect(
      gatesOf(plan(['west', [-3, 2]], {rooms, doors}), room).map(({key, at, stand, inward}) => [key, at, stand, bearing(inward)]),
    ).toEqual([
      ['door 0', [0, 2], [0.5, 2], 90],
      ['door 1', [6, 2], [5.5, 2], 270],
    ])
  })
})

test('whoever comes into a room that is not a rectangle stands as deep as the part behind the door allows', () => {
  const outlineM: PlanPoint[] = [
    [0, 0],
    [10, 0],
    [10, 0.6],
    [4, 0.6],
    [4, 6],
    [0, 6],
  ]
  const room = {id: 'hall', use: 'hall' as const, term: 'hall', outlineM}
  const rooms = [room, space('room', 'up', [0, -4], [10, 4]), space('room', 'west', [-4, 0], [4, 6])]
  const doors = [door('hall', 'up', [8, 0]), door('hall', 'west', [0, 3]), door('hall', 'up', [99, 99])]
  expect(gatesOf(plan(['up', [5, -4]], {rooms, doors}), room).map(({stand}) => stand)).toEqual([
    [8, 0.3],
    [0.5, 3],
  ])
})

/**
 * A yard below, in which visitors come in at the left; to `goal` they go up through `between`, 6 m in all, or round by a second yard whose
 * door lies at `x`.
 */
const twoWays = (x: number, use: 'room' | 'hall') =>
  plan(['yard', [2, 4]], {
    rooms: [
      space('outside', 'yard', [0, 0], [30, 4]),
      space(use, 'between', [0, -4], [4, 4]),
      space('room', 'goal', [0, -8], [4, 4]),
      space('outside', 'back', [4, -8], [26, 8]),
    ],
    doors: [door('yard', 'between', [2, 0]), door('between', 'goal', [2, -4]), door('yard', 'back', [x, 0]), door('back', 'goal', [4, -6])],
  })
const roundM = (x: number) => Math.hypot(x - 2, 3) + Math.hypot(x - 4.5, 5.5)
const goesThrough = (given: Plan) =>
  walkOf(given)
    .wayTo(1)
    .some(([x, y]) => x === 2 && y === 0)

describe('the shortest way', () => {
  test('goes round a room that serves something else, up to 15 m farther', () => {
    expect([roundM(12.7) - 6, roundM(12.72) - 6].map((m) => m.toFixed(2))).toEqual(['14.99', '15.02'])
    expect(goesThrough(twoWays(12.7, 'room'))).toBe(false)
    expect(goesThrough(twoWays(12.72, 'room'))).toBe(true)
  })

  test('goes straight through a hall', () => {
    expect(goesThrough(twoWays(5, 'hall'))).toBe(true)
  })

  test('is told from the entrance to the door of a room, and not at all where none leads there', () => {
    expect(walkOf(twoWays(8, 'room')).wayTo(1)).toEqual(
      [
        [2, 4],
        [8, 0],
        [4, -6],
        [2, -4],
      ]
        .slice(0, 3)
        .concat([[2, -4]]),
    )
    const shut = {...twoWays(8, 'room'), doors: []}
    expect(walkOf(shut).wayTo(1)).toEqual([])
    expect(() => walkOf(shut).space('nowhere')).toThrow('nowhere is not a space of the plan')
  })

  test('turns two corners one after the other, and no corner that looks into the room', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 2],
      [2, 2],
      [2, 10],
      [0, 10],
    ]
    const given = plan(['hall', [1, 10]], {
      rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}, space('room', 'goal', [7, 10], [4, 4])],
      doors: [door('hall', 'goal', [9, 10])],
    })
    const walk = walkOf(given)
    expect(walk.wayTo(1).map((at) => at.map((n) => n.toFixed(1)).join(' '))).toEqual([
      '1.0 10.0',
      '1.4 1.4',
      '8.6 1.4',
      '9.0 10.0',
      '9.0 10.0',
    ])
    expect(walk.onward('entrance').toSorted()).toEqual(['bend hall 1', 'goal 0'])
    expect(walk.onward('bend hall 1').toSorted()).toEqual(['bend hall 0', 'entrance'])
    expect(walk.place('bend hall 1').type).toBe('bend')
  })

  test('arrives at a door as one goes through it, however it slants across the room', () => {
    const walk = walkOf(
      plan(['hall', [0, 9]], {
        rooms: [space('hall', 'hall', [0, 0], [10, 10]), space('room', 'east', [10, 0], [4, 10]), space('room', 'north', [0, -4], [10, 4])],
        doors: [door('hall', 'east', [10, 1]), door('hall', 'north', [9, 0])],
      }),
    )
    expect(['door 0', 'door 1'].map((key) => walk.stretch('entrance', key).arrive)).toEqual([90, 0])
    expect(walk.stretch('entrance', 'door 0').leave).toBeGreaterThan(45)
  })

  test('is told between two doors of the same two rooms by the first of them', () => {
    const rooms = [space('hall', 'hall', [0, 0], [10, 10]), space('room', 'east', [10, 0], [4, 10])]
    const doors = [door('hall', 'east', [10, 1]), door('hall', 'east', [10, 8])]
    const between = (given: Plan) => walkOf(given).stretch('door 0', 'door 1').room
    expect(between(plan(['hall', [5, 10]], {rooms, doors}))).toBe('hall')
    expect(between(plan(['hall', [5, 10]], {rooms: rooms.toReversed(), doors}))).toBe('east')
  })

  test('ends at its goal', () => {
    expect(walkOf(twoWays(8, 'room')).next('goal 0')).toEqual([])
  })

  test('turns a corner 0.6 m from its walls', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 4],
      [4, 4],
      [4, 10],
      [0, 10],
    ]
    const ell = plan(['hall', [2, 10]], {
      rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}, space('room', 'goal', [10, 0], [4, 4])],
      doors: [door('hall', 'goal', [10, 2])],
    })
    expect(walkOf(ell).wayTo(1)).toEqual([
      [2, 10],
      [3.4, 3.4],
      [10, 2],
      [10, 2],
    ])
  })
})
