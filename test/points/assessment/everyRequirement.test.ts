import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Applicability, applicabilities, type Clause, type PointType, pointTypes} from '../../../handbooks/clause/clause.ts'
import {limits} from '../../../handbooks/hardware/limits.ts'
import {assess, linesOf} from '../../../points/assessment/assess.ts'
import {fallsShort, isSettled} from '../../../points/assessment/credit.ts'
import type {TypeResult} from '../../../points/assessment/result.ts'
import {type AssessmentRecord, type Status, statuses} from '../../../points/assessment/schema.ts'
import {clause, everyRequirement} from '../../support/smallCatalogue.ts'

const all = (applies: Applicability) => ({model: applies, standard: applies, 'catch-up': applies})
const required = (id: string, weight: Clause['weight'] = 1) => clause(id, {weight, applies: all('required')})
const requiredFor = (id: string, ...types: readonly PointType[]) =>
  clause(id, {
    weight: 1,
    applies: {...all('not-applicable'), ...Object.fromEntries(types.map((type) => [type, 'required' as const]))},
  })

const record = (found: Readonly<Record<string, Status>>): AssessmentRecord => ({
  on: '2026-09-01',
  edition: '2026-1',
  by: 'county',
  findings: Object.fromEntries(Object.entries(found).map(([id, status]) => [id, {status}])),
})
const work = (clauses: readonly Clause[], found: Readonly<Record<string, Status>>) => assess(record(found), everyRequirement(clauses))
const ids = (findings: TypeResult['barring']) => findings.map((f) => f.clause.id)

/**
 * What a clause of weight 3 does to a type, beside a required one of weight 1 that is met: the score, how much of the weight is settled,
 * whether it bars the type or leaves it open, and the verdict where that hangs on the least score: of a model, a standard, a catch-up point.
 */
interface Row {
  readonly score: number
  readonly coverage: number
  readonly bars?: true
  readonly open?: true
  readonly verdicts: readonly [TypeResult['verdict'], TypeResult['verdict'], TypeResult['verdict']]
}

const reached = ['reached', 'reached', 'reached'] as const
const barred = ['not-reached', 'not-reached', 'not-reached'] as const
const undecided = ['open', 'open', 'open'] as const
const notCounted: Row = {score: 100, coverage: 100, verdicts: reached}

const table: Readonly<Record<Applicability, Readonly<Record<Status, Row>>>> = {
  required: {
    met: {score: 100, coverage: 100, verdicts: reached},
    'partly-met': {score: 62.5, coverage: 100, bars: true, verdicts: barred},
    'not-met': {score: 25, coverage: 100, bars: true, verdicts: barred},
    'not-applicable': notCounted,
    unchecked: {score: 100, coverage: 25, open: true, verdicts: undecided},
    recheck: {score: 100, coverage: 25, open: true, verdicts: undecided},
  },
  recommended: {
    met: {score: 100, coverage: 100, verdicts: reached},
    'partly-met': {score: 62.5, coverage: 100, verdicts: ['not-reached', 'not-reached', 'reached']},
    'not-met': {score: 25, coverage: 100, verdicts: barred},
    'not-applicable': notCounted,
    unchecked: {score: 100, coverage: 25, verdicts: reached},
    recheck: {score: 100, coverage: 25, verdicts: reached},
  },
  optional: {
    met: notCounted,
    'partly-met': notCounted,
    'not-met': notCounted,
    'not-applicable': notCounted,
    unchecked: notCounted,
    recheck: notCounted,
  },
  'not-applicable': {
    met: notCounted,
    'partly-met': notCounted,
    'not-met': notCounted,
    'not-applicable': notCounted,
    unchecked: notCounted,
    recheck: notCounted,
  },
}

describe.each(applicabilities)('a clause that is %s for a type', (applies) => {
  test.each(statuses)('and found %s', (status) => {
    const {score, coverage, bars, open, verdicts} = table[applies][status]
    pointTypes.forEach((type, i) => {
      const clauses = [required('HW-SIGN-001'), clause('HW-SIGN-002', {weight: 3, applies: {...all('not-applicable'), [type]: applies}})]
      const {types} = work(clauses, {'HW-SIGN-001': 'met', 'HW-SIGN-002': status})
      expect(types[type]).toMatchObject({type, score, coverage, verdict: verdicts[i]})
      expect(ids(types[type].barring)).toEqual(bars ? ['HW-SIGN-002'] : [])
      expect(ids(types[type].open)).toEqual(open ? ['HW-SIGN-002'] : [])
      // It says nothing about the other types.
      for (const other of pointTypes.filter((t) => t !== type)) expect(types[other]).toMatchObject({score: 100, verdict: 'reached'})
    })
  })
})

