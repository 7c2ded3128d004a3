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

  test('has one junction for doors exactly 1.2 m apart', () => {
    const walk = walkOf(
      plan(['corridor', [20, 1]], {
        rooms: [
          space('corridor', 'corridor', [0, 0], [20, 2]),
          space('room', 'up', [0, -4], [20, 4]),
          space('room', 'down', [0, 2], [20, 4]),
        ],
        doors: [door('corridor', 'up', [1.2, 0]), door('corridor', 'down', [2.4, 2])],
      }),
    )
    expect(apart(walk)).toBe(false)
  })

  test('whose only door is beside the entrance has one junction, between the two', () => {
    const walk = walkOf(
      plan(['corridor', [0, 1]], {
        rooms: [space('corridor', 'corridor', [0, 0], [20, 2]), space('room', 'up', [0, -4], [20, 4])],
        doors: [door('corridor', 'up', [1, 0])],
      }),
    )
    expect(walk.place('junction corridor 0 0').at).toEqual([0.5, 1])
    expect(walk.next('entrance')).toEqual(['junction corridor 0 0'])
  })

  test('that is as long as wide is walked across the sheet', () => {
    const walk = corridor([1, 0], [5, 0], [6, 6])
    expect(walk.place(junctionsOf(walk)[1]?.[0] ?? '').at).toEqual([5, 3])
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
    const oneSide = corridor([0.7, 0], [2.4, 0], [3.1, 2])
    expect(oneSide.place(junctionsOf(oneSide)[1]?.[0] ?? '').at).toEqual([2.4, 1])
    const upright = (depth: number) =>
      walkOf(
        plan(['corridor', [1, 0]], {
          rooms: [
            space('corridor', 'corridor', [0, 0], [2, depth]),
            space('room', 'east', [2, 0], [4, 9]),
            space('room', 'west', [-4, 0], [4, 9]),
          ],
          doors: [door('corridor', 'west', [0, 0.7]), door('corridor', 'east', [2, 2.4])],
        }),
      )
    expect([3.1, 3.3].map((depth) => apart(upright(depth)))).toEqual([false, true])
    expect(upright(3.1).place('junction corridor 0 0').at).toEqual([1, 1.55])
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

  const cross: PlanPoint[] = [
    [9, 0],
    [11, 0],
    [11, 9],
    [20, 9],
    [20, 11],
    [11, 11],
    [11, 20],
    [9, 20],
    [9, 11],
    [0, 11],
    [0, 9],
    [9, 9],
  ]
  const crossing = walkOf(
    plan(['c', [10, 20]], {
      rooms: [
        {id: 'c', use: 'corridor', term: 'c', outlineM: cross},
        space('room', 'left', [-4, 8], [4, 4]),
        space('room', 'up', [8, -4], [4, 4]),
        space('room', 'right', [20, 8], [4, 4]),
        space('room', 'corner', [11, 5], [4, 4]),
      ],
      doors: [door('c', 'left', [0, 10]), door('c', 'up', [10, 0]), door('c', 'right', [20, 10]), door('c', 'corner', [11, 9], 0.1)],
    }),
  )
  const reached = new Set(['entrance'])
  for (const each of reached) for (const next of crossing.onward(each)) reached.add(next)

  test('of five rectangles is joined along the four sides that they share, and at no corner', () => {
    const seams = [...reached].filter((key) => key.startsWith('seam')).map((key) => [...crossing.place(key).at])
    expect(seams.toSorted()).toEqual([
      [10, 11],
      [10, 9],
      [11, 10],
      [9, 10],
    ])
    const walkedM = (way: readonly PlanPoint[]) => way.slice(1).reduce((sum, at, i) => sum + distance(way[i] ?? at, at), 0)
    for (const goal of [0, 1, 2]) expect(walkedM(crossing.wayTo(goal))).toBeCloseTo(20)
  })

  test('is told by what each of its places is', () => {
    const types = {entrance: 'entrance', door: 'door', seam: 'junction', junction: 'junction', goal: 'goal'} as const
    const typeOf = (key: string) => types[key.split(' ')[0] as keyof typeof types]
    expect([...reached].map((key) => crossing.place(key).type)).toEqual([...reached].map(typeOf))
    expect(new Set([...reached].map(typeOf)).size).toBe(4)
  })

  test('has the door where two of its rectangles meet off both', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [20, 0],
      [20, 2],
      [2, 2],
      [2, 12],
      [0, 12],
    ]
    const walk = walkOf(
      plan(['c', [1, 12]], {
        rooms: [
          {id: 'c', use: 'corridor', term: 'c', outlineM},
          space('room', 'up', [0, -4], [9, 4]),
          space('room', 'left', [-4, 0], [4, 9]),
        ],
        doors: [door('c', 'up', [2, 0]), door('c', 'left', [0, 2])],
      }),
    )
    const off = (key: string) =>
      walk
        .onward(key)
        .filter((next) => next.startsWith('junction'))
        .map((next) => next.split(' ')[2])
    expect([off('door 0'), off('door 1')]).toEqual([
      ['0', '1'],
      ['0', '2'],
    ])
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

    test('has them to the left and the right where it stands upright', () => {
      const beside = (x: number) => {
        const walk = walkOf(
          plan(['corridor', [1, 0]], {
            rooms: [space('corridor', 'corridor', [0, 0], [2, 20])],
            doors: [],
            facilities: [{term: 'water', atM: [x, 10]}],
          }),
        )
        return walk.stretch('junction corridor 0 1', 'goal 0')
      }
      expect([0.4, 1, 1.6].map((x) => beside(x).leave)).toEqual([270, 90, 90])
      expect(beside(0.4)).toMatchObject({arrive: 270, lengthM: 0.6})
    })

    test('has that junction at the door opposite, and not between the two', () => {
      expect(withThing([5.5, 1.6], door('corridor', 'up', [5, 0]))).toMatchObject({at: [5, 1]})
      expect(withThing([5.5, 0.4], door('corridor', 'up', [5, 0]))).toMatchObject({at: [5.5, 1]})
    })
  })
})
