import {describe, expect, test} from 'vitest'
import type {Status} from '../../../points/assessment/schema.ts'
import {type DutyClause, duties, dutiesAsked} from '../../../points/office/duties.ts'
import type {OfficeLevel} from '../../../points/office/office.ts'
import {catalogue} from '../../support/catalogue.ts'

type Use = DutyClause['applies']['model']
const clause = (n: number, weight: 1 | 2 | 3, more: Partial<DutyClause> & {use?: Use} = {}): DutyClause => {
  const {use = 'required', ...own} = more
  return {
    id: `SW-SUP-00${n}`,
    book: 'software',
    chapter: 'supervision',
    number: `11.1.${n}`,
    weight,
    bearer: 'town',
    conditional: false,
    applies: {model: use, standard: 'optional', 'catch-up': 'not-applicable'},
    ...own,
  }
}
const worked = (clauses: readonly DutyClause[], found: Readonly<Record<string, Status>>, level: OfficeLevel = 'town') =>
  duties({findings: Object.fromEntries(Object.entries(found).map(([id, status]) => [id, {status}]))}, clauses, level)

describe('the duties of an office', () => {
  test('are its own, asked for any type of point; permissions and what is optional are not asked', () => {
    const clauses = [
      clause(1, 1),
      clause(2, 1, {bearer: 'county'}),
      clause(3, 1, {bearer: 'village'}),
      clause(4, 1, {use: 'optional'}),
      clause(5, 1, {use: 'recommended'}),
    ]
    expect(dutiesAsked(clauses, 'town').map(({id}) => id)).toEqual(['SW-SUP-001', 'SW-SUP-005'])
    expect(dutiesAsked(clauses, 'county').map(({id}) => id)).toEqual(['SW-SUP-002'])
  })

  test('earn their weight, half or nothing, and what is not settled counts neither way', () => {
    const clauses = [clause(1, 3), clause(2, 3), clause(3, 2), clause(4, 2), clause(5, 1)]
    const {points, counts, unmet, open} = worked(clauses, {
      'SW-SUP-001': 'met',
      'SW-SUP-002': 'partly-met',
      'SW-SUP-003': 'not-met',
      'SW-SUP-004': 'recheck',
    })
    expect(points).toEqual({due: 11, earned: 4.5, open: 3, extra: 0})
    expect(counts).toEqual({met: 1, 'partly-met': 1, 'not-met': 1, 'not-applicable': 0, unchecked: 1, recheck: 1})
    expect(unmet.map((f) => f.clause.id)).toEqual(['SW-SUP-002', 'SW-SUP-003'])
    expect(open.map((f) => f.clause.id)).toEqual(['SW-SUP-004', 'SW-SUP-005'])
  })

  test('that are not met stand the heaviest first, equal ones as printed', () => {
    const clauses = [clause(1, 1), clause(2, 3), clause(3, 1), clause(4, 3)]
    const {unmet} = worked(clauses, Object.fromEntries(clauses.map(({id}) => [id, 'not-met'])))
    expect(unmet.map(({clause}) => clause.id)).toEqual(['SW-SUP-002', 'SW-SUP-004', 'SW-SUP-001', 'SW-SUP-003'])
  })

  test('that are recommended earn beside what is due if met, and cost nothing if not', () => {
    const clauses = [clause(1, 2), clause(2, 3, {use: 'recommended'})]
    expect(worked(clauses, {'SW-SUP-001': 'met', 'SW-SUP-002': 'met'}).points).toEqual({due: 2, earned: 2, open: 0, extra: 3})
    const without = worked(clauses, {'SW-SUP-001': 'met', 'SW-SUP-002': 'not-met'})
    expect(without.points).toEqual({due: 2, earned: 2, open: 0, extra: 0})
    expect(without.unmet).toEqual([])
  })

  test('do not apply only where they say when: else not applicable leaves them open', () => {
    const clauses = [clause(1, 2, {conditional: true}), clause(2, 3)]
    const {points, open} = worked(clauses, {'SW-SUP-001': 'not-applicable', 'SW-SUP-002': 'not-applicable'})
    expect(points).toEqual({due: 3, earned: 0, open: 3, extra: 0})
    expect(open.map(({clause}) => clause.id)).toEqual(['SW-SUP-002'])
  })

  test('add up by chapter to what they are worth in all', () => {
    const clauses = [clause(1, 3), clause(2, 2, {chapter: 'complaints'}), clause(3, 1, {book: 'hardware', chapter: 'site'})]
    const {points, chapters} = worked(clauses, {'SW-SUP-001': 'met', 'SW-SUP-003': 'partly-met'})
    expect(chapters.map(({book, chapter, due, earned}) => [book, chapter, due, earned])).toEqual([
      ['software', 'supervision', 3, 3],
      ['software', 'complaints', 2, 0],
      ['hardware', 'site', 1, 0.5],
    ])
    expect(points).toMatchObject({due: 6, earned: 3.5, open: 2})
  })
})

test('every clause of the books that asks something is the duty of one bearer alone', () => {
  const [town, county] = (['town', 'county'] as const).map((level) => dutiesAsked(catalogue.clauses, level).map(({id}) => id))
  expect(town?.length).toBeGreaterThan(20)
  expect(county?.length).toBeGreaterThan(50)
  expect(town?.filter((id) => county?.includes(id))).toEqual([])
})
