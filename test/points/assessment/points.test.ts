import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Applicability, applicabilities, type Clause, type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {assess, judging, linesOf} from '../../../points/assessment/assess.ts'
import {because} from '../../../points/assessment/because.ts'
import {gapOf} from '../../../points/assessment/gap.ts'
import {misplaced} from '../../../points/assessment/misplaced.ts'
import {type AssessmentRecord, type Status, statuses} from '../../../points/assessment/schema.ts'
import {catalogue} from '../../support/catalogue.ts'
import {clause, gateAndPoints} from '../../support/smallCatalogue.ts'

const all = (applies: Applicability) => ({model: applies, standard: applies, 'catch-up': applies})
const row = (id: string, weight: Clause['weight'] = 1, more: Partial<Clause> = {}) =>
  clause(id, {weight, conditional: false, applies: all('required'), ...more})
const gate = (id: string, more: Partial<Clause> = {}) => row(id, 3, {gate: 'safety', ...more})

const record = (found: Readonly<Record<string, Status>>): AssessmentRecord => ({
  on: '2026-09-01',
  edition: '2027-1',
  by: 'county',
  findings: Object.fromEntries(Object.entries(found).map(([id, status]) => [id, {status}])),
})
const work = (clauses: readonly Clause[], found: Readonly<Record<string, Status>>) => assess(record(found), gateAndPoints(clauses))
const everyOne = (clauses: readonly Clause[], status: Status) => Object.fromEntries(clauses.map(({id}) => [id, status]))

describe('the gate', () => {
  const clauses = [gate('HW-SIGN-001'), ...Array.from({length: 20}, (_, i) => row(`HW-SIGN-${i + 100}`))]

  test.each([
    ['met', 'reached'],
    ['partly-met', 'not-reached'],
    ['not-met', 'not-reached'],
    ['unchecked', 'open'],
    ['recheck', 'open'],
    ['not-applicable', 'open'],
  ] as const)('that is %s and always applies, with all points, is %s', (status, verdict) => {
    const {types} = work(clauses, {...everyOne(clauses, 'met'), 'HW-SIGN-001': status})
    for (const type of pointTypes) expect(types[type]).toMatchObject({verdict, score: 100})
  })

  test('drops out where its own condition does not hold, and earns no points', () => {
    const lift = [gate('HW-SIGN-001', {conditional: true}), row('HW-SIGN-002', 2)]
    expect(work(lift, {'HW-SIGN-001': 'not-applicable', 'HW-SIGN-002': 'met'}).types.model).toMatchObject({
      verdict: 'reached',
      points: {due: 2, earned: 2},
    })
  })
})

