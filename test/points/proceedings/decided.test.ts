import {describe, expect, test} from 'vitest'
import type {AssessmentRecord, Status} from '../../../points/assessment/schema.ts'
import {decidedOn, waivedOn, workedOutBy} from '../../../points/proceedings/decided.ts'
import {layersThatDiffer} from '../../../points/proceedings/layers.ts'
import {type Proceeded, roundsOf, standingType} from '../../../points/proceedings/rounds.ts'
import {all, begun, decided, edition, gateIds, proceeded, review, rowIds, self, steps, threeShort, type Unnumbered} from './procedure.ts'

const roundOf = (record: Proceeded, nth = -1) => {
  const round = roundsOf(record.proceedings ?? []).at(nth)
  if (!round) throw new Error('no round')
  return round
}
const on = (record: Proceeded, day: string) => {
  const found = decidedOn(record, roundOf(record), day)
  if (!found) throw new Error('nothing decided')
  return found
}
const statusOn = (record: Proceeded, day: string, id: string): Status | undefined => on(record, day).assessment.findings[id]?.status
const typeOn = (record: Proceeded, day: string) => workedOutBy(edition, on(record, day)).type

const plea: Unnumbered = {
  step: 'plea',
  on: '2026-03-16',
  by: 'self',
  to: 1,
  clauses: {'HW-SIGN-118': '没看到。', 'HW-SIGN-119': '不同意。'},
}
const reply: Unnumbered = {
  step: 'reply',
  on: '2026-03-20',
  by: 'county',
  to: 4,
  posts: ['县督查岗'],
  clauses: {
    'HW-SIGN-118': {upheld: true, because: '属实。', found: {status: 'met'}},
    'HW-SIGN-119': {upheld: false, because: '不属实。'},
  },
}
const waiver = (clause: string, until = '2026-04-30'): Unnumbered => ({
  step: 'waiver',
  on: '2026-03-20',
  by: 'county',
  clause,
  because: '租用房屋。',
  until,
})

describe('what is decided', () => {
  test('is the self-assessment where the review did not look, and the review where it did', () => {
    const record = proceeded(
      [steps.review],
      [
        self(all({'HW-SIGN-101': 'partly-met'})),
        review(all({'HW-SIGN-101': undefined, 'HW-SIGN-102': 'not-met', 'HW-SIGN-103': 'unchecked'})),
      ],
    )
    expect(statusOn(record, '2026-03-09', 'HW-SIGN-101')).toBe('partly-met')
    expect(statusOn(record, '2026-03-09', 'HW-SIGN-102')).toBe('not-met')
    expect(statusOn(record, '2026-03-09', 'HW-SIGN-103')).toBe('met')
  })

  test('is open where the review left it to be re-checked, until a second look', () => {
    const look: Unnumbered = {step: 'recheck', on: '2026-03-12', by: 'county', to: 1, found: {'HW-SIGN-103': {status: 'partly-met'}}}
    const record = proceeded([steps.review, steps.opinion, look], [self(), review(all({'HW-SIGN-103': 'recheck'}))])
    expect(statusOn(record, '2026-03-11', 'HW-SIGN-103')).toBe('recheck')
    expect(statusOn(record, '2026-03-12', 'HW-SIGN-103')).toBe('partly-met')
  })

  test('takes in a plea that is upheld from the day of the reply, and one that is not never', () => {
    const record = proceeded([...begun, plea, reply])
    expect(statusOn(record, '2026-03-19', 'HW-SIGN-118')).toBe('not-met')
    expect(statusOn(record, '2026-03-20', 'HW-SIGN-118')).toBe('met')
    expect(statusOn(record, '2026-03-20', 'HW-SIGN-119')).toBe('not-met')
    expect([typeOn(record, '2026-03-19'), typeOn(record, '2026-03-20')]).toEqual(['standard', 'model'])
  })

  test('leaves every layer as it was put down', () => {
    const record = proceeded([...begun, plea, reply])
    const before = structuredClone(record)
    on(record, '2026-03-20')
    expect(record).toEqual(before)
  })

  test('leaves out what is waived from the day it was granted to the end of its last, neither due nor earned', () => {
    const record = proceeded([...begun, waiver('HW-SIGN-119'), waiver('HW-SIGN-120')])
    const points = (day: string) => workedOutBy(edition, on(record, day)).types.model.points
    expect(points('2026-03-19')).toMatchObject({due: 20, earned: 17})
    expect(points('2026-03-20')).toMatchObject({due: 18, earned: 17})
    expect(points('2026-04-30')).toMatchObject({due: 18, earned: 17})
    expect(points('2026-05-01')).toMatchObject({due: 20, earned: 17})
    expect(statusOn(record, '2026-03-20', 'HW-SIGN-119')).toBe('not-met')
    expect([...waivedOn(record.proceedings ?? [], '2026-04-30').keys()]).toEqual(['HW-SIGN-119', 'HW-SIGN-120'])
  })

  test('never leaves out the gate, whatever a record says', () => {
    const record = proceeded([...begun, waiver('HW-SAFE-001')], [self(), review(all({'HW-SAFE-001': 'not-met'}))])
    expect(workedOutBy(edition, on(record, '2026-03-20')).types['catch-up'].verdict).toBe('not-reached')
  })

  test('is nothing where an assessment it rests on is not in the record', () => {
    expect(decidedOn(proceeded([steps.review], [self()]), roundOf(proceeded([steps.review])), '2026-03-09')).toBeUndefined()
    expect(decidedOn(proceeded([steps.review], [review()]), roundOf(proceeded([steps.review])), '2026-03-09')).toBeUndefined()
  })
})

