import {describe, expect, test} from 'vitest'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import {all, begun, decided, faults, faultsOf, proceeded, review, rowIds, self, steps, type Unnumbered} from './procedure.ts'

const plea = (on: string, clauses: Readonly<Record<string, string>> = {'HW-SIGN-118': '当天没有看到，附照片。'}): Unnumbered => ({
  step: 'plea',
  on,
  by: 'self',
  to: 1,
  clauses,
})
const upheld = (on: string, to: number, more: Partial<Extract<Unnumbered, {step: 'reply'}>> = {}): Unnumbered => ({
  step: 'reply',
  on,
  by: 'county',
  to,
  posts: ['县督查岗'],
  clauses: {'HW-SIGN-118': {upheld: true, because: '核对属实。', found: {status: 'met'}}},
  ...more,
})
const objection = (on: string): Unnumbered => ({step: 'objection', on, by: 'resident', says: '下午没有人。'})
const refusal = (on: string, to: number): Unnumbered => ({
  step: 'reply',
  on,
  by: 'county',
  to,
  posts: ['县督查岗'],
  upheld: false,
  because: '当日外出上门。',
})

test('a procedure that keeps its order, its times and its findings is let through', () => {
  expect(faults(decided)).toEqual([])
  expect(faults([...begun, plea('2026-03-16'), upheld('2026-03-20', 4), {...steps.decision, type: 'model'}])).toEqual([])
  expect(faults([...begun, objection('2026-03-17'), refusal('2026-03-20', 4), steps.decision])).toEqual([])
  expect(faultsOf({assessments: []})).toEqual([])
})

describe('the order of steps', () => {
  test('is that of their numbers, from 1', () => {
    const {assessments, proceedings = []} = proceeded(decided)
    expect(faultsOf({assessments, proceedings: proceedings.filter(({step}) => step !== 'opinion')})).toContain(
      'proceedings/1/no: 3 is not the number of the step in this place, 2; steps are numbered from 1 and none is taken out or moved',
    )
  })

  test('is that of their days: the same day is let through, the day before is not', () => {
    expect(faults([steps.review, {...steps.opinion, on: '2026-03-09'}])).toEqual([])
    expect(faults([steps.review, {...steps.opinion, on: '2026-03-08'}])).toEqual([
      'proceedings/1/on: 2026-03-08 is before step 1 of 2026-03-09; steps are only added, in the order of their days, so correct the day',
    ])
  })

  test('reaches to today, and no further', () => {
    expect(faults([steps.review], undefined, '2026-03-09')).toEqual([])
    expect(faults([steps.review], undefined, '2026-03-08')).toEqual([
      'proceedings/0/on: 2026-03-09 is to come, today is 2026-03-08; give the day of the step',
    ])
  })

  test('has the opinion before the notice, and a review before either', () => {
    expect(faults([steps.review, {...steps.notice, type: 'standard'}])).toEqual([
      'proceedings/1/step: comes before the opinion of the review reached the point; record that first',
    ])
    expect(faults([{...steps.opinion, to: 1}])).toEqual([
      'proceedings/0/to: 1 is no review of the procedure that is open; give the number of the review whose opinion this is',
    ])
    expect(faults([steps.notice])).toEqual(['proceedings/0/step: proposes a type while no procedure is open; record the review first'])
    expect(faults([steps.decision])).toEqual(['proceedings/0/step: decides a type while no procedure is open; record the review first'])
    expect(faults([...decided, {...steps.decision, on: '2026-03-26'}])).toEqual([
      'proceedings/4/step: decides a type while no procedure is open; record the review first',
    ])
  })
})

