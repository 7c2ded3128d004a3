import {describe, expect, test} from 'vitest'
import type {Direction} from '../../../design-system/signs/layout/layout.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {cutPanels, toPanels, type WayRow} from '../../../points/wayfinding/panels.ts'
import {wordsOf} from './walker.ts'

const towardsOf: Readonly<Record<string, Direction>> = {a: 'ahead', b: 'ahead-left', l: 'left', s: 'ahead-right', r: 'right'}
/** Letters stand for directions: a ahead, b ahead-left, l left, s ahead-right, r right. A space cuts panels. */
const cut = (letters: string) =>
  cutPanels([...letters].map((letter) => ({letter, towards: towardsOf[letter] ?? 'ahead'})))
    .map((panel) => panel.map(({letter}) => letter).join(''))
    .join(' ')

describe('rows are cut into panels', () => {
  test('of at most as many messages as the handbook allows', () => {
    expect(limits.messagesPerPanel.max).toBe(5)
    expect([cut(''), cut('a'), cut('aaaa'), cut('aaaaa'), cut('aaaaaa')]).toEqual(['', 'a', 'aaaa', 'aaaaa', 'aaa aaa'])
  })

  test('ahead before left before right, a slanting way before the one straight to that side', () => {
    expect(cut('rslba')).toBe('ablsr')
  })

  test('where the direction changes, if that takes no more panels', () => {
    expect(cut('aallrrr')).toBe('aall rrr')
    expect(cut('rrrllaa')).toBe('aall rrr')
    expect(cut('aaaall')).toBe('aaaa ll')
    expect(cut('aaallllrrr')).toBe('aaall llrrr')
    expect(cut('aaalllrrr')).toBe('aaall lrrr')
    expect(cut('aallllllrr')).toBe('aalll lllrr')
    expect(cut('alllllrrrrr')).toBe('a lllll rrrrr')
    expect(cut('lllllrrrrr')).toBe('lllll rrrrr')
  })

  test('evenly, if one direction alone is more than a panel holds', () => {
    expect(cut('llllll')).toBe('lll lll')
    expect(cut('allllll')).toBe('alll lll')
  })

  test('in the order given, among those of one direction', () => {
    const rows = [3, 1, 2].map((nth) => ({nth, towards: 'left' as const}))
    expect(cutPanels(rows)).toEqual([rows])
  })
})

interface Given {
  readonly towards?: Direction
  readonly distanceM?: number
  /** Number on the door. */
  readonly number?: number
  readonly mayDrop?: boolean
  readonly rank?: number
}

/** Puts rows of the names a, b, c … on panels; where nothing else is given they lie to the left, one metre farther each. */
const panelsOf = (given: readonly Given[], elsewhere: readonly number[] = []): string[] =>
  panels(given, elsewhere).map((panel) => panel.map(({name}) => wordsOf(name)).join(' '))

/** The same, on a plan on which rooms that this sign does not name have the numbers `elsewhere`. */
function panels(given: readonly Given[], elsewhere: readonly number[]) {
  const rows = given.map(({towards = 'left', distanceM, number}, i): WayRow => {
    const name = {type: 'term' as const, term: String.fromCharCode(97 + i), ...(number === undefined ? {} : {number})}
    return {name, towards, distanceM: distanceM ?? i + 1, goals: [i]}
  })
  const numbers = [...elsewhere, ...given.flatMap(({number}) => (number === undefined ? [] : [number]))]
  const mayDrop = (goal: number) => given[goal]?.mayDrop ?? false
  return toPanels(rows, {numbers, mayDrop, rank: (goal) => given[goal]?.rank ?? 1})
}

