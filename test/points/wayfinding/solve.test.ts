import {describe, expect, test} from 'vitest'
import {checkPlan} from '../../../design-system/signs/plan/check.ts'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {door, plan as draw, type Plan, space} from './draw.ts'
import {errandsIn, walk, wordsOf} from './walker.ts'

const signsOf = (plan: Plan) => solveWays(plan, {plateM: 6}).signs

describe('on plans drawn for the purpose', () => {
  const room = (id: string, at: PlanPoint, size: PlanPoint, number?: number) => space('room', id, at, size, number)
  const bare = {windows: [], facilities: []}
  const said = (plan: Plan) =>
    signsOf(plan).map(
      ({room, why, mount, rows}) => `${room}, ${why}, ${mount}: ${rows.map(({name, towards}) => `${wordsOf(name)} ${towards}`).join('; ')}`,
    )

  test('a corridor that parts in a T has one sign, on the wall that everybody walks towards', () => {
    const plan: Plan = {
      ...bare,
      rooms: [
        {
          id: 'corridor',
          use: 'corridor',
          term: 'corridor',
          outlineM: [
            [0, 0],
            [20, 0],
            [20, 2],
            [11, 2],
            [11, 8],
            [9, 8],
            [9, 2],
            [0, 2],
          ],
        },
        room('east', [20, -1], [4, 4]),
        room('west', [-4, -1], [4, 4]),
        room('far-west', [2, 2], [4, 4]),
      ],
      doors: [door('corridor', 'east', [20, 1]), door('corridor', 'west', [0, 1]), door('corridor', 'far-west', [4, 2])],
      entrance: {room: 'corridor', atM: [10, 8], widthM: 1.5},
    }
    expect(checkPlan(plan)).toEqual([])
    expect(said(plan)).toEqual(['corridor, choice, wall: far-west left; west left; east right'])
    expect(signsOf(plan)[0]).toMatchObject({at: [10, 0], facing: 180, readAt: [10, 1], heading: 0})
  })

  test('in an L an arrow shows the corner, and what lies round it has its own sign', () => {
    const plan: Plan = {
      ...bare,
      rooms: [
        {
          id: 'hall',
          use: 'hall',
          term: 'hall',
          outlineM: [
            [0, 0],
            [16, 0],
            [16, 5],
            [5, 5],
            [5, 12],
            [0, 12],
          ],
        },
        room('north', [12, -4], [4, 4]),
        room('south', [11, 5], [5, 4]),
        room('near', [-4, 6], [4, 4]),
      ],
      doors: [door('hall', 'north', [14, 0]), door('hall', 'south', [13, 5]), door('hall', 'near', [0, 8])],
      entrance: {room: 'hall', atM: [2.5, 12], widthM: 1.5},
    }
    expect(checkPlan(plan)).toEqual([])
    expect(said(plan)).toEqual([
      'hall, choice, suspended: south ahead; north ahead; near ahead-left',
      'hall, choice, wall: north ahead-right; south right',
    ])
  })

  test('where everything is in view, or there is one way on, no sign stands', () => {
    const plan: Plan = {
      ...bare,
      rooms: [{id: 'hall', use: 'hall', term: 'hall', atM: [0, 0], sizeM: [5, 5]}, room('a', [5, 0], [3, 5]), room('b', [-3, 0], [3, 5])],
      doors: [door('hall', 'a', [5, 2]), door('hall', 'b', [0, 2])],
      entrance: {room: 'hall', atM: [2.5, 5], widthM: 1.5},
    }
    expect(said(plan)).toEqual([])
  })

  test('rooms with numbers join to ranges that never enclose a room elsewhere', () => {
    const numbers = [101, 102, 103, 104, 105, 106]
    const plan: Plan = {
      ...bare,
      rooms: [
        {id: 'corridor', use: 'corridor', term: 'corridor', atM: [0, 0], sizeM: [30, 2]},
        ...numbers.map((number, i) => room(`r${number}`, [i * 5, 2], [5, 4], number)),
        room('store', [0, -4], [5, 4], 107),
      ],
      doors: [...numbers.map((number, i) => door('corridor', `r${number}`, [i * 5 + 2.5, 2])), door('corridor', 'store', [2.5, 0])],
      entrance: {room: 'corridor', atM: [15, 0], widthM: 1.5},
    }
    expect(said(plan)).toEqual(['corridor, choice, wall: Rooms 104–106 left; Rooms 101–103 right; store right'])
  })

  test('before the hall, what lies behind it is left out first, but never the toilets and never a promise', () => {
    const behind = ['reading', 'meeting', 'mediation', 'archive', 'toilet', 'legal']
    const plan: Plan = {
      ...bare,
      rooms: [
        {id: 'yard', use: 'outside', term: 'yard', atM: [0, 10], sizeM: [20, 12]},
        {id: 'hall', use: 'hall', term: 'hall', atM: [6, 2], sizeM: [10, 8]},
        {id: 'corridor', use: 'corridor', term: 'corridor', atM: [6, 0], sizeM: [24, 2]},
        ...behind.map((id, i) => room(id, [6 + i * 4, -4], [4, 4])),
        room('clinic', [0, 6], [5, 4]),
      ],
      doors: [
        door('yard', 'hall', [10, 10]),
        door('hall', 'corridor', [8, 2]),
        door('yard', 'clinic', [2, 10]),
        ...behind.map((id, i) => door('corridor', id, [8 + i * 4, 0])),
      ],
      entrance: {room: 'yard', atM: [10, 22], widthM: 3},
    }
    expect(checkPlan(plan)).toEqual([])
    const signs = signsOf(plan)
    expect(signs.map(({room, rows}) => [room, rows.map(({name}) => wordsOf(name))])).toMatchInlineSnapshot(`
      [
        [
          "yard",
          [
            "hall",
            "reading",
            "meeting",
            "toilet",
            "clinic",
          ],
        ],
      ]
    `)
    for (const errand of errandsIn(plan)) walk(plan, signs, errand)
  })
})

