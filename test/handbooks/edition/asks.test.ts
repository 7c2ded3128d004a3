import {expect, test} from 'vitest'
import {asksOf, movedAway} from '../../../handbooks/edition/asks.ts'
import {clause} from '../../support/smallCatalogue.ts'

const minutes = {model: 100, standard: 60, 'catch-up': 0}
const clauses = [
  clause('HW-SIGN-001', {gate: 'safety', weight: 3, minutes}),
  clause('HW-SIGN-002', {weight: 2, minutes}),
  clause('HW-SIGN-003', {weight: 1, applies: {model: 'required', standard: 'recommended', 'catch-up': 'not-applicable'}, minutes}),
  clause('HW-SIGN-004', {weight: 3, bearer: 'town', minutes}),
]

test('an edition with a gate asks clauses, of which few bar, points for the others, and hours', () => {
  const of = {decision: 'gate-and-points', clauses} as const
  expect(asksOf(of, 'model')).toEqual({required: 3, barring: 1, points: 3, hours: 5})
  expect(asksOf(of, 'standard')).toEqual({required: 2, barring: 1, points: 2, hours: 2})
  expect(asksOf(of, 'catch-up')).toEqual({required: 2, barring: 1, points: 2, hours: 0})
})

test('an edition before it asks clauses of which each bars, and says nothing of points and hours', () => {
  expect(asksOf({decision: 'every-requirement', clauses: clauses.slice(0, 3)}, 'model')).toEqual({
    required: 3,
    barring: 3,
    points: undefined,
    hours: undefined,
  })
})

test('a duty that was the point’s and is another’s now is named, a new one is not', () => {
  const before = [clause('HW-SIGN-004'), clause('HW-SIGN-005'), clause('HW-SIGN-006', {bearer: 'county'})]
  const after = [...clauses, clause('HW-SIGN-006', {bearer: 'county'}), clause('HW-SIGN-007', {bearer: 'county'})]
  expect(movedAway({clauses: before}, {clauses: after}).map(({id}) => id)).toEqual(['HW-SIGN-004'])
})
