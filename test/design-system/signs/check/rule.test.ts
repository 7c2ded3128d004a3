import {describe, expect, test} from 'vitest'
import {examples} from '../../../../design-system/signs/examples/examples.ts'
import {bounded, limited} from '../../../../design-system/signs/rule/rule.ts'
import {layoutSign} from '../../../../design-system/signs/sign.ts'
import type {Limit} from '../../../../handbooks/limit/limit.ts'
import {cunbiao} from '../../../support/cunbiao.ts'
import {fonts} from '../../../support/fonts.ts'

const spec = examples['window-3']
const sign = {spec, layout: layoutSign(spec, fonts), faces: fonts, identity: cunbiao}
const words = {what: {zh: '长', en: 'the length'}, todo: {zh: '改', en: 'change it'}}
const limit: Limit = {
  clause: 'HW-SIGN-010',
  min: 2,
  max: 3,
  unit: 'mm/m',
} as Limit
const said = (values: readonly number[], per: number, tolerance = 0) =>
  limited(limit, {...words, per: () => per, tolerance, measure: () => values})
    .check(sign)
    .map(({outcome, measured, required}) => `${outcome}: ${measured}, ${required}`)

describe('a rule that compares with a limit', () => {
  test('multiplies both bounds by what they are counted by, and adds the tolerance to each side', () => {
    expect(said([20], 10)).toEqual(['pass: 20 mm, 20 mm–30 mm'])
    expect(said([19.9], 10)).toEqual(['fail: 19.9 mm, 20 mm–30 mm'])
    expect(said([30], 10)).toEqual(['pass: 30 mm, 20 mm–30 mm'])
    expect(said([30.1], 10)).toEqual(['fail: 30.1 mm, 20 mm–30 mm'])
    expect(said([30.1], 10, 0.1)).toEqual(['pass: 30.1 mm, 19.9 mm–30.1 mm'])
  })

  test('says nothing where there is nothing to measure', () => {
    expect(said([], 10)).toEqual([])
  })
})

test('a value may be off its bounds by what arithmetic is off, a millionth, and no more', () => {
  const outcome = (value: number, min: number | undefined, max: number | undefined) => bounded({min, max}, value, 'mm', words).outcome
  expect([-1e-6, -1.1e-6].map((value) => outcome(value, 0, undefined))).toEqual(['pass', 'fail'])
  expect([1e-6, 1.1e-6].map((value) => outcome(value, undefined, 0))).toEqual(['pass', 'fail'])
})
