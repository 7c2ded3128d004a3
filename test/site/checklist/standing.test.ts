import {expect, test} from 'vitest'
import {loadCatalogue} from '../../../handbooks/catalogue/catalogue.ts'
import {todaysRules} from '../../../handbooks/edition/known.ts'
import {assess} from '../../../points/assessment/assess.ts'
import type {JudgedClause} from '../../../points/assessment/result.ts'
import type {FindingRecord} from '../../../points/assessment/schema.ts'
import {words} from '../../../site/checklist/check-sheet.words.ts'
import type {Say} from '../../../site/checklist/checkItem.ts'
import {emptyRecord} from '../../../site/checklist/checkRecord.ts'
import {packFacts, unpackFacts} from '../../../site/checklist/packedFacts.ts'
import {standingOf} from '../../../site/checklist/standing.ts'

const catalogue = loadCatalogue()
const types: Readonly<Record<string, string>> = {model: '示范型', standard: '标准型', 'catch-up': '追赶型'}
const say: Say = (word, first = '', second = '') =>
  ((words.zh as Readonly<Record<string, string>>)[word] ?? types[word] ?? word).replace(/[%#]/g, (sign) =>
    String(sign === '%' ? first : second),
  )

test('what a page carries of the clauses is all that decides, and the bounds of their limits', () => {
  const known = catalogue.clauses.map(({id, book, chapter, number, applies, weight, bearer, gate, conditional}, i) => ({
    clause: {id, book, chapter, number, applies, weight, bearer, ...(gate && {gate}), conditional},
    limit: [undefined, {min: i}, {max: i}, {min: 0, max: i}, {}][i % 5],
  }))
  expect(unpackFacts(JSON.parse(JSON.stringify(packFacts(known))))).toEqual(known)
})

const rule = (id: string, given: Partial<JudgedClause> = {}): JudgedClause => ({
  id,
  book: 'hardware',
  chapter: 'access',
  number: '8.1.1',
  applies: {model: 'required', standard: 'required', 'catch-up': 'required'},
  weight: 2,
  bearer: 'village',
  conditional: false,
  ...given,
})
const clauses = [
  rule('HW-A-001', {gate: 'safety'}),
  ...Array.from({length: 9}, (_, i) => rule(`HW-B-00${i}`)),
  rule('HW-C-001', {weight: 3}),
  rule('HW-D-001', {bearer: 'town'}),
]
const rules = {decision: 'gate-and-points', limits: todaysRules(catalogue).limits, clauses} as const
const of = (findings: Readonly<Record<string, FindingRecord>>) => {
  const {point, assessment} = emptyRecord('a', '2027-1', '2026-11-20')
  return {point, assessment: {...assessment, findings}}
}
const allMet = Object.fromEntries(clauses.filter(({bearer}) => bearer === 'village').map(({id}) => [id, {status: 'met'} as const]))

test('the page says type, points and gap as the command line works them out', () => {
  const record = of({...allMet, 'HW-C-001': {status: 'not-met'}, 'HW-B-000': {status: 'partly-met'}})
  const worked = assess(record.assessment, rules)
  expect(worked.type).toBe('standard')
  const {summary, types: lines, gap} = standingOf(record, rules, say)
  const points = worked.types.model.points
  expect(points).toMatchObject({due: 21, earned: 17, needed: 19, short: 2})
  expect(summary).toBe('现在是标准型 · 示范型 还差2分')
  expect(lines[0]).toBe('示范型 未达到 · 得17分，满分21分 · 分数线19分 · 还差2分')
  expect(lines[1]).toBe('标准型 已达到 · 得17分，满分21分 · 分数线17分 · 分数和门槛都够了')
  expect(gap).toEqual([
    {clause: 'HW-C-001', why: '少3分'},
    {clause: 'HW-B-000', why: '少1分'},
  ])
})

test('a gate that is missed comes first, and one that is open is said', () => {
  expect(standingOf(of({...allMet, 'HW-A-001': {status: 'not-met'}, 'HW-B-001': {status: 'not-met'}}), rules, say)).toMatchObject({
    summary: '现在未定型 · 追赶型 门槛1条不符合',
    gap: [
      {clause: 'HW-A-001', why: '门槛条款'},
      {clause: 'HW-B-001', why: '少2分'},
    ],
  })
  const {'HW-A-001': _, ...open} = allMet
  expect(standingOf(of(open), rules, say).summary).toBe('现在未定型 · 追赶型 门槛1条未查 · 查完可能达到示范型')
})

test('a point that has all says so', () => {
  expect(standingOf(of(allMet), rules, say)).toMatchObject({summary: '现在是示范型', gap: []})
})
