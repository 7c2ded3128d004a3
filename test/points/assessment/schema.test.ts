import {expect, test} from 'vitest'
import {assessmentSchema, assessorNames, assessors, statuses, statusNames} from '../../../points/assessment/schema.ts'

const good = {on: '2026-09-01', edition: '2026-1', by: 'town', findings: {'HW-SIGN-030': {status: 'met', measured: 2500, note: '门头'}}}

/** What the schema says of the good assessment with something else in it. */
const told = (given: object) =>
  assessmentSchema.safeParse({...good, ...given}).error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
const finding = (given: object) => told({findings: {'HW-SIGN-030': {status: 'met', ...given}}})

test('an assessment is read as it is written', () => {
  expect(assessmentSchema.parse(good)).toEqual(good)
  expect(told({findings: {}})).toBeUndefined()
  expect(finding({foundOn: '2026-08-31'})).toBeUndefined()
})

test('what an assessment cannot be is told with what it may be', () => {
  expect(told({by: 'mayor'})).toEqual(['by: "mayor" is not an assessor; use one of self, town, county'])
  expect(told({on: '2026-02-30'})).toEqual(['on: "2026-02-30" is not a date; write it as 2026-03-31'])
  expect(finding({status: 'fine'})).toEqual([
    'findings.HW-SIGN-030.status: "fine" is not a status; use one of met, partly-met, not-met, not-applicable, unchecked, recheck',
  ])
  expect(finding({foundOn: 'May'})).toEqual(['findings.HW-SIGN-030.foundOn: "May" is not a date; write it as 2026-03-31'])
})

test.each([
  ['0000-01-01', false],
  ['1899-12-31', false],
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['2200-01-01', false],
])('an assessment of %s is one of the years of records: %s', (on, taken) => {
  expect(told({on})).toEqual(taken ? undefined : [`on: "${on}" is not of the years 1900 to 2199; correct the year`])
})

test('no text of an assessment is empty, no clause unknown by its form, and nothing else stands in it', () => {
  expect(told({edition: ''})).toHaveLength(1)
  expect(finding({note: ''})).toHaveLength(1)
  expect(told({findings: {hw: {status: 'met'}}})).toHaveLength(1)
  expect(told({extra: 1})).toHaveLength(1)
  expect(finding({extra: 1})).toHaveLength(1)
})

test('each status and assessor is taken in, and has a name in both languages', () => {
  for (const status of statuses) expect(finding({status})).toBeUndefined()
  for (const by of assessors) expect(told({by})).toBeUndefined()
  for (const names of [statusNames, assessorNames]) expect(Object.keys(names.zh)).toEqual(Object.keys(names.en))
  expect([Object.keys(statusNames.zh), Object.keys(assessorNames.zh)]).toEqual([[...statuses], [...assessors]])
})

test.each(['2026-99-99', '2026-02-29', '2026-04-31', '2026-00-10', '2026-1-2', '20261120', '2026-11-20T00:00', '', 20261120, null])(
  '%j is no day of the calendar',
  (day) => {
    expect(told({on: day})).toHaveLength(1)
    expect(finding({foundOn: day})).toHaveLength(1)
  },
)

test.each(['2024-02-29', '2026-02-28', '2026-12-31', '2026-01-01'])('%s is a day of the calendar', (day) => {
  expect(told({on: day})).toBeUndefined()
  expect(finding({foundOn: day})).toBeUndefined()
})

test.each([{status: undefined}, {measured: '880'}, {measured: Number.NaN}, {measured: Number.POSITIVE_INFINITY}])(
  'a finding such as %o is none',
  (given) => {
    expect(finding(given)).toHaveLength(1)
  },
)
