import {describe, expect, test} from 'vitest'
import {type Changes, changesSince} from '../../../points/kit/changes.ts'
import type {Manifest, ManifestSign} from '../../../points/kit/manifest.ts'

const plate: ManifestSign = {
  number: 'N-1',
  kind: 'facility',
  quantity: 2,
  revision: 'aaaaaaaa',
  widthMm: 450,
  heightMm: 120,
  messages: [{at: 'text', beside: '', zh: '卫生间', en: 'Toilet'}],
  clauses: ['HW-SIGN-001'],
  estimate: {low: 100, high: 201},
}
const product: Manifest['products'][number] = {
  number: 'BUY01',
  name: {zh: '出口', en: 'Exit sign'},
  quantity: 2,
  clauses: [],
  estimate: {low: 70, high: 241},
}
const clause = (zh: string) => ({title: {zh: '', en: ''}, text: {zh, en: ''}})
const kit = (more: Partial<Manifest> = {}): Manifest => ({
  format: 'cunbiao-kit-1',
  point: {id: 'zhanqi', name: {zh: '战旗村', en: 'Zhanqi'}},
  sample: false,
  edition: '2026-1',
  revision: 'aaaaaaaa',
  basis: 'survey',
  inputs: '',
  estimate: {currency: 'CNY', date: '2026-11-25', basis: {zh: '', en: ''}, low: 0, high: 0, open: 0},
  signs: [plate],
  products: [product],
  clauses: {'HW-SIGN-001': clause('甲')},
  files: [],
  ...more,
})
const since = (now: Partial<Manifest>, before: Partial<Manifest> = {}) => changesSince(kit(before), kit(now), 'manifest.json')
const signed = (now: Partial<ManifestSign>, before: Partial<ManifestSign> = {}) =>
  since({signs: [{...plate, ...now}]}, {signs: [{...plate, ...before}]})
const reasons = ({signs}: Changes) =>
  signs.flatMap(({reasons}) => reasons.map(({by, at, before, after}) => `${by} ${at}: ${before} > ${after}`))
const drawnAnew = {revision: 'bbbbbbbb'}

describe('a proof', () => {
  test('becomes a sign to make when its reading is confirmed, though its drawing is as it was', () => {
    const now = signed({}, {estimate: null})
    expect(reasons(now)).toEqual(['proof : proof > '])
    expect(now.signs[0]).toMatchObject({change: 'changed', cost: plate.estimate})
    expect(now.cost).toEqual({low: 100, high: 201, open: 0})
  })

  test('is what a sign becomes again when nobody confirms its reading', () => {
    const now = signed({estimate: null})
    expect(reasons(now)).toEqual(['proof :  > proof'])
    expect(now.cost).toEqual({low: 0, high: 0, open: 1})
  })

  test('is not what a sign is of which nobody knows how many', () => {
    expect(reasons(signed({quantity: null, estimate: null}))).toEqual(['quantity : 2 > ?'])
  })
})

describe('a sign has to be made anew', () => {
  test('for other words, language by language', () => {
    const now = signed({...drawnAnew, messages: [{at: 'text', beside: '', zh: '洗手间', en: 'Toilet', pinyin: 'xǐ'}]})
    expect(reasons(now)).toEqual(['word text.zh: 卫生间 > 洗手间', 'word text.pinyin:  > xǐ'])
    expect(now.signs[0]).toMatchObject({number: 'N-1', change: 'changed', cost: plate.estimate})
  })

  test('for what stands beside them, and for a message more or less', () => {
    expect(reasons(signed({...drawnAnew, messages: [{at: 'text', beside: '→', zh: '卫生间', en: 'Toilet'}]}))).toEqual([
      'beside text:  > →',
    ])
    const two = [...plate.messages, {at: 'more', beside: '', zh: '开水'}]
    expect(reasons(signed({...drawnAnew, messages: two}))).toEqual(['word more.zh:  > 开水'])
    expect(reasons(signed(drawnAnew, {messages: two}))).toEqual(['word more.zh: 开水 > '])
  })

  test('for a clause that governs it and says something else', () => {
    const clauses = {'HW-SIGN-001': clause('乙'), 'HW-SIGN-002': clause('丙')}
    expect(reasons(since({clauses, signs: [{...plate, ...drawnAnew}]}))).toEqual(['clause HW-SIGN-001: 甲 > 乙'])
    expect(reasons(since({clauses, signs: [{...plate, ...drawnAnew, clauses: ['HW-SIGN-002']}]}))).toEqual([
      'clause HW-SIGN-001: 甲 > 乙',
      'clause HW-SIGN-002:  > 丙',
    ])
  })

  test('for its size: by its neighbours if nothing else of it changed and its kind hangs in a set', () => {
    const wider = {...drawnAnew, widthMm: 500}
    expect(reasons(signed(wider))).toEqual(['set : 450 × 120 mm > 500 × 120 mm'])
    expect(reasons(signed({...wider, kind: 'hours'}, {kind: 'hours'}))).toEqual(['size : 450 × 120 mm > 500 × 120 mm'])
    expect(reasons(signed({...wider, messages: [{at: 'text', beside: '', zh: '卫生间'}]}))).toEqual([
      'word text.en: Toilet > ',
      'size : 450 × 120 mm > 500 × 120 mm',
    ])
  })

  test('because its words were settled, or are open again', () => {
    const open = {revision: '', messages: []}
    expect(reasons(signed({}, open))).toEqual(['settled :  > 卫生间'])
    expect(reasons(signed(open))).toEqual(['settled : 卫生间 > '])
  })

  test('for its drawing alone where none of these tells why', () => {
    expect(reasons(signed(drawnAnew))).toEqual(['drawing : aaaaaaaa > bbbbbbbb'])
  })
})

