import Papa from 'papaparse'
import {expect, test} from 'vitest'
import type {Clause} from '../../../handbooks/clause/clause.ts'
import {publishedClause} from '../../../handbooks/clause/published.ts'
import {diffEditions} from '../../../handbooks/edition/diff.ts'
import type {Edition} from '../../../handbooks/edition/edition.ts'
import {type Estimate, toCsv, toJson, toText} from '../../../points/edition/diffReport.ts'
import type {EditionEffect, ResultChange} from '../../../points/edition/effect.ts'
import {clause} from '../../support/smallCatalogue.ts'

const edition = (id: string, clauses: readonly Clause[]): Edition => ({
  id,
  decision: 'gate-and-points',
  chapters: [],
  clauses,
  limits: {},
  references: [],
})
const said = (zh: string, en: string) => ({zh, en})
const weighed = clause('HW-SIGN-001', {weight: 1, text: said('标识应清晰。', 'Signs shall be clear.')})
const reworded = clause('HW-SIGN-002', {text: said('标识应牢固。', 'Signs shall be firm.')})
const wider = clause('HW-SIGN-003', {signs: ['fascia']})
const gone = clause('HW-SIGN-004', {title: said('旧', 'Old')})
const moved = clause('HW-SIGN-005', {number: '2.1.5'})
const same = clause('HW-SIGN-006')
const added = clause('HW-SIGN-007', {title: said('新', 'New')})
const before = [weighed, reworded, wider, gone, moved, same]
const after = [
  {...weighed, weight: 3 as const, number: '2.1.9'},
  clause('HW-SIGN-002', {text: said('标识应当牢固。', 'Signs shall be firm.'), title: said('标题', 'Titles')}),
  {...wider, signs: ['fascia', 'plaque'] as const},
  {...moved, number: '2.1.4'},
  same,
  added,
]
const diff = diffEditions(edition('2025-1', before), edition('2026-1', after))

const types = (verdict: string, score?: number) => ({
  model: {verdict, score},
  standard: {verdict: 'open', score: 70},
  'catch-up': {verdict: 'reached', score: 90},
})
const point = {id: 'sample-one', sample: true}
const result = {
  entry: point,
  before: {type: 'model', types: types('reached', 95)},
  after: {type: undefined, types: types('not-reached')},
  verdicts: ['model'],
} as unknown as ResultChange
const sign = (number: string, because: readonly string[], fate: 'superseded' | 'to-be-checked', id = 'sample-one') => ({
  entry: {...point, id},
  number,
  kind: 'fascia',
  quantity: 1,
  because,
  fate,
})
const asks = (required: number, barring: number, points?: number, hours?: number) => ({required, barring, points, hours})
const effect = {
  asks: {
    model: {before: asks(494, 494), after: asks(425, 35, 722, 172)},
    standard: {before: asks(435, 435), after: asks(377, 35, 661, 92.9)},
    'catch-up': {before: asks(263, 263), after: asks(243, 35, 436, 41.7)},
  },
  movedAway: [clause('HW-GEN-001', {bearer: 'county'})],
  assessed: 3,
  results: [result],
  scores: [{...result, after: result.before}],
  signs: [
    sign('A', ['HW-SIGN-001'], 'superseded'),
    sign('B', ['HW-SIGN-001', 'HW-SIGN-003'], 'to-be-checked'),
    sign('C', ['HW-SIGN-003'], 'to-be-checked', 'zhanqi'),
  ],
} as unknown as EditionEffect
const estimate = {
  cost: {superseded: {signs: 1, open: 0, cost: {low: 100, high: 200}}, toBeChecked: {signs: 2, open: 1, cost: {low: 300, high: 400}}},
  prices: {currency: 'CNY', date: '2026-11-25', basis: said('计划值。', 'Planning values.')},
} as unknown as Estimate

test('a reader at a terminal gets each group of changes, word by word, whom they touch and what they cost', () => {
  expect(
    toText(diff, effect, estimate),
  ).toBe(`2025-1 -> 2026-1: 1 unchanged, 3 changed (1 in substance, 1 in scope only, 1 editorially), 1 moved, 1 added, 1 withdrawn

Changed in substance: 1
  HW-SIGN-001 2.1.9 标题 / Title (was 2.1.1)
    weight: 1 -> 3

Changed editorially: 1
  HW-SIGN-002 2.1.1 标题 / Titles
    title en: [-Title-]{+Titles+}
    text zh-Hans: 标识[-应-]{+应当+}牢固。

Changed in scope only: 1
  HW-SIGN-003 2.1.1 标题 / Title
    fascia -> fascia, plaque

Added: 1
  HW-SIGN-007 2.1.1 新 / New

Withdrawn: 1
  HW-SIGN-004 2.1.1 旧 / Old

Moved: 1
  HW-SIGN-005 2.1.5 -> 2.1.4

What a point is asked:
  model: 494 required, of which 494 bar; hours not stated -> 425 required, of which 35 bar, 722 points; 172 hours a year on records
  standard: 435 required, of which 435 bar; hours not stated -> 377 required, of which 35 bar, 661 points; 92.9 hours a year on records
  catch-up: 263 required, of which 263 bar; hours not stated -> 243 required, of which 35 bar, 436 points; 41.7 hours a year on records
  now the duty of the town or the county, no longer of the point: HW-GEN-001

Points with another result: 1 of 3 assessed; with another score only: 1
  sample-one (sample): model -> no type; model reached -> not-reached, standard open -> open, catch-up reached -> reached
Signs that changed clauses govern: 3, of which 1 superseded
  fascia: 3 at 2 points, because of HW-SIGN-001, HW-SIGN-003
Cost of superseded signs made anew: CNY 100–200 for 1 sign
Cost if every sign to be checked fails: CNY 300–400 for 2 signs, 1 more without an estimate
  Planning values. Prices of 2026-11-25; samples included.
`)
})

