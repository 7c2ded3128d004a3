import {describe, expect, test} from 'vitest'
import {clauseId} from '../../../handbooks/clause/clauseId.ts'
import {limits} from '../../../handbooks/clause/limits.ts'
import {type Bounds, compare, contradiction} from '../../../points/assessment/measured.ts'
import {contradictionIn, contradictionWords, limitByClause, reading} from '../../../points/assessment/reading.ts'
import {type Status, statuses} from '../../../points/assessment/schema.ts'
import {readPoint} from '../../../points/directory/readPoint.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

/** Finer than any instrument reads: one millimetre short is not met, and neither is a thousandth of it. */
const step = 1e-6
const measurable = [...limitByClause]
const both = measurable.filter(([, {min, max}]) => min !== undefined && max !== undefined)

const how = (limit: Bounds | undefined, measured: number) =>
  Object.fromEntries(statuses.map((status) => [status, contradiction(limit, {status, measured})?.how]))

const outside = (place: 'below' | 'above'): Record<Status, unknown> => ({
  met: place,
  'partly-met': undefined,
  'not-met': undefined,
  'not-applicable': 'unjudged',
  unchecked: 'unjudged',
  recheck: undefined,
})
const within: Record<Status, unknown> = {...outside('below'), met: undefined, 'not-met': 'within'}

test('limits of each kind are measured: least, most, both, and both alike', () => {
  const of = (is: (limit: Bounds) => boolean) => measurable.filter(([, limit]) => is(limit)).length
  expect(of(({max}) => max === undefined)).toBeGreaterThan(50)
  expect(of(({min}) => min === undefined)).toBeGreaterThan(20)
  expect(both.length).toBeGreaterThan(10)
  expect(of(({min, max}) => min === max)).toBeGreaterThan(0)
})

describe('a value against the limit of its clause', () => {
  test.each(measurable.filter(([, {min}]) => min !== undefined))('%s has a least', (_, limit) => {
    const {min = Number.NaN} = limit
    expect(compare(min - step, limit)).toBe('below')
    expect(compare(min, limit)).toBe('within')
    expect(how(limit, min - step)).toEqual(outside('below'))
    expect(how(limit, min)).toEqual(within)
    // One step above the least is within, unless the most is the same.
    expect(how(limit, min + step)).toEqual(limit.max === min ? outside('above') : within)
  })

  test.each(measurable.filter(([, {max}]) => max !== undefined))('%s has a most', (_, limit) => {
    const {max = Number.NaN} = limit
    expect(compare(max + step, limit)).toBe('above')
    expect(compare(max, limit)).toBe('within')
    expect(how(limit, max + step)).toEqual(outside('above'))
    expect(how(limit, max)).toEqual(within)
    expect(how(limit, max - step)).toEqual(limit.min === max ? outside('below') : within)
  })

  test('may be zero or negative, which is a value like any other', () => {
    expect(how({min: 1}, 0)).toEqual(outside('below'))
    expect(how({max: 0}, 0)).toEqual(within)
    expect(how({min: -5, max: 5}, -5)).toEqual(within)
    expect(how({min: 0}, -step)).toEqual(outside('below'))
  })

  test('tells the value and the status that contradict each other', () => {
    expect(contradiction({min: 900}, {status: 'met', measured: 880})).toEqual({how: 'below', measured: 880, status: 'met'})
  })
})

test('a clause that rests on several limits, or on none, is compared with none', () => {
  const number = (clause: string) => Object.values(limits).filter((limit) => limit.clause === clause).length
  expect([number('HW-SIGN-030'), number('HW-SIGN-017'), number('HW-SIGN-003')]).toEqual([1, 2, 0])
  expect(['HW-SIGN-030', 'HW-SIGN-017', 'HW-SIGN-003'].map((id) => limitByClause.has(id))).toEqual([true, false, false])
  for (const [id, limit] of measurable) {
    expect(clauseId.safeParse(id).success).toBe(true)
    expect(limit.clause).toBe(id)
    expect(number(id)).toBe(1)
  }
  expect(Object.values(how(undefined, 7))).toEqual(statuses.map(() => 'incomparable'))
})

