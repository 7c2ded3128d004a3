import {describe, expect, test} from 'vitest'
import type {Drawing} from '../../../design-system/drawing/drawing.ts'
import type {SignText} from '../../../design-system/signs/layout/spec.ts'
import {makingOf} from '../../../design-system/signs/sign.ts'
import {type Bill, billOf, billOfMany, costOf, printBand, sumOf} from '../../../points/kit/bill.ts'
import type {KitSign} from '../../../points/kit/kitSign.ts'
import {loadPrices, type Prices} from '../../../points/kit/prices.ts'

const list = loadPrices()
const panel = (width: number, height: number): Drawing => ({width, height, corner: 0, title: '', lang: 'zh-Hans', marks: []})
const {material, mount} = makingOf('facility')
/** The list with the prices of what a facility sign is made of and held by. */
const priced = (perArea: readonly [low: number, high: number], each: readonly [low: number, high: number]): Prices => ({
  ...list,
  materials: {...list.materials, [material]: {unit: 'm2', low: perArea[0], high: perArea[1]}},
  mounts: {...list.mounts, [mount]: {unit: 'sign', low: each[0], high: each[1]}},
})
const sign = (more: Partial<KitSign>): KitSign => ({
  kind: 'facility',
  spec: undefined,
  number: 'N-1',
  location: {zh: '', en: ''},
  messages: [],
  open: undefined,
  quantity: 1,
  places: [],
  clauses: [],
  drawing: panel(1000, 1000),
  layout: undefined,
  back: undefined,
  revision: 'abcdef12',
  ...more,
})
const none = {products: [], fittings: []}

describe('what a sign may cost', () => {
  test('is its area by the square metre and each piece by the piece', () => {
    expect(costOf(sign({}), priced([100, 200], [10, 30]))).toEqual({low: 110, high: 230})
    expect(costOf(sign({quantity: 3, drawing: panel(500, 200)}), priced([100, 200], [10, 30]))).toEqual({low: 60, high: 150})
  })

  test.each([
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.51, 2],
  ])('of %d is given as %d', (price, cost) => {
    expect(costOf(sign({}), priced([price, price], [1e-9, 1e-9]))).toEqual({low: cost, high: cost})
  })

  test.each([
    [1000, 0.4, 0],
    [1000, 0.6, 1],
    [1000, 1.4, 1],
    [31.6, 31.6, 1],
    [31.7, 31.7, 1],
    [10, 149, 1],
    [10, 151, 2],
  ])('of %d × %d mm is reckoned on %d thousandths of a square metre', (width, height, thousandths) => {
    expect(costOf(sign({drawing: panel(width, height)}), priced([1000, 1000], [1e-9, 1e-9]))).toEqual({low: thousandths, high: thousandths})
  })

  test('is not known while the number or the drawing is open, and is none for none', () => {
    expect(costOf(sign({quantity: undefined}), list)).toBeUndefined()
    expect(costOf(sign({drawing: undefined}), list)).toBeUndefined()
    expect(costOf(sign({quantity: 0}), priced([100, 200], [10, 30]))).toEqual({low: 0, high: 0})
  })
})

describe('a plate whose braille nobody has confirmed', () => {
  const text = {zh: '吕家会议室'}
  const plate = (more: Partial<SignText>): KitSign =>
    sign({kind: 'door-plate', spec: {kind: 'door-plate', viewingDistanceM: 4, tactile: true, text: {...text, ...more}}})

  test('is a proof: open in the bill, with the reason, and without a cost', () => {
    expect(costOf(plate({}), list)).toBeUndefined()
    const {lines, open, total} = billOf([plate({})], none, list)
    expect([lines, total]).toEqual([[], {low: 0, high: 0}])
    expect(open.map(({number, quantity, why}) => [number, quantity, why.en])).toEqual([
      ['N-1', 1, 'A proof: nobody has confirmed the braille; made once somebody has.'],
    ])
  })

  test('is made and counted once somebody has', () => {
    const confirmed = plate({confirmed: '镇政府，2026-11-01'})
    expect(costOf(confirmed, list)).toBeDefined()
    expect(billOf([confirmed], none, list)).toMatchObject({lines: [{quantity: 1}], open: []})
  })
})