test('a program gets every clause that did not stay, as it was and is, and the effect', () => {
  const json = toJson(diff, effect, estimate)
  expect(json.endsWith('}\n')).toBe(true)
  const {changes, ...rest} = JSON.parse(json)
  expect(
    changes.map(({id, change, substantive}: {id: string; change: string; substantive: boolean}) => `${change} ${id} ${substantive}`),
  ).toEqual(
    expect.arrayContaining([
      'changed HW-SIGN-001 true',
      'changed HW-SIGN-002 false',
      'moved HW-SIGN-005 false',
      'added HW-SIGN-007 true',
      'withdrawn HW-SIGN-004 true',
    ]),
  )
  expect(changes).toHaveLength(6)
  expect(changes.find(({id}: {id: string}) => id === 'HW-SIGN-007')).toMatchObject({before: null, after: publishedClause(added)})
  expect(changes.find(({id}: {id: string}) => id === 'HW-SIGN-004')).toMatchObject({before: publishedClause(gone), after: null})
  expect(changes.find(({id}: {id: string}) => id === 'HW-SIGN-001')).toMatchObject({
    concerns: ['model', 'standard', 'catch-up'],
    differing: [{what: 'weight', before: '1', after: '3'}],
  })
  const verdicts = {
    model: {verdict: {before: 'reached', after: 'not-reached'}, score: {before: 95, after: null}},
    standard: {verdict: {before: 'open', after: 'open'}, score: {before: 70, after: 70}},
    'catch-up': {verdict: {before: 'reached', after: 'reached'}, score: {before: 90, after: 90}},
  }
  expect(rest).toMatchObject({
    from: '2025-1',
    to: '2026-1',
    counts: {unchanged: 1, changed: 3, substantive: 1, scope: 1, editorial: 1, moved: 1, added: 1, withdrawn: 1},
    effect: {
      assessed: 3,
      results: [{point: 'sample-one', sample: true, type: {before: 'model', after: null}, types: verdicts}],
      scores: [{point: 'sample-one', type: {before: 'model', after: 'model'}}],
      cost: {currency: 'CNY', pricesOf: '2026-11-25', basis: said('计划值。', 'Planning values.'), ...estimate.cost},
    },
  })
  expect(rest.effect.signs[1]).toEqual({
    point: 'sample-one',
    sample: true,
    number: 'B',
    kind: 'fascia',
    quantity: 1,
    because: ['HW-SIGN-001', 'HW-SIGN-003'],
    fate: 'to-be-checked',
  })
})

test('a spreadsheet gets a row for each clause of either edition, the unchanged too, and the words of those that differ', () => {
  const csv = toCsv(diff)
  expect(csv.startsWith('\uFEFFid,change,')).toBe(true)
  const rows = new Map(Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), {header: true}).data.map((row) => [row.id, row]))
  expect([...rows.keys()].toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `HW-SIGN-00${n}`))
  expect(rows.get('HW-SIGN-002')).toEqual({
    id: 'HW-SIGN-002',
    change: 'changed',
    substantive: 'false',
    number_before: '2.1.1',
    number_after: '2.1.1',
    differing: 'text title',
    concerns: 'model standard catch-up',
    title_zh: '标题',
    title_en: 'Titles',
    before_zh: '标识应牢固。',
    after_zh: '标识应当牢固。',
    before_en: 'Signs shall be firm.',
    after_en: 'Signs shall be firm.',
  })
  expect(rows.get('HW-SIGN-006')).toMatchObject({change: 'unchanged', before_zh: '', after_zh: '', before_en: '', after_en: ''})
  expect(rows.get('HW-SIGN-004')).toMatchObject({
    change: 'withdrawn',
    number_before: '2.1.1',
    number_after: '',
    title_zh: '旧',
    after_zh: '',
    after_en: '',
  })
  expect(rows.get('HW-SIGN-007')).toMatchObject({change: 'added', number_before: '', title_en: 'New', before_zh: '', before_en: ''})
})
