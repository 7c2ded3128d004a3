import {expect, test} from 'vitest'
import type {Clause} from '../../../handbooks/clause/clause.ts'
import {limits as allLimits} from '../../../handbooks/clause/limits.ts'
import {diffEditions} from '../../../handbooks/edition/diff.ts'
import type {Edition} from '../../../handbooks/edition/edition.ts'
import type {Limit} from '../../../handbooks/limit/limit.ts'
import type {Entry} from '../../../points/directory/directory.ts'
import {editionEffect} from '../../../points/edition/effect.ts'
import type {Point} from '../../../points/record/point.ts'
import {bareEntry} from '../../support/bareEntry.ts'
import {clause, withClauses} from '../../support/smallCatalogue.ts'

const place = {zh: '示例', en: 'Sample'}

/** A sample point that met everything it was asked on its visit. */
function entry(findings: Point['assessments'][number]['findings']): Entry {
  const record: Point = {
    id: 'sample-one',
    sample: true,
    name: place,
    addresses: [{district: place, town: place, village: place, asOf: '2026', source: 'sample'}],
    signs: [],
    assessments: [{on: '2026-03-25', edition: '2026-1', by: 'county', findings}],
    sources: {},
  }
  return {
    ...bareEntry(record.id),
    sample: true,
    name: place,
    place,
    town: place,
    district: place,
    division: undefined,
    record,
    assessment: undefined,
  }
}

/** The lines that the books draw. */
const {modelScore, standardScore, catchUpScore} = allLimits
const lines = {modelScore, standardScore, catchUpScore}

const edition = (clauses: readonly Clause[], limits: Record<string, Limit> = {}): Edition => ({
  id: 'e',
  decision: 'every-requirement',
  chapters: [],
  clauses,
  limits: {...lines, ...limits},
  references: [],
})

function effect(
  before: readonly Clause[],
  after: readonly Clause[],
  findings = met(before),
  limits: readonly Record<string, Limit>[] = [],
) {
  const [from, to] = [edition(before, limits[0]), edition(after, limits[1])]
  return editionEffect(diffEditions(from, to), {from, to, catalogue: withClauses(after), entries: [entry(findings)]})
}
const met = (clauses: readonly Clause[]): Point['assessments'][number]['findings'] =>
  Object.fromEntries(clauses.map((c) => [c.id, {status: 'met' as const}]))

const [a, b] = [clause('HW-SIGN-001'), clause('HW-SIGN-002')]

test('a new requirement that nobody checked leaves open what had been reached', () => {
  const {assessed, results} = effect([a], [a, b])
  expect(assessed).toBe(1)
  expect(results.map((r) => [r.before.type, r.after.type])).toEqual([['model', undefined]])
  expect(results[0]?.after.types['catch-up'].verdict).toBe('open')
  expect(results[0]?.verdicts).toEqual(['model', 'standard', 'catch-up'])
})

test('a clause that binds a type no longer gives the type to a point that failed it', () => {
  const softer = clause('HW-SIGN-002', {applies: {model: 'required', standard: 'required', 'catch-up': 'optional'}})
  const {results} = effect([a, b], [a, softer], {...met([a]), 'HW-SIGN-002': {status: 'not-met'}})
  expect(results.map((r) => [r.before.type, r.after.type])).toEqual([[undefined, 'catch-up']])
})

test('another weight changes the score alone', () => {
  const heavy = clause('HW-SIGN-002', {weight: 3})
  const light = clause('HW-SIGN-003', {applies: {model: 'recommended', standard: 'recommended', 'catch-up': 'recommended'}, weight: 1})
  const {results, scores} = effect([b, light], [heavy, light], {...met([b]), 'HW-SIGN-003': {status: 'not-met'}})
  expect(results.map((r) => r.verdicts)).toEqual([])
  expect(scores.map((r) => [r.before.types['catch-up'].score, r.after.types['catch-up'].score])).toEqual([[66.7, 75]])
})

test('the least score of the edition decides', () => {
  const light = clause('HW-SIGN-003', {applies: {model: 'recommended', standard: 'recommended', 'catch-up': 'recommended'}, weight: 1})
  const least = (min: number): Record<string, Limit> => ({
    catchUpScore: {clause: 'HW-GEN-004', min, unit: '%', basis: {own: true} as const},
  })
  const {results} = effect([b, light], [b, light], {...met([b]), 'HW-SIGN-003': {status: 'not-met'}}, [least(60), least(70)])
  expect(results.map((r) => [r.before.type, r.after.type])).toEqual([['catch-up', undefined]])
})

test('signs are superseded by another number, to be checked by a new clause, and left alone by other words', () => {
  const text = (zh: string) => ({text: {zh: zh, en: 'It shall be so.'}})
  const fascia = (given: Partial<Clause>) => [clause('HW-SIGN-001', {signs: ['fascia'], ...given})]
  const fates = (before: readonly Clause[], after: readonly Clause[]) =>
    effect(before, after).signs.map((s) => `${s.kind} ${s.fate} ${s.because}`)

  expect(fates(fascia(text('字高应不小于2格。')), fascia(text('字高应不小于3格。')))).toEqual(['fascia superseded HW-SIGN-001'])
  expect(fates([a], [a, clause('HW-SIGN-002', {signs: ['fascia']})])).toEqual(['fascia to-be-checked HW-SIGN-002'])
  expect(fates(fascia({}), fascia({references: ['GB 1-2026']}))).toEqual(['fascia to-be-checked HW-SIGN-001'])
  expect(fates(fascia(text('门头应居中。')), fascia(text('门头应放在正中。')))).toEqual([])
  expect(fates(fascia({signs: []}), fascia({signs: ['hours']}))).toEqual(['hours to-be-checked HW-SIGN-001'])
})