describe('points', () => {
  test('the example of HW-GEN-012: of 120 due, 102 met, 8 partly met and a bonus of 3 come to 109, or 90.8 %', () => {
    const rows = Array.from({length: 120}, (_, i) => row(`HW-SIGN-${i + 100}`))
    const extras = [row('SW-WIN-001', 3, {applies: all('recommended')}), row('SW-WIN-002', 3, {applies: all('recommended')})]
    const found = rows.map(({id}, i) => [id, i < 102 ? 'met' : i < 110 ? 'partly-met' : 'not-met'] as const)
    const {model} = work([...rows, ...extras], {...Object.fromEntries(found), 'SW-WIN-001': 'met', 'SW-WIN-002': 'partly-met'}).types
    expect(model).toMatchObject({score: 90.8, verdict: 'reached', points: {due: 120, earned: 106, bonus: 3, needed: 108, short: 0}})
  })

  test('the example of HW-GEN-004: of 681 due a model point takes 613, and one with 612.5 is half a point short', () => {
    const rows = [...Array.from({length: 227}, (_, i) => row(`HW-SIGN-${i + 100}`, 3))]
    // 204 × 3 = 612 and one half of 3 or, of another, of 1.
    const small = [...rows.slice(0, 226), row('SW-WIN-001', 1), row('SW-WIN-002', 2)]
    const at = (last: Status, lastBut: Status) =>
      work(small, {...everyOne(small, 'not-met'), ...everyOne(small.slice(0, 204), 'met'), 'SW-WIN-001': last, 'SW-WIN-002': lastBut}).types
        .model
    expect(at('partly-met', 'not-met')).toMatchObject({
      score: 89.9,
      verdict: 'not-reached',
      points: {due: 681, earned: 612.5, needed: 613, short: 0.5},
    })
    expect(at('met', 'not-met')).toMatchObject({score: 90, verdict: 'reached', points: {earned: 613, needed: 613, short: 0}})
    expect(at('met', 'partly-met')).toMatchObject({verdict: 'reached', points: {earned: 614}})
  })

  test('a recommendation costs nothing if it is not met, and all of them earn at most five in a hundred', () => {
    const rows = Array.from({length: 100}, (_, i) => row(`HW-SIGN-${i + 100}`))
    const extras = Array.from({length: 6}, (_, i) => row(`SW-WIN-00${i}`, 1, {applies: all('recommended')}))
    const bonus = (met: number) =>
      work([...rows, ...extras], {
        ...everyOne(rows, 'met'),
        ...everyOne(rows.slice(0, 20), 'not-met'),
        ...everyOne(extras.slice(0, met), 'met'),
      }).types
    expect([0, 4, 5, 6].map((met) => bonus(met).model.points?.bonus)).toEqual([0, 4, 5, 5])
    expect([0, 6].map((met) => bonus(met).standard.verdict)).toEqual(['reached', 'reached'])
    expect([0, 6].map((met) => bonus(met).model.score)).toEqual([80, 85])
  })

  test.each(pointTypes)('a %s point stands on its line with the points that it takes and not with half a point less', (type) => {
    const line = linesOf(gateAndPoints([]))[type]
    const rows = Array.from({length: 100}, (_, i) => row(`HW-SIGN-${i + 100}`))
    const at = (met: number, half: number) =>
      work(rows, {
        ...everyOne(rows, 'not-met'),
        ...everyOne(rows.slice(0, met), 'met'),
        ...everyOne(rows.slice(met, met + half), 'partly-met'),
      }).types[type]
    expect(at(line, 0)).toMatchObject({verdict: 'reached', shortBy: 0, points: {short: 0}})
    expect(at(line - 1, 1)).toMatchObject({verdict: 'not-reached', shortBy: 0.5, points: {short: 0.5}})
    expect(at(line, 1)).toMatchObject({verdict: 'reached', points: {short: 0}})
  })

  test('what is open counts neither way: it decides nothing unless the line lies beyond its best or below its worst', () => {
    const rows = Array.from({length: 100}, (_, i) => row(`HW-SIGN-${i + 100}`))
    const open = (met: number, unchecked: number) =>
      work(rows, {...everyOne(rows.slice(0, met), 'met'), ...everyOne(rows.slice(met + unchecked), 'not-met')}).types.model
    expect(open(90, 10)).toMatchObject({verdict: 'reached', score: 100, coverage: 90})
    expect(open(89, 1)).toMatchObject({verdict: 'open', points: {short: 1, open: 1}})
    expect(open(88, 1)).toMatchObject({verdict: 'not-reached'})
    expect(open(0, 100)).toMatchObject({verdict: 'open', score: undefined, shortBy: undefined, coverage: 0})
  })

  test('each chapter has its own sum, in printed order, and together they are the whole', () => {
    const rows = [
      row('SW-WIN-001', 3, {chapter: 'window', number: '2.1.1'}),
      row('SW-GEN-001', 2, {chapter: 'general', number: '1.1.1'}),
      row('HW-SIGN-001', 1, {chapter: 'signage', number: '10.1.1'}),
      row('HW-SITE-001', 2, {chapter: 'site', number: '2.1.1'}),
      row('HW-SITE-002', 1, {chapter: 'site', number: '2.1.2', applies: all('recommended')}),
    ]
    const {points} = work(rows, {'SW-WIN-001': 'partly-met', 'SW-GEN-001': 'met', 'HW-SITE-001': 'met', 'HW-SITE-002': 'met'}).types.model
    expect(points?.chapters).toEqual([
      {book: 'hardware', chapter: 'site', due: 2, earned: 2, open: 0, bonus: 1, openBonus: 0},
      {book: 'hardware', chapter: 'signage', due: 1, earned: 0, open: 1, bonus: 0, openBonus: 0},
      {book: 'software', chapter: 'general', due: 2, earned: 2, open: 0, bonus: 0, openBonus: 0},
      {book: 'software', chapter: 'window', due: 3, earned: 1.5, open: 0, bonus: 0, openBonus: 0},
    ])
    expect(points).toMatchObject({due: 8, earned: 5.5, open: 1, bonus: 0.5, bonusLimit: 0.5, atMost: 7, gate: 0})
  })

  test('the duties of the town and the county are no part of them', () => {
    const rows = [row('HW-SIGN-001'), row('HW-SIGN-002', 3, {bearer: 'town'}), row('HW-SIGN-003', 3, {bearer: 'county'})]
    const worked = work(rows, {'HW-SIGN-001': 'met', 'HW-SIGN-002': 'not-met'})
    expect(worked.findings.map((f) => f.clause.id)).toEqual(['HW-SIGN-001'])
    expect(worked.types.model).toMatchObject({verdict: 'reached', points: {due: 1}})
  })
})

