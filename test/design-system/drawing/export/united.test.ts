import {describe, expect, test} from 'vitest'
import {type Point, polygon, rect, type Segment} from '../../../../design-system/drawing/drawing.ts'
import {united} from '../../../../design-system/drawing/export/united.ts'

const panel = rect([0, 0], 100, 50)
/** A square that runs the other way round. */
const reversed = (x: number, y: number, size: number) =>
  polygon([
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
  ])
const area = (points: readonly Point[]) =>
  Math.abs(
    points.reduce((sum, [ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length] ?? [ax, ay]
      return sum + (ax * by - bx * ay) / 2
    }, 0),
  )
const box = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(([x]) => x + 0), points.map(([, y]) => y + 0)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
const contours = (areas: readonly Segment[][], clip = panel, inset = 0) => united(areas, clip, inset)
const boxes = (areas: readonly Segment[][]) => contours(areas).map(box)

describe('areas', () => {
  test('that overlap become one, and others stay apart, in the order of the drawing', () => {
    expect(boxes([rect([50, 10], 10, 10), rect([10, 10], 10, 10), rect([15, 15], 10, 10)])).toEqual([
      [50, 10, 60, 20],
      [10, 10, 25, 25],
    ])
    const [joined] = contours([rect([10, 10], 10, 10), rect([15, 15], 10, 10)])
    expect(area(joined ?? [])).toBeCloseTo(175)
  })

  test('that run opposite ways do not cancel each other', () => {
    const [joined] = contours([rect([10, 10], 10, 10), reversed(12, 12, 4)])
    expect(area(joined ?? [])).toBeCloseTo(100)
  })

  test('that touch are joined', () => {
    expect(boxes([rect([10, 10], 10, 10), rect([20, 10], 10, 10)])).toEqual([[10, 10, 30, 20]])
    expect(boxes([rect([10, 20], 10, 10), rect([10, 10], 10, 10)])).toEqual([[10, 10, 20, 30]])
    expect(boxes([rect([10, 10], 10, 10), rect([10, 20], 10, 10)])).toEqual([[10, 10, 20, 30]])
  })

  test('that are joined only by a third become one', () => {
    expect(boxes([rect([10, 10], 10, 10), rect([40, 10], 10, 10), rect([15, 12], 30, 5)])).toEqual([[10, 10, 50, 20]])
    expect(boxes([rect([40, 10], 10, 10), rect([10, 10], 10, 10), rect([60, 10], 10, 10), rect([15, 12], 50, 5)])).toEqual([
      [10, 10, 70, 20],
    ])
  })

  test('level with each other, or one above the other, stay apart', () => {
    expect(boxes([rect([10, 10], 10, 10), rect([21, 10], 10, 10)])).toHaveLength(2)
    expect(boxes([rect([10, 10], 10, 10), rect([10, 21], 10, 10)])).toHaveLength(2)
    expect(boxes([rect([10, 21], 10, 10), rect([10, 10], 10, 10)])).toHaveLength(2)
  })

  test('with a hole of their own keep it', () => {
    const ring: Segment[] = [...rect([10, 10], 10, 10), ...reversed(12, 12, 4)]
    expect(contours([ring]).map(area).toSorted()).toEqual([100, 16].toSorted())
  })
})

describe('the panel', () => {
  test.each([
    ['left', rect([-5, 10], 10, 10), [0, 10, 5, 20]],
    ['top', rect([10, -5], 10, 10), [10, 0, 20, 5]],
    ['right', rect([95, 10], 10, 10), [95, 10, 100, 20]],
    ['bottom', rect([10, 45], 10, 10), [10, 45, 20, 50]],
  ])('cuts off what lies beyond its %s', (_, segments, wanted) => {
    expect(boxes([segments])).toEqual([wanted])
    expect(boxes([rect([40, 20], 2, 2), segments])).toEqual([[40, 20, 42, 22], wanted])
  })

  test.each([
    ['left top', rect([0, 0], 5, 5)],
    ['right top', rect([95, 0], 5, 5)],
    ['left bottom', rect([0, 45], 5, 5)],
    ['right bottom', rect([95, 45], 5, 5)],
    ['left top, just within reach', rect([3.9, 0], 5, 5)],
  ])('cuts off what lies in its corner: %s', (_, segments) => {
    const [cut] = contours([segments], rect([0, 0], 100, 50, 4), 4)
    expect(area(cut ?? [])).toBeLessThan(25)
  })

  test('leaves whole what lies on its edge', () => {
    expect(boxes([rect([0, 0], 100, 50)])).toEqual([[0, 0, 100, 50]])
  })

  test('joins what it cuts', () => {
    expect(boxes([rect([95, 10], 10, 10), rect([90, 12], 10, 10)])).toEqual([[90, 10, 100, 22]])
  })
})

test('points lie on a grid of a micrometre', () => {
  const corner: Segment[] = polygon([
    [1.00049, 1],
    [3, 1],
    [3, 3.00051],
  ])
  expect(boxes([corner])).toEqual([[1, 1, 3, 3.001]])
})

test('curves are flattened, and nothing gives nothing', () => {
  expect(united([rect([10, 10], 10, 10, 5)], panel, 0)[0]?.length).toBeGreaterThan(20)
  expect(united([], panel, 0)).toEqual([])
})
