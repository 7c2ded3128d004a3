import {describe, expect, test} from 'vitest'
import {edition} from '../../../handbooks/catalogue/catalogue.ts'
import {type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {assess} from '../../../points/assessment/assess.ts'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import {latestAssessment, type Point} from '../../../points/record/point.ts'
import {catalogue} from '../../support/catalogue.ts'
import {entries} from '../../support/directory.ts'
import {gateAndPoints} from '../../support/smallCatalogue.ts'

const rules = gateAndPoints(catalogue.clauses)
const samples = entries.flatMap(({sample, record}) => (sample && record && record.assessments.length > 0 ? [record] : []))
const lines: Readonly<Record<PointType, number>> = {model: 90, standard: 80, 'catch-up': 60}

/** Works a type out as a person with a pencil would, from the rows of the form alone: nothing is shared with the module under test. */
function byHand({findings}: AssessmentRecord, type: PointType): 'reached' | 'not-reached' | 'open' {
  let [due, earned, open, bonus, moreBonus] = [0, 0, 0, 0, 0]
  let gate: 'held' | 'missed' | 'open' = 'held'
  for (const {id, bearer, gate: ground, applies, weight, conditional} of catalogue.clauses) {
    if (bearer !== 'village') continue
    const status = findings[id]?.status ?? 'unchecked'
    if (status === 'not-applicable' && conditional) continue
    const settled = ['met', 'partly-met', 'not-met'].includes(status)
    if (applies[type] === 'recommended') {
      if (status === 'met') bonus += weight
      else if (!settled) moreBonus += weight
    }
    if (applies[type] !== 'required') continue
    if (ground !== undefined) {
      if (status === 'partly-met' || status === 'not-met') gate = 'missed'
      else if (!settled && gate === 'held') gate = 'open'
      continue
    }
    due += weight
    if (status === 'met') earned += weight
    else if (status === 'partly-met') earned += weight / 2
    else if (!settled) open += weight
  }
  const most = Math.ceil((due * 5) / 50) / 2
  const needed = Math.ceil((due * lines[type]) / 50) / 2
  if (gate === 'missed' || earned + open + Math.min(most, bonus + moreBonus) < needed) return 'not-reached'
  return gate === 'open' || earned + Math.min(most, bonus) < needed ? 'open' : 'reached'
}

describe('the samples', () => {
  test.each(samples.map((point) => [point.id, point] as const))('%s comes to the same type by hand', (_, point) => {
    const record = latestAssessment(point)
    expect(record.edition).toBe(edition)
    const worked = assess(record, rules)
    for (const type of pointTypes) expect(worked.types[type].verdict).toBe(byHand(record, type))
    expect(worked.type).toBe(pointTypes.find((type) => byHand(record, type) === 'reached'))
  })

  test('have chapters that add up to the whole, of every type', () => {
    for (const point of samples)
      for (const type of pointTypes) {
        const {points} = assess(latestAssessment(point), rules).types[type]
        const sum = (key: 'due' | 'earned' | 'open' | 'bonus') => points?.chapters.reduce((all, chapter) => all + chapter[key], 0)
        expect([sum('due'), sum('earned'), sum('open')]).toEqual([points?.due, points?.earned, points?.open])
        expect(Math.min(sum('bonus') ?? 0, points?.bonusLimit ?? 0)).toBe(points?.bonus)
      }
  })
})

test('the best sample point that misses any one clause outside the gate loses points, and its type only if its line is crossed; one of the gate costs the type', () => {
  const of = (point: Point) => assess(latestAssessment(point), rules)
  const [best] = samples
    .filter((point) => of(point).type === 'model')
    .sort((a, b) => (of(b).types.model.score ?? 0) - (of(a).types.model.score ?? 0))
  if (!best) throw new Error('no sample is a model point')
  const record = latestAssessment(best)
  const before = of(best).types.model
  const spare = (before.points?.earned ?? 0) + (before.points?.bonus ?? 0) - (before.points?.needed ?? 0)
  let [rows, gates] = [0, 0]
  for (const clause of catalogue.clauses) {
    if (clause.bearer !== 'village' || clause.applies.model !== 'required' || record.findings[clause.id]?.status !== 'met') continue
    const missed = assess({...record, findings: {...record.findings, [clause.id]: {status: 'not-met'}}}, rules)
    if (clause.gate !== undefined) {
      gates++
      expect(missed.types.model.verdict).toBe('not-reached')
    } else {
      rows++
      expect(missed.types.model.points?.earned).toBe((before.points?.earned ?? 0) - clause.weight)
      expect(missed.type).toBe(clause.weight > spare ? 'standard' : 'model')
    }
  }
  expect(rows).toBeGreaterThan(300)
  expect(gates).toBeGreaterThan(25)
})
