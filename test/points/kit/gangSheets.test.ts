import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import {Pen} from '../../../design-system/drawing/paper/pen.ts'
import {bleed, drawGang, type GangItem, gang, isSmall, placedSize, type Stock, stocks} from '../../../points/kit/gangSheets.ts'
import {boxFonts} from '../../support/boxFace.ts'
import {cunbiao} from '../../support/cunbiao.ts'

// One seed for everybody, so that a failure on one machine is a failure on all.
fc.configureGlobal({seed: 20261125})

const panel = (width: number, height: number): Drawing => ({width, height, corner: 0, title: '', lang: 'zh-Hans', marks: []})
const item = fc
  .record({width: fc.integer({min: 50, max: 300}), height: fc.integer({min: 50, max: 220}), quantity: fc.integer({min: 0, max: 8})})
  .map(({width, height, quantity}) => ({drawing: panel(width, height), quantity, revision: 'abcdef12', label: '台卡'}))
const items = fc.array(item, {minLength: 1, maxLength: 25}).map((all): GangItem[] => all.map((i, n) => ({...i, number: `N-${n + 1}`})))
const anyStock = fc.constantFrom<Stock>(...Object.values(stocks))

test('nothing on a gang sheet leaves the sheet, and no two bleeds meet', () => {
  fc.assert(
    fc.property(items, anyStock, (all, stock) => {
      for (const placed of gang(all, stock)) {
        const boxes = placed.map((p) => ({left: p.x, top: p.y, right: p.x + placedSize(p).width, bottom: p.y + placedSize(p).height}))
        for (const [i, a] of boxes.entries()) {
          expect(a.left - bleed).toBeGreaterThanOrEqual(stock.margin)
          expect(a.top - bleed).toBeGreaterThanOrEqual(stock.margin)
          expect(a.right + bleed).toBeLessThanOrEqual(stock.width - stock.margin)
          expect(a.bottom + bleed).toBeLessThanOrEqual(stock.height - stock.margin)
          for (const b of boxes.slice(i + 1)) {
            const apart = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom)
            expect(apart).toBeGreaterThanOrEqual(2 * bleed)
          }
        }
      }
    }),
  )
})

test('every copy of every item is on exactly one sheet, in whatever order they came', () => {
  fc.assert(
    fc.property(items, anyStock, (all, stock) => {
      const sheets = gang(all, stock)
      const copies = sheets.flat().map(({item, copy}) => `${item.number} ${copy}`)
      expect(copies.toSorted()).toEqual(
        all.flatMap(({number, quantity}) => Array.from({length: quantity}, (_, i) => `${number} ${i + 1}`)).toSorted(),
      )
      expect(gang(all.toReversed(), stock)).toEqual(sheets)
    }),
  )
})

