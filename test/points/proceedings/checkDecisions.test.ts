import {describe, expect, test} from 'vitest'
import {all, begun, decided, faults, objection, plea, review, rowIds, self, steps, type Unnumbered, upheld} from './procedure.ts'

describe('a decision', () => {
  test('comes after the time for pleas: on 25 March, not on the 24th', () => {
    expect(faults([...begun, {...steps.decision, on: '2026-03-24'}])).toEqual([
      'proceedings/3/on: 2026-03-24 is not after 2026-03-24, to the end of which the point may plead; decide after it',
    ])
  })

  test('comes after the notice, where that stands longer', () => {
    const longer: readonly Unnumbered[] = [steps.review, steps.opinion, {...steps.notice, until: '2026-03-26'}]
    expect(faults([...longer, {...steps.decision, on: '2026-03-27'}])).toEqual([])
    expect(faults([...longer, {...steps.decision, on: '2026-03-26'}])).toEqual([
      'proceedings/3/on: 2026-03-26 is not after the notice, which stands to the end of 2026-03-26; decide after it',
    ])
  })

  test('waits for the reply to every plea and objection', () => {
    expect(faults([...begun, plea('2026-03-16'), objection('2026-03-17'), steps.decision])).toEqual([
      'proceedings/5/on: comes before the reply to the plea of step 4 (2026-03-16); answer it first',
      'proceedings/5/on: comes before the reply to the objection of step 5 (2026-03-17); answer it first',
    ])
  })

  test('is of the type that the findings come to with pleas upheld', () => {
    expect(faults([...begun, plea('2026-03-16'), upheld('2026-03-20', 4), steps.decision])).toEqual([
      'proceedings/5/type: "standard" is decided, and what was found by 2026-03-25 comes to model; correct the type or record what changes it',
    ])
    expect(faults([...begun, {...steps.decision, edition: '2026-1'}])).toEqual([
      'proceedings/3/edition: "2026-1" is not the edition of the review, 2027-1; correct it',
    ])
  })

  test('waits until no higher type hangs on what is not settled', () => {
    const open = [self(), review(all({'HW-SIGN-118': 'recheck', 'HW-SIGN-119': 'not-met', 'HW-SIGN-120': 'not-met'}))]
    expect(faults(decided, open)).toEqual([
      'proceedings/3/type: cannot be settled: model is still possible while clauses are unchecked or to be re-checked; record a recheck first',
    ])
  })
})

