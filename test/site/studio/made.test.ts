import {describe, expect, test} from 'vitest'
import {countsOf, judged} from '../../../design-system/browser/judged.ts'
import {valueAt, withMoved, withValue} from '../../../design-system/signs/docs/specValue.ts'
import type {TrayItem} from '../../../site/studio/drafts.ts'
import {leastWidth} from '../../../site/studio/leastWidth.ts'
import {leastDetail, lookedAt, wallScene} from '../../../site/studio/scene.ts'
import {scheduleCsv} from '../../../site/studio/schedule.ts'
import {areaOf, billOf, putInto} from '../../../site/studio/tray.ts'

describe('a spec that is written', () => {
  const spec = {kind: 'directional', destinations: [{text: {zh: '一'}}, {text: {zh: '二'}}]}

  test('keeps the order of its fields, and is itself unchanged', () => {
    expect(Object.keys(withValue({a: 1, b: 2}, ['a'], 3) as object)).toEqual(['a', 'b'])
    expect(withValue(spec, ['destinations', 1, 'text', 'zh'], '三')).toEqual({
      ...spec,
      destinations: [{text: {zh: '一'}}, {text: {zh: '三'}}],
    })
    expect(valueAt(spec, ['destinations', 1, 'text', 'zh'])).toBe('二')
  })

  test('loses a field or a row that is left out, and gets the groups on the way to a new one', () => {
    expect(withValue(spec, ['destinations', 0], undefined)).toEqual({kind: 'directional', destinations: [{text: {zh: '二'}}]})
    expect(withValue({a: 1}, ['a'], undefined)).toEqual({})
    expect(withValue({}, ['holes', 'diameterMm'], 8)).toEqual({holes: {diameterMm: 8}})
    expect(valueAt(spec, ['toString'])).toBeUndefined()
  })

  test('has rows that move, and stay at the ends', () => {
    expect(valueAt(withMoved(spec, ['destinations', 0], 1), ['destinations', 0, 'text', 'zh'])).toBe('二')
    expect(withMoved(spec, ['destinations', 0], -1)).toEqual(spec)
    expect(withMoved(spec, ['destinations', 1], 1)).toEqual(spec)
  })
})

describe('the least width', () => {
  test.each([
    [1204, 1210],
    [1210, 1210],
    [800, 800],
    [12_000, 12_000],
  ])('for words that need %i mm is %i mm', async (needed, found) => {
    expect(await leastWidth({min: 800, max: 12_000}, async (width) => width >= needed)).toBe(found)
  })

  test('is none where nothing fits', async () => {
    expect(await leastWidth({min: 800, max: 12_000}, async () => false)).toBeUndefined()
  })
})

describe('the tray', () => {
  const item: TrayItem = {
    name: 'FA01',
    spec: {kind: 'fascia'},
    pieces: 2,
    kind: '门头',
    words: '=战旗村,便民服务站',
    width: 2000,
    height: 500,
    revision: '12345678',
    distance: 20,
  }

  test('counts pieces and sheet', () => {
    expect(areaOf(item)).toBe(2)
    expect(billOf([item, {...item, name: 'B', pieces: 1, width: 100, height: 100}])).toEqual({pieces: 3, area: 2.01})
  })

  test('holds one sign of a name, with its pieces', () => {
    const again = putInto([item], {...item, pieces: 1, revision: '87654321'})
    expect(again).toEqual([{...item, revision: '87654321'}])
    expect(putInto([item], {...item, name: 'FA02'})).toHaveLength(2)
  })

  test('goes out as CSV in which no cell is a formula', () => {
    const head = ['编号', '种类', '文字', '宽', '高', '块数', '面积', '版本号', '视距']
    expect(scheduleCsv(head, [item])).toBe(`\uFEFF${head.join(',')}\r\nFA01,门头,"'=战旗村,便民服务站",2000,500,2,2,12345678,20\r\n`)
  })
})

test('findings are counted, and clauses of which they say nothing are left for a person', () => {
  const finding = {clause: 'HW-SIGN-003', outcome: 'fail', measured: '', required: '', message: {zh: '', en: ''}} as const
  const all = judged([finding, {...finding, outcome: 'pass'}], ['HW-SIGN-003', 'HW-SIGN-030'])
  expect(all.open).toEqual(['HW-SIGN-030'])
  expect(countsOf(all)).toEqual({pass: 1, warn: 0, fail: 1, open: 1})
})

describe('the scene', () => {
  test('has people under what hangs above their heads, beside anything else', () => {
    const above = wallScene({width: 2000, height: 500, underside: 2500, tone: 'light'})
    const beside = wallScene({width: 2000, height: 500, underside: 1300, tone: 'light'})
    expect(above.at[1]).toBe(-3000)
    expect(above.viewBox).toBe('0 -3450 2900 3710')
    expect(beside.viewBox).toBe('0 -2250 4780 2510')
  })

  test('blurs by minutes of arc: 5.8 mm from 20 m at acuity 1.0, twice that at 0.5', () => {
    expect(leastDetail(20, 1)).toBeCloseTo(5.818, 3)
    expect(leastDetail(20, 0.5)).toBeCloseTo(11.636, 3)
  })

  test('shows what is 2 m wide as 60 mm on a screen 60 cm away, as from 20 m', () => {
    expect(lookedAt(2000, 20)).toBeCloseTo(60)
  })
})
