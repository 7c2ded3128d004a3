import {describe, expect, test} from 'vitest'
import {solveWays} from '../../../points/wayfinding/solve.ts'
import {door, type Plan, plan, space} from './draw.ts'

type Hanging = NonNullable<Plan['signs']>[number]

/** A hall of 20 m by 12 m with a room to the left, one to the right and one ahead, and one sign that hangs in it. */
const hanging = (sign: Partial<Hanging>, windows: Plan['windows'] = []) =>
  solveWays(
    plan(['hall', [10, 12]], {
      rooms: [
        space('hall', 'hall', [0, 0], [20, 12]),
        space('room', 'west', [-5, 0], [5, 12]),
        space('room', 'east', [20, 0], [5, 12]),
        space('room', 'north', [8, -5], [4, 5]),
      ],
      doors: [door('hall', 'west', [0, 11.5]), door('hall', 'east', [20, 11.5]), door('hall', 'north', [10, 0])],
      windows,
      signs: [{room: 'hall', atM: [10, 6], facingDegrees: 180, rows: [{term: 'west', towards: 'right'}], ...sign}],
    }),
    {plateM: 0},
  ).conflicts
const rows = (...rows: Hanging['rows']) => hanging({rows})

describe('a sign that hangs already', () => {
  test('may point the way that leads there, or up to 45 degrees beside it', () => {
    expect(rows({term: 'west', towards: 'left'}, {term: 'east', towards: 'right'}, {term: 'north', towards: 'ahead'})).toEqual([])
    expect(rows({term: 'west', towards: 'ahead-left'}, {term: 'north', towards: 'ahead-right'})).toEqual([])
  })

  test('is told where it points another way', () => {
    expect(rows({term: 'west', towards: 'left'}, {term: 'east', towards: 'ahead'})).toEqual([
      {
        sign: 0,
        row: 1,
        message:
          'points ahead to "east", but the way there leads right, where the new sign at this place sends people; turn the arrow or take the sign away',
      },
    ])
    expect(rows({term: 'west', towards: 'ahead-right'})[0]?.message).toContain('points ahead right to "west", but the way there leads left')
  })

  test('is told what does not lie beyond it', () => {
    expect(rows({term: 'clinic', towards: 'ahead'})).toEqual([
      {
        sign: 0,
        row: 0,
        message: '"clinic" does not lie beyond this sign, so its readers are sent round in a circle; take the row away',
      },
    ])
  })

  test('names windows as new signs do', () => {
    const window = [{number: 1, atM: [1, 0] as const}]
    const pointing = (towards: 'ahead-left' | 'right') => hanging({rows: [{term: 'comprehensive-window', towards}]}, window)
    expect(pointing('ahead-left')).toEqual([])
    expect(pointing('right')).toHaveLength(1)
    expect(hanging({rows: [{term: 'comprehensive-window', towards: 'ahead'}]})[0]?.message).toContain('does not lie beyond')
  })

  test('is compared with the way to the nearest of several of one name', () => {
    const offices = plan(['hall', [10, 12]], {
      rooms: [
        space('hall', 'hall', [0, 0], [20, 12]),
        {...space('room', 'far', [-5, 0], [5, 12], 101), term: 'office'},
        {...space('room', 'near', [20, 0], [5, 12], 102), term: 'office'},
      ],
      doors: [door('hall', 'far', [0, 4]), door('hall', 'near', [20, 11])],
    })
    const pointing = (towards: 'left' | 'right') =>
      solveWays({...offices, signs: [{room: 'hall', atM: [10, 6], facingDegrees: 180, rows: [{term: 'office', towards}]}]}, {plateM: 0})
        .conflicts
    expect([pointing('right').length, pointing('left').length]).toEqual([0, 1])
  })

  test('is compared with the nearest, though what is passed on the way to a farther one is nearer still', () => {
    const offices = plan(['hall', [10, 12]], {
      rooms: [
        space('hall', 'hall', [0, 0], [20, 12]),
        space('room', 'clinic', [-5, 0], [5, 12]),
        {...space('room', 'far', [-10, 0], [5, 12], 101), term: 'office'},
        {...space('room', 'near', [20, 0], [5, 12], 102), term: 'office'},
      ],
      doors: [door('hall', 'clinic', [0, 11]), door('clinic', 'far', [-5, 4]), door('hall', 'near', [20, 3])],
    })
    const pointing = (towards: 'left' | 'right') =>
      solveWays({...offices, signs: [{room: 'hall', atM: [10, 6], facingDegrees: 180, rows: [{term: 'office', towards}]}]}, {plateM: 0})
        .conflicts
    expect([pointing('right').length, pointing('left').length]).toEqual([0, 1])
  })

  test('is read from up to 8 m', () => {
    expect(hanging({atM: [10, 3.5]})).toHaveLength(1)
    expect(hanging({atM: [10, 3.51]})).toHaveLength(1)
    expect(hanging({atM: [10, 3.49]})).toEqual([])
  })

  test('is read by those whom it faces, up to 45 degrees from the side', () => {
    expect([134, 135, 225, 226].map((facingDegrees) => hanging({facingDegrees}).length)).toEqual([0, 1, 1, 0])
    expect(hanging({facingDegrees: 0})).toEqual([])
  })

  test('is read in the space in which it hangs, and where there is a choice', () => {
    expect(hanging({room: 'west'})).toEqual([])
    const oneWay = plan(['hall', [10, 12]], {
      rooms: [space('hall', 'hall', [0, 0], [20, 12]), space('room', 'west', [-5, 0], [5, 12])],
      doors: [door('hall', 'west', [0, 6])],
      signs: [{room: 'hall', atM: [10, 6], facingDegrees: 180, rows: [{term: 'west', towards: 'right'}]}],
    })
    expect(solveWays(oneWay, {plateM: 0}).conflicts).toEqual([])
  })

  test('is read at the nearest place of choice that it faces', () => {
    const corridor = plan(['c', [0, 1]], {
      rooms: [
        space('corridor', 'c', [0, 0], [20, 2]),
        ...[3, 8, 13].flatMap((x) => [space('outside', `yard-${x}`, [x - 2, -4], [4, 4]), space('room', `room-${x}`, [x - 2, -8], [4, 4])]),
      ],
      doors: [3, 8, 13].flatMap((x) => [door('c', `yard-${x}`, [x, 0]), door(`yard-${x}`, `room-${x}`, [x, -4])]),
    })
    const at = (x: number) =>
      solveWays(
        {...corridor, signs: [{room: 'c', atM: [x, 1], facingDegrees: 270, rows: [{term: 'room-3', towards: 'left'}]}]},
        {plateM: 0},
      ).conflicts.length
    expect([4, 5, 6, 8].map(at)).toEqual([0, 0, 1, 1])
  })
})
