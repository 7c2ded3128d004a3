import {expect, test} from 'vitest'
import {circle, mapPoints, type Point, polygon, rect, type Segment, turn} from '../../../design-system/drawing/drawing.ts'
import {flatten} from '../../../design-system/drawing/export/flatten.ts'

const corners = (segments: readonly Segment[]) => segments.flatMap((s) => (s.to === 'close' ? [] : [s.at]))
const near = ([x, y]: Point) => [Number(x.toFixed(9)), Number(y.toFixed(9))]

test('a polygon goes round its corners and closes', () => {
  expect(
    polygon([
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
    ]),
  ).toEqual([{to: 'move', at: [0, 0]}, {to: 'line', at: [2, 0]}, {to: 'line', at: [2, 1]}, {to: 'line', at: [0, 1]}, {to: 'close'}])
})

test('a rectangle has four corners, and one with a radius four edges with a quarter of a circle between any two', () => {
  expect(corners(rect([1, 2], 10, 5))).toEqual([
    [1, 2],
    [11, 2],
    [11, 7],
    [1, 7],
  ])
  const rounded = rect([1, 2], 10, 6, 2)
  expect(rounded.map(({to}) => to).join(' ')).toBe('move line cubic line cubic line cubic line cubic close')
  expect(corners(rounded)).toEqual([
    [3, 2],
    [9, 2],
    [11, 4],
    [11, 6],
    [9, 8],
    [3, 8],
    [1, 6],
    [1, 4],
    [3, 2],
  ])
  // Every point of each corner lies on the circle about its middle, but for three parts in ten thousand.
  for (const [i, middle] of (
    [
      [9, 4],
      [9, 6],
      [3, 6],
      [3, 4],
    ] as const
  ).entries()) {
    const from = corners(rounded)[2 * i + 1]
    const curve = rounded[2 * i + 2]
    if (!from || !curve) throw new Error('a rounded rectangle has four curves')
    for (const [x, y] of flatten([{to: 'move', at: from}, curve], 0.001)[0]?.points ?? [])
      expect(Math.abs(Math.hypot(x - middle[0], y - middle[1]) / 2 - 1)).toBeLessThan(0.0003)
  }
})

test('a circle is as far from its middle everywhere', () => {
  for (const [x, y] of flatten(circle([5, -3], 4), 0.001)[0]?.points ?? [])
    expect(Math.abs(Math.hypot(x - 5, y + 3) - 4)).toBeLessThan(0.0012)
})

test('every point of a step is sent, and the operators stay', () => {
  const moved = mapPoints(
    [
      {to: 'move', at: [1, 2]},
      {to: 'line', at: [3, 4]},
      {
        to: 'cubic',
        via: [
          [5, 6],
          [7, 8],
        ],
        at: [9, 10],
      },
      {to: 'close'},
    ],
    ([x, y]) => [x * 10, -y],
  )
  expect(moved).toEqual([
    {to: 'move', at: [10, -2]},
    {to: 'line', at: [30, -4]},
    {
      to: 'cubic',
      via: [
        [50, -6],
        [70, -8],
      ],
      at: [90, -10],
    },
    {to: 'close'},
  ])
})

test('a quarter turn is clockwise on a sheet whose y points down', () => {
  expect(near(turn([10, 0], 90, [0, 0]))).toEqual([0, 10])
  expect(near(turn([10, 5], 90, [10, 0]))).toEqual([5, 0])
  expect(near(turn([3, 4], 180, [1, 1]))).toEqual([-1, -2])
  expect(near(turn([1, 0], 30, [0, 0]))).toEqual([Number((Math.sqrt(3) / 2).toFixed(9)), 0.5])
})