describe('what a sign leaves out', () => {
  /** A hall of 30 m by 12 m with these facilities along its upper wall, from the left, and one room on the right. */
  const hall = (facilities: readonly string[], plateM: number, more: Partial<Plan> = {}) =>
    solveWays(
      draw(['hall', [15, 12]], {
        rooms: [space('hall', 'hall', [0, 0], [30, 12]), space('room', 'east', [30, 0], [5, 12])],
        doors: [door('hall', 'east', [30, 6])],
        facilities: facilities.map((term, i) => ({term, atM: [5 + i * 2.5, 2] as const})),
        ...more,
      }),
      {plateM},
    ).signs.map(({rows}) => rows.map(({name}) => wordsOf(name)))

  test('is what is in view, the farthest first, and never what is not', () => {
    // From the entrance, half a metre inside, each facility is 9.5 m ahead and 10, 7.5, 5, 2.5, 0, 2.5 m aside.
    const names = ['a', 'b', 'd', 'e', 'f', 'g']
    expect(hall(names, 14)).toEqual([['f', 'e', 'g', 'd', 'east']])
    expect(hall(names, 13)).toEqual([['f', 'e', 'g', 'a', 'east']])
    expect(hall(names, 10.74)).toEqual([['f', 'e', 'b', 'a', 'east']])
    expect(hall(names, 10.73)).toEqual([['f', 'd', 'b', 'a', 'east']])
    expect(hall(names, 0).map(({length}) => length)).toEqual([3, 4])
  })

  test('is never the hall, though it is in view and farther than the rest', () => {
    const facilities = ['a', 'b', 'd', 'e', 'f'].map((term, i) => ({term, atM: [18 + i, 17] as const}))
    const yard = draw(['yard', [20, 20]], {
      rooms: [
        space('outside', 'yard', [0, 0], [40, 20]),
        space('hall', 'hall', [15, -6], [10, 6]),
        space('room', 'clinic', [-5, 0], [5, 20]),
      ],
      doors: [door('yard', 'hall', [20, 0]), door('yard', 'clinic', [0, 1])],
      facilities,
    })
    const [sign] = solveWays(yard, {plateM: 20}).signs
    expect(sign?.rows.map(({name}) => wordsOf(name))).toEqual(['d', 'b', 'e', 'hall', 'clinic'])
  })

  test('is what lies behind the hall, however near, and not what lies elsewhere, however far', () => {
    const behind = ['a', 'b', 'd', 'e', 'f', 'g']
    const yard = draw(['yard', [10, 22]], {
      rooms: [
        space('outside', 'yard', [-40, 10], [60, 12]),
        space('hall', 'hall', [6, 2], [10, 8]),
        space('corridor', 'c', [6, 0], [24, 2]),
        ...behind.map((id, i) => space('room', id, [6 + i * 4, -4], [4, 4])),
        space('room', 'clinic', [-44, 6], [8, 4]),
      ],
      doors: [
        door('yard', 'hall', [10, 10]),
        door('hall', 'c', [8, 2]),
        door('yard', 'clinic', [-38, 10]),
        ...behind.map((id, i) => door('c', id, [8 + i * 4, 0])),
      ],
    })
    const [sign] = solveWays(yard, {plateM: 6}).signs
    expect(sign?.rows.map(({name}) => wordsOf(name))).toEqual(['hall', 'a', 'b', 'd', 'clinic'])
  })

  test('is nothing that an earlier sign has promised', () => {
    const facilities = ['a', 'b', 'd', 'e', 'g', 'h'].map((term, i) => ({term, atM: [7 + i, 5] as const}))
    const yard = draw(['yard', [10, 30]], {
      rooms: [
        space('outside', 'yard', [0, 10], [20, 20]),
        space('hall', 'hall', [5, -2], [10, 12]),
        space('room', 'clinic', [-5, 10], [5, 20]),
        space('room', 'reading', [15, -2], [5, 12]),
        space('room', 'far', [5, -6], [10, 4]),
      ],
      doors: [
        door('yard', 'hall', [10, 10]),
        door('yard', 'clinic', [0, 12]),
        door('hall', 'reading', [15, 1]),
        door('hall', 'far', [6, -2]),
      ],
      facilities,
    })
    expect(solveWays(yard, {plateM: 10}).signs.map(({room, rows}) => [room, rows.map(({name}) => wordsOf(name)).toSorted()])).toEqual([
      ['yard', ['clinic', 'e', 'far', 'hall', 'reading']],
      ['hall', ['d', 'e', 'far', 'g', 'reading']],
    ])
  })

  test('is above a door what the sign before it does not name either', () => {
    const behind = [0, 1, 2, 3, 4, 5]
    const courts = draw(['yard', [10, 12]], {
      rooms: [
        space('outside', 'yard', [0, 0], [20, 12]),
        space('outside', 'left', [6, -5], [4, 5]),
        space('outside', 'right', [10, -5], [4, 5]),
        space('hall', 'hall', [-10, -15], [20, 10]),
        space('room', 'clinic', [10, -9], [4, 4]),
        ...behind.map((i) => space('room', `r${i}`, [-10 + 3 * i, -19], [3, 4])),
      ],
      doors: [
        door('yard', 'left', [8, 0]),
        door('yard', 'right', [12, 0]),
        door('left', 'hall', [8, -5]),
        door('right', 'clinic', [12, -5]),
        ...behind.map((i) => door('hall', `r${i}`, [-8.5 + 3 * i, -15])),
      ],
    })
    const signs = solveWays(courts, {plateM: 4}).signs.filter(({room}) => room === 'yard')
    expect(signs.map(({why, panel, rows}) => [why, panel, rows.map(({name}) => wordsOf(name))])).toEqual([
      ['choice', [1, 1], ['hall', 'clinic', 'r5', 'r4', 'r3']],
      ['over-door', [1, 1], ['hall', 'r5', 'r4', 'r3', 'r2']],
      ['over-door', [1, 1], ['clinic']],
    ])
  })

  test('is of two that are in view not the one that people look for in a hurry', () => {
    for (const urgent of ['toilet', 'accessible-toilet', 'toilet-men', 'toilet-women', 'nursing-room'])
      expect(hall([urgent, 'b', 'd', 'e', 'f', 'g'], 14).flat()).toContain(urgent)
  })

  test('is what stands in the hall before rooms behind it', () => {
    const yard = draw(['yard', [10, 30]], {
      rooms: [
        space('outside', 'yard', [0, 10], [20, 20]),
        space('hall', 'hall', [5, 4], [10, 6]),
        space('room', 'clinic', [-5, 10], [5, 20]),
        ...['a', 'b', 'd'].map((id, i) => space('room', id, [3 + i * 5, -2], [5, 6])),
      ],
      doors: [
        door('yard', 'hall', [10, 10]),
        door('yard', 'clinic', [0, 28]),
        ...['a', 'b', 'd'].map((id, i) => door('hall', id, [5.5 + i * 4.5, 4])),
      ],
      facilities: ['water', 'forms'].map((term, i) => ({term, atM: [9 + i * 2, 8] as const})),
    })
    const [first, second] = solveWays(yard, {plateM: 6}).signs
    expect(first?.rows.map(({name}) => wordsOf(name))).toEqual(['hall', 'b', 'a', 'd', 'clinic'])
    expect(second?.room).toBe('hall')
  })
})
