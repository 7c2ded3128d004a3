import {expect, test} from 'vitest'
import {everySign} from '../../../../design-system/signs/rule/everySign.ts'
import type {Rule} from '../../../../design-system/signs/rule/rule.ts'
import {kindOf} from '../../../../design-system/signs/sign.ts'
import {limits} from '../../../../handbooks/hardware/limits.ts'
import {type SignKind, signKinds} from '../../../../handbooks/hardware/parts.ts'
import type {Limit} from '../../../../handbooks/limit/limit.ts'
import {bounds} from './bounds.ts'

const rules: readonly Rule<never>[] = [...everySign, ...(Object.keys(signKinds) as SignKind[]).flatMap((kind) => kindOf(kind).rules)]

test('every number of the standard that a rule compares with is tried on a sign', () => {
  const compared = new Set(rules.flatMap(({limit}) => (limit ? [limit] : [])))
  const tried = new Set(bounds.map(({limit}): Limit => limits[limit]))
  expect([...compared].filter((limit) => !tried.has(limit))).toEqual([])
  expect([...tried].filter((limit) => !compared.has(limit))).toEqual([])
})

const sides = bounds.flatMap((bound) => {
  const limit: Limit = limits[bound.limit]
  const title = `${bound.limit}${bound.name ? `, ${bound.name}` : ''}`
  const {least = limit.min, most = limit.max} = bound
  return [
    ...(least === undefined ? [] : [{...bound, clause: limit.clause, title, side: 'below its least value', at: least, out: -1}]),
    ...(most === undefined ? [] : [{...bound, clause: limit.clause, title, side: 'above its greatest value', at: most, out: 1}]),
  ]
})

test.each(sides)('$title: missed $side, kept on it and inside', ({clause, at, out, step = 0.01, miss = 'fail', findings}) => {
  const outcomes = (value: number) => findings(value).map(({clause, outcome}) => `${clause} ${outcome}`)
  expect(outcomes(at + out * step)).toEqual([`${clause} ${miss}`])
  expect(outcomes(at)).toEqual([`${clause} pass`])
  expect(outcomes(at - out * step)).toEqual([`${clause} pass`])
})
