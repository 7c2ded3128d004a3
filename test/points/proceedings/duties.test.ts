import {describe, expect, test} from 'vitest'
import {monthsAfter, workingCalendar} from '../../../points/proceedings/due.ts'
import {type DutyKind, dutiesOf, isLate, pleaEnd} from '../../../points/proceedings/duties.ts'
import {type Proceeded, roundsOf} from '../../../points/proceedings/rounds.ts'
import {all, begun, decided, edition, proceeded, review, self, steps, type Unnumbered} from './procedure.ts'

const duties = (record: Proceeded) => dutiesOf(record, () => edition, workingCalendar())
const only = (record: Proceeded, kind: DutyKind) => {
  const [found, another] = duties(record).filter((duty) => duty.kind === kind)
  if (!found || another) throw new Error(`not one duty ${kind}`)
  return found
}
const at = (list: readonly Unnumbered[], kind: DutyKind) => only(proceeded(list), kind)

describe('what is due', () => {
  test('after a self-assessment is its review, within twenty working days', () => {
    const open = only({assessments: [self()]}, 'review')
    expect(open).toMatchObject({who: 'county', of: '2026-03-02', due: {day: '2026-03-30'}, done: undefined})
    expect([isLate(open, '2026-03-30'), isLate(open, '2026-03-31')]).toEqual([false, true])
    expect(duties({assessments: [self(), review(all(), '2026-03-02')]})).toEqual([])
    expect(duties({assessments: [review(all(), '2026-03-01'), self()]})).toHaveLength(1)
    expect(duties({assessments: []})).toEqual([])
  })

  test('after a review is its opinion, and what it left to be re-checked', () => {
    expect(at([steps.review], 'review')).toMatchObject({done: '2026-03-09'})
    expect(at([steps.review], 'opinion')).toMatchObject({of: 1, due: {day: '2026-03-16'}, done: undefined})
    const open = [self(), review(all({'HW-SIGN-101': 'recheck', 'HW-SIGN-102': 'recheck'}))]
    const look = (found: Record<string, {status: 'met'}>, on: string): Unnumbered => ({step: 'recheck', on, by: 'county', to: 1, found})
    const settle = (...looks: readonly Unnumbered[]) => only(proceeded([steps.review, steps.opinion, ...looks], open), 'settle')
    expect(settle()).toMatchObject({due: {day: '2026-03-23'}, done: undefined})
    expect(settle(look({'HW-SIGN-101': {status: 'met'}}, '2026-03-12'))).toMatchObject({done: undefined})
    expect(
      settle(look({'HW-SIGN-101': {status: 'met'}}, '2026-03-12'), look({'HW-SIGN-102': {status: 'met'}}, '2026-03-13')),
    ).toMatchObject({
      done: '2026-03-13',
    })
    expect(duties(proceeded([steps.review])).some(({kind}) => kind === 'settle')).toBe(false)
  })

  test('after the opinion is the notice; one begun on the last day is in time, one a day later is late and told so', () => {
    const begin = (on: string) => at([steps.review, steps.opinion, {...steps.notice, on}], 'notice')
    expect(at([steps.review, steps.opinion], 'notice')).toMatchObject({due: {day: '2026-03-12'}, done: undefined})
    expect(isLate(begin('2026-03-12'), '2026-11-30')).toBe(false)
    expect(isLate(begin('2026-03-13'), '2026-11-30')).toBe(true)
  })

  test('after a plea or an objection is the reply', () => {
    const plea: Unnumbered = {step: 'plea', on: '2026-03-16', by: 'self', to: 1, clauses: {'HW-SIGN-118': '没看到。'}}
    const reply: Unnumbered = {step: 'reply', on: '2026-03-30', by: 'county', to: 4, posts: ['县督查岗'], clauses: {}}
    expect(at([...begun, plea], 'reply')).toMatchObject({of: 4, due: {day: '2026-03-30'}, done: undefined})
    expect(isLate(at([...begun, plea, reply], 'reply'), '2026-11-30')).toBe(false)
    expect(isLate(at([...begun, plea, {...reply, on: '2026-03-31'}], 'reply'), '2026-11-30')).toBe(true)
    // Nothing is to be decided before it is answered.
    expect(duties(proceeded([...begun, plea])).some(({kind}) => kind === 'decision')).toBe(false)
    expect(at([...begun, plea, reply], 'decision')).toMatchObject({due: {day: '2026-04-07'}})
  })

  test('after the last time limit is the decision, within five working days', () => {
    expect(at(begun, 'decision')).toMatchObject({of: 3, due: {day: '2026-03-31'}, done: undefined})
    expect(at([steps.review, steps.opinion, {...steps.notice, until: '2026-03-27'}], 'decision')).toMatchObject({due: {day: '2026-04-03'}})
    const taken = (on: string) => isLate(at([...begun, {...steps.decision, on}], 'decision'), '2026-11-30')
    expect([taken('2026-03-31'), taken('2026-04-01')]).toEqual([false, true])
  })

  test('after a decision is the next assessment, within a year', () => {
    expect(at(decided, 'again')).toMatchObject({due: {day: '2027-03-25'}, done: undefined})
    expect(only(proceeded([...decided, {...steps.review, on: '2026-10-12'}]), 'again')).toMatchObject({done: '2026-10-12'})
  })

  test('after an order is to put right, to look again, and to lower the type if that found it lost', () => {
    const order: Unnumbered = {
      step: 'rectification',
      on: '2026-04-02',
      by: 'town',
      clauses: ['HW-SAFE-001'],
      because: '上锁。',
      until: '2026-04-17',
    }
    const look = (status: 'met' | 'not-met'): Unnumbered => ({
      step: 'recheck',
      on: '2026-04-20',
      by: 'town',
      to: 5,
      found: {'HW-SAFE-001': {status}},
    })
    expect(at([...decided, order], 'rectify')).toMatchObject({who: 'village', due: {day: '2026-04-17'}})
    expect(at([...decided, order], 'recheck')).toMatchObject({who: 'town', due: {day: '2026-04-24'}, done: undefined})
    expect(at([...decided, order, look('not-met')], 'recheck')).toMatchObject({done: '2026-04-20'})
    expect(duties(proceeded([...decided, order, look('met')])).some(({kind}) => kind === 'downgrade' || kind === 'rectify')).toBe(false)
    const down: Unnumbered = {step: 'downgrade', on: '2026-05-07', by: 'county', to: 5, from: 'standard', type: 'none', because: '没改。'}
    expect(at([...decided, order, look('not-met')], 'downgrade')).toMatchObject({of: 6, due: {day: '2026-05-07'}, done: undefined})
    expect(isLate(at([...decided, order, look('not-met'), down], 'downgrade'), '2026-11-30')).toBe(false)
    expect(isLate(at([...decided, order, look('not-met'), {...down, on: '2026-05-08'}], 'downgrade'), '2026-11-30')).toBe(true)
  })

  test('after a request or a complaint about a bad rating is the answer', () => {
    const request: Unnumbered = {step: 'request', on: '2026-04-01', by: 'self', because: '改好了。'}
    const rating: Unnumbered = {step: 'bad-review', on: '2026-04-01', by: 'post', answered: '2026-03-31', says: '误按。'}
    expect(at([...decided, request], 'request-reply')).toMatchObject({who: 'county', of: 5, due: {day: '2026-04-16'}})
    expect(at([...decided, rating], 'bad-review-reply')).toMatchObject({who: 'town', of: 5, due: {day: '2026-04-09'}})
  })

  test('in a year without a calendar is told with its earliest day, and late on no day', () => {
    const late = only({assessments: [self(all(), '2026-12-21')]}, 'review')
    expect(late.due).toEqual({notBefore: expect.stringMatching(/^2027-01-/), unknownYear: 2027})
    expect(isLate(late, '2028-01-01')).toBe(false)
  })

  test('comes with the earliest first', () => {
    const days = duties(proceeded([...decided, {step: 'request', on: '2026-04-01', by: 'self', because: '改好了。'}])).map(({due}) =>
      'day' in due ? due.day : '',
    )
    expect(days).toEqual([...days].sort())
    expect(days.length).toBeGreaterThan(4)
  })
})

test('a point may plead to the tenth working day after the opinion, once that came', () => {
  const end = (list: readonly Unnumbered[]) => {
    const round = roundsOf(proceeded(list).proceedings ?? []).at(-1)
    return round && pleaEnd(round, workingCalendar())
  }
  expect(end([steps.review])).toBeUndefined()
  expect(end([steps.review, steps.opinion])).toEqual({day: '2026-03-24'})
})

test.each([
  ['2026-03-12', 12, '2027-03-12'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-08-15', 5, '2027-01-15'],
])('%s and %d months are %s', (from, months, day) => {
  expect(monthsAfter(from, months)).toBe(day)
})
