import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {door, type Plan, plan, space, turnedPlan} from './draw.ts'

/** Where the first sign hangs, if nothing at all counts as in view. */
const firstSign = (given: Plan) => solveWays(given, {plateM: 0}).signs[0]
const placeOf = (given: Plan) => {
  const {at, facing, mount, viewingDistanceM} = firstSign(given) ?? {}
  return {at: at?.map((n) => Math.round(n * 100) / 100), facing, mount, viewingDistanceM}
}

/** A hall of 10 m by `depth`, entered from below in the middle, with a room on either side. */
const hall = (depth: number, more: Partial<Plan> = {}) =>
  plan(['hall', [5, depth]], {
    rooms: [
      space('hall', 'hall', [0, 0], [10, depth]),
      space('room', 'west', [-5, 0], [5, depth]),
      space('room', 'east', [10, 0], [5, depth]),
    ],
    doors: [door('hall', 'west', [0, depth / 2]), door('hall', 'east', [10, depth / 2])],
    ...more,
  })

describe('a sign faces those who come in', () => {
  test('from the wall that they walk towards, up to 6 m away', () => {
    expect(placeOf(hall(6.4))).toEqual({at: [5, 0], facing: 180, mount: 'wall', viewingDistanceM: 6})
    expect(placeOf(hall(6.5))).toEqual({at: [5, 0], facing: 180, mount: 'wall', viewingDistanceM: 6})
    expect(placeOf(hall(6.6))).toMatchObject({at: [5, 3.1], facing: 180, mount: 'suspended'})
  })

  test('is read from 4 m or more, in halves of a metre', () => {
    expect([3.5, 4.5, 4.6, 5, 5.1].map((depth) => firstSign(hall(depth))?.viewingDistanceM)).toEqual([4, 4, 4.5, 4.5, 5])
  })

  test('from the ceiling 3 m on, or halfway where the room is less deep', () => {
    const blocked = (depth: number) => ({
      rooms: [...hall(depth).rooms, space('room', 'north', [3, -4], [4, 4])],
      doors: [...hall(depth).doors, door('hall', 'north', [5, 0])],
    })
    expect(placeOf(hall(8))).toEqual({at: [5, 4.5], facing: 180, mount: 'suspended', viewingDistanceM: 4})
    expect(placeOf(hall(5.5, blocked(5.5)))).toEqual({at: [5, 2.5], facing: 180, mount: 'suspended', viewingDistanceM: 4})
  })

  test('on a wall with 0.8 m free beyond a door and twice that beside a window', () => {
    const withDoor = (x: number) =>
      placeOf(
        hall(5, {
          rooms: [...hall(5).rooms, space('room', 'north', [3, -4], [7, 4])],
          doors: [...hall(5).doors, door('hall', 'north', [x, 0])],
        }),
      ).mount
    expect([6.2, 6.29, 6.31].map(withDoor)).toEqual(['suspended', 'suspended', 'wall'])
    const withWindow = (x: number) => placeOf(hall(5, {windows: [{number: 1, atM: [x, 0]}]})).mount
    expect([6.5, 6.59, 6.61].map(withWindow)).toEqual(['suspended', 'suspended', 'wall'])
  })

  test('on a wall with more than that free, not just as much', () => {
    // About 0, so that the distances are what they are said to be to the last digit.
    const about = (more: Partial<Plan>) => {
      const {mount} = placeOf(
        plan(['hall', [0, 5]], {
          rooms: [
            space('hall', 'hall', [-5, 0], [10, 5]),
            space('room', 'west', [-10, 0], [5, 5]),
            space('room', 'east', [5, 0], [5, 5]),
            space('room', 'north', [-5, -4], [10, 4]),
          ],
          ...more,
          doors: [door('hall', 'west', [-5, 2]), door('hall', 'east', [5, 2]), ...(more.doors ?? [])],
        }),
      )
      return mount
    }
    expect([1.3, 1.301].map((x) => about({doors: [door('hall', 'north', [x, 0])]}))).toEqual(['suspended', 'wall'])
    expect([1.6, 1.601].map((x) => about({doors: [], windows: [{number: 1, atM: [x, 0]}]}))).toEqual(['suspended', 'wall'])
  })

  const corners = (...outlineM: PlanPoint[]) => ({id: 'hall', use: 'hall' as const, term: 'hall', outlineM})

  test('from the wall that they would walk into, not from one that stands nearer beside their way', () => {
    const stepped = (at: PlanPoint, ...outlineM: PlanPoint[]) =>
      placeOf(
        plan(['hall', at], {
          rooms: [corners(...outlineM), space('room', 'west', [-5, 2], [5, 4]), space('room', 'east', [10, 2], [5, 4])],
          doors: [door('hall', 'west', [0, 4]), door('hall', 'east', [10, 4])],
        }),
      )
    const found = {facing: 180, mount: 'wall', viewingDistanceM: 5.5}
    expect(stepped([2, 6], [0, 0], [4, 0], [4, 2], [10, 2], [10, 6], [0, 6])).toEqual({at: [2, 0], ...found})
    expect(stepped([4, 6], [0, 0], [4, 0], [4, 2], [10, 2], [10, 6], [0, 6])).toEqual({...found, at: [4, 2], viewingDistanceM: 4})
    expect(stepped([8, 6], [0, 2], [6, 2], [6, 0], [10, 0], [10, 6], [0, 6])).toEqual({at: [8, 0], ...found})
  })

  test('from the wall before them, not from one beside their way or behind them', () => {
    const ell = plan(['hall', [2, 6]], {
      rooms: [
        corners([0, 0], [10, 0], [10, 4], [4, 4], [4, 6], [0, 6]),
        space('room', 'west', [-5, 0], [5, 4]),
        space('room', 'east', [10, 0], [5, 4]),
      ],
      doors: [door('hall', 'west', [0, 2]), door('hall', 'east', [10, 2])],
    })
    expect(placeOf(ell)).toEqual({at: [2, 0], facing: 180, mount: 'wall', viewingDistanceM: 5.5})
    const bay = plan(['hall', [2, 2]], {
      rooms: [
        corners([0, 0], [10, 0], [10, 6], [0, 6], [0, 4], [6, 4], [6, 2], [0, 2]),
        space('room', 'west', [-5, 0], [5, 2]),
        space('room', 'east', [10, 0], [5, 6]),
      ],
      doors: [door('hall', 'west', [0, 1]), door('hall', 'east', [10, 1])],
    })
    expect(placeOf(bay)).toEqual({at: [2, 0], facing: 180, mount: 'wall', viewingDistanceM: 4})
  })

  test('on the wall of a room, however they turned to come in', () => {
    const given = plan(['hall', [0, 3]], {
      rooms: [space('hall', 'hall', [0, 0], [5, 6]), space('room', 'north', [0, -5], [5, 5]), space('room', 'south', [0, 6], [5, 5])],
      doors: [door('hall', 'north', [3, 0]), door('hall', 'south', [3, 6])],
    })
    expect(placeOf(given)).toEqual({at: [5, 3], facing: 270, mount: 'wall', viewingDistanceM: 4.5})
    expect(firstSign(given)).toMatchObject({room: 'hall', readAt: [0.5, 3], heading: 90, fromEntranceM: 0, why: 'choice', panel: [1, 1]})
    expect(firstSign(given)?.rows.map(({towards}) => towards)).toEqual(['ahead-left', 'ahead-right'])
  })
})

