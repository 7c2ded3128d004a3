import {describe, expect, test} from 'vitest'
import type {GoalName} from '../../../points/wayfinding/goals.ts'
import {goalsOf, nameOf} from '../../../points/wayfinding/goals.ts'
import {arrow, viewFrom} from '../../../points/wayfinding/view.ts'
import {walkOf} from '../../../points/wayfinding/walk.ts'
import {door, type Plan, plan, space} from './draw.ts'

describe('an arrow', () => {
  test.each([
    [0, 'ahead'],
    [22.5, 'ahead'],
    [23, 'ahead-right'],
    [67.5, 'ahead-right'],
    [68, 'right'],
    [179, 'right'],
    [-22.5, 'ahead'],
    [-23, 'ahead-left'],
    [-67.5, 'ahead-left'],
    [-68, 'left'],
    [-179, 'left'],
  ] as const)('for a way that turns off by %d degrees points %s', (turned, towards) => {
    for (const heading of [0, 90, 350]) expect(arrow(heading, (heading + turned + 360) % 360)).toBe(towards)
  })
})

describe('whoever comes in', () => {
  const rooms = [
    space('hall', 'hall', [0, 0], [10, 10]),
    space('room', 'east', [10, 0], [10, 10]),
    space('room', 'behind', [20, 0], [5, 10]),
    space('room', 'west', [-5, 0], [5, 10]),
  ]
  const doors = [door('hall', 'east', [10, 5]), door('east', 'behind', [20, 5]), door('hall', 'west', [0, 5])]
  const see = (given: Plan) => {
    const walk = walkOf(given)
    const names = goalsOf(given).map((goal): GoalName => nameOf(given, goal))
    const view = viewFrom(walk, names, 'entrance', {from: undefined, heading: 0, fromEntranceM: 0})
    return view && {...view, all: view.all.map((found) => ({...found, term: names[found.goal]?.term}))}
  }

  test('sees how far each goal is, how many places are on the way, and which goals he enters on it', () => {
    const view = see(plan(['hall', [5, 10]], {rooms, doors, facilities: [{term: 'water', atM: [5, 5]}]}))
    const half = Math.hypot(4.5, 4.5)
    expect(view?.all.map(({term, towards, lengthM, stops, past}) => ({term, towards, lengthM, stops, past}))).toEqual([
      {term: 'water', towards: 'ahead', lengthM: 4.5, stops: 1, past: []},
      {term: 'east', towards: 'ahead-right', lengthM: half, stops: 2, past: []},
      {term: 'behind', towards: 'ahead-right', lengthM: half + 9, stops: 3, past: [1]},
      {term: 'west', towards: 'ahead-left', lengthM: half, stops: 2, past: []},
    ])
    expect(view?.scene.choices).toBe(3)
  })

  test('sees of places with one name the nearest, and of two as near the first of the plan', () => {
    const twice = (a: readonly [number, number], b: readonly [number, number]) =>
      see(plan(['hall', [5, 10]], {rooms, doors, facilities: [a, b].map((atM) => ({term: 'water', atM}))}))?.all.filter(
        ({term}) => term === 'water',
      )
    expect(twice([5, 2], [5, 5])).toMatchObject([{goal: 5, lengthM: 4.5}])
    expect(twice([5, 5], [5, 2])).toMatchObject([{goal: 4, lengthM: 4.5}])
    expect(twice([4, 5], [6, 5])).toMatchObject([{goal: 4}])
  })

  test('sees of two as near the first of the plan, though a door on the way to the other is nearer', () => {
    const given = plan(['hall', [5, 10]], {
      rooms: [
        space('hall', 'hall', [0, 0], [10, 10]),
        space('room', 'north', [0, -10], [10, 10]),
        space('room', 'west', [-10, 0], [10, 10]),
      ],
      doors: [door('hall', 'north', [5, 0]), door('hall', 'west', [0, 9.5])],
      facilities: [
        {term: 'water', atM: [5, -3.5]},
        {term: 'water', atM: [-8, 9.5]},
      ],
    })
    expect(walkOf(given).next('entrance').slice(1)).toEqual(['door 1', 'door 0'])
    expect(see(given)?.all.filter(({term}) => term === 'water')).toMatchObject([{goal: 3, lengthM: 12}])
  })

  test('enters nothing where a corridor begins at its door', () => {
    const behind = plan(['hall', [5, 10]], {
      rooms: [
        space('hall', 'hall', [0, 0], [10, 10]),
        space('corridor', 'c', [10, 4], [20, 2]),
        space('room', 'office', [30, 3], [4, 4]),
        space('room', 'west', [-5, 0], [5, 10]),
      ],
      doors: [door('hall', 'c', [10, 5]), door('c', 'office', [30, 5]), door('hall', 'west', [0, 5])],
    })
    expect(see(behind)?.all.map(({term, past}) => [term, past])).toEqual(expect.arrayContaining([['office', []]]))
    expect(see(plan(['c', [10, 5]], {rooms: behind.rooms.slice(1, 3), doors: behind.doors.slice(1, 2)}))?.ways).toEqual(['junction c 0 0'])
  })

  test('tells rooms of one name by the numbers on their doors', () => {
    const offices = [
      ...rooms.slice(0, 1),
      {...space('room', 'east', [10, 0], [10, 10], 101), term: 'office'},
      {...space('room', 'behind', [20, 0], [5, 10], 102), term: 'office'},
    ]
    expect(see(plan(['hall', [5, 10]], {rooms: offices, doors: doors.slice(0, 2)}))?.all.map(({goal}) => goal)).toEqual([1, 2])
    const unnumbered = offices.map(({number: _, ...room}) => room)
    expect(see(plan(['hall', [5, 10]], {rooms: unnumbered, doors: doors.slice(0, 2)}))?.all.map(({goal}) => goal)).toEqual([1])
  })

  test('has nothing before him where he has arrived', () => {
    expect(see(plan(['hall', [5, 10]], {rooms: rooms.slice(0, 1), doors: []}))).toBeUndefined()
  })
})