describe('a review', () => {
  const reviewed = (more: Partial<typeof steps.review>, found?: AssessmentRecord['findings'], own?: AssessmentRecord['findings']) =>
    faults([{...steps.review, ...more} as Unnumbered], [self(own), review(found)])

  test('rests on assessments of the record', () => {
    expect(reviewed({self: '2026-03-03' as never})).toEqual([
      'proceedings/0/self: there is no self-assessment of 2026-03-03 among the assessments; put it in first, or correct the day',
    ])
    expect(reviewed({by: 'town' as never})).toEqual([
      'proceedings/0/on: there is no assessment by town of 2026-03-09 among the assessments; put it in first, or correct the day',
    ])
    expect(faults([{...steps.review, self: '2026-03-10'}], [self(all(), '2026-03-10'), review()])).toEqual([
      'proceedings/0/self: 2026-03-10 is after the review of 2026-03-09; a review rests on an earlier self-assessment',
    ])
    expect(faults([steps.review], [{...self(), edition: '2026-1'}, review()])).toEqual([
      'proceedings/0/self: was made by edition 2026-1, and the review by 2027-1; the point fills in the form of that edition first',
    ])
  })

  test('takes two posts, one of them from elsewhere, and none that stepped aside', () => {
    const county = {post: '县标准化岗', from: 'county'}
    const own = {post: '本镇联络岗', from: 'own-town'}
    expect(reviewed({posts: [county, own] as never})).toEqual([])
    expect(reviewed({posts: [county] as never})).toEqual([
      'proceedings/0/posts: names 1 of the 2 posts that review a point at least; name all who took part',
    ])
    expect(reviewed({posts: [own, {...own, post: '本镇值班长岗'}] as never})).toEqual([
      'proceedings/0/posts: are all of the point’s own town; at least one reviewer comes from the county or another town',
    ])
    expect(reviewed({posts: [county, own] as never, recused: [{post: own.post, because: '包联'}] as never})).toEqual([
      'proceedings/0/posts/1/post: 本镇联络岗 stepped aside and cannot review; name who took the place',
    ])
  })

  test('looks at the whole gate itself', () => {
    const message = (ids: string) =>
      `proceedings/0/on: passed over 1 of the gate (${ids}), all of which are looked at on the premises; look at them first`
    expect(reviewed({}, all({'HW-SAFE-002': undefined}))).toEqual([message('HW-SAFE-002')])
    expect(reviewed({}, all({'HW-SAFE-002': 'unchecked'}))).toEqual([message('HW-SAFE-002')])
    expect(reviewed({}, {...all(), 'HW-SAFE-002': {status: 'met', foundOn: '2026-01-05'}})).toEqual([message('HW-SAFE-002')])
    expect(reviewed({}, all({'HW-SAFE-002': 'recheck'}))).toEqual([])
  })

  const drawn = (n: number, differ = 0) =>
    all(Object.fromEntries(rowIds.map((id, i) => [id, i < differ ? 'not-met' : i < n ? 'met' : undefined])))

  test('draws three in ten of the rest: 6 of 20 are enough, 5 are not', () => {
    expect(reviewed({}, drawn(6))).toEqual([])
    expect(reviewed({}, drawn(5))).toEqual([
      'proceedings/0/on: looked at 5 of the 20 clauses outside the gate; the least is 6, so draw more',
    ])
  })

  test('looks at all of them if more than one in ten differs: 1 of 10 does not, 2 do, and with all 20 seen nothing is left', () => {
    expect(reviewed({}, drawn(10, 1))).toEqual([])
    expect(reviewed({}, drawn(10, 2))).toEqual([
      'proceedings/0/on: found 2 of 10 clauses otherwise than the point did, more than 10 %; look at the 10 others too',
    ])
    expect(reviewed({}, drawn(20, 8))).toEqual([])
    // What the point had not settled cannot differ.
    expect(reviewed({}, drawn(10, 2), all({'HW-SIGN-101': 'unchecked', 'HW-SIGN-102': undefined}))).toEqual([])
  })
})

describe('a public notice', () => {
  test('stands for five working days: to 18 March, and not to the 17th', () => {
    expect(faults([steps.review, steps.opinion, {...steps.notice, until: '2026-03-17'}])).toEqual([
      'proceedings/2/until: 2026-03-17 leaves less than the 5 working days for which a notice stands; the earliest is 2026-03-18',
    ])
  })

  test('counts no holiday, and every weekend made a working day: from 28 September its fifth is Saturday, 10 October', () => {
    const late = (until: string) => faults([steps.review, steps.opinion, {...steps.notice, on: '2026-09-28', until}])
    expect(late('2026-10-10')).toEqual([])
    expect(late('2026-10-09')).toEqual([expect.stringMatching(/the earliest is 2026-10-10$/)])
  })

  test('that runs into a year without a calendar is told so, and no day is guessed', () => {
    const into = faults([steps.review, steps.opinion, {...steps.notice, on: '2026-12-28', until: '2027-01-15'}], undefined, '2027-02-01')
    expect(into).toEqual([
      expect.stringMatching(
        /^proceedings\/2\/until: cannot be judged: handbooks\/register\/calendar\.yaml has no 2027, .*add the year with its notice$/,
      ),
    ])
  })

  test('proposes what was found, and nothing else', () => {
    expect(faults([steps.review, steps.opinion, {...steps.notice, type: 'model'}])).toEqual([
      'proceedings/2/type: "model" is proposed, and what was found by 2026-03-11 comes to standard; correct the type or record what changes it',
    ])
  })
})

describe('an objection', () => {
  test('comes while the notice stands: on its last day, not the day after', () => {
    expect(faults([...begun, objection('2026-03-18')])).toEqual([])
    expect(faults([...begun, objection('2026-03-19')])).toEqual([
      'proceedings/3/on: 2026-03-19 is after the notice, which ended on 2026-03-18; pass it on as a complaint about the point',
    ])
    expect(faults([steps.review, steps.opinion, objection('2026-03-18')])[0]).toMatch(/^proceedings\/2\/step: comes while no notice is out/)
  })
})