describe('in a yard a sign stands on a post', () => {
  const yard = (at: PlanPoint, size: PlanPoint) =>
    plan(['yard', at], {
      rooms: [space('outside', 'yard', [0, 0], size), space('room', 'west', [-5, 0], [5, 10]), space('room', 'north', [0, -5], [10, 5])],
      doors: [door('yard', 'west', [0, 2]), door('yard', 'north', [8, 0])],
    })

  test('3 m before those who come, 1.2 m to their right, and is read from 6 m', () => {
    expect(placeOf(yard([5, 20], [10, 20]))).toEqual({at: [6.2, 16.5], facing: 180, mount: 'post', viewingDistanceM: 6})
  })

  test('to their left where there is no room on the right', () => {
    expect(placeOf(yard([9, 20], [10, 20])).at).toEqual([7.8, 16.5])
  })

  test('nearer in a shallow yard', () => {
    expect(placeOf(yard([5, 4.5], [10, 4.5])).at).toEqual([6.2, 1.6])
  })
})

describe('nobody needs a sign', () => {
  const signs = (given: Plan, plateM: number) => solveWays(given, {plateM}).signs.length
  test('where one way leads on', () => {
    const one = plan(['hall', [5, 5]], {rooms: hall(5).rooms.slice(0, 2), doors: hall(5).doors.slice(0, 1)})
    expect(signs(one, 0)).toBe(0)
    expect(signs({...one, facilities: [{term: 'water', atM: [5, 1]}]}, 0)).toBe(1)
  })

  test('where one way leads on, whatever they have left behind them in the yard', () => {
    const given = plan(['yard', [5, 20]], {
      rooms: [
        space('outside', 'yard', [0, 10], [10, 10]),
        space('hall', 'hall', [0, 0], [10, 10]),
        space('room', 'east', [10, 0], [5, 10]),
      ],
      doors: [door('yard', 'hall', [5, 10]), door('hall', 'east', [10, 5])],
      facilities: [{term: 'parking', atM: [2, 12]}],
    })
    expect(solveWays(given, {plateM: 0}).signs.map(({room}) => room)).toEqual(['yard'])
  })

  test('round a corner, unless more than one thing waits there', () => {
    const round = (facilities: Plan['facilities']) =>
      plan(['hall', [2.5, 12]], {
        rooms: [
          {
            ...{id: 'hall', use: 'hall', term: 'hall'},
            outlineM: [
              [0, 0],
              [16, 0],
              [16, 5],
              [5, 5],
              [5, 12],
              [0, 12],
            ],
          },
          space('room', 'east', [16, 0], [4, 5]),
        ],
        doors: [door('hall', 'east', [16, 2.5])],
        facilities,
      })
    const readAt = (facilities: Plan['facilities']) =>
      solveWays(round(facilities), {plateM: 0}).signs.map(({readAt}) => readAt.map((n) => Math.round(n * 10) / 10))
    expect(readAt([])).toEqual([])
    expect(readAt([{term: 'water', atM: [12, 1]}])).toEqual([[4.4, 4.4]])
  })

  test('where everything left to find is near enough to be read at its door', () => {
    const lengthM = Math.hypot(4.5, 2)
    expect(signs(hall(5), lengthM - 0.01)).toBe(1)
    expect(signs(hall(5), lengthM)).toBe(0)
  })

  test('but what lies behind another door is not in view, however near', () => {
    const behind = hall(5, {
      rooms: [...hall(5).rooms, space('room', 'far-west', [-10, 0], [5, 5])],
      doors: [...hall(5).doors, door('west', 'far-west', [-5, 2.5])],
    })
    expect(signs(behind, 100)).toBe(1)
    const water = [{term: 'water', atM: [-2, 2.5] as const}]
    expect([signs(hall(5), 100), signs(hall(5, {facilities: water}), 100)]).toEqual([0, 1])
  })
})