test('a finding without a value contradicts nothing', () => {
  for (const status of statuses) for (const limit of [undefined, {min: 2500}]) expect(contradiction(limit, {status})).toBeUndefined()
  expect(contradictionIn('HW-SIGN-030', {status: 'met'})).toBeUndefined()
  expect(contradictionIn('HW-SIGN-030', {status: 'met', measured: 2500})).toBeUndefined()
})

test('whoever writes the record is told what was read, what is allowed and what to do', () => {
  const told = [
    contradictionIn('HW-SIGN-030', {status: 'met', measured: 2499}),
    contradictionIn('HW-SIGN-032', {status: 'met', measured: 1601}),
    contradictionIn('HW-FIT-006', {status: 'met', measured: 301}),
    contradictionIn('HW-SIGN-039', {status: 'not-met', measured: 5}),
    contradictionIn('HW-SIGN-039', {status: 'not-applicable', measured: 1}),
    contradictionIn('HW-SIGN-017', {status: 'partly-met', measured: 7}),
  ]
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "2499 mm is below the limit of at least 2500 mm, but the status is met; correct the value or the status
    1601 mm is above the limit of 1400 mm to 1600 mm, but the status is met; correct the value or the status
    301 mm is above the limit of 300 mm, but the status is met; correct the value or the status
    5 working days is within the limit of at most 5 working days, but the status is not-met; correct the value, or say partly-met and why in the note
    1 working day was read, but the status is not-applicable; remove the value or correct the status
    7 has nothing to be compared with: HW-SIGN-017 does not rest on exactly one limit; move the value to the note"
  `)
  const nothing = (clause: string) =>
    `7 has nothing to be compared with: ${clause} does not rest on exactly one limit; move the value to the note`
  expect(contradictionWords('HW-SIGN-030', {how: 'incomparable', measured: 7, status: 'met'})).toBe(nothing('HW-SIGN-030'))
  expect(contradictionWords('HW-SIGN-017', {how: 'below', measured: 7, status: 'met'})).toBe(nothing('HW-SIGN-017'))
  expect(reading(1, {clause: 'HW-SIGN-039', max: 5, unit: 'd', basis: {own: true}})).toBe('1 working day')
})

test('reading a record reports every value that contradicts its status', () => {
  const text = `id: sample-a
sample: true
name: {zh: 甲村便民服务站, en: Jia Village Public Service Station}
addresses:
  - district: {zh: 示例县, en: Sample County}
    town: {zh: 某镇, en: Some Town}
    village: {zh: 甲村, en: Jia Village}
    asOf: "2026"
    source: sample
assessments:
  - on: 2026-09-01
    edition: 2026-1
    by: county
    findings:
      HW-SIGN-030: {status: met, measured: 2300}
      HW-SIGN-032: {status: met, measured: 1650}
      HW-SIGN-017: {status: met, measured: 7}
      HW-SIGN-039: {status: not-met, measured: 4}
      SW-WIN-002: {status: unchecked}
sources:
  sample: {title: {zh: 示例, en: Sample}}
`
  expect(() => readPoint('points/districts/sample/records/sample-a.yaml', text, smallCatalogue)).toThrowErrorMatchingInlineSnapshot(`
    [InputError: points/districts/sample/records/sample-a.yaml: 4 problems
      line 15, assessments.0.findings.HW-SIGN-030.measured: 2300 mm is below the limit of at least 2500 mm, but the status is met; correct the value or the status
      line 16, assessments.0.findings.HW-SIGN-032.measured: 1650 mm is above the limit of 1400 mm to 1600 mm, but the status is met; correct the value or the status
      line 17, assessments.0.findings.HW-SIGN-017.measured: 7 has nothing to be compared with: HW-SIGN-017 does not rest on exactly one limit; move the value to the note
      line 18, assessments.0.findings.HW-SIGN-039.measured: 4 working days is within the limit of at most 5 working days, but the status is not-met; correct the value, or say partly-met and why in the note]
  `)
  const unread = text.replace('{status: met, measured: 2300}', '{status: unchecked, measured: 2300}')
  expect(() => readPoint('points/districts/sample/records/sample-a.yaml', unread, smallCatalogue)).toThrow(
    'line 15, assessments.0.findings.HW-SIGN-030.measured: 2300 mm was read, but the status is unchecked',
  )
})
