import {expect, test} from 'vitest'
import type {Applicability} from '../../../handbooks/clause/clause.ts'
import {writtenIn} from '../../../handbooks/language/locale.ts'
import {assess} from '../../../points/assessment/assess.ts'
import {because} from '../../../points/assessment/because.ts'
import type {Status} from '../../../points/assessment/schema.ts'
import {clause, everyRequirement} from '../../support/smallCatalogue.ts'

test('a verdict says its reason in one sentence, in both languages', () => {
  const said = (...of: readonly (readonly [Applicability, Status])[]) => {
    const clauses = of.map(([applies], i) =>
      clause(`HW-SIGN-00${i}`, {applies: {model: applies, standard: 'not-applicable', 'catch-up': 'not-applicable'}}),
    )
    const findings = Object.fromEntries(of.map(([, status], i) => [`HW-SIGN-00${i}`, {status}]))
    const {types} = assess({on: '2026-09-01', edition: '2026-1', by: 'county', findings}, everyRequirement(clauses))
    return writtenIn.map((locale) => because(types.model, locale))
  }
  expect(
    [
      said(['required', 'met']),
      said(['required', 'met'], ['recommended', 'not-met']),
      said(...Array(9).fill(['required', 'met']), ['recommended', 'not-met']),
      said(['required', 'not-met']),
      said(['required', 'not-met'], ['required', 'partly-met'], ['required', 'unchecked']),
      said(['required', 'unchecked']),
      said(['required', 'met'], ['required', 'recheck'], ['recommended', 'unchecked']),
    ].flat(),
  ).toMatchInlineSnapshot(`
    [
      "达到：必备条款全部符合；得分100分，不低于90分。",
      "Reached: every required clause met; score 100, not below 90.",
      "未达到：必备条款全部符合；得分50分，低于90分的下限。",
      "Not reached: every required clause met; score 50, below 90.",
      "达到：必备条款全部符合；得分90分，不低于90分。",
      "Reached: every required clause met; score 90, not below 90.",
      "未达到：1条必备条款不符合；得分0分，低于90分的下限。",
      "Not reached: 1 required clause not met; score 0, below 90.",
      "未达到：2条必备条款不符合；得分25分，低于90分的下限；按权重已查清66.7%。",
      "Not reached: 2 required clauses not met; score 25, below 90; 66.7 % settled by weight.",
      "暂不能判定：1条必备条款尚未查清；尚无得分；按权重已查清0%。",
      "Not decided: 1 required clause not settled; no score yet; 0 % settled by weight.",
      "暂不能判定：1条必备条款尚未查清；得分100分，不低于90分；按权重已查清33.3%。",
      "Not decided: 1 required clause not settled; score 100, not below 90; 33.3 % settled by weight.",
    ]
  `)
})