describe('a waiver', () => {
  const waiver = (clause: string, on = '2026-03-12', until = '2026-12-31'): Unnumbered => ({
    step: 'waiver',
    on,
    by: 'county',
    clause,
    because: '租用房屋。',
    until,
  })

  test('is never of the gate, nor of a duty of others, nor of what is no clause', () => {
    expect(faults([...begun, waiver('HW-SAFE-001')])).toEqual([
      'proceedings/3/clause: HW-SAFE-001 is of the gate (safety), which is never waived; put it right, or decide that no type is reached',
    ])
    expect(faults([...begun, waiver('HW-GEN-002')])[0]).toMatch(/is a duty of the county/)
    expect(faults([...begun, waiver('HW-SIGN-999')])[0]).toMatch(/"HW-SIGN-999" is not a clause of edition 2027-1/)
    expect(faults([...begun, waiver('HW-SIGN-120')])).toEqual([])
  })

  test('holds for a day at least, and twelve months at most', () => {
    expect(faults([...begun, waiver('HW-SIGN-120', '2026-03-12', '2026-03-13')])).toEqual([])
    expect(faults([...begun, waiver('HW-SIGN-120', '2026-03-12', '2026-03-12')])).toEqual([
      'proceedings/3/until: 2026-03-12 is not after 2026-03-12; give the last day on which the waiver holds',
    ])
    expect(faults([...begun, waiver('HW-SIGN-120', '2026-03-12', '2027-03-12')])).toEqual([])
    expect(faults([...begun, waiver('HW-SIGN-120', '2026-03-12', '2027-03-13')])).toEqual([
      'proceedings/3/until: 2027-03-13 is more than 12 months after 2026-03-12; the last day allowed is 2027-03-12',
    ])
  })

  test('is one of five at a time; one that ended makes room, for the same clause too', () => {
    const five = rowIds.slice(0, 5).map((id) => waiver(id))
    expect(faults([...begun, ...five])).toEqual([])
    expect(faults([...begun, ...five, waiver('HW-SIGN-110')])).toEqual([
      'proceedings/8/clause: 5 clauses are waived on 2026-03-12 (HW-SIGN-101, HW-SIGN-102, HW-SIGN-103, HW-SIGN-104, HW-SIGN-105), the most that one point may have at a time',
    ])
    expect(faults([...begun, waiver('HW-SIGN-120'), waiver('HW-SIGN-120')])).toEqual([
      'proceedings/4/clause: HW-SIGN-120 is waived already by step 4, until 2026-12-31; look at it again after that day',
    ])
    const short = rowIds.slice(0, 5).map((id) => waiver(id, '2026-03-12', '2026-03-13'))
    expect(faults([...begun, ...short, waiver('HW-SIGN-101', '2026-03-14')])).toEqual([])
    expect(faults([...begun, ...short, waiver('HW-SIGN-101', '2026-03-13')])).toHaveLength(1)
  })

  test('changes the type that may be proposed', () => {
    // 17 of 20 are standard; with one of the three left out 17 of 19 are still below 90 %, with two left out 17 of 18 are above.
    const two = [waiver('HW-SIGN-119', '2026-03-10'), waiver('HW-SIGN-120', '2026-03-10')]
    expect(faults([steps.review, steps.opinion, ...two, {...steps.notice, type: 'model'}])).toEqual([])
    expect(faults([steps.review, steps.opinion, ...two, steps.notice])[0]).toMatch(/"standard" is proposed, .* comes to model/)
  })
})

