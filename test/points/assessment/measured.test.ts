import {expect, test} from 'vitest'
import {contradiction, limitByClause} from '../../../points/assessment/measured.ts'
import {readPoint} from '../../../points/directory/readPoint.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

test('a value equal to a bound is within the limit', () => {
  expect(contradiction('HW-SIGN-030', {status: 'met', measured: 2500})).toBeUndefined()
  expect(contradiction('HW-SIGN-032', {status: 'met', measured: 1600})).toBeUndefined()
})

test('a clause that rests on several limits is compared with none', () => {
  expect(limitByClause.has('HW-SIGN-030')).toBe(true)
  expect(limitByClause.has('HW-SIGN-017')).toBe(false)
})

test('a finding without a value contradicts nothing', () => {
  expect(contradiction('HW-SIGN-030', {status: 'met'})).toBeUndefined()
})

test('partly met and to be re-checked go with a value on either side', () => {
  for (const status of ['partly-met', 'recheck'] as const)
    for (const measured of [2400, 2600]) expect(contradiction('HW-SIGN-030', {status, measured})).toBeUndefined()
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
