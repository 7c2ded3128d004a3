import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ProcessStep} from '../../../handbooks/processes/process.ts'
import {mostFloat, schedule, stepsFor, workingDaysBetween} from '../../../handbooks/processes/schedule.ts'
import {atOnce, ungrounded, yearOfStarts} from '../../../handbooks/processes/yearOfStarts.ts'
import {addDays} from '../../../handbooks/register/calendarOf.ts'
import {loadWorkingCalendar} from '../../../handbooks/register/workingCalendar.ts'

const calendar = loadWorkingCalendar()

const step = (id: string, n: number, after: readonly string[] = [], unit: 'working' | 'calendar' = 'working'): ProcessStep => ({
  id,
  body: 'town',
  what: {zh: id, en: id},
  days: {n, unit, in: 'sample'},
  after: after.map((other) => ({step: other})),
})

describe('a plan', () => {
  test('of one step ends where its time limit ends', () => {
    for (let n = 1; n <= 60; n++) expect(schedule([step('a', n)], '2026-03-02', calendar).to).toBe(calendar.add('2026-03-02', n))
  })

  test('counts quarters of a day, and begins the next day only when the day is over', () => {
    const plan = schedule([step('a', 0.5), step('b', 0.25, ['a']), step('c', 0.25, ['b']), step('d', 0.25, ['c'])], '2026-03-02', calendar)
    expect(plan.steps.map(({end}) => end)).toEqual([
      {date: '2026-03-03', part: 0.5},
      {date: '2026-03-03', part: 0.75},
      {date: '2026-03-03', part: 1},
      {date: '2026-03-04', part: 0.25},
    ])
    expect([plan.workingDays, plan.calendarDays]).toEqual([2, 2])
  })

  test('lets a notice run through weekends and holidays, and the work after it wait for the office to open', () => {
    const plan = schedule([step('notice', 7, [], 'calendar'), step('check', 3, ['notice'])], '2026-09-29', calendar)
    expect(plan.steps[0]?.end).toEqual({date: '2026-10-06', part: 1})
    // 8, 9 and, a Saturday that was made a working day, 10 October.
    expect(plan.to).toBe('2026-10-10')
  })

  test('says what is critical, what may be late and what a day less would gain', () => {
    const plan = schedule([step('a', 2), step('b', 5, ['a']), step('c', 3, ['a']), step('d', 1, ['b', 'c'])], '2026-03-02', calendar)
    expect(plan.steps.map(({step: {id}, critical, float, gain}) => [id, critical, float, gain])).toEqual([
      ['a', true, 0, 1],
      ['b', true, 0, 1],
      ['c', false, 2, 0],
      ['d', true, 0, 1],
    ])
    expect(plan.steps.at(-1)?.waitsFor).toEqual(['b'])
    expect([plan.workingDays, plan.oneByOne]).toEqual([8, 11])
  })

  test('looks for floats up to a bound, also where the calendar ends before it', () => {
    const far = schedule([step('a', 100), step('b', 1)], '2026-03-02', calendar)
    expect(far.steps.map(({float}) => float)).toEqual([0, mostFloat])
    const near = schedule([step('a', 20), step('b', 1)], '2026-12-02', calendar)
    expect(near.to).toBe('2026-12-30')
    expect(near.steps.map(({float}) => float)).toEqual([0, 19])
  })

  test('that runs into a year without its notice is refused', () => {
    expect(() => schedule([step('a', 30)], '2026-12-01', calendar)).toThrow('has no 2027')
  })
})

/** Steps that wait only for steps before them. */
const graphs = fc
  .array(fc.record({n: fc.integer({min: 0, max: 6}), calendar: fc.boolean(), after: fc.array(fc.nat({max: 9}), {maxLength: 3})}), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all.map(({n, calendar: every, after}, i) =>
      step(
        `s${i}`,
        n,
        [...new Set(after.filter((other) => other < i))].map((other) => `s${other}`),
        every ? 'calendar' : 'working',
      ),
    ),
  )
const starts = fc.integer({min: 0, max: 200}).map((days) => addDays('2026-01-01', days))