test('a status that falls short, or says nothing', () => {
  expect(statuses.filter(fallsShort)).toEqual(['partly-met', 'not-met'])
  expect(statuses.filter(isSettled)).toEqual(['met', 'partly-met', 'not-met', 'not-applicable'])
})

test('each clause counts by its weight', () => {
  const clauses = [required('HW-SIGN-001', 3), required('HW-SIGN-002', 2), required('HW-SIGN-003', 1)]
  const score = (...found: readonly [Status, Status, Status]) =>
    work(clauses, Object.fromEntries(clauses.map(({id}, i) => [id, found[i] ?? 'unchecked']))).types.model.score
  expect(score('met', 'not-met', 'not-met')).toBe(50)
  expect(score('not-met', 'met', 'not-met')).toBe(33.3)
  expect(score('not-met', 'not-met', 'met')).toBe(16.7)
  expect(score('met', 'partly-met', 'unchecked')).toBe(80)
})

test('the example of HW-GEN-012: of a weight of 120, 102 met and 8 partly met, come to 88.3', () => {
  const clauses = Array.from({length: 120}, (_, i) =>
    clause(`HW-SIGN-${String(i + 1).padStart(3, '0')}`, {weight: 1, applies: all('recommended')}),
  )
  const found = clauses.map(({id}, i) => [id, i < 102 ? 'met' : i < 110 ? 'partly-met' : 'not-met'] as const)
  expect(work(clauses, Object.fromEntries(found)).types.model.score).toBe(88.3)
})

test('a score that lies half-way between two decimals is rounded up', () => {
  const score = (met: number, of: number) => {
    const clauses = Array.from({length: of}, (_, i) => clause(`HW-SIGN-${i + 100}`, {weight: 1, applies: all('recommended')}))
    return work(clauses, Object.fromEntries(clauses.map(({id}, i) => [id, i < met ? 'met' : 'not-met']))).types.model.score
  }
  expect([score(23, 80), score(41, 80), score(1, 16)]).toEqual([28.8, 51.3, 6.3])
})

describe.each(pointTypes)('the least score of a %s point', (type) => {
  const least = {model: limits.modelScore, standard: limits.standardScore, 'catch-up': limits.catchUpScore}[type].min
  /** 1000 recommended clauses of which `met` are met, and a required one that drops out of the score. */
  const at = (met: number, rest: Status = 'unchecked') => {
    const clauses = Array.from({length: 1000}, (_, i) => clause(`HW-SIGN-${i + 1000}`, {weight: 1, applies: all('recommended')}))
    const found = clauses.map(({id}, i): [string, Status] => [id, i < met ? 'met' : 'not-met'])
    return work([...clauses, required('HW-GEN-001')], {...Object.fromEntries(found), 'HW-GEN-001': rest}).types[type]
  }

  test.each([
    ['just below the line is not reached', -1, 'not-reached', 0.1],
    ['on the line is reached', 0, 'reached', 0],
    ['just above the line is reached', 1, 'reached', 0],
  ] as const)('a score %s', (_, step, verdict, shortBy) => {
    const score = (least * 10 + step) / 10
    expect(at(least * 10 + step, 'not-applicable')).toMatchObject({score, threshold: least, shortBy, verdict})
  })

  test('does not decide while a required clause is open, for it may still change', () => {
    expect(at(least * 10 - 1)).toMatchObject({verdict: 'open', shortBy: 0.1})
    expect(at(0)).toMatchObject({verdict: 'open', score: 0, shortBy: least})
    expect(at(1000)).toMatchObject({verdict: 'open', shortBy: 0})
  })

  test('does not make up for a required clause that is not met', () => {
    expect(at(1000, 'partly-met')).toMatchObject({verdict: 'not-reached', shortBy: 0})
  })
})

