import {describe, expect, test} from 'vitest'
import type {FindingRecord} from '../../../points/assessment/schema.ts'
import {joinFindings, lineOf} from '../../../points/intake/join.ts'

const join = (a: FindingRecord | undefined, b: FindingRecord | undefined) =>
  joinFindings([
    {name: '甲', findings: a ? {'HW-ACC-009': a} : {}},
    {name: '乙', findings: b ? {'HW-ACC-009': b} : {}},
  ])
const joined = (a: FindingRecord | undefined, b: FindingRecord | undefined) => join(a, b).findings['HW-ACC-009']

describe('what two inspectors found', () => {
  test('is as both say where they say the same, with the notes of both', () => {
    expect(joined({status: 'met', measured: 900}, {status: 'met', measured: 900})).toEqual({status: 'met', measured: 900})
    expect(joined({status: 'met', note: '门新'}, {status: 'met', note: '已量'})).toEqual({status: 'met', note: '门新\n已量'})
    expect(joined({status: 'met', note: '门新'}, {status: 'met'})).toEqual({status: 'met', note: '门新'})
    expect(join({status: 'met'}, {status: 'met'}).differences).toEqual([])
  })

  test('is as one of them found it where the other did not look, whoever comes first, and no note is lost', () => {
    for (const other of [undefined, {status: 'unchecked'} as const]) {
      expect(joined({status: 'not-met', measured: 780}, other)).toEqual({status: 'not-met', measured: 780})
      expect(joined(other, {status: 'not-met', measured: 780})).toEqual({status: 'not-met', measured: 780})
    }
    expect(joined({status: 'unchecked', note: '门锁着'}, {status: 'met', note: '已开'})).toEqual({status: 'met', note: '已开\n门锁着'})
    expect(joined({status: 'unchecked', note: '门锁着'}, undefined)).toEqual({status: 'unchecked', note: '门锁着'})
  })

  test.each([
    ['result', {status: 'met'}, {status: 'not-met'}, '〔甲〕符合\n〔乙〕不符合'],
    ['value', {status: 'met', measured: 900}, {status: 'met', measured: 901}, '〔甲〕符合 900\n〔乙〕符合 901'],
    ['note too', {status: 'met', note: '宽'}, {status: 'partly-met', note: '窄'}, '〔甲〕符合：宽\n〔乙〕部分符合：窄'],
    ['wish to look again', {status: 'recheck'}, {status: 'met'}, '〔甲〕待复核\n〔乙〕符合'],
  ] as const)('is to be re-checked with the words of both where they differ in %s', (_, a, b, note) => {
    expect(join(a, b)).toEqual({
      findings: {'HW-ACC-009': {status: 'recheck', note}},
      differences: [
        {
          clause: 'HW-ACC-009',
          found: [
            {name: '甲', finding: a},
            {name: '乙', finding: b},
          ],
        },
      ],
    })
  })

  test('stays as it is when the same file comes in again', () => {
    const b: FindingRecord = {status: 'not-met', note: '窄'}
    const once = joined({status: 'met'}, b)
    expect(join(once, b)).toEqual({findings: {'HW-ACC-009': once}, differences: []})
    // Another who says otherwise is a difference again.
    expect(join(once, {status: 'not-met', note: '更窄'}).differences).toHaveLength(1)
  })

  test('keeps the clauses of each that the other does not name', () => {
    const {findings} = joinFindings([
      {name: '甲', findings: {'HW-ACC-009': {status: 'met'}}},
      {name: '乙', findings: {'SW-WIN-008': {status: 'not-met'}}},
      {name: '丙', findings: {'SW-WIN-008': {status: 'not-met'}}},
    ])
    expect(findings).toEqual({'HW-ACC-009': {status: 'met'}, 'SW-WIN-008': {status: 'not-met'}})
  })

  test('is told as a line with who, result, value and note', () => {
    expect(lineOf({name: 'a.yaml', finding: {status: 'partly-met', measured: 880, note: '卡'}})).toBe('〔a.yaml〕部分符合 880：卡')
  })
})