test('an item that fits only lying down is turned, and one that fits in no way is named', () => {
  const tall: GangItem = {drawing: panel(200, 380), quantity: 1, number: 'TALL', revision: 'abcdef12', label: ''}
  expect(gang([tall], stocks.a3)[0]?.[0]?.turned).toBe(true)
  expect(() => gang([tall, {...tall, number: 'HUGE', drawing: panel(900, 380)}], stocks.engraving)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: gang sheet 600x400: 1 problem
      HUGE: is 900 × 380 mm and the sheet takes 568 × 364 mm; make it from its own artwork or choose a larger sheet]
  `)
})

const one = (width: number, height: number, quantity = 1, number = 'N-1'): GangItem => ({
  drawing: panel(width, height),
  quantity,
  number,
  revision: 'abcdef12',
  label: '台卡',
})

test.each([
  [300, 220, true],
  [220, 300, true],
  [300.1, 220, false],
  [220, 300.1, false],
  [300, 220.1, false],
  [220.1, 300, false],
])('%d × %d mm is small: %s', (width, height, small) => {
  expect(isSmall({width, height})).toBe(small)
})

describe('on an A3 sheet, 400 × 277 mm within its margins,', () => {
  const places = (...items: readonly GangItem[]) => gang(items, stocks.a3).map((sheet) => sheet.map(({x, y, turned}) => [x, y, turned]))

  test('an item has 6 mm around it and a strip of 4 mm below, and the largest that fits fits', () => {
    expect(places(one(388, 261))).toEqual([[[16, 16, false]]])
    expect(places(one(261, 388))).toEqual([[[16, 16, true]]])
    expect(() => places(one(388.1, 261))).toThrow('N-1: is 388.1 × 261 mm and the sheet takes 388 × 261 mm')
    expect(() => places(one(388, 261.1))).toThrow('is 388 × 261.1 mm')
  })

  test('a shelf is filled to its end, then the next begins', () => {
    expect(places(one(188, 100, 3))).toEqual([
      [
        [16, 16, false],
        [216, 16, false],
        [16, 132, false],
      ],
    ])
    expect(places(one(188.1, 100, 3))).toEqual([
      [
        [16, 16, false],
        [16, 132, false],
      ],
      [[16, 16, false]],
    ])
  })

  test('the highest come first, of those the widest, and of those in the order of their numbers', () => {
    const order = gang([one(50, 60, 1, 'B'), one(50, 60, 1, 'A'), one(60, 60, 1, 'C'), one(50, 90, 1, 'D')], stocks.a3)
    expect(order.flat().map(({item}) => item.number)).toEqual(['D', 'C', 'A', 'B'])
  })
})

describe('the drawing of a sheet', () => {
  const pen = new Pen(boxFonts, cunbiao)
  const marked: GangItem = {
    ...one(100, 50),
    drawing: {
      ...panel(100, 50),
      marks: [
        {type: 'field', process: 'print', ink: cunbiao.inks.ground},
        {type: 'circle', process: 'drill', centre: [10, 20], radius: 2},
        {
          type: 'path',
          process: 'cut',
          segments: [
            {to: 'move', at: [0, 0]},
            {to: 'line', at: [100, 50]},
          ],
        },
      ],
    },
  }
  const drawn = (use: 'print' | 'cut', turned = false) =>
    drawGang([{item: marked, copy: 1, x: 40, y: 30, turned}], stocks.a3, 'A3', pen, use)
  const boxOf = (mark: Drawing['marks'][number] | undefined) => {
    const points = mark?.type === 'path' ? mark.segments.flatMap((s) => (s.to === 'close' ? [] : [s.at])) : []
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  }

  test('has the bleed of each item and eight crop marks in print, and only the trim to cut', () => {
    const [print, cut] = [drawn('print'), drawn('cut')]
    expect([print.width, print.height, print.title]).toEqual([420, 297, 'A3'])
    expect(boxOf(print.marks[0])).toEqual([37, 27, 143, 83])
    expect(boxOf(cut.marks[0])).toEqual([40, 30, 140, 80])
    const crops = print.marks.slice(3, -1).map((mark) => boxOf(mark).map((v) => Number(v.toFixed(2))))
    expect(crops).toEqual([
      [39.95, 24.5, 40.05, 27],
      [39.95, 83, 40.05, 85.5],
      [139.95, 24.5, 140.05, 27],
      [139.95, 83, 140.05, 85.5],
      [34.5, 29.95, 37, 30.05],
      [143, 29.95, 145.5, 30.05],
      [34.5, 79.95, 37, 80.05],
      [143, 79.95, 145.5, 80.05],
    ])
    expect(print.marks.slice(3).every(({ink}) => ink?.name === 'All')).toBe(true)
    expect(cut.marks.slice(3).map(({ink}) => ink?.name)).toEqual(['NOTES'])
  })

  test('moves each mark with its item, and turns it with it', () => {
    const [, hole, line] = drawn('print').marks
    expect(hole).toMatchObject({type: 'circle', process: 'drill', centre: [50, 50], radius: 2})
    expect(boxOf(line)).toEqual([40, 30, 140, 80])
    const [field, turnedHole, turnedLine] = drawn('print', true).marks
    expect(boxOf(field)).toEqual([37, 27, 93, 133])
    // A quarter clockwise: what was 20 mm from the top is 30 mm from the left.
    expect(turnedHole).toMatchObject({centre: [70, 40]})
    expect(boxOf(turnedLine)).toEqual([40, 30, 90, 130])
  })
})