describe('a corridor', () => {
  /** A corridor of 20 m, entered at its left end, with rooms above it by these uses. */
  const corridor = (...above: ('room' | 'corridor' | 'outside')[]) =>
    plan(['c', [0, 1]], {
      rooms: [
        space('corridor', 'c', [0, 0], [20, 2]),
        ...above.map((use, i) => space(use, `a${i}`, [1 + i * 5, -4], [4, 4])),
        ...above.map((_, i) => space('room', `b${i}`, [1 + i * 5, -8], [4, 4])),
      ],
      doors: [
        ...above.map((_, i) => door('c', `a${i}`, [3 + i * 5, 0])),
        ...above.flatMap((use, i) => (use === 'room' ? [] : [door(`a${i}`, `b${i}`, [3 + i * 5, -4])])),
      ],
    })
  const said = (given: Plan) => solveWays(given, {plateM: 0}).signs.map(({room, at, mount}) => [room, at[0], mount])

  test('past doors with names needs no sign', () => {
    expect(said(corridor('room', 'room', 'room'))).toEqual([])
    const {rooms, ...rest} = corridor('room', 'room', 'room')
    expect(said({...rest, rooms: rooms.map((room) => (room.id === 'a0' ? {...room, use: 'hall'} : room))})).toEqual([])
    expect(said({...rest, rooms, facilities: [{term: 'water', atM: [10.5, 0.4]}]})).toEqual([])
  })

  test('has one, over their heads, at each door without a name that they may take', () => {
    expect(said(corridor('outside', 'room', 'outside'))).toEqual([['c', 3, 'suspended']])
    expect(said(corridor('outside', 'outside', 'outside'))).toEqual([
      ['c', 3, 'suspended'],
      ['c', 8, 'suspended'],
    ])
  })

  test('has one where a way leads on through a room with a name', () => {
    const through = corridor('room', 'room')
    const behind = {...through, doors: [...through.doors, door('a0', 'b0', [3, -4])]}
    expect(said(behind)).toEqual([['c', 3, 'suspended']])
  })
})

