import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decimal} from '../../../../design-system/drawing/export/decimal.ts'

test.each([
  [0, '0'],
  [12, '12'],
  [12.3, '12.3'],
  [12.34, '12.34'],
  [12.345, '12.345'],
  [0.05, '0.05'],
  [0.007, '0.007'],
  [1_000_000, '1000000'],
  [-3.5, '-3.5'],
  [-0.25, '-0.25'],
])('%d is written as it is said', (mm, words) => {
  expect(decimal(mm)).toBe(words)
})

test('a length is rounded to a micrometre, a half upwards, and nothing is left of less', () => {
  expect([0.0004, 0.0005, 0.0006, 1.9994, 1.9996, 999.9996].map(decimal)).toEqual(['0', '0.001', '0.001', '1.999', '2', '1000'])
  expect([-0.0004, -0.0005, -0.0006, -1.0016, -0.9996].map(decimal)).toEqual(['0', '0', '-0.001', '-1.002', '-1'])
})

test('any length on a sign is written without an exponent, without a zero at its end, and to half a micrometre', () => {
  fc.assert(
    fc.property(fc.double({min: -20_000, max: 20_000, noNaN: true}), (mm) => {
      expect(decimal(mm)).toMatch(/^(-?(?!0\d)\d+(\.\d{0,2}[1-9])?)$/)
      expect(decimal(mm)).not.toBe('-0')
      expect(Math.abs(Number(decimal(mm)) - mm)).toBeLessThanOrEqual(0.000501)
    }),
    {seed: 20261125},
  )
})
