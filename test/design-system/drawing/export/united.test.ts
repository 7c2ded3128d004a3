import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Point, polygon, rect, type Segment} from '../../../../design-system/drawing/drawing.ts'
import {united} from '../../../../design-system/drawing/export/united.ts'

const panel = rect([0, 0], 100, 50)
const on = (areas: readonly (readonly Segment[])[], sheet = panel, inset = 0) => united(areas, sheet, inset)
/** The box of each contour, in the order in which they come. */
const boxes = (contours: readonly (readonly Point[])[]) =>
  contours.map((points) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].join(' ')
  })
const square = (x: number, y: number, size = 10) => rect([x, y], size, size)
const area = (points: readonly Point[]) =>
  points.reduce((sum, [x, y], i) => sum + ((points.at(i - 1)?.[0] ?? 0) * y - x * (points.at(i - 1)?.[1] ?? 0)) / 2, 0)

describe('areas are one contour', () => {
  test('where they overlap or share an edge, and stay apart where a micrometre lies between', () => {
    expect(boxes(on([square(10, 10), square(15, 12)]))).toEqual(['10 10 25 22'])
    expect(boxes(on([square(10, 10), square(20, 10)]))).toEqual(['10 10 30 20'])
    expect(boxes(on([square(10, 10), square(10, 20)]))).toEqual(['10 10 20 30'])
    expect(boxes(on([square(10, 20), square(10, 10)]))).toEqual(['10 10 20 30'])
    expect(boxes(on([square(10, 10), square(20.001, 10)]))).toEqual(['10 10 20 20', '20.001 10 30.001 20'])
    expect(boxes(on([square(10, 10), square(10, 20.001)]))).toEqual(['10 10 20 20', '10 20.001 20 30.001'])
    expect(boxes(on([square(10, 20.001), square(10, 10)]))).toEqual(['10 20.001 20 30.001', '10 10 20 20'])
  })

  test('in whatever order they lie, in a row and linked by the last', () => {
    const row = [square(70, 10), square(10, 10), square(30, 10), square(50, 10)]
    expect(boxes(on(row)).toSorted()).toEqual(['10 10 20 20', '30 10 40 20', '50 10 60 20', '70 10 80 20'])
    const links = [rect([55, 12], 20, 4), rect([15, 12], 20, 4), rect([35, 12], 20, 4)]
    expect(boxes(on([...row, ...links]))).toEqual(['10 10 80 20'])
    expect(boxes(on([...links, ...row]))).toEqual(['10 10 80 20'])
  })

  test('and groups come in the order of their first areas', () => {
    expect(boxes(on([square(70, 30), square(10, 10), square(40, 20), square(75, 32)]))).toEqual([
      '70 30 85 42',
      '10 10 20 20',
      '40 20 50 30',
    ])
    // One above the other, and neither touches: what lies between them on the list stays there.
    for (const column of [
      [square(10, 30), square(60, 20), square(10, 10)],
      [square(10, 10), square(60, 20), square(10, 30)],
    ])
      expect(boxes(on(column))).toEqual(column.flatMap((one) => boxes(on([one]))))
  })

  test('though they run opposite ways, while a hole that one area has stays one', () => {
    const back = polygon([
      [12, 12],
      [12, 18],
      [18, 18],
      [18, 12],
    ])
    expect(boxes(on([square(10, 10), back]))).toEqual(['10 10 20 20'])
    expect(boxes(on([[...square(10, 10), ...back]])).toSorted()).toEqual(['10 10 20 20', '12 12 18 18'])
    const ring = [...square(10, 10), ...back]
    expect(boxes(on([ring, square(40, 10)])).toSorted()).toEqual(['10 10 20 20', '12 12 18 18', '40 10 50 20'])
  })
})

describe('an area ends at the edge of the panel', () => {
  test.each([
    ['left', square(-5, 20), '0 20 5 30'],
    ['upper', square(20, -5), '20 0 30 5'],
    ['right', square(95, 20), '95 20 100 30'],
    ['lower', square(20, 45), '20 45 30 50'],
  ])('on the %s side', (_, outside, box) => {
    expect(boxes(on([outside]))).toEqual([box])
    expect(boxes(on([outside, square(50, 20)])).toSorted()).toEqual([box, '50 20 60 30'].toSorted())
  })

  test('wherever the panel begins', () => {
    const sheet = rect([20, 10], 50, 30)
    expect(boxes(on([square(15, 20)], sheet))).toEqual(['20 20 25 30'])
    expect(boxes(on([square(30, 5)], sheet))).toEqual(['30 10 40 15'])
    expect(on([square(5, 20)], sheet)).toEqual([])
    expect(on([square(30, -2)], sheet)).toEqual([])
  })

  test('with all that touches it', () => {
    expect(boxes(on([square(5, 20), square(-5, 20)]))).toEqual(['0 20 15 30'])
  })

  test('and in a rounded corner with the curve, wherever it stands', () => {
    const rounded = rect([0, 0], 100, 50, 20)
    for (const [x, y] of [
      [0, 0],
      [1, 1],
      [90, 0],
      [0, 40],
      [90, 40],
    ] as const) {
      const [contour = []] = on([square(x, y)], rounded, 20)
      expect(Math.abs(area(contour))).toBeLessThan(90)
      expect(Math.abs(area(contour))).toBeGreaterThan(30)
    }
    expect(boxes(on([square(20, 20)], rounded, 20))).toEqual(['20 20 30 30'])
  })

  test('and nothing is left of one that lies outside', () => {
    expect(on([square(120, 20)])).toEqual([])
    expect(on([])).toEqual([])
  })
})

test('no point of a contour is written twice, and no contour is without an area', () => {
  const place = fc.tuple(fc.integer({min: 0, max: 80}), fc.integer({min: 0, max: 30}), fc.integer({min: 1, max: 20}))
  fc.assert(
    fc.property(fc.array(place, {minLength: 1, maxLength: 8}), (places) => {
      const contours = on(places.map(([x, y, size]) => square(x, y, size)))
      for (const points of contours) {
        expect(Math.abs(area(points))).toBeGreaterThan(0)
        for (const [i, point] of points.entries()) expect(points.at(i - 1)).not.toEqual(point)
      }
      // The whole is as large as the places of a fine grid that any square covers.
      const covered = new Set(
        places.flatMap(([x, y, size]) => Array.from({length: size * size}, (_, i) => `${x + (i % size)} ${y + Math.floor(i / size)}`)),
      )
      expect(Math.abs(contours.reduce((sum, points) => sum + area(points), 0))).toBeCloseTo(covered.size, 6)
    }),
    {seed: 20261125, numRuns: 150},
  )
})