describe('a plea', () => {
  test('comes within ten working days of the opinion: on 24 March, not on the 25th', () => {
    expect(faults([...begun, plea('2026-03-24')])).toEqual([])
    expect(faults([...begun, plea('2026-03-25')])).toEqual([
      'proceedings/3/on: 2026-03-25 is after 2026-03-24, the last of the 10 working days from 2026-03-10; ask for another assessment instead',
    ])
  })

  test('is against a review whose opinion came, on clauses by which a point is judged', () => {
    expect(faults([steps.review, plea('2026-03-10')])[0]).toMatch(
      /^proceedings\/1\/to: 1 is a review whose opinion did not reach the point yet/,
    )
    expect(faults([...begun, {...plea('2026-03-12'), to: 3} as Unnumbered])[0]).toMatch(
      /^proceedings\/3\/to: 3 is neither a review nor an order/,
    )
    expect(faults([...decided, plea('2026-03-26')])[0]).toBe('proceedings/4/to: 1 is decided; ask for another assessment instead')
    expect(faults([...begun, plea('2026-03-12', {'HW-GEN-002': '县里没做。', 'HW-SIGN-999': '没有这一条。'})])).toEqual([
      'proceedings/3/clauses/HW-GEN-002: HW-GEN-002 is a duty of the county and judges no point; remove it',
      'proceedings/3/clauses/HW-SIGN-999: "HW-SIGN-999" is not a clause of edition 2027-1; correct the id',
    ])
    expect(faults([...begun, plea('2026-03-12', {})])).toEqual([
      'proceedings/3/clauses: are none; name each clause and what the point says of it',
    ])
  })
})

describe('a reply', () => {
  const replied = (more: Partial<Extract<Unnumbered, {step: 'reply'}>>) =>
    faults([...begun, plea('2026-03-16'), upheld('2026-03-20', 4, more)])

  test('is to something that asks for one, once', () => {
    expect(replied({to: 3})[0]).toMatch(/^proceedings\/4\/to: 3 is nothing that asks for a reply/)
    expect(faults([...begun, plea('2026-03-16'), upheld('2026-03-20', 4), upheld('2026-03-20', 4)])).toEqual([
      'proceedings/5/to: 4 has its reply already, step 5; an earlier layer stays as it is',
    ])
  })

  test('is by people who did not review', () => {
    expect(replied({posts: ['县督查岗', '县标准化岗']})).toEqual([
      'proceedings/4/posts/1: 县标准化岗 took part in the review and steps aside here; name who looked into it instead',
    ])
  })

  test('answers each clause of a plea, no other, and says what is found where it is upheld', () => {
    expect(replied({clauses: {'HW-SIGN-119': {upheld: false, because: '维持。'}}})).toEqual([
      'proceedings/4/clauses: lack HW-SIGN-118, which the plea names; reply to each clause',
      'proceedings/4/clauses/HW-SIGN-119: is not in the plea of step 4; remove it',
    ])
    expect(replied({clauses: {'HW-SIGN-118': {upheld: true, because: '属实。'}}})).toEqual([
      'proceedings/4/clauses/HW-SIGN-118: is upheld without what is found now; add "found" with its status',
    ])
    expect(replied({clauses: {'HW-SIGN-118': {upheld: false, because: '不属实。', found: {status: 'met'}}}})).toEqual([
      'proceedings/4/clauses/HW-SIGN-118/found: is a new finding though nothing is upheld; remove it or correct "upheld"',
    ])
    expect(replied({clauses: {'HW-SIGN-118': {upheld: true, because: '属实。', found: {status: 'not-applicable'}}}})).toEqual([
      expect.stringMatching(/^proceedings\/4\/clauses\/HW-SIGN-118\/found: HW-SIGN-118 states no condition/),
    ])
    expect(replied({because: '都对。'})).toEqual(['proceedings/4/because: is said clause by clause in the reply to a plea; move it there'])
  })

  test('to an objection says whether it is upheld, and why', () => {
    const bare: Unnumbered = {step: 'reply', on: '2026-03-20', by: 'county', to: 4, posts: ['县督查岗']}
    expect(faults([...begun, objection('2026-03-17'), bare])).toEqual([
      'proceedings/4/upheld: is missing; say true or false',
      'proceedings/4/because: is missing; say why',
    ])
  })
})

describe('a second look', () => {
  const recheck = (found: AssessmentRecord['findings'], on = '2026-03-20', to = 1): Unnumbered => ({
    step: 'recheck',
    on,
    by: 'county',
    to,
    found,
  })
  const open = [self(), review(all({'HW-SIGN-119': 'recheck', 'HW-SIGN-120': 'not-met', 'HW-SIGN-118': 'not-met'}))]

  test('settles what the review left open, and nothing else', () => {
    expect(faults([...begun, recheck({'HW-SIGN-119': {status: 'met'}})], open)).toEqual([])
    expect(faults([...begun, recheck({'HW-SIGN-120': {status: 'met'}})], open)).toEqual([
      'proceedings/3/found/HW-SIGN-120: was not left open by the review; a settled finding is changed by a plea only',
    ])
    expect(faults([...begun, recheck({'HW-SIGN-119': {status: 'recheck'}})], open)).toEqual([
      'proceedings/3/found/HW-SIGN-119/status: recheck settles nothing; look again before recording it',
    ])
    expect(faults([...begun, recheck({})], open)).toEqual(['proceedings/3/found: is empty; say what was found on each clause'])
    expect(faults([...begun, recheck({'HW-SIGN-119': {status: 'met'}}, '2026-03-20', 2)], open)[0]).toMatch(
      /^proceedings\/3\/to: 2 is neither/,
    )
  })
})

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
