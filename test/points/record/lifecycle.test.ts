import {describe, expect, test} from 'vitest'
import {recordRemarks} from '../../../points/record/checkLife.ts'
import {isOpen, surelyBefore} from '../../../points/record/lifecycle.ts'
import {latestAddress} from '../../../points/record/point.ts'
import {readRecord} from '../../../points/record/readRecord.ts'
import {recordYaml} from '../../support/county.ts'
import {messageOf} from '../../support/messageOf.ts'
import {smallCatalogue} from '../../support/smallCatalogue.ts'

const {address} = recordYaml
const read = (more: string, addresses?: string[]) =>
  readRecord('points/districts/jia/records/dong.yaml', recordYaml('dong', more, addresses), smallCatalogue, [], {now: '2026-11-25'})
const life = (fields: string, more = '') => `lifecycle: {${fields}, source: s}\n${more}`
const told = (fields: string, more = '') =>
  messageOf(() => read(life(fields, more)))
    .split('\n')
    .slice(1)
    .join('\n')
    .trim()
const fine = 'nothing was thrown'
const accepted = (fields: string, more = '') => messageOf(() => read(life(fields, more)))
const assessed = (on: string) => `assessments: [{on: ${on}, edition: 2026-1, by: town, findings: {}}]\n`
const requested = (on: string) => `proceedings: [{no: 1, step: request, on: ${on}, by: self, because: 改好了}]\n`

