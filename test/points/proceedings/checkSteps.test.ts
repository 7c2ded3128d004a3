import {describe, expect, test} from 'vitest'
import type {AssessmentRecord} from '../../../points/assessment/schema.ts'
import {
  all,
  begun,
  decided,
  faults,
  faultsOf,
  objection,
  plea,
  proceeded,
  refusal,
  review,
  rowIds,
  self,
  steps,
  type Unnumbered,
  upheld,
} from './procedure.ts'

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

  test('that runs into a year without a calendar is refused only where no notice of its holidays could make it long enough', () => {
    const into = (until: string) =>
      faults([steps.review, steps.opinion, {...steps.notice, on: '2026-12-28', until}], undefined, '2027-02-01')
    expect(into('2027-01-02')).toEqual([
      'proceedings/2/until: 2027-01-02 leaves less than the 5 working days for which a notice stands; the earliest is 2027-01-03',
    ])
    expect(into('2027-01-03')).toEqual([])
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