describe('above a door', () => {
  /** A hall with two doors ahead; behind each lies what `uses` say, and behind that a room. */
  const doors = (left: 'room' | 'outside', right: 'room' | 'outside', behind = true) =>
    plan(['hall', [10, 12]], {
      rooms: [
        space('hall', 'hall', [0, 0], [20, 12]),
        space(left, 'left', [6, -5], [4, 5]),
        space(right, 'right', [10, -5], [4, 5]),
        space('room', 'beyond-left', [6, -9], [4, 4]),
        space('room', 'beyond-right', [10, -9], [4, 4]),
      ],
      doors: [
        door('hall', 'left', [8, 0]),
        door('hall', 'right', [12, 0]),
        ...(behind ? [door('left', 'beyond-left', [8, -5]), door('right', 'beyond-right', [12, -5])] : []),
      ],
    })
  const over = (given: Plan) => solveWays(given, {plateM: 0}).signs.flatMap((sign) => (sign.why === 'over-door' ? [sign] : []))

  test('a sign tells two doors without names that lie the same way', () => {
    expect(
      over(doors('outside', 'outside')).map(({at, facing, mount, rows}) => [at, facing, mount, rows.map(({towards}) => towards)]),
    ).toEqual([
      [[8, 0], 180, 'wall', ['ahead']],
      [[12, 0], 180, 'wall', ['ahead']],
    ])
    expect(over(doors('outside', 'outside'))[0]).toMatchObject({room: 'hall', heading: 0, readAt: [10, 11.5], viewingDistanceM: 12})
  })

  test('faces those who come, however the house lies on the sheet', () => {
    const facing = [0, 1, 2, 3].map((quarters) => over(turnedPlan(doors('outside', 'outside'), quarters))[0])
    expect(facing.map((sign) => [sign?.heading, sign?.facing])).toEqual([
      [0, 180],
      [90, 270],
      [180, 0],
      [270, 90],
    ])
  })

  test('none is needed if one of two bears a name, but the one with the name needs it to say what lies behind', () => {
    expect(over(doors('outside', 'room')).map(({at}) => at[0])).toEqual([12])
    expect(over(doors('room', 'room')).map(({at}) => at[0])).toEqual([8, 12])
  })

  test('none stands where the door leads to one room only', () => {
    expect(over(doors('room', 'room', false))).toEqual([])
  })
})