describe('the type of a point', () => {
  const ladder = [
    requiredFor('HW-SIGN-001', ...pointTypes),
    requiredFor('HW-SIGN-002', 'model', 'standard'),
    requiredFor('HW-SIGN-003', 'model'),
  ]
  const come = (...[catchUp, standard, model]: readonly [Status, Status, Status]) =>
    work(ladder, {'HW-SIGN-001': catchUp, 'HW-SIGN-002': standard, 'HW-SIGN-003': model})

  test.each([
    // Each line: what is required of all types, of standard and above, of a model only; the type, what is possible, the next.
    ['met', 'met', 'met', 'model', undefined, undefined],
    ['met', 'met', 'not-met', 'standard', undefined, 'model'],
    ['met', 'met', 'unchecked', 'standard', 'model', 'model'],
    ['met', 'partly-met', 'met', 'catch-up', undefined, 'standard'],
    ['met', 'not-met', 'unchecked', 'catch-up', undefined, 'standard'],
    ['met', 'recheck', 'not-met', 'catch-up', 'standard', 'standard'],
    ['met', 'unchecked', 'met', 'catch-up', 'model', 'standard'],
    ['met', 'unchecked', 'recheck', 'catch-up', 'model', 'standard'],
    ['not-met', 'met', 'met', undefined, undefined, 'catch-up'],
    ['unchecked', 'not-met', 'met', undefined, 'catch-up', 'catch-up'],
    ['unchecked', 'met', 'not-met', undefined, 'standard', 'catch-up'],
    ['unchecked', 'met', 'met', undefined, 'model', 'catch-up'],
  ] as const)('%s, %s and %s come to %s, with %s possible and %s next', (catchUp, standard, model, type, possible, next) => {
    const worked = come(catchUp, standard, model)
    expect({type: worked.type, possible: worked.possible, next: worked.next?.type}).toEqual({type, possible, next})
    expect(worked.next).toBe(next && worked.types[next])
  })

  test('falls back to a lower one where the score of a higher one is too low', () => {
    const clauses = [...Array.from({length: 10}, (_, i) => clause(`HW-SIGN-01${i}`, {weight: 1, applies: all('recommended')})), ...ladder]
    const type = (met: number) =>
      work(clauses, {
        ...Object.fromEntries(clauses.map(({id}, i) => [id, i < met ? 'met' : 'not-met'])),
        'HW-SIGN-001': 'not-applicable',
        'HW-SIGN-002': 'not-applicable',
        'HW-SIGN-003': 'not-applicable',
      }).type
    expect([10, 9, 8, 7, 6, 5].map(type)).toEqual(['model', 'model', 'standard', 'catch-up', 'catch-up', undefined])
  })

  test('stands apart from the next one by what bars it, what is open, and the score', () => {
    const clauses = [
      required('HW-SIGN-001', 3),
      clause('HW-SIGN-002', {weight: 3, applies: {...all('recommended'), model: 'required'}}),
      clause('HW-SIGN-003', {weight: 2, applies: {...all('optional'), model: 'required'}}),
      clause('HW-SIGN-004', {weight: 2, applies: {...all('optional'), model: 'required'}}),
      clause('HW-SIGN-005', {weight: 1, applies: {...all('optional'), model: 'recommended'}}),
    ]
    const {type, next} = work(clauses, {
      'HW-SIGN-001': 'met',
      'HW-SIGN-002': 'met',
      'HW-SIGN-003': 'partly-met',
      'HW-SIGN-004': 'recheck',
      'HW-SIGN-005': 'not-met',
    })
    expect(type).toBe('standard')
    // (3 + 3 + 1) of 9 settled, of 11 that count.
    expect(next).toMatchObject({type: 'model', verdict: 'not-reached', score: 77.8, threshold: 90, shortBy: 12.2, coverage: 81.8})
    expect(next && [ids(next.barring), ids(next.open)]).toEqual([['HW-SIGN-003'], ['HW-SIGN-004']])
  })
})

describe('an assessment', () => {
  test('in which nothing was checked has no score and decides nothing', () => {
    const worked = work([required('HW-SIGN-001'), required('HW-SIGN-002')], {})
    for (const type of pointTypes)
      expect(worked.types[type]).toMatchObject({verdict: 'open', score: undefined, shortBy: undefined, coverage: 0, barring: []})
    expect(ids(worked.types.model.open)).toEqual(['HW-SIGN-001', 'HW-SIGN-002'])
    expect(worked).toMatchObject({type: undefined, possible: 'model', next: worked.types['catch-up']})
    expect(worked.findings.map(({status}) => status)).toEqual(['unchecked', 'unchecked'])
  })

  test('by no clauses, or by clauses that all do not apply, decides nothing', () => {
    for (const worked of [work([], {}), work([required('HW-SIGN-001')], {'HW-SIGN-001': 'not-applicable'})])
      expect(worked.types.model).toMatchObject({verdict: 'open', score: undefined, coverage: 0})
  })

  test('counts nothing that was found on clauses that the catalogue lacks', () => {
    const clauses = [required('HW-SIGN-001')]
    expect(work(clauses, {'HW-SIGN-001': 'met', 'HW-SIGN-999': 'not-met'})).toEqual(work(clauses, {'HW-SIGN-001': 'met'}))
  })

  test('keeps what was found, its day and its assessor', () => {
    const found = {status: 'not-met', measured: 880, note: '门扇卡住', foundOn: '2025-09-01'} as const
    const one = required('HW-SIGN-001')
    const {findings, ...said} = assess(
      {on: '2026-09-01', edition: '2026-1', by: 'town', findings: {[one.id]: found}},
      everyRequirement([one]),
    )
    expect(findings).toEqual([{clause: one, ...found}])
    expect(said).toMatchObject({on: '2026-09-01', edition: '2026-1', by: 'town'})
  })

  test('is measured by the least scores of its edition', () => {
    const score = (min: number) => ({clause: 'HW-GEN-004', min, unit: '%', basis: {own: true}}) as const
    const edition = {...limits, modelScore: score(51), standardScore: score(50), catchUpScore: score(49)}
    expect(linesOf({decision: 'every-requirement', limits: edition})).toEqual({model: 51, standard: 50, 'catch-up': 49, bonus: 0})
    const half = [required('HW-SIGN-001'), clause('HW-SIGN-002', {weight: 1, applies: all('recommended')})]
    const found = record({'HW-SIGN-001': 'met', 'HW-SIGN-002': 'not-met'})
    expect(assess(found, everyRequirement(half)).type).toBeUndefined()
    expect(assess(found, {...everyRequirement(half), limits: edition}).type).toBe('standard')
  })

  test('of an edition that draws no line is refused, never worked out by another', () => {
    const {modelScore: _, ...without} = limits
    expect(() => linesOf({decision: 'every-requirement', limits: without})).toThrow('the edition has no limit modelScore')
  })
})