describe('the way to the next type', () => {
  test('begins with the gate, then takes what costs least effort until the line is reached', () => {
    const rows = [
      ...Array.from({length: 16}, (_, i) => row(`HW-SITE-${i + 100}`, 1, {chapter: 'site'})),
      row('HW-SITE-001', 3, {chapter: 'site', checks: ['measure']}),
      row('HW-SIGN-001', 2, {signs: ['fascia']}),
      row('SW-WIN-001', 1, {checks: ['ask'], evidence: ['note']}),
      row('SW-WIN-002', 2, {checks: ['ask'], evidence: ['note']}),
      gate('SW-COMP-001'),
    ]
    const gap = gapOf(work(rows, {...everyOne(rows, 'not-met'), ...everyOne(rows.slice(0, 12), 'met')}))
    // 24 are due, catch-up takes 14.5, 12 are earned.
    expect(gap.way.map(({finding, effort, gain}) => [finding.clause.id, effort, gain])).toEqual([
      ['SW-COMP-001', 'practice', 0],
      ['SW-WIN-002', 'practice', 2],
      ['SW-WIN-001', 'practice', 1],
    ])
    expect(gap.missing.map((f) => f.clause.id).slice(0, 4)).toEqual(['SW-COMP-001', 'SW-WIN-002', 'SW-WIN-001', 'HW-SIGN-001'])
    expect(gap.missing.map((f) => f.clause.id).slice(4, 6)).toEqual(['HW-SITE-001', 'HW-SITE-112'])
    expect(gap.signs).toEqual([{kind: 'fascia', clauses: ['HW-SIGN-001']}])
  })

  test('has what is not settled beside it', () => {
    const rows = [row('HW-SIGN-001'), row('HW-SIGN-002'), gate('HW-SIGN-003'), row('HW-SIGN-004', 1, {applies: all('recommended')})]
    expect(gapOf(work(rows, {'HW-SIGN-001': 'not-met'})).open.map((f) => f.clause.id)).toEqual(['HW-SIGN-003', 'HW-SIGN-002'])
  })
})

test('a verdict says the gate, the points and the line in one sentence', () => {
  const rows = [gate('HW-SIGN-001'), row('HW-SIGN-002', 3), row('HW-SIGN-003', 1), row('HW-SIGN-004', 2, {applies: all('recommended')})]
  const said = (...found: readonly Status[]) => {
    const {types} = work(rows, Object.fromEntries(rows.map(({id}, i) => [id, found[i] ?? 'unchecked'])))
    return (['zh', 'en'] as const).map((w) => because(types.standard, w))
  }
  expect(
    [said('met', 'met', 'partly-met', 'met'), said('not-met', 'met', 'not-met', 'not-met'), said('unchecked', 'met', 'unchecked')].flat(),
  ).toMatchInlineSnapshot(`
    [
      "达到：门槛条款全部符合；满分4分，得3.5分，加分0.5分；分数线3.5分，已达到。",
      "Reached: every gate clause met; 3.5 of 4 points earned, 0.5 as bonus; the line is 3.5, reached.",
      "未达到：1条门槛条款不符合；满分4分，得3分；分数线3.5分，还差0.5分。",
      "Not reached: 1 gate clause not met; 3 of 4 points earned; the line is 3.5, 0.5 short.",
      "暂不能判定：1条门槛条款尚未查清；满分4分，得3分，1分尚未查清；分数线3.5分，还差0.5分。",
      "Not decided: 1 gate clause not settled; 3 of 4 points earned, 1 not settled; the line is 3.5, 0.5 short.",
    ]
  `)
})

test('a result on the duty of another, or not applicable for what always applies, is refused', () => {
  expect(misplaced(row('HW-SIGN-001', 1, {bearer: 'town'}), 'met')).toBe(
    'HW-SIGN-001 is a duty of the town, for which the form of a point has no row; remove it',
  )
  expect(misplaced(row('HW-SIGN-001'), 'not-applicable')).toBe(
    'HW-SIGN-001 states no condition, so it always applies; record met, partly-met or not-met, or leave it unchecked',
  )
  expect(misplaced(row('HW-SIGN-001', 1, {conditional: true}), 'not-applicable')).toBeUndefined()
  for (const status of statuses.filter((s) => s !== 'not-applicable')) expect(misplaced(row('HW-SIGN-001'), status)).toBeUndefined()
})