describe('after the decision', () => {
  const order = (until = '2026-04-17', on = '2026-04-02'): Unnumbered => ({
    step: 'rectification',
    on,
    by: 'town',
    clauses: ['HW-SAFE-001'],
    because: '出口上锁。',
    until,
  })
  const look = (status: 'met' | 'not-met' = 'not-met'): Unnumbered => ({
    step: 'recheck',
    on: '2026-04-18',
    by: 'town',
    to: 5,
    found: {'HW-SAFE-001': {status}},
  })
  const down = (more: Partial<Extract<Unnumbered, {step: 'downgrade'}>> = {}): Unnumbered => ({
    step: 'downgrade',
    on: '2026-04-20',
    by: 'county',
    to: 5,
    from: 'standard',
    type: 'none',
    because: '没有改好。',
    ...more,
  })

  test('an order leaves ten working days: from 2 April to 17 April over Qingming, not to the 16th', () => {
    expect(faults([...decided, order()])).toEqual([])
    expect(faults([...decided, order('2026-04-16')])).toEqual([
      'proceedings/4/until: 2026-04-16 leaves less than 10 working days; the earliest is 2026-04-17',
    ])
    expect(faults([...begun, order()])).toEqual([
      'proceedings/3/step: orders a point without a decided type; what a review finds goes into its opinion',
    ])
  })

  test('a second look takes every clause of the order', () => {
    expect(faults([...decided, order(), {...look(), found: {'HW-SIGN-101': {status: 'met'}}} as Unnumbered])).toEqual([
      'proceedings/5/found: lacks HW-SAFE-001, which the order names; look at each clause',
      'proceedings/5/found/HW-SIGN-101: is not in the order of step 5; remove it',
    ])
  })

  test('a lower type follows an order whose time is over, a second look, and what that found', () => {
    expect(faults([...decided, order(), look(), down()])).toEqual([])
    expect(faults([...decided, order(), {...look(), on: '2026-04-17'} as Unnumbered, down({on: '2026-04-17'})])).toEqual([
      'proceedings/6/on: 2026-04-17 is not after 2026-04-17, to the end of which the point may put things right',
    ])
    expect(faults([...decided, order(), {...look(), on: '2026-04-17'} as Unnumbered, down({on: '2026-04-18'})])).toEqual([])
    expect(faults([...decided, order(), down()])).toEqual([
      'proceedings/5/to: 5 has no second look; record what was found after the order first',
    ])
    expect(faults([...decided, down()])[0]).toMatch(/^proceedings\/4\/to: 5 is no order to put right/)
    expect(faults([...decided, order(), look(), down({type: 'catch-up'})])).toEqual([
      'proceedings/6/type: "catch-up" is decided, and what was found by 2026-04-20 comes to none; correct the type',
    ])
    expect(faults([...decided, order(), look(), down({from: 'model'})])).toEqual([
      'proceedings/6/from: "model" is not the type that holds, standard; correct it',
    ])
    expect(faults([...decided, order(), look('met'), down({type: 'standard'})])).toEqual([
      'proceedings/6/type: "standard" is not lower than standard; a higher type needs a new assessment',
    ])
  })

  test('a plea against the order comes within its time and is answered before the type falls', () => {
    const against = (on: string): Unnumbered => ({step: 'plea', on, by: 'self', to: 5, clauses: {'HW-SAFE-001': '已经打开。'}})
    expect(faults([...decided, order(), against('2026-04-17'), look(), down()])).toEqual([
      'proceedings/7/on: comes before the reply to the plea of step 6 (2026-04-17); answer it first',
    ])
    expect(faults([...decided, order(), against('2026-04-18')])).toEqual([
      'proceedings/5/on: 2026-04-18 is after the time of the order, which ended on 2026-04-17; ask for another assessment instead',
    ])
    expect(faults([...decided, order(), {...against('2026-04-17'), clauses: {'HW-SIGN-101': '别的。'}} as Unnumbered])).toEqual([
      'proceedings/5/clauses/HW-SIGN-101: is not in the order of step 5; remove it',
    ])
  })

  test('another assessment is asked for once there was one, and opens a procedure of its own', () => {
    const request: Unnumbered = {step: 'request', on: '2026-04-01', by: 'self', because: '已经改好。'}
    expect(faults([...decided, request])).toEqual([])
    expect(faults([...begun, {...request, on: '2026-03-12'}])[0]).toMatch(
      /^proceedings\/3\/step: asks for another assessment before any was decided/,
    )
    const again: readonly Unnumbered[] = [
      ...decided,
      {...steps.review, on: '2026-05-18', self: '2026-05-11'},
      {...steps.opinion, on: '2026-05-19', to: 5},
      {...steps.notice, on: '2026-05-20', until: '2026-05-27', type: 'model'},
      {...steps.decision, on: '2026-06-03', type: 'model'},
    ]
    expect(faults(again, [self(), review(), self(all(), '2026-05-11'), review(all(), '2026-05-18')])).toEqual([])
  })

  test('a bad rating is taken to the town within five working days of the answer', () => {
    const rating = (on: string): Unnumbered => ({step: 'bad-review', on, by: 'post', answered: '2026-04-02', says: '误按。'})
    expect(faults([...decided, rating('2026-04-10')])).toEqual([])
    expect(faults([...decided, rating('2026-04-13')])).toEqual([
      'proceedings/4/on: 2026-04-13 is after 2026-04-10, the last of the 5 working days from the answer of 2026-04-02; the rating stands',
    ])
    expect(faults([...decided, rating('2026-04-01')])).toEqual([
      'proceedings/4/answered: 2026-04-02 is after the request of 2026-04-01; the resident is answered first',
    ])
  })
})
