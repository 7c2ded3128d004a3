import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {distance} from '../../../points/wayfinding/bearing.ts'
import {walkOf} from '../../../points/wayfinding/walk.ts'
import {door, plan, space} from './draw.ts'

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
