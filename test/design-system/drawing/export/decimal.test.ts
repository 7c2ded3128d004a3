import {expect, test} from 'vitest'
import {decimal} from '../../../../design-system/drawing/export/decimal.ts'

test.each([
  [0, '0'],
  [12, '12'],
  [1.5, '1.5'],
  [0.05, '0.05'],
  [0.001, '0.001'],
  [0.0004, '0'],
  [0.0005, '0.001'],
  [-0.0004, '0'],
  [-2.25, '-2.25'],
  [-0.001, '-0.001'],
  [10.1, '10.1'],
  [100.01, '100.01'],
  [1234567.891, '1234567.891'],
  [1e-7, '0'],
])('%f mm is written %s', (mm, text) => {
  expect(decimal(mm)).toBe(text)
})