describe('the bill', () => {
  const prices = priced([100, 200], [10, 30])

  test('adds up signs of one kind before it rounds their area and their cost', () => {
    const bill = billOf([sign({drawing: panel(20, 20)}), sign({number: 'N-2', quantity: 2, drawing: panel(20, 20)})], none, prices)
    expect(bill.lines).toMatchObject([
      {quantity: 3, area: 0.001, cost: {low: 30, high: 90}, byArea: material, each: {of: 'mounts', id: mount}},
    ])
    expect(bill.total).toEqual({low: 30, high: 90})
    expect(bill.open).toEqual([])
  })

  test('lists what is open with its reason, or else that its number is to be surveyed', () => {
    const why = {zh: '待定', en: 'open'}
    const bill = billOf(
      [sign({drawing: undefined, open: why}), sign({number: 'N-2', quantity: undefined}), sign({number: 'N-3', drawing: undefined})],
      none,
      prices,
    )
    expect(bill.lines).toEqual([])
    expect(bill.total).toEqual({low: 0, high: 0})
    expect(bill.open.map(({number, quantity, why}) => [number, quantity, why.en])).toEqual([
      ['N-1', 1, 'open'],
      ['N-2', undefined, 'Quantity to be surveyed.'],
      ['N-3', 1, 'Quantity to be surveyed.'],
    ])
  })

  test('has a line for each product whose number is known, by the piece and without an area', () => {
    const product = {number: 'BUY01', name: {zh: '出口', en: 'Exit sign'}, location: {zh: '', en: ''}, clauses: []}
    const bill = billOf(
      [],
      {
        ...none,
        products: [
          {...product, product: 'exit-sign', quantity: 2},
          {...product, number: 'BUY02', product: 'no-smoking-sign', quantity: undefined},
        ],
      },
      {...list, products: {...list.products, 'exit-sign': {unit: 'piece', low: 35, high: 120}}},
    )
    expect(bill.lines).toMatchObject([{quantity: 2, area: undefined, byArea: undefined, cost: {low: 70, high: 240}}])
    expect(bill.open.map(({number}) => number)).toEqual(['BUY02'])
  })

  test('of many points is rounded once, after their signs are added up', () => {
    const half = priced([0.25, 0.75], [1e-9, 1e-9])
    const one = billOf([sign({})], none, half)
    expect(one.total).toEqual({low: 0, high: 1})
    const all = billOfMany([one, one], half)
    expect(all.lines).toMatchObject([{quantity: 2, area: 2, cost: {low: 1, high: 2}}])
    expect(all.total).toEqual({low: 1, high: 2})
  })

  test('of many points keeps apart what is made, held or bought in another way', () => {
    const [line] = billOf([sign({})], none, prices).lines
    if (!line) throw new Error('a sign has a line')
    const bill = (more: Partial<typeof line>): Bill => ({lines: [{...line, ...more}], open: [], total: {low: 0, high: 0}})
    const others: Partial<typeof line>[] = [{item: {zh: '别的', en: ''}}, {byArea: 'card'}, {each: {of: 'mounts', id: 'desk'}}]
    expect(billOfMany([bill({}), bill({}), ...others.map(bill)], prices).lines.map(({quantity}) => quantity)).toEqual([2, 1, 1, 1])
  })
})

test('estimates add up end by end, and are printed from low to high in the currency of the list', () => {
  expect(sumOf([])).toEqual({low: 0, high: 0})
  expect(
    sumOf([
      {low: 1, high: 10},
      {low: 2, high: 20},
    ]),
  ).toEqual({low: 3, high: 30})
  expect(printBand({low: 1200, high: 2600}, list)).toBe('CNY 1200–2600')
})
