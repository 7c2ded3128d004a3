import {describe, expect, test} from 'vitest'
import type {Point, Segment} from '../../../../design-system/drawing/drawing.ts'
import {chord, flatten} from '../../../../design-system/drawing/export/flatten.ts'

/** A curve from the origin that strays most from its chord in the middle. */
const curve = (via: readonly [Point, Point], at: Point): Segment[] => [
  {to: 'move', at: [0, 0]},
  {to: 'cubic', via, at},
]
const steps = (segments: readonly Segment[], most: number) => (flatten(segments, most)[0]?.points.length ?? 0) - 1
const onCurve = ([b, c]: readonly [Point, Point], d: Point, t: number): Point => {
  const at = (i: 0 | 1) => 3 * (1 - t) ** 2 * t * b[i] + 3 * (1 - t) * t ** 2 * c[i] + t ** 3 * d[i]
  return [at(0), at(1)]
}

test('a flattened outline strays by 0.05 mm at most', () => {
  expect(chord).toBe(0.05)
})

test('straight steps stay as they are, in runs that are closed or open', () => {
  expect(
    flatten(
      [
        {to: 'move', at: [0, 0]},
        {to: 'line', at: [1, 0]},
        {to: 'line', at: [1, 1]},
        {to: 'close'},
        {to: 'move', at: [5, 5]},
        {to: 'line', at: [6, 6]},
      ],
      0.05,
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
        [6, 6],
      ],
      closed: false,
    },
  ])
})

test.each(['line', 'close', 'cubic'] as const)('a path that starts with a %s is refused', (to) => {
  const segment = {
    to,
    at: [1, 1],
    via: [
      [0, 0],
      [1, 1],
    ],
  } as unknown as Segment
  expect(() => flatten([segment], 0.05)).toThrow(`path starts with ${to}; it must start with move`)
})

describe('a curve', () => {
  const via = [
    [2, 8],
    [9, -3],
  ] as const
  const end = [10, 4] as const

  test('is cut at even steps, and ends where it ends', () => {
    const [run] = flatten(curve(via, end), 0.1)
    const n = (run?.points.length ?? 0) - 1
    expect(n).toBe(13)
    run?.points.forEach((point, i) => {
      const [x, y] = onCurve(via, end, i / n)
      expect(point[0]).toBeCloseTo(x, 9)
      expect(point[1]).toBeCloseTo(y, 9)
    })
    expect(run?.points.at(-1)).toEqual(end)
  })

  test('is cut by the sharper of its two bends', () => {
    // Second differences of 16 and of 0: the square root of 0.75 × 16 / 0.03 is 20.
    const first = [
      [0, 8],
      [0, 0],
    ] as const
    expect(steps(curve(first, [0, -8]), 0.03)).toBe(20)
    expect(
      steps(
        curve(
          [
            [0, 0],
            [0, 8],
          ],
          [0, 0],
        ),
        0.03,
      ),
    ).toBe(20)
    expect(
      steps(
        curve(
          [
            [8, 0],
            [0, 0],
          ],
          [-8, 0],
        ),
        0.03,
      ),
    ).toBe(20)
    expect(
      steps(
        curve(
          [
            [0, 0],
            [8, 0],
          ],
          [0, 0],
        ),
        0.03,
      ),
    ).toBe(20)
    expect(
      steps(
        curve(
          [
            [6, 8],
            [0, 0],
          ],
          [-6, -8],
        ),
        0.0375,
      ),
    ).toBe(20)
  })

  test('that is straight takes one step', () => {
    expect(
      steps(
        curve(
          [
            [1, 1],
            [2, 2],
          ],
          [3, 3],
        ),
        0.05,
      ),
    ).toBe(1)
  })

  test('goes on from where the step before it ended', () => {
    const [run] = flatten(
      [
        {to: 'move', at: [0, 0]},
        {to: 'line', at: [10, 0]},
        {
          to: 'cubic',
          via: [
            [10, 0],
            [20, 0],
          ],
          at: [20, 0],
        },
      ],
      1,
    )
    expect(run?.points.slice(2, -1).every(([x, y]) => x > 10 && x < 20 && y === 0)).toBe(true)
  })
})
