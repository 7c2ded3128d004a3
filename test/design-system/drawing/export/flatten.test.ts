import fc from 'fast-check'
import {expect, test} from 'vitest'
import {circle, type Point, type Segment} from '../../../../design-system/drawing/drawing.ts'
import {chord, flatten} from '../../../../design-system/drawing/export/flatten.ts'

const curve = (b: Point, c: Point, d: Point): Segment[] => [
  {to: 'move', at: [0, 0]},
  {to: 'cubic', via: [b, c], at: d},
]
const steps = (segments: readonly Segment[], stray: number) => (flatten(segments, stray)[0]?.points.length ?? 0) - 1

test('straight steps stay as they are, and only what is closed is closed', () => {
  expect(
    flatten(
      [
        {to: 'move', at: [0, 0]},
        {to: 'line', at: [1, 0]},
        {to: 'line', at: [1, 1]},
        {to: 'close'},
        {to: 'move', at: [5, 5]},
        {to: 'line', at: [6, 5]},
      ],
      chord,
    ),
  ).toEqual([
    {
      points: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      closed: true,
    },
    {
      points: [
        [5, 5],
        [6, 5],
      ],
      closed: false,
    },
  ])
})

test('a curve is cut into as many steps as its bend asks for, at either end and along either axis', () => {
  // With a stray of 0.75 a curve has the root of its second difference in steps.
  const at = (second: number) => [
    curve([0, 0], [0, 0], [second, 0]),
    curve([0, 0], [0, 0], [0, second]),
    curve([0, 0], [second, 0], [2 * second, 0]),
    curve([0, 0], [0, second], [0, 2 * second]),
  ]
  expect(at(9).map((segments) => steps(segments, 0.75))).toEqual([3, 3, 3, 3])
  expect(at(8.9).map((segments) => steps(segments, 0.75))).toEqual([3, 3, 3, 3])
  expect(at(9.1).map((segments) => steps(segments, 0.75))).toEqual([4, 4, 4, 4])
  expect(steps(curve([0, 0], [3, 4], [6, 8]), 0.75)).toBe(3)
  expect(steps(curve([1, 1], [2, 2], [3, 3]), 0.75)).toBe(1)
})

test('the steps lie on the curve, at even parts of its way', () => {
  // Bernstein's polynomials at a third and two thirds.
  const [run] = flatten(curve([0, 9], [0, 0], [27, 0]), 3)
  expect(run?.points.map((p) => p.map((v) => Number(v.toFixed(9))))).toEqual([
    [0, 0],
    [1, 4],
    [8, 2],
    [27, 0],
  ])
})

test('no step strays farther than it may from any curve, nor are there many more steps than that takes', () => {
  const place = fc.tuple(fc.double({min: -400, max: 400, noNaN: true}), fc.double({min: -400, max: 400, noNaN: true}))
  fc.assert(
    fc.property(place, place, place, (b, c, d) => {
      const {points = []} = flatten(curve(b, c, d), chord)[0] ?? {}
      const n = points.length - 1
      for (let i = 0; i < n; i++)
        for (const part of [0.25, 0.5, 0.75]) {
          const t = (i + part) / n
          const u = 1 - t
          const on = [0, 1].map((k) => 3 * u * u * t * (b[k] ?? 0) + 3 * u * t * t * (c[k] ?? 0) + t ** 3 * (d[k] ?? 0)) as [number, number]
          expect(distance(on, points[i] ?? on, points[i + 1] ?? on)).toBeLessThanOrEqual(chord + 1e-9)
        }
    }),
    {seed: 20261125, numRuns: 200},
  )
  expect(steps(circle([0, 0], 10), chord)).toBeLessThan(60)
})

test('an outline that begins nowhere is refused', () => {
  expect(() => flatten([{to: 'line', at: [1, 1]}], chord)).toThrow('path starts with line; it must start with move')
  expect(() => flatten([{to: 'close'}], chord)).toThrow('path starts with close')
})

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}
