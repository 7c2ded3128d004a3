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

describe('a corridor', () => {
  /** Two doors on either side of a corridor of 20 m by 2 m, or of one of another size, with an entrance at its left end. */
  const corridor = (a: PlanPoint, b: PlanPoint, size: PlanPoint = [20, 2]) =>
    walkOf(
      plan(['corridor', [0, size[1] / 2]], {
        rooms: [
          space('corridor', 'corridor', [0, 0], size),
          space('room', 'up', [0, -4], [20, 4]),
          space('room', 'down', [0, size[1]], [20, 4]),
        ],
        doors: [door('corridor', 'up', a), door('corridor', b[1] === 0 ? 'up' : 'down', b)],
      }),
    )
  const junctionsOf = (walk: ReturnType<typeof corridor>) =>
    ['door 0', 'door 1'].map((key) => walk.onward(key).filter((next) => walk.place(next).type === 'junction'))
  const apart = (walk: ReturnType<typeof corridor>) => junctionsOf(walk)[0]?.[0] !== junctionsOf(walk)[1]?.[0]

  test('has one junction for doors on both sides up to 1.2 m apart', () => {
    expect(apart(corridor([5, 0], [6.15, 2]))).toBe(false)
    expect(2.4 - 1.2).toBe(1.2)
    expect(apart(corridor([2.4, 0], [3.5, 2]))).toBe(false)
    expect(apart(corridor([3.6, 0], [2.4, 2]))).toBe(true)
    expect(apart(corridor([5, 0], [6.25, 2]))).toBe(true)
  })

  test('has a further junction for a third door near two, if it is on the side of one of them', () => {
    const walk = walkOf(
      plan(['corridor', [0, 1]], {
        rooms: [
          space('corridor', 'corridor', [0, 0], [20, 2]),
          space('room', 'up', [0, -4], [20, 4]),
          space('room', 'down', [0, 2], [20, 4]),
        ],
        doors: [door('corridor', 'up', [5, 0]), door('corridor', 'down', [5.3, 2]), door('corridor', 'up', [5.6, 0])],
      }),
    )
    const [a, b, c] = ['door 0', 'door 1', 'door 2'].map((key) => walk.onward(key).find((next) => walk.place(next).type === 'junction'))
    expect([a === b, b === c]).toEqual([true, false])
  })

  test('has two junctions for doors on one side, however near', () => {
    expect(apart(corridor([5, 0], [6, 0]))).toBe(true)
  })

  test('is walked along its middle, and a junction lies between the doors that open at it', () => {
    const walk = corridor([5, 0], [6, 2])
    const [key = ''] = junctionsOf(walk)[0] ?? []
    expect(walk.place(key).at).toEqual([5.5, 1])
    expect(walk.stretch(key, 'door 0')).toMatchObject({leave: 0, arrive: 0, room: 'corridor'})
    expect(walk.stretch('door 0', key)).toMatchObject({leave: 180, arrive: 180})
    expect(walk.stretch(key, 'door 0').lengthM).toBeCloseTo(Math.hypot(0.5, 1))
    expect(walk.stretch('junction corridor 0 0', key)).toMatchObject({lengthM: 5.5, leave: 90, arrive: 90})
    expect(walk.stretch(key, 'junction corridor 0 0')).toMatchObject({lengthM: 5.5, leave: 270, arrive: 270})
  })

  test('that is hardly longer than wide is one junction, in its middle', () => {
    const short = corridor([0.7, 0], [2.4, 2], [3.1, 2])
    expect(apart(short)).toBe(false)
    expect(short.place(junctionsOf(short)[0]?.[0] ?? '').at).toEqual([1.55, 1])
    expect(apart(corridor([0.7, 0], [2.4, 2], [3.2, 2]))).toBe(true)
    expect(apart(corridor([0.7, 0], [2.4, 2], [3.3, 2]))).toBe(true)
  })

  test('that stands upright on the sheet is walked up and down', () => {
    const walk = walkOf(
      plan(['corridor', [1, 20]], {
        rooms: [
          space('corridor', 'corridor', [0, 0], [2, 20]),
          space('room', 'east', [2, 0], [4, 20]),
          space('room', 'west', [-4, 0], [4, 20]),
        ],
        doors: [door('corridor', 'east', [2, 5]), door('corridor', 'west', [0, 12])],
      }),
    )
    expect(walk.wayTo(0)).toEqual([
      [1, 20],
      [1, 20],
      [1, 12],
      [1, 5],
      [2, 5],
      [2, 5],
    ])
    expect(walk.stretch('junction corridor 0 1', 'junction corridor 0 0')).toMatchObject({lengthM: 7, leave: 0, arrive: 0})
  })

  test('of several rectangles is joined where they meet', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [20, 0],
      [20, 2],
      [2, 2],
      [2, 12],
      [0, 12],
    ]
    const walk = walkOf(
      plan(['corridor', [1, 12]], {
        rooms: [{id: 'corridor', use: 'corridor', term: 'corridor', outlineM}, space('room', 'goal', [20, 0], [4, 2])],
        doors: [door('corridor', 'goal', [20, 1])],
      }),
    )
    const way = walk.wayTo(0)
    expect(way[0]).toEqual([1, 12])
    expect(way.at(-1)).toEqual([20, 1])
    expect(way.map(([x, y]) => x >= 0 && x <= 20 && (y <= 2 || x <= 2))).not.toContain(false)
    const walked = way.slice(1).reduce((sum, at, i) => sum + distance(way[i] ?? at, at), 0)
    expect(walked).toBeCloseTo(11 + 19, 0)
  })

  describe('with things in it', () => {
    const withThing = (atM: PlanPoint, ...doors: ReturnType<typeof door>[]) => {
      const walk = walkOf(
        plan(['corridor', [0, 1]], {
          rooms: [space('corridor', 'corridor', [0, 0], [20, 2]), space('room', 'up', [0, -4], [20, 4])],
          doors,
          facilities: [{term: 'water', atM}],
        }),
      )
      const goal = 'goal 1'
      const all = new Set(['entrance'])
      for (const each of all) for (const next of walk.onward(each)) all.add(next)
      const [beside] = [...all].filter((each) => walk.onward(each).includes(goal))
      return beside === undefined ? undefined : {at: walk.place(beside).at, ...walk.stretch(beside, goal), back: walk.onward(goal)}
    }

    test('has a junction beside each, from which it lies to the side, and nobody walks on through it', () => {
      expect(withThing([10, 0.4])).toMatchObject({at: [10, 1], lengthM: 0.6, leave: 0, arrive: 0, back: []})
      expect(withThing([10, 1.6])).toMatchObject({at: [10, 1], leave: 180})
      expect(withThing([10, 1])).toMatchObject({at: [10, 1], lengthM: 0, leave: 180})
    })

    test('has that junction at the door opposite, and not between the two', () => {
      expect(withThing([5.5, 1.6], door('corridor', 'up', [5, 0]))).toMatchObject({at: [5, 1]})
      expect(withThing([5.5, 0.4], door('corridor', 'up', [5, 0]))).toMatchObject({at: [5.5, 1]})
    })
  })
})
