import {describe, expect, test} from 'vitest'
import type {Applicability, Clause} from '../../../handbooks/clause/clause.ts'
import {assess} from '../../../points/assessment/assess.ts'
import {gapOf} from '../../../points/assessment/gap.ts'
import {type Status, statuses} from '../../../points/assessment/schema.ts'
import {clause, everyRequirement} from '../../support/smallCatalogue.ts'

const forModel = (model: Applicability) => ({model, standard: 'not-applicable', 'catch-up': 'not-applicable'}) as const

const gap = (of: readonly (readonly [Clause, Status])[]) => {
  const found = Object.fromEntries(of.map(([{id}, status]) => [id, {status}]))
  const {
    missing,
    open,
    way: _,
    ...rest
  } = gapOf(assess({on: '2026-09-01', edition: '2026-1', by: 'county', findings: found}, everyRequirement(of.map(([c]) => c))))
  const ids = (findings: typeof missing) => findings.map((f) => f.clause.id)
  return {missing: ids(missing), open: ids(open), ...rest}
}

describe('the gap of a point below the model type', () => {
  test('is what bars the next type and what leaves it open, and no clause of a type beyond', () => {
    const found = gap([
      [clause('HW-SIGN-001'), 'not-met'],
      [clause('HW-SIGN-002'), 'partly-met'],
      [clause('HW-SIGN-003'), 'unchecked'],
      [clause('HW-SIGN-004'), 'recheck'],
      [clause('HW-SIGN-005'), 'met'],
      [clause('HW-SIGN-006'), 'not-applicable'],
      [clause('HW-SIGN-007', {applies: forModel('required')}), 'not-met'],
      [clause('HW-SIGN-008', {applies: {...forModel('required'), 'catch-up': 'recommended'}}), 'not-met'],
    ])
    expect(found).toEqual({missing: ['HW-SIGN-001', 'HW-SIGN-002'], open: ['HW-SIGN-003', 'HW-SIGN-004'], signs: [], fittings: []})
  })

  test('asks for the signs and fittings of the missing clauses, each once with all of its clauses', () => {
    const {signs, fittings} = gap([
      [clause('HW-SIGN-001', {signs: ['fascia', 'plaque']}), 'not-met'],
      [clause('HW-SIGN-002', {signs: ['plaque'], fittings: ['counter']}), 'partly-met'],
      [clause('HW-SIGN-003', {signs: ['hours'], fittings: ['counter']}), 'met'],
      [clause('HW-SIGN-004', {signs: ['directional']}), 'unchecked'],
    ])
    expect(signs).toEqual([
      {kind: 'fascia', clauses: ['HW-SIGN-001']},
      {kind: 'plaque', clauses: ['HW-SIGN-001', 'HW-SIGN-002']},
    ])
    expect(fittings).toEqual([{kind: 'counter', clauses: ['HW-SIGN-002']}])
  })
})

describe('the gap of a model point', () => {
  const anchors = Array.from({length: 30}, (_, i): [Clause, Status] => [clause(`HW-GEN-${i + 100}`), 'met'])

  test.each([
    ['required', []],
    ['recommended', ['partly-met', 'not-met']],
    ['optional', []],
    ['not-applicable', []],
  ] as const)('of clauses %s of it has those found not or partly met', (applies, missing) => {
    for (const status of statuses) {
      // A required clause that falls short or is open would take the type away.
      if (applies === 'required' && status !== 'met' && status !== 'not-applicable') continue
      const found = gap([...anchors, [clause('HW-SIGN-001', {weight: 1, signs: ['fascia'], applies: forModel(applies)}), status]])
      const falls = (missing as readonly Status[]).includes(status)
      expect(found).toEqual({
        missing: falls ? ['HW-SIGN-001'] : [],
        open: [],
        signs: falls ? [{kind: 'fascia', clauses: ['HW-SIGN-001']}] : [],
        fittings: [],
      })
    }
  })
})