describe('a sign that would name more than a panel holds', () => {
  test('names the nearer before the farther, and of two as far the one that comes first on the plan', () => {
    expect(panelsOf([{distanceM: 9}, {distanceM: 2}, {distanceM: 5}])).toEqual(['b c a'])
    expect(panelsOf([{distanceM: 4}, {distanceM: 4}, {distanceM: 3}])).toEqual(['c a b'])
  })

  test('joins rooms with consecutive numbers that lie the same way', () => {
    const five = [101, 102, 103, 104, 105].map((number) => ({number}))
    expect(panelsOf(five)).toEqual(['a b c d e'])
    expect(panelsOf([...five, {number: 106}])).toEqual(['Rooms 101–106'])
    expect(panelsOf([...five, {}])).toEqual(['Rooms 101–105 f'])
  })

  test('joins no rooms across one that lies elsewhere, and no single room', () => {
    const elsewhere = [101, 102, 103, 104, 105].map((number) => ({
      number,
      towards: number === 103 ? ('right' as const) : ('left' as const),
    }))
    expect(panelsOf([...elsewhere, {}])).toEqual(['Rooms 101–102 Rooms 104–105 f c'])
    const single = [101, 103, 102].map((number, i) => ({number, towards: i === 0 ? ('left' as const) : ('right' as const)}))
    expect(panelsOf([...single, {}, {}, {}])).toEqual(['a d e f Rooms 102–103'])
  })

  test('joins no rooms across one that another sign names', () => {
    const two = [{number: 101}, {number: 103}, {}, {}, {}, {}]
    expect(panelsOf(two)).toEqual(['Rooms 101–103 c d e f'])
    expect(panelsOf(two, [102])).toEqual(['a b c', 'd e f'])
    expect(panelsOf(two, [100, 104])).toEqual(['Rooms 101–103 c d e f'])
  })

  test('joins rooms in whatever order they come, with others between them, and finds all of them by the one row', () => {
    const mixed = [{number: 102}, {}, {number: 101, distanceM: 9}, {}, {number: 103, distanceM: 0.5}, {}]
    expect(panelsOf(mixed)).toEqual(['Rooms 101–103 b d f'])
    expect(panels(mixed, [])[0]?.map(({goals, towards, distanceM}) => [goals, towards, distanceM])).toEqual([
      [[4, 0, 2], 'left', 0.5],
      [[1], 'left', 2],
      [[3], 'left', 4],
      [[5], 'left', 6],
    ])
  })

  test('leaves out rooms that are joined only if all of them may be, and by the one that people need most', () => {
    const rooms = (a: Given, b: Given) => [
      {number: 101, distanceM: 20, ...a},
      {number: 102, distanceM: 21, ...b},
    ]
    const needed = [{}, {}, {}, {}]
    expect(panelsOf([...needed, {}, ...rooms({mayDrop: true}, {})])).toEqual(['a b c', 'd e Rooms 101–102'])
    expect(panelsOf([...needed, {}, ...rooms({mayDrop: true}, {mayDrop: true})])).toEqual(['a b c d e'])
    const spare = rooms({mayDrop: true, rank: 0}, {mayDrop: true, rank: 2})
    expect(panelsOf([...needed, {mayDrop: true, rank: 1}, ...spare])).toEqual(['a b c d Rooms 101–102'])
    expect(panelsOf([...needed, {mayDrop: true, rank: 0}, ...spare])).toEqual(['a b c d e'])
  })

  test('takes the distance of the nearest room for all that are joined', () => {
    const rooms = [101, 102, 103].map((number, i) => ({number, distanceM: 30 - 10 * i}))
    expect(panelsOf([...rooms, {distanceM: 9}, {distanceM: 11}, {distanceM: 12}])).toEqual(['d Rooms 101–103 e f'])
  })

  test('leaves out what may be left out, the farthest first, as far as one panel has no room for it', () => {
    const near = [{}, {}, {}, {}]
    expect(panelsOf([...near, {mayDrop: true}])).toEqual(['a b c d e'])
    expect(panelsOf([...near, {mayDrop: true}, {mayDrop: true}])).toEqual(['a b c d e'])
    expect(panelsOf([...near, {mayDrop: true, distanceM: 9}, {mayDrop: true, distanceM: 8}])).toEqual(['a b c d f'])
    expect(panelsOf([...near, {}, {mayDrop: true}])).toEqual(['a b c d e'])
  })

  test('leaves out the higher rank first, however near it is', () => {
    const kept = [{}, {}, {}, {}]
    expect(
      panelsOf([
        ...kept,
        {mayDrop: true, rank: 2, distanceM: 5},
        {mayDrop: true, rank: 1, distanceM: 7},
        {mayDrop: true, rank: 0, distanceM: 9},
      ]),
    ).toEqual(['a b c d g'])
  })

  test('fills a further panel that it needs anyhow with what might be left out', () => {
    const needed = [{}, {}, {}, {}, {}, {}]
    expect(panelsOf([...needed, {mayDrop: true}])).toEqual(['a b c d', 'e f g'])
    expect(panelsOf([{mayDrop: true}])).toEqual(['a'])
  })
})
