import {expect, test} from 'vitest'
import type {Clause} from '../../../handbooks/clause/clause.ts'
import {assess} from '../../../points/assessment/assess.ts'
import {type ChangeKind, changeKinds, compareAssessments, comparedWith} from '../../../points/assessment/reassessment.ts'
import {type AssessmentRecord, type Status, statuses} from '../../../points/assessment/schema.ts'
import {clause, everyRequirement} from '../../support/smallCatalogue.ts'

const work = (found: Readonly<Record<string, Status>>, clauses: readonly Clause[], by: AssessmentRecord['by'] = 'county') => {
  const findings = Object.fromEntries(Object.entries(found).map(([id, status]) => [id, {status}]))
  return assess({on: '2026-09-01', edition: '2026-1', by, findings}, everyRequirement(clauses))
}

/** What a change from the status of the line to that of the column is; nothing where it is none. */
const table: Readonly<Record<Status, Readonly<Partial<Record<Status, ChangeKind>>>>> = {
  met: {
    'partly-met': 'worse',
    'not-met': 'worse',
    'not-applicable': 'applicability',
    unchecked: 'unsettled',
    recheck: 'unsettled',
  },
  'partly-met': {met: 'improved', 'not-met': 'worse', 'not-applicable': 'applicability', unchecked: 'unsettled', recheck: 'unsettled'},
  'not-met': {met: 'improved', 'partly-met': 'improved', 'not-applicable': 'applicability', unchecked: 'unsettled', recheck: 'unsettled'},
  'not-applicable': {
    met: 'applicability',
    'partly-met': 'applicability',
    'not-met': 'applicability',
    unchecked: 'unsettled',
    recheck: 'unsettled',
  },
  unchecked: {met: 'settled', 'partly-met': 'settled', 'not-met': 'settled', 'not-applicable': 'settled'},
  recheck: {met: 'settled', 'partly-met': 'settled', 'not-met': 'settled', 'not-applicable': 'settled'},
}

test.each(statuses.flatMap((before) => statuses.map((after) => [before, after] as const)))(
  'a clause found %s and then %s',
  (before, after) => {
    const clauses = [clause('HW-SIGN-001'), clause('HW-SIGN-002')]
    const [was, is] = [
      work({'HW-SIGN-001': before, 'HW-SIGN-002': 'met'}, clauses),
      work({'HW-SIGN-001': after, 'HW-SIGN-002': 'met'}, clauses),
    ]
    const changes = compareAssessments(was, is)
    expect([changes.before, changes.after]).toEqual([was, is])
    for (const kind of changeKinds)
      expect(changes[kind]).toEqual(
        table[before][after] === kind ? [{clause: clauses[0], before: was.findings[0], after: is.findings[0]}] : [],
      )
  },
)

test('a clause that only one of the assessments has is no change', () => {
  const [old, both, fresh] = [clause('HW-SIGN-001'), clause('HW-SIGN-002'), clause('HW-SIGN-003')]
  const before = work({'HW-SIGN-001': 'met', 'HW-SIGN-002': 'not-met'}, [old, both])
  const after = work({'HW-SIGN-002': 'met', 'HW-SIGN-003': 'not-met'}, [both, fresh])
  const changes = compareAssessments(before, after)
  expect(changeKinds.map((kind) => changes[kind].map((c) => c.clause.id))).toEqual([['HW-SIGN-002'], [], [], [], []])
})

test('an assessment is compared with the last by the same assessor and edition, else with the last of the edition', () => {
  const by = (by: string, edition = '2027-1') => ({by, edition})
  const [county, self, old, older] = [by('county'), by('self'), by('county'), by('county', '2026-1')]
  expect(comparedWith([county, self, old])).toBe(old)
  expect(comparedWith([county, old, self])).toBe(old)
  expect(comparedWith([county, self])).toBe(self)
  expect(comparedWith([county, self, by('town')])).toBe(self)
  expect(comparedWith([county, older, self])).toBe(self)
  expect(comparedWith([county, older])).toBeUndefined()
  expect(comparedWith([county])).toBeUndefined()
  expect(comparedWith([])).toBeUndefined()
})
