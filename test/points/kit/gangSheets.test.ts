import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import {bleed, type GangItem, gang, placedSize, type Stock, stocks} from '../../../points/kit/gangSheets.ts'

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
