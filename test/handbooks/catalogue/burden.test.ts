import {describe, expect, test} from 'vitest'
import {burdenOf, burdenProblems, ceilingsOf, hoursOf, minutesOf, type TimedClause} from '../../../handbooks/catalogue/burden.ts'
import {type Applicability, type Bearer, pointTypes} from '../../../handbooks/clause/clause.ts'
import {catalogue} from '../../support/catalogue.ts'

const clause = (id: string, minutes: number, {bearer = 'village', applies = 'required'}: {bearer?: Bearer; applies?: Applicability} = {}) =>
  ({
    id,
    bearer,
    applies: {model: 'not-applicable', standard: 'not-applicable', 'catch-up': applies},
    minutes: {model: 7, standard: 7, 'catch-up': minutes},
  }) satisfies TimedClause
const ceilings = {model: 210, standard: 130, 'catch-up': 80}

describe('the minutes a year of a type', () => {
  test('are those of what the type requires of the village, and no others', () => {
    const clauses = [
      clause('SW-REC-001', 100),
      clause('SW-REC-002', 20),
      clause('SW-REC-003', 1000, {bearer: 'town'}),
      clause('SW-REC-004', 1000, {bearer: 'county'}),
      clause('SW-REC-005', 1000, {applies: 'recommended'}),
      clause('SW-REC-006', 1000, {applies: 'optional'}),
    ]
    expect(minutesOf(clauses, 'catch-up')).toBe(120)
    expect(minutesOf(clauses, 'model')).toBe(0)
  })

  test.each([
    [0, 0],
    [1, 1],
    [60, 1],
    [61, 2],
    [4800, 80],
    [4801, 81],
  ])('%i make %i whole hours', (minutes, hours) => {
    expect(hoursOf(minutes)).toBe(hours)
  })

  test('come longest first, equal ones as printed, without clauses that take none', () => {
    const {longest} = burdenOf(
      [clause('SW-REC-001', 5), clause('SW-REC-002', 0), clause('SW-REC-003', 9), clause('SW-REC-004', 5)],
      'catch-up',
    )
    expect(longest.map(({id}) => id)).toEqual(['SW-REC-003', 'SW-REC-001', 'SW-REC-004'])
  })
})

describe('a ceiling of 80 hours', () => {
  const found = (minutes: number) => burdenProblems([clause('SW-REC-001', minutes - 60), clause('SW-REC-002', 60)], ceilings)

  test.each([4799, 4800])('is kept by %i minutes', (minutes) => {
    expect(found(minutes)).toEqual([])
  })

  test('is exceeded by 4801 minutes: the problem gives every sum and the longest clauses', () => {
    expect(found(4801)).toEqual([
      {
        at: 'recordHoursCatchUp',
        message:
          'is 80 h, but what is required of a catch-up point takes 80 h 1 min a year (model 0 h of 210 h, standard 0 h of 130 h, catch-up 80 h 1 min of 80 h); merge, drop or give to the town some of the longest: SW-REC-001 4741 min, SW-REC-002 60 min',
        clause: 'HW-GEN-013',
      },
    ])
  })

  test('names no more than the ten longest', () => {
    const many = Array.from({length: 12}, (_, i) => clause(`SW-REC-0${i + 10}`, 1000 - i))
    const [problem] = burdenProblems(many, ceilings)
    expect(problem?.message.match(/SW-REC-\d+ \d+ min/g)).toHaveLength(10)
    expect(problem?.message).toContain('SW-REC-019 991 min')
    expect(problem?.message).not.toContain('SW-REC-020')
  })
})

test('both handbooks keep their own ceilings, which fall from type to type', () => {
  expect(burdenProblems(catalogue.clauses)).toEqual([])
  const {model, standard, 'catch-up': catchUp} = ceilingsOf()
  expect(model).toBeGreaterThan(standard)
  expect(standard).toBeGreaterThan(catchUp)
  for (const type of pointTypes) expect(minutesOf(catalogue.clauses, type)).toBeGreaterThan(0)
})

test('an edition without a ceiling has no hours to be held against', () => {
  expect(() => ceilingsOf({})).toThrow('there is no limit recordHoursModel')
})