/** The end of a plan by another way: the latest end of all ways through the steps, each walked day by day. */
function byAllWays(steps: readonly ProcessStep[], from: string): string {
  const stepOf = new Map(steps.map((one) => [one.id, one]))
  const walk = (date: string, {n, unit}: ProcessStep['days']) => (unit === 'calendar' ? addDays(date, n) : calendar.add(date, n))
  const ends = (id: string): string[] => {
    const one = stepOf.get(id)
    if (!one) return []
    const before = one.after.length === 0 ? [from] : one.after.flatMap(({step: other}) => ends(other))
    return before.map((date) => walk(date, one.days))
  }
  return (
    steps
      .flatMap(({id}) => ends(id))
      .sort()
      .at(-1) ?? from
  )
}

test('a plan ends where the longest of all ways through its steps ends', () => {
  fc.assert(
    fc.property(graphs, starts, (steps, from) => schedule(steps, from, calendar).to === byAllWays(steps, from)),
    {numRuns: 300},
  )
})

test('no wait more makes a plan shorter, and no step less makes it longer', () => {
  fc.assert(
    fc.property(graphs, starts, fc.nat(), (steps, from, pick) => {
      const {to} = schedule(steps, from, calendar)
      const at = pick % steps.length
      const more = steps.map((one, i) => (i === steps.length - 1 && at < i ? {...one, after: [...one.after, {step: `s${at}`}]} : one))
      expect(schedule(more, from, calendar).to >= to).toBe(true)
      const asked = steps.map((one, i) => (i === at ? {...one, when: 'no'} : one))
      const fewer = stepsFor({steps: asked}, new Set())
      expect(fewer).toHaveLength(steps.length - 1)
      expect(schedule(fewer, from, calendar).to <= to).toBe(true)
    }),
    {numRuns: 200},
  )
})

test('what waited for a step that falls away waits for what that step waited for', () => {
  const steps = [step('a', 1), {...step('b', 1, ['a']), when: 'asked'}, step('c', 1, ['b'])]
  expect(stepsFor({steps}, new Set()).map(({id, after}) => [id, after.map((wait) => wait.step)])).toEqual([
    ['a', []],
    ['c', ['a']],
  ])
  expect(stepsFor({steps}, new Set(['asked']))).toEqual(steps)
})

describe('over all days of acceptance of a year', () => {
  // A sum of working days says 3 + 3 + 4 + 1 = 11.
  const steps = [
    step('notice', 7, [], 'calendar'),
    step('review', 3, ['notice']),
    step('visit', 4),
    step('planning', 3, ['visit']),
    step('decision', 3, ['review', 'planning']),
  ]
  const year = yearOfStarts(steps, calendar)

  test('the longest is found, and no day takes more', () => {
    if (!year) return expect.fail('no plan ends in the year')
    expect(year.shortest.workingDays).toBeLessThan(year.longest.workingDays)
    let [most, count] = [0, 0]
    for (let from = '2026-01-01'; from <= '2026-12-31'; from = addDays(from, 1)) {
      if (!calendar.dayOf(from).working) continue
      try {
        most = Math.max(most, workingDaysBetween(from, schedule(steps, from, calendar).to, calendar))
        count++
      } catch {}
    }
    expect([year.longest.workingDays, year.starts, year.starts + year.leftOut]).toEqual([most, count, 248])
    expect(year.chains.reduce((sum, {starts: n}) => sum + n, 0)).toBe(count)
    expect(year.chains.length).toBeGreaterThan(1)
  })

  test('nothing is told where no plan ends within the calendar', () => {
    expect(yearOfStarts([step('a', 365)], calendar)).toBeUndefined()
  })

  test('waits without a ground are named, and what they cost', () => {
    const grounded = steps.map((one) =>
      one.id === 'review' ? one : {...one, after: one.after.map((wait) => ({...wait, because: {zh: '依据', en: 'ground'}}))},
    )
    expect(ungrounded(grounded)).toEqual([{step: 'review', after: 'notice'}])
    expect(yearOfStarts(atOnce(grounded), calendar)?.longest.workingDays).toBe(10)
  })
})