describe('procedures', () => {
  test('are one until a decision, and the next begins with the review after it', () => {
    const town: Unnumbered = {...steps.review, by: 'town'}
    const list =
      proceeded([
        town,
        ...decided,
        {step: 'request', on: '2026-04-01', by: 'self', because: '改好了。'},
        {...steps.review, on: '2026-05-18'},
      ]).proceedings ?? []
    expect(roundsOf(list).map(({steps: own, reviews, decision}) => [own.length, reviews.length, decision?.no])).toEqual([
      [6, 2, 5],
      [1, 1, undefined],
    ])
    expect(roundsOf([])).toEqual([])
  })

  test('leave the type that was decided last, or that it fell to', () => {
    const list =
      proceeded([...decided, {step: 'downgrade', on: '2026-05-01', by: 'county', to: 5, from: 'standard', type: 'none', because: '没改。'}])
        .proceedings ?? []
    expect(standingType(list)).toBe('none')
    expect(standingType(list.slice(0, 4))).toBe('standard')
    expect(standingType(list.slice(0, 3))).toBeUndefined()
  })
})

describe('layers', () => {
  const order = [...gateIds, ...rowIds]

  test('are told for clauses on which they differ, or on which something was said, in the order of the book', () => {
    const record = proceeded([...begun, plea, reply, waiver('HW-SIGN-101')])
    const layers = layersThatDiffer(record, roundOf(record), '2026-03-25', order)
    expect(layers.map(({clause}) => clause)).toEqual(['HW-SIGN-101', 'HW-SIGN-118', 'HW-SIGN-119', 'HW-SIGN-120'])
    const [waived, upheld, refused, silent] = layers
    expect(waived).toMatchObject({self: {status: 'met'}, county: {status: 'met'}, waiver: {until: '2026-04-30'}, pleas: []})
    expect(upheld).toMatchObject({
      self: {status: 'met'},
      town: undefined,
      county: {status: 'not-met'},
      decided: {status: 'met'},
      later: [],
      pleas: [{says: '没看到。', reply: {on: '2026-03-20', upheld: true, because: '属实。'}}],
    })
    expect(refused).toMatchObject({decided: {status: 'not-met'}, pleas: [{says: '不同意。', reply: {upheld: false}}]})
    expect(silent).toMatchObject({decided: {status: 'not-met'}, pleas: []})
  })

  test('show a plea that has no reply yet, and the town beside the county', () => {
    const town: AssessmentRecord = {...review(all({'HW-SIGN-101': 'partly-met'})), by: 'town'}
    const record = proceeded(
      [{...steps.review, by: 'town'}, steps.review, {...steps.opinion, to: 2}, {...plea, to: 2} as Unnumbered],
      [self(), town, review(threeShort)],
    )
    const layers = layersThatDiffer(record, roundOf(record), '2026-03-25', order)
    expect(layers.find(({clause}) => clause === 'HW-SIGN-101')).toMatchObject({
      town: {status: 'partly-met'},
      county: {status: 'met'},
      decided: {status: 'met'},
    })
    expect(layers.find(({clause}) => clause === 'HW-SIGN-118')?.pleas).toMatchObject([{says: '没看到。', reply: undefined}])
  })

  test('tell what a second look found, and nothing where all say the same', () => {
    const look: Unnumbered = {step: 'recheck', on: '2026-03-12', by: 'county', to: 1, found: {'HW-SIGN-103': {status: 'met'}}}
    const record = proceeded([steps.review, steps.opinion, look], [self(), review(all({'HW-SIGN-103': 'recheck'}))])
    expect(layersThatDiffer(record, roundOf(record), '2026-03-12', order)).toMatchObject([
      {clause: 'HW-SIGN-103', county: {status: 'recheck'}, later: [{no: 3, on: '2026-03-12'}], decided: {status: 'met'}},
    ])
    const same = proceeded([steps.review], [self(), review(all())])
    expect(layersThatDiffer(same, roundOf(same), '2026-03-12', order)).toEqual([])
  })
})
