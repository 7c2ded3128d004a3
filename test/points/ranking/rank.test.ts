import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Group, rank, scoreOf} from '../../../points/ranking/rank.ts'
import type {ScoredWindow} from '../../../points/ranking/readScores.ts'
import {readRules} from '../../../points/ranking/rules.ts'
import {sampleRules} from '../../../points/ranking/sample.ts'
import {compare} from '../../../points/ranking/separable.ts'

const read = readRules(sampleRules)
if ('faults' in read) throw new Error('the sample rules are wrong')
const {rules} = read

/** A window that lost these points of time, each with a record of its own. */
const window = (name: string, lost: readonly number[], more: Partial<ScoredWindow> = {}): ScoredWindow => ({
  row: 3,
  point: name,
  window: '综合窗口',
  type: 'standard',
  class: '综合窗口',
  cases: 30,
  reply: '',
  outcome: '',
  comment: '',
  entries: lost.map((points, i) => ({
    row: 4,
    criterion: 'time',
    hundredths: -points * 100,
    clause: 'SW-WIN-023',
    record: `${name}-${i}`,
    fact: 'x',
  })),
  ...more,
})
const only = (groups: readonly Group[]): Group => {
  const [group] = groups
  if (!group || groups.length !== 1) throw new Error(`${groups.length} groups`)
  return group
}
const namesOf = (picked: Group['best']) => ('named' in picked ? picked.named.map((one) => one.window.point) : picked.none)
/** Ten windows that lose a point more each, and the last three many, each over many records. */
const ten = Array.from({length: 10}, (_, i) => window(`w${i}`, i < 7 ? Array.from({length: i}, () => 1) : Array.from({length: i}, () => 2)))

describe('ranks', () => {
  test('are those of a type of point and a class of window, never mixed', () => {
    const groups = rank(
      [...ten, ...ten.map((one) => ({...one, type: 'model' as const})), ...ten.map((one) => ({...one, class: '社保医保窗口'}))],
      rules,
    )
    expect(groups.map(({type, class: class_, ranked}) => [type, class_, ranked.length])).toEqual([
      ['model', '综合窗口', 10],
      ['standard', '综合窗口', 10],
      ['standard', '社保医保窗口', 10],
    ])
  })

  test('are given from 30 cases on; with 29 a window gets a comment', () => {
    const {ranked, small} = only(rank([...ten, window('few', [], {cases: 29})], rules))
    expect(ranked).toHaveLength(10)
    expect(small.map(({point}) => point)).toEqual(['few'])
  })

  test('that the rules cannot tell apart are shared: three places may be four windows', () => {
    const group = only(
      rank([window('a', []), window('b', [1]), window('c', [2]), window('d', [1, 1]), window('e', [3]), window('f', [4])], rules),
    )
    expect(group.ranked.map((one) => [one.window.point, one.rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 3],
      ['e', 5],
      ['f', 6],
    ])
    expect(namesOf(group.best)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('with the same total are decided by the tie-breakers of the rules', () => {
    const absent = window('absent', [], {
      entries: [{row: 4, criterion: 'presence', hundredths: -200, clause: 'SW-WIN-035', record: 'p', fact: 'x'}],
    })
    const {ranked} = only(rank([window('late', [2]), absent], rules))
    expect(ranked.map((one) => [one.window.point, one.rank])).toEqual([
      ['absent', 1],
      ['late', 2],
    ])
  })

  test('rest on exact sums: ten deductions of 0.1 are one of 1', () => {
    const {ranked} = only(
      rank(
        [
          window(
            'tenths',
            Array.from({length: 10}, () => 0.1),
          ),
          window('one', [1]),
        ],
        rules,
      ),
    )
    expect(ranked.map((one) => [one.rank, one.total])).toEqual([
      [1, 8900],
      [1, 8900],
    ])
  })
})

describe('the three last', () => {
  test('are named where no single record decides who they are', () => {
    expect(namesOf(only(rank(ten, rules)).worst)).toEqual(['w7', 'w8', 'w9'])
  })

  test('cannot be told apart where one record does, and it is named with who would change places', () => {
    const near = [...ten.slice(0, 7), window('x', [7.5]), ...ten.slice(8)]
    expect(only(rank(near, rules)).worst).toMatchObject({
      none: 'shaken',
      record: 'x-0',
      out: [{window: {point: 'x'}}],
      in: [{window: {point: 'w6'}}],
    })
  })

  test('cannot be told apart where a record only brings another window level with them', () => {
    // Without its own record x has as many points as w6: four would share the last places.
    const level = [...ten.slice(0, 7), window('x', [1, 1, 1, 1, 1, 1, 1]), ...ten.slice(8)]
    expect(only(rank(level, rules)).worst).toMatchObject({none: 'shaken', out: [], in: [{window: {point: 'w6'}}]})
  })

  test.each([
    [5, 'few'],
    [6, ['w7', 'w8', 'w9']],
  ])('of %i windows are %s', (many, named) => {
    expect(namesOf(only(rank(ten.slice(10 - many), rules)).worst)).toEqual(named)
  })

  test('are nobody where all are alike, and so are the three best', () => {
    const {best, worst} = only(
      rank(
        Array.from({length: 8}, (_, i) => window(`w${i}`, [1])),
        rules,
      ),
    )
    expect([best, worst]).toEqual([{none: 'alike'}, {none: 'alike'}])
  })

  test('are what brute force finds, for any windows', () => {
    const lost = fc.array(fc.integer({min: 1, max: 4}), {maxLength: 4})
    fc.assert(
      fc.property(fc.array(lost, {minLength: 6, maxLength: 9}), fc.boolean(), (all, shared) => {
        const windows = all.map((one, i) => {
          const made = window(`w${i}`, one)
          return shared ? {...made, entries: made.entries.map((entry, e) => ({...entry, record: `r${e}`}))} : made
        })
        const {worst} = only(rank(windows, rules))
        const lastWithout = (record?: string) => {
          const keys = windows.map((one) => ({one, key: scoreOf(one, rules, record).key}))
          return keys.filter(({key}) => keys.filter((other) => compare(other.key, key) < 0).length < 3).map(({one}) => one.point)
        }
        const records = new Set(windows.flatMap(({entries}) => entries.map(({record}) => record)))
        const stable = [...records].every((record) => lastWithout(record).join() === lastWithout().join())
        if ('named' in worst) {
          expect(stable).toBe(true)
          expect(worst.named.map((one) => one.window.point).toSorted()).toEqual(lastWithout().toSorted())
        } else if (worst.none === 'shaken') {
          expect(stable).toBe(false)
          expect(lastWithout(worst.record).toSorted()).toEqual(
            [
              ...lastWithout().filter((one) => !worst.out.some(({window}) => window.point === one)),
              ...worst.in.map(({window}) => window.point),
            ].toSorted(),
          )
        }
      }),
      {numRuns: 150},
    )
  })
})
