import {describe, expect, test} from 'vitest'
import type {PlanPoint} from '../../../design-system/signs/plan/floorPlan.ts'
import {type Goal, goalsOf, nameOf, spotOf} from '../../../points/wayfinding/goals.ts'
import {door, plan, space} from './draw.ts'

const hall = space('hall', 'hall', [0, 0], [10, 6])
const withWindows = (...places: PlanPoint[]) =>
  plan(['hall', [5, 6]], {
    rooms: [hall, space('room', 'side', [10, 0], [10, 6])],
    doors: [door('hall', 'side', [10, 3])],
    windows: places.map((atM, i) => ({number: i + 1, atM})),
  })
const counters = (...places: PlanPoint[]) =>
  goalsOf(withWindows(...places)).flatMap((goal) => (goal.type === 'windows' ? [goal.numbers] : []))

describe('what visitors look for', () => {
  test('is each room and the hall, each counter and each facility, and neither corridor nor yard nor what is for staff', () => {
    const {rooms, ...rest} = withWindows([2, 0])
    const others = [space('corridor', 'c', [0, 6], [10, 2]), space('outside', 'y', [0, 8], [9, 9]), space('staff', 's', [0, -4], [9, 4])]
    const facilities = [{term: 'parking', atM: [1, 9] as const}]
    expect(goalsOf({...rest, rooms: [...rooms, ...others], facilities})).toEqual([
      {type: 'room', index: 0},
      {type: 'room', index: 1},
      {type: 'windows', numbers: [1]},
      {type: 'facility', index: 0},
    ])
  })

  test('windows up to 3 m apart stand at one counter, and so do those in a row', () => {
    expect(counters([2, 0], [4.99, 0])).toEqual([[1, 2]])
    expect(counters([2, 0], [5, 0])).toEqual([[1, 2]])
    expect(counters([2, 0], [5.01, 0])).toEqual([[1], [2]])
    expect(counters([1, 0], [3.5, 0], [6, 0])).toEqual([[1, 2, 3]])
  })

  test('windows in two rooms stand at two counters, and windows are taken by their numbers', () => {
    expect(counters([9, 1], [11, 1])).toEqual([[1], [2]])
    const {windows, ...rest} = withWindows([1, 0], [3, 0])
    expect(goalsOf({...rest, windows: windows.toReversed()})).toContainEqual({type: 'windows', numbers: [1, 2]})
  })
})

describe('a sign calls', () => {
  const numbered = plan(['hall', [5, 6]], {
    rooms: [hall, space('room', 'office', [10, 0], [4, 6], 102)],
    doors: [],
    facilities: [{term: 'parking', atM: [1, 1]}],
  })

  test('a room and a facility by their terms, with the number on the door', () => {
    expect(nameOf(numbered, {type: 'room', index: 0})).toEqual({type: 'term', term: 'hall'})
    expect(nameOf(numbered, {type: 'room', index: 1})).toEqual({type: 'term', term: 'office', number: 102})
    expect(nameOf(numbered, {type: 'facility', index: 0})).toEqual({type: 'term', term: 'parking'})
  })

  test('the only window by what it handles as far as that is known, and several by their numbers', () => {
    const handles = (number: number) => (number === 1 ? 'tax' : undefined)
    const one: Goal = {type: 'windows', numbers: [1]}
    expect(nameOf(withWindows([2, 0]), one, handles)).toEqual({type: 'term', term: 'tax'})
    expect(nameOf(withWindows([2, 0]), one)).toEqual({type: 'windows', term: 'comprehensive-window', numbers: [1]})
    expect(nameOf(withWindows([2, 0], [9, 0]), one, handles)).toEqual({type: 'windows', term: 'comprehensive-window', numbers: [1]})
  })
})

describe('whoever has arrived', () => {
  const spot = (atM: PlanPoint, room = hall) =>
    spotOf(plan(['hall', [5, 6]], {rooms: [room], doors: [], facilities: [{term: 'a', atM}]}), {type: 'facility', index: 0})?.at

  test('stands at a facility, 0.4 m clear of the walls', () => {
    expect(spot([5, 3])).toEqual([5, 3])
    expect([spot([0.3, 3]), spot([0.4, 3]), spot([0.5, 3])]).toEqual([
      [0.4, 3],
      [0.4, 3],
      [0.5, 3],
    ])
    expect(spot([10, 6])).toEqual([9.6, 5.6])
  })

  test('stands in the middle of a space too narrow for that', () => {
    expect(spot([0.1, 3], space('hall', 'hall', [0, 0], [0.6, 6]))).toEqual([0.3, 3])
  })

  test('stands in the nearest part of a room that is not a rectangle', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 2],
      [2, 2],
      [2, 8],
      [0, 8],
    ]
    const ell = {id: 'hall', use: 'hall' as const, term: 'hall', outlineM}
    expect([spot([1.9, 7], ell), spot([9, 1.9], ell)]).toEqual([
      [1.6, 7],
      [9, 1.6],
    ])
  })

  test('stands in the middle of the windows of a counter, and at the doors of a room', () => {
    expect(spotOf(withWindows([2, 1], [4, 3], [9, 1]), {type: 'windows', numbers: [1, 2]})?.at).toEqual([3, 2])
    expect(spotOf(withWindows([2, 0], [4, 0]), {type: 'windows', numbers: [1, 2]})?.at).toEqual([3, 0.4])
    expect(spotOf(withWindows([2, 0]), {type: 'room', index: 0})).toBeUndefined()
  })

  test('stands in the space of the windows, though their middle lies in a room that they go round', () => {
    const outlineM: PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 4],
      [4, 4],
      [4, 10],
      [0, 10],
    ]
    const round = plan(['hall', [5, 0]], {
      rooms: [{id: 'hall', use: 'hall', term: 'hall', outlineM}, space('room', 'office', [4, 4], [6, 6])],
      doors: [],
      windows: [
        {number: 1, atM: [4, 6]},
        {number: 2, atM: [6, 4]},
      ],
    })
    expect(spotOf(round, {type: 'windows', numbers: [1, 2]})).toMatchObject({at: [5, 3.6], room: {id: 'hall'}})
  })
})