describe('whatever was found', () => {
  const applies = fc.record({
    model: fc.constantFrom(...applicabilities),
    standard: fc.constantFrom(...applicabilities),
    'catch-up': fc.constantFrom(...applicabilities),
  })
  const one = fc.record({applies, weight: fc.constantFrom(1, 2, 3), status: fc.constantFrom(...statuses)})
  const point = fc.array(one, {minLength: 1, maxLength: 40})
  const result = (of: readonly {applies: Clause['applies']; weight: 1 | 2 | 3; status: Status}[]) => {
    const clauses = of.map(({applies, weight}, i) => clause(`HW-SIGN-${i + 100}`, {applies, weight}))
    return work(clauses, Object.fromEntries(of.map(({status}, i) => [`HW-SIGN-${i + 100}`, status])))
  }
  const rank = (type: PointType | undefined) => (type === undefined ? 0 : 3 - pointTypes.indexOf(type))

  test('the score is the weight met as a share of the weight settled, half for partly met, rounded half up to one decimal', () => {
    fc.assert(
      fc.property(point, (of) => {
        const {types} = result(of)
        for (const type of pointTypes) {
          // In whole numbers, twice the weights, so that nothing is rounded before the end.
          const earns: Partial<Record<Status, bigint>> = {met: 2n, 'partly-met': 1n, 'not-met': 0n}
          const counted = of.filter((c) => c.applies[type] === 'required' || c.applies[type] === 'recommended')
          const settled = counted.filter((c) => earns[c.status] !== undefined)
          const whole = settled.reduce((sum, c) => sum + 2n * BigInt(c.weight), 0n)
          const earned = settled.reduce((sum, c) => sum + (earns[c.status] ?? 0n) * BigInt(c.weight), 0n)
          expect(types[type].score).toBe(whole === 0n ? undefined : Number((2000n * earned + whole) / (2n * whole)) / 10)
        }
      }),
    )
  })

  test('finding a clause met after all lowers neither a score nor the type', () => {
    fc.assert(
      fc.property(point, fc.nat(), (of, at) => {
        const place = at % of.length
        const [before, after] = [result(of), result(of.map((c, i) => (i === place ? {...c, status: 'met' as const} : c)))]
        expect(rank(after.type)).toBeGreaterThanOrEqual(rank(before.type))
        for (const type of pointTypes) expect(after.types[type].score ?? 0).toBeGreaterThanOrEqual(before.types[type].score ?? 0)
      }),
    )
  })

  test('a clause that was not looked at changes a score no more than one that does not apply', () => {
    fc.assert(
      fc.property(point, fc.nat(), fc.constantFrom<Status>('unchecked', 'recheck'), (of, at, silent) => {
        const place = at % of.length
        const [open, dropped] = [silent, 'not-applicable' as const].map((status) =>
          result(of.map((c, i) => (i === place ? {...c, status} : c))),
        )
        for (const type of pointTypes) expect(open?.types[type].score).toBe(dropped?.types[type].score)
      }),
    )
  })

  test('a type is reached, open or not reached, and what is possible lies above what is reached', () => {
    fc.assert(
      fc.property(point, (of) => {
        const {types, type, possible, next} = result(of)
        for (const {verdict, barring, open, score, threshold} of Object.values(types)) {
          if (verdict === 'reached') expect([barring, open, (score ?? 0) >= threshold]).toEqual([[], [], true])
          if (verdict === 'open') expect(barring).toEqual([])
          if (barring.length > 0) expect(verdict).toBe('not-reached')
        }
        if (possible) expect(rank(possible)).toBeGreaterThan(rank(type))
        expect(rank(next?.type)).toBe(type === 'model' ? 0 : rank(type) + 1)
      }),
    )
  })
})
