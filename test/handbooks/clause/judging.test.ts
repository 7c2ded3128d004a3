import {describe, expect, test} from 'vitest'
import {readChapter} from '../../../handbooks/clause/chapter.ts'
import {earnsPoints, isMinutes, judgingOf, longestMinutes} from '../../../handbooks/clause/judging.ts'
import {judgingFacts, timeOf} from '../../../handbooks/clause/judgingWords.ts'
import {clause} from '../../support/smallCatalogue.ts'

const chapter = (attributes: string) => `---
order: 1
title: 标识
description: 说明。
---

## 门头

<Clause id="HW-SIGN-001" title="名称" check="look" evidence="photo" weight="2" ${attributes}>
门头应有名称。
</Clause>
`
const told = (attributes: string) => {
  try {
    readChapter('signage.mdx', chapter(attributes), 'zh')
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1) : [String(error)]
  }
  return []
}
const all = 'model="required" standard="required" catch-up="required"'
const must = `kind="requirement" ${all}`

describe('a clause of the gate', () => {
  test('is a requirement of the point itself that every type it applies to requires', () => {
    expect(told(`${must} gate="safety"`)).toEqual([])
    expect(told('kind="requirement" model="not-applicable" standard="not-applicable" catch-up="required" gate="law"')).toEqual([])
  })

  test('is refused otherwise, with all that is wrong at once', () => {
    expect(
      [
        told(
          'kind="recommendation" model="recommended" standard="recommended" catch-up="recommended" gate="safety" bearer="county" scoring="whole"',
        ),
        told('kind="requirement" model="required" standard="recommended" catch-up="optional" gate="access"'),
        told(`${must} gate="beauty" bearer="nation" conditional="no" scoring="half" minutes="0"`),
      ].flat(),
    ).toMatchSnapshot()
  })
})

test('minutes of a year are one number from 1, or one from 0 for each type', () => {
  expect(['1', '240', String(longestMinutes), '240 120 60', '60 0 0'].filter(isMinutes)).toHaveLength(5)
  expect(['0', '', '-5', '1.5', String(longestMinutes + 1), '60 30', '0 0 0', '1 2 3 4', 'ten', '60,30,10'].filter(isMinutes)).toEqual([])
  expect(judgingOf({minutes: '240 120 60'}, []).minutes).toEqual({model: 240, standard: 120, 'catch-up': 60})
  expect(judgingOf({minutes: '90'}, []).minutes).toEqual({model: 90, standard: 90, 'catch-up': 90})
  expect(judgingOf({}, []).minutes).toEqual({model: 0, standard: 0, 'catch-up': 0})
})

test('scoring follows from a list, else from the ledger, else from what is looked at', () => {
  const list = [{type: 'list', items: []}] as const
  const scoring = (a: Record<string, string>, content: Parameters<typeof judgingOf>[1] = []) => judgingOf(a, content).scoring
  expect(scoring({evidence: 'ledger', check: 'look'}, list)).toBe('items')
  expect(scoring({evidence: 'note ledger', check: 'look'})).toBe('records')
  expect(scoring({evidence: 'photo', check: 'look'})).toBe('places')
  expect(scoring({evidence: 'reading', check: 'measure'})).toBe('places')
  expect(scoring({evidence: 'document', check: 'document ask'})).toBe('whole')
  expect(scoring({evidence: 'ledger', check: 'look', scoring: 'whole'}, list)).toBe('whole')
})

test('what is asked of the point itself and is no gate earns points', () => {
  expect(earnsPoints({bearer: 'village'})).toBe(true)
  expect(earnsPoints({bearer: 'village', gate: 'law'})).toBe(false)
  expect(earnsPoints({bearer: 'town'})).toBe(false)
})

test('a clause says whose duty it is, what it earns and what it takes', () => {
  const minutes = {model: 240, standard: 120, 'catch-up': 60}
  const facts = [
    clause('HW-SIGN-001', {weight: 3, scoring: 'items', minutes}),
    clause('HW-SIGN-002', {gate: 'remedy'}),
    clause('HW-SIGN-003', {bearer: 'town', minutes: {model: 30, standard: 30, 'catch-up': 30}}),
  ].map((one) => [judgingFacts(one, 'zh'), judgingFacts(one, 'en')].map((all) => all.map(({term, detail}) => `${term}: ${detail}`)))
  expect(facts).toMatchSnapshot()
  expect(
    timeOf(clause('HW-SIGN-001', {minutes, applies: {model: 'required', standard: 'not-applicable', 'catch-up': 'not-applicable'}}), 'zh'),
  ).toBe('约240分钟')
})
