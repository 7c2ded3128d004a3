import {describe, expect, test} from 'vitest'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'
import {bookOfCause, causeCounts, causeIn, causes} from '../../../points/review/cause.ts'
import {complaintDue} from '../../../points/review/dueDate.ts'
import {gradeIn, grades, shareOf, tallyOf} from '../../../points/review/grade.ts'
import {recusalFault} from '../../../points/review/recusal.ts'
import {words} from '../../../points/review/review.words.ts'
import {wilsonInterval} from '../../../points/review/wilson.ts'

describe('the interval of a share', () => {
  // Newcombe 1998, table I, method 3: score method without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (hits, of, low, high) => {
    const found = wilsonInterval(hits, of)
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  test('mirrors itself, and ends where shares end', () => {
    expect(wilsonInterval(30, 30).high).toBe(1)
    expect(wilsonInterval(0, 30).low).toBe(0)
    expect(wilsonInterval(23, 30).low).toBeCloseTo(1 - wilsonInterval(7, 30).high, 12)
  })

  test.each([
    [-1, 10],
    [11, 10],
    [0, 0],
    [1.5, 10],
    [1, Number.NaN],
  ])('is refused for %d of %d', (hits, of) => {
    expect(() => wilsonInterval(hits, of)).toThrow(RangeError)
  })
})

describe('five grades', () => {
  test('are counts below 30, and a share with its interval from 30 on', () => {
    const few = tallyOf({'very-satisfied': 20, satisfied: 7, dissatisfied: 2})
    expect(few).toMatchObject({total: 29, bad: 2, good: undefined})
    expect(words.zh.counts(few)).toBe('共29件：非常满意20件，满意7件，基本满意0件，不满意2件，非常不满意0件。')
    expect(words.zh.good(few)).toBe('不足30件，不算百分比；差评2件，逐件核实。')
    const enough = tallyOf({'very-satisfied': 20, satisfied: 8, dissatisfied: 1, 'very-dissatisfied': 1})
    expect(enough).toMatchObject({total: 30, bad: 2, good: {hits: 28, of: 30, percent: 93}})
    expect(words.zh.good(enough)).toContain('占93%。只凭这些件数，实际水平大约在78%到99%之间（95%区间）')
    expect(words.en.good(enough)).toContain('93%. From so many reviews the true level is somewhere from 78% to 99%')
    expect(words.zh.counts(tallyOf({}))).toBe('没有评价。')
  })

  test('are five, known by their names in both languages, and never half a review', () => {
    expect(grades).toHaveLength(5)
    expect(['非常满意', ' 基本满意', 'very dissatisfied', '还行'].map(gradeIn)).toEqual([
      'very-satisfied',
      'fair',
      'very-dissatisfied',
      undefined,
    ])
    expect(() => tallyOf({fair: 0.5})).toThrow(RangeError)
    expect(() => shareOf(3, 2)).toThrow(RangeError)
  })
})

test('causes are the six of the clause, counted with none left out', () => {
  expect(causes.map((cause) => bookOfCause(cause))).toEqual(['software', 'software', 'software', 'software', 'hardware', 'software'])
  expect(['态度', '设施类', 'fees', '其他'].map(causeIn)).toEqual(['attitude', 'facility', 'fee', undefined])
  expect(causeCounts(['time', 'time', 'policy'])).toEqual({attitude: 0, time: 2, papers: 0, fee: 0, facility: 0, policy: 1})
})

describe('whoever is complained of', () => {
  test.each([
    ['1号窗口', '１ 号窗口', 'same-post'],
    ['1号窗口、2号窗口', '值班长，2号窗口', 'same-post'],
    ['负责人', '值班长', 'head'],
    ['站点负责人', '负责人', 'head'],
  ])('%s does not handle it as %s', (complainedOf, handling, kind) => {
    expect(recusalFault({complainedOf, handling})).toMatchObject({kind, clause: 'SW-COMP-006'})
  })

  test.each([
    ['1号窗口', '值班长'],
    ['1号窗口', '11号窗口'],
    ['负责人', '示例镇便民服务中心'],
    ['未指明', '未指明'],
    ['', ''],
  ])('%s may be looked into by %s', (complainedOf, handling) => {
    expect(recusalFault({complainedOf, handling})).toBeUndefined()
  })
})

describe('due dates of a complaint', () => {
  const calendar = loadWorkingCalendar()

  test('run over the holidays, are extended once and end with a follow-up', () => {
    // 1 to 7 October 2026 are off, 20 September and 10 October are worked.
    expect(complaintDue(calendar, {received: '2026-09-28'})).toEqual({
      answerBy: {day: '2026-10-10'},
      extendBy: {day: '2026-10-10'},
      extension: 'none',
    })
    expect(complaintDue(calendar, {received: '2026-09-28', extensionTold: '2026-10-10', answered: '2026-10-23'})).toEqual({
      answerBy: {day: '2026-10-23'},
      extendBy: {day: '2026-10-10'},
      extension: 'granted',
      followUpBy: {day: '2026-10-30'},
      late: false,
    })
  })

  test('stay as they were if the extension is told a day too late', () => {
    expect(complaintDue(calendar, {received: '2026-09-28', extensionTold: '2026-10-11', answered: '2026-10-12'})).toMatchObject({
      answerBy: {day: '2026-10-10'},
      extension: 'too-late',
      late: true,
    })
  })

  test('are the same for a bad review, which has no follow-up', () => {
    const due = complaintDue(calendar, {received: '2026-03-02', kind: 'bad-review', answered: '2026-03-09'})
    expect(due).toEqual({answerBy: {day: '2026-03-09'}, extendBy: {day: '2026-03-09'}, extension: 'none', late: false})
  })

  test('give no certain day past the years that are known', () => {
    const due = complaintDue(calendar, {received: '2026-12-30', answered: '2027-01-20'})
    expect(due.answerBy).toMatchObject({unknownYear: 2027})
    expect(due.late).toBeUndefined()
  })
})