describe('the life of a point', () => {
  test.each([
    'status: planned, planned: 2026-11-25, opens: 2027-03-01',
    'status: open, opened: "2013"',
    'status: closed, planned: 2012-01-01, opened: "2013", closed: 2026-11-25',
    'status: merged, closed: "2024", mergedInto: jia-xi',
  ])('may be %s', (fields) => {
    expect(accepted(fields)).toBe(fine)
  })

  test('is one of four, with a source that the record gives', () => {
    expect(told('status: gone')).toContain(
      'line 7, lifecycle.status: "gone" is not a status of a point; use one of planned, open, closed, merged',
    )
    expect(messageOf(() => read('lifecycle: {status: open}\n'))).toContain('lifecycle.source: is missing')
    expect(messageOf(() => read('lifecycle: {status: open, source: t}\n'))).toContain('lifecycle.source: "t" is not among the sources')
  })

  test.each([
    ['status: planned, opened: 2020-01-01', 'opened: stands with a planned point'],
    ['status: open, opens: 2020-01-01', 'opens: stands with a point that is open'],
    ['status: open, closed: 2020-01-01', 'closed: stands with a point that is open; say status: closed or merged, or remove it'],
    ['status: closed', 'closed: is missing; a point that is closed says since when'],
    ['status: merged, closed: "2020"', 'mergedInto: is missing; a merged point says into which it went'],
    [
      'status: closed, closed: "2020", mergedInto: jia-xi',
      'mergedInto: stands with a point that is closed; say status: merged, or remove it',
    ],
  ])('is not %s', (fields, message) => {
    expect(told(fields)).toContain(`line 7, lifecycle.${message}`)
  })

  test('has its dates in order, and none but the opening of a planned point ahead', () => {
    expect(told('status: closed, opened: 2024-05-02, closed: 2024-05-01')).toBe(
      'line 7, lifecycle.closed: 2024-05-01 is before 2024-05-02, when it opened; correct one of the dates',
    )
    expect(accepted('status: closed, opened: 2024-05-02, closed: 2024-05-02')).toBe(fine)
    expect(accepted('status: closed, opened: 2024-05-02, closed: "2024"')).toBe(fine)
    expect(told('status: closed, closed: 2026-11-26')).toBe(
      'line 7, lifecycle.closed: 2026-11-26 is to come, today is 2026-11-25; give it when it has come, or correct the date',
    )
    expect(told('status: open, opened: "1899"')).toContain('lifecycle.opened: "1899" is not a year or date of 1900')
    expect(told('status: open, opened: 2026-11-26')).toContain('lifecycle.opened: 2026-11-26 is to come')
    expect(told('status: planned, planned: 2026-02-30')).toContain(
      'lifecycle.planned: "2026-02-30" is not a year or date of 1900 to 2199; write "2013" or "2023-06-30"',
    )
  })

  test('leaves room for no assessment after its end, and for one on its last day', () => {
    expect(accepted('status: closed, closed: 2024-05-01', assessed('2024-05-01'))).toBe(fine)
    expect(accepted('status: closed, closed: "2024"', assessed('2024-12-31'))).toBe(fine)
    expect(told('status: closed, closed: 2024-05-01', assessed('2024-05-02'))).toBe(
      'line 8, assessments.0.on: 2024-05-02 is after the point closed (2024-05-01); correct one of the dates, or move it to the point that was assessed',
    )
    expect(told('status: closed, closed: "2024"', assessed('2025-01-01'))).toContain('2025-01-01 is after the point closed (2024)')
  })

  test('leaves room for steps of a procedure only while the point is open', () => {
    const late = 'line 8, proceedings.0.on: 2024-05-02 is after the point closed (2024-05-01)'
    const early = 'line 8, proceedings.0.on: 2024-05-02 is before the point opened (2024-05-03)'
    expect(told('status: closed, closed: 2024-05-01', requested('2024-05-02'))).toContain(late)
    expect(told('status: closed, closed: 2024-05-02', requested('2024-05-02'))).not.toContain('after the point closed')
    expect(told('status: open, opened: 2024-05-03', requested('2024-05-02'))).toContain(early)
    expect(told('status: open, opened: 2024-05-02', requested('2024-05-02'))).not.toContain('before the point opened')
    expect(told('status: planned', requested('2024-05-02'))).toContain('is before the point opened (it is planned)')
  })

  test('counts only while it is open', () => {
    expect((['planned', 'open', 'closed', 'merged'] as const).map((status) => isOpen({lifecycle: {status}}))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})

test('an assessment before the opening is worth a look and no fault: it may be the acceptance', () => {
  const remarks = (fields: string, on: string) =>
    [...recordRemarks(read(life(fields, assessed(on).replace('findings: {}', 'findings: {HW-SIGN-001: {status: met}}'))))].map(
      ({at, message}) => `${at} ${message}`,
    )
  expect(remarks('status: open, opened: 2024-05-03', '2024-05-02')).toEqual([
    'assessments/0/on 2024-05-02 is before the point opened (2024-05-03); right if this was its acceptance',
  ])
  expect(remarks('status: open, opened: 2024-05-03', '2024-05-03')).toEqual([])
  expect(remarks('status: planned', '2024-05-03')).toHaveLength(1)
})

test('of several addresses the latest by date counts, of one date the one further down, and the order is remarked on', () => {
  const latest = (...dates: string[]) => {
    const point = read(
      '',
      dates.map((date, i) => address(date, {village: `村${i}`})),
    )
    return [latestAddress(point).village.zh, ...[...recordRemarks(point)].map(({at}) => at)]
  }
  expect(latest('2013', '2023-06-30')).toEqual(['村1'])
  expect(latest('2023-06-30', '2013')).toEqual(['村0', 'addresses/0'])
  expect(latest('2013', '2024', '2020')).toEqual(['村1', 'addresses/1'])
  expect(latest('2023-06-30', '2023-06-30')).toEqual(['村1'])
  expect(latest('2023', '2023-06-30')).toEqual(['村1'])
})

test('a year is before another year, and neither before nor after a day in it', () => {
  expect(surelyBefore('2023', '2024')).toBe(true)
  expect(surelyBefore('2023', '2023-06-30')).toBe(false)
  expect(surelyBefore('2023-06-30', '2023')).toBe(false)
  expect(surelyBefore('2023-06-29', '2023-06-30')).toBe(true)
  expect(surelyBefore('2023-06-30', '2023-06-30')).toBe(false)
})