describe('whatever was found', () => {
  const one = fc.record({
    applies: fc.record({
      model: fc.constantFrom(...applicabilities),
      standard: fc.constantFrom(...applicabilities),
      'catch-up': fc.constantFrom(...applicabilities),
    }),
    weight: fc.constantFrom(1, 2, 3),
    gate: fc.boolean(),
    conditional: fc.boolean(),
    status: fc.constantFrom(...statuses),
  })
  const point = fc.array(one, {minLength: 1, maxLength: 40})
  type One = typeof one extends fc.Arbitrary<infer Of> ? Of : never
  const result = (of: readonly One[]) => {
    const clauses = of.map(({applies, weight, gate, conditional}, i) =>
      clause(`HW-SIGN-${i + 100}`, {applies, weight: weight as Clause['weight'], conditional, ...(gate ? {gate: 'law'} : {})}),
    )
    return work(clauses, Object.fromEntries(of.map(({status}, i) => [`HW-SIGN-${i + 100}`, status])))
  }
  const rank = (type: PointType | undefined) => (type === undefined ? 0 : 3 - pointTypes.indexOf(type))

  test('finding a clause met after all lowers neither the points nor the type', () => {
    fc.assert(
      fc.property(point, fc.nat(), (of, at) => {
        const place = at % of.length
        if (of[place]?.status === 'not-applicable') return
        const [before, after] = [result(of), result(of.map((c, i) => (i === place ? {...c, status: 'met' as const} : c)))]
        expect(rank(after.type)).toBeGreaterThanOrEqual(rank(before.type))
        for (const type of pointTypes) {
          const [was, is] = [before.types[type].points, after.types[type].points]
          expect((is?.earned ?? 0) + (is?.bonus ?? 0)).toBeGreaterThanOrEqual((was?.earned ?? 0) + (was?.bonus ?? 0))
        }
      }),
    )
  })

  test('an answer to what is open never takes back what was decided without it', () => {
    fc.assert(
      fc.property(point, fc.nat(), fc.constantFrom<Status>('met', 'partly-met', 'not-met'), (of, at, answer) => {
        const open = of.flatMap(({status}, i) => (status === 'unchecked' || status === 'recheck' ? [i] : []))
        const place = open[at % Math.max(1, open.length)]
        if (place === undefined) return
        const [before, after] = [result(of), result(of.map((c, i) => (i === place ? {...c, status: answer} : c)))]
        for (const type of pointTypes)
          if (before.types[type].verdict !== 'open') expect(after.types[type].verdict).toBe(before.types[type].verdict)
      }),
    )
  })
})

describe('the lines of 2027-1 bind', () => {
  const rules = gateAndPoints(catalogue.clauses)
  const clauses = judging(rules)
  const gates = clauses.filter((c) => c.gate !== undefined)
  const lowered = (type: PointType, worth: number) => {
    let left = worth
    return Object.fromEntries(
      clauses.flatMap((c) => {
        if (c.gate || c.applies[type] !== 'required' || left < c.weight) return []
        left -= c.weight
        return [[c.id, 'not-met'] as const]
      }),
    )
  }
  /** Every clause met but those worth as much as may be lost without crossing the line of `type`, less `more`; no recommended one. */
  const at = (type: PointType, more: number, changed: Readonly<Record<string, Status>> = {}) => {
    const extras = clauses.filter((c) => c.applies[type] === 'recommended')
    const full = {...everyOne(clauses, 'met'), ...everyOne(extras, 'not-met')}
    const points = assess(record(full), rules).types[type].points
    if (!points) throw new Error('no points')
    return assess(record({...full, ...lowered(type, Math.floor(points.due - points.needed) + more), ...changed}), rules).types[type]
  }

  test('thirty to forty clauses are of the gate, and every type is asked every one of them or what takes its place', () => {
    expect(gates.length).toBeGreaterThanOrEqual(30)
    expect(gates.length).toBeLessThanOrEqual(40)
    for (const {applies, weight: _} of gates) for (const type of pointTypes) expect(['required', 'not-applicable']).toContain(applies[type])
  })

  test.each(pointTypes)('two %s points that differ in points alone lie on the two sides of its line', (type) => {
    expect(at(type, 0)).toMatchObject({verdict: 'reached', barring: []})
    const below = at(type, 1)
    expect(below).toMatchObject({verdict: 'not-reached', barring: []})
    expect(below.points?.short).toBeGreaterThan(0)
    expect(below.points?.short).toBeLessThanOrEqual(3)
  })

  test.each(pointTypes)('two %s points that differ in the gate alone lie on its two sides, for each clause of the gate', (type) => {
    expect(gates.filter((c) => c.applies[type] === 'required').length).toBeGreaterThan(0)
    for (const {id, applies} of gates) {
      const [held, missed] = [at(type, 0), at(type, 0, {[id]: 'not-met'})]
      expect(held.verdict).toBe('reached')
      expect(missed.verdict).toBe(applies[type] === 'required' ? 'not-reached' : 'reached')
      expect(missed.points).toEqual(held.points)
    }
  })

  test('the limits draw them', () => {
    expect(linesOf(rules)).toEqual({
      model: limits.modelScore.min,
      standard: limits.standardScore.min,
      'catch-up': limits.catchUpScore.min,
      bonus: limits.bonusShare.max,
    })
  })
})