describe('what a change costs', () => {
  test.each([
    [3, {low: 33, high: 67}],
    [2, {low: 0, high: 0}],
    [1, {low: 0, high: 0}],
  ])('is, of artwork that stays, what the signs beyond the earlier 2 cost: %d now', (quantity, cost) => {
    const {signs} = signed({quantity})
    if (quantity === 2) expect(signs).toEqual([])
    else expect(signs).toMatchObject([{change: 'changed', cost, reasons: [{by: 'quantity', before: '2', after: String(quantity)}]}])
  })

  test('is all of it where the artwork is new or nobody had counted, and unknown where nobody has', () => {
    expect(signed({...drawnAnew, quantity: 3}).signs[0]?.cost).toEqual(plate.estimate)
    expect(signed({}, {quantity: null}).signs[0]).toMatchObject({cost: plate.estimate, reasons: [{before: '?', after: '2'}]})
    expect(signed({quantity: null}).signs[0]?.cost).toBeUndefined()
    expect(signed({...drawnAnew, estimate: null}).signs[0]?.cost).toBeUndefined()
  })

  test.each([
    [3, {low: 23, high: 80}],
    [4, {low: 35, high: 121}],
    [1, {low: 0, high: 0}],
  ])('is of a product what the pieces beyond the earlier 2 cost: %d now', (quantity, cost) => {
    expect(since({products: [{...product, quantity}]}).signs).toMatchObject([{number: 'BUY01', change: 'changed', cost}])
  })

  test('adds up what is known, and counts what is not, but for what is taken down', () => {
    const now = since({
      signs: [
        {...plate, number: 'N-2'},
        {...plate, number: 'N-3', estimate: null},
      ],
      products: [],
    })
    expect(now.signs.map(({change, number}) => `${change} ${number}`)).toEqual([
      'added N-2',
      'added N-3',
      'withdrawn N-1',
      'withdrawn BUY01',
    ])
    expect(now.cost).toEqual({low: 100, high: 201, open: 1})
    expect(now.same).toBe(0)
  })
})

test('a sign whose clause changed and whose artwork did not is to be looked at on site', () => {
  const now = since({clauses: {'HW-SIGN-001': clause('乙')}})
  expect(now).toMatchObject({signs: [], same: 1, clauses: [{clause: 'HW-SIGN-001', before: '甲', after: '乙', look: ['N-1']}]})
  expect(since({clauses: {'HW-SIGN-001': clause('乙')}, signs: [{...plate, ...drawnAnew}]}).clauses[0]?.look).toEqual([])
  expect(since({clauses: {...kit().clauses, 'SW-WIN-001': clause('丁')}}).clauses).toEqual([
    {clause: 'SW-WIN-001', before: '', after: '丁', look: []},
  ])
})

test('a product is added, withdrawn, or counted anew', () => {
  expect(since({products: []}).signs).toMatchObject([{number: 'BUY01', change: 'withdrawn', cost: undefined}])
  expect(since({}, {products: []}).signs).toMatchObject([{number: 'BUY01', change: 'added', cost: product.estimate}])
  expect(since({products: [{...product, quantity: null, estimate: null}]}).signs).toMatchObject([
    {change: 'changed', cost: undefined, reasons: [{by: 'quantity', before: '2', after: '?'}]},
  ])
  expect(since({}, {products: [{...product, quantity: null}]}).signs[0]?.cost).toEqual({low: 70, high: 241})
})

test('a kind that the handbook has no longer keeps its id as its name', () => {
  expect(signed({quantity: 3, kind: 'totem'}, {kind: 'totem'}).signs[0]?.name).toEqual({zh: 'totem', en: 'totem'})
})

test('the editions and revisions of both kits are named, and another point’s manifest is refused', () => {
  const now = since({edition: '2027-1', revision: 'bbbbbbbb'})
  expect([now.from, now.to]).toEqual([
    {edition: '2026-1', revision: 'aaaaaaaa'},
    {edition: '2027-1', revision: 'bbbbbbbb'},
  ])
  expect(() => since({point: {...kit().point, id: 'boluo'}})).toThrow(
    'manifest.json: 1 problem\n  point: is of zhanqi, and this kit is of boluo; give the manifest of an earlier kit of the same point',
  )
})
