import {describe, expect, test} from 'vitest'
import {sheetFaults, sheetSchema} from '../../../points/assessment/sheet.ts'

const good = {
  point: 'zhanqi',
  assessment: {
    on: '2026-11-20',
    edition: '2026-1',
    by: 'town',
    findings: {'HW-ACC-009': {status: 'not-met', measured: 880, note: '门扇卡住'}, 'SW-GEN-001': {status: 'met'}},
  },
}
test('a sheet is an assessment beside the point that it is of', () => {
  expect(sheetSchema.parse({...good, point: ' zhanqi '})).toEqual(good)
  for (const point of ['', '  ', undefined, 7]) expect(sheetSchema.safeParse({...good, point}).success).toBe(false)
  expect(sheetSchema.safeParse({...good, photo: 1}).success).toBe(false)
})

describe('what is wrong in a sheet though its form is right', () => {
  const clauses = new Map([
    ['HW-ACC-009', {min: 900}],
    ['SW-GEN-001', undefined],
  ])
  const faults = (assessment: object, today = '2026-11-25') =>
    sheetFaults({...good, assessment: {...good.assessment, ...assessment}}, {clauses, today})

  test('is nothing where it is right', () => {
    expect(faults({})).toEqual([])
    expect(faults({}, '2026-11-20')).toEqual([])
  })

  test('is a day to come, from the day after today', () => {
    expect(faults({}, '2026-11-19')).toEqual([{what: 'to-come', at: ['assessment', 'on'], on: '2026-11-20'}])
    expect(faults({on: '2026-99-99'})).toEqual([])
  })

  test('is each clause that the edition lacks, each value that contradicts its result, each finding that is taken over, at once', () => {
    const findings = {
      'HW-ZZZ-999': {status: 'met'},
      'HW-1': {status: 'met'},
      'HW-ACC-009': {status: 'met', measured: 899, foundOn: '2026-01-01'},
      'SW-GEN-001': {status: 'met', measured: 1},
    }
    const at = (...path: readonly string[]) => ['assessment', 'findings', ...path]
    expect(faults({on: '2026-12-01', findings})).toEqual([
      {what: 'to-come', at: ['assessment', 'on'], on: '2026-12-01'},
      {what: 'no-clause', at: at('HW-ZZZ-999'), clause: 'HW-ZZZ-999'},
      {
        what: 'contradiction',
        at: at('HW-ACC-009', 'measured'),
        clause: 'HW-ACC-009',
        found: {how: 'below', measured: 899, status: 'met'},
      },
      {what: 'carried', at: at('HW-ACC-009', 'foundOn'), clause: 'HW-ACC-009'},
      {
        what: 'contradiction',
        at: at('SW-GEN-001', 'measured'),
        clause: 'SW-GEN-001',
        found: {how: 'incomparable', measured: 1, status: 'met'},
      },
    ])
  })

  test('is looked for in whatever part has the right form', () => {
    for (const value of [null, 'text', [], {}, {assessment: null}, {assessment: {findings: 'none'}}])
      expect(sheetFaults(value, {clauses, today: '2026-11-25'})).toEqual([])
    const findings = {'HW-ACC-009': {status: 'fine', measured: 1}, 'HW-ZZZ-999': null}
    expect(faults({on: 7, findings}).map(({what}) => what)).toEqual(['no-clause'])
  })
})
